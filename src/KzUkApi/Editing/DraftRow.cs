using System.Globalization;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Editing;

/// <summary>A record, or a part of one, as a body has it: the cells that it makes of a row.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Pointer">Where in the body it stands; empty for the body as a whole.</param>
/// <param name="Cells">The cells by column; what is left out is empty.</param>
internal sealed record DraftRow(string Table, string Pointer, IReadOnlyDictionary<string, string> Cells)
{
    public static DraftRow Of(string table, string pointer, params (string Column, object? Value)[] cells)
    {
        var given = cells.ToDictionary(
            cell => cell.Column,
            cell => Convert.ToString(cell.Value, CultureInfo.InvariantCulture) ?? string.Empty,
            StringComparer.Ordinal
        );
        return new(
            table,
            pointer,
            RecordDefinitions.Of(table).Columns.ToDictionary(column => column.Name, column => given.GetValueOrDefault(column.Name, string.Empty), StringComparer.Ordinal)
        );
    }

    public RecordDefinition Reference => RecordDefinitions.Of(Table);

    /// <summary>The row, which knows where in the body it stands.</summary>
    public CsvRow Row() => new(new BodyLocation(Reference, Pointer), Cells);
}

/// <summary>The body of a request that adds or changes a record.</summary>
internal interface IRecordInput
{
    /// <summary>The id that the body states; null where it states none.</summary>
    string? Id { get; }

    /// <summary>An id in the scheme of the dataset, made of what the record says; not always a valid one.</summary>
    string ProposedId();

    /// <summary>The rows that the record makes under an id, its own first, then those of its parts.</summary>
    IReadOnlyList<DraftRow> Rows(string id);

    /// <summary>Texts that share a cell with others, where they must not have what separates them.</summary>
    IEnumerable<(string Pointer, string Value)> Separated() => [];
}
