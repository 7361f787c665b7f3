using KzUkApi.Storage.Dataset;

namespace KzUkApi.Editing;

/// <summary>The body of a request that adds or changes a record.</summary>
internal interface IRecordInput
{
    /// <summary>The id that the body states; null where it states none.</summary>
    string? Id { get; }

    /// <summary>An id in the scheme of the dataset, made of what the record says; not always a valid one.</summary>
    string ProposedId();

    /// <summary>The rows that the record makes under an id, its own first, then those of its parts.</summary>
    IReadOnlyList<DatasetRow> Rows(string id);

    /// <summary>Texts that a file has in one cell with others, where they must not have what separates them.</summary>
    IEnumerable<(string Pointer, string Value)> Separated() => [];
}

/// <summary>Rows that are made of a body.</summary>
internal static class BodyRow
{
    /// <summary>A record, or a part of one: what the body leaves out is empty.</summary>
    /// <param name="pointer">Where in the body it stands; empty for the body as a whole.</param>
    public static DatasetRow Of(RecordDefinition table, string pointer, params ReadOnlySpan<ColumnValue> values) =>
        DatasetRow.Whole(table, new BodyLocation(table, pointer), values);
}
