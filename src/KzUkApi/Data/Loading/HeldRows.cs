using System.Data.Common;
using System.Globalization;
using Dapper;

namespace KzUkApi.Data.Loading;

/// <summary>A row of a table, from which its cells are read back.</summary>
/// <param name="Values">The stored columns.</param>
/// <param name="Children">The rows of a child table that belong to it, in their order.</param>
internal sealed record HeldRow(IDictionary<string, object?> Values, Func<string, IEnumerable<IDictionary<string, object?>>> Children)
{
    public string Text(string column) => TextOf(Values[column]);

    public static string TextOf(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}

/// <summary>Reads the tables back as the cells from which they were loaded.</summary>
internal sealed class HeldRows(DbConnection connection, DbTransaction transaction)
{
    private readonly Dictionary<string, ILookup<string, IDictionary<string, object?>>> _children = new(StringComparer.Ordinal);

    public RecordSet Read() => RecordSet.Of(ReferenceTables.All.Select(table => (table, Rows(table))));

    /// <summary>The rows of one table.</summary>
    public IEnumerable<CsvRow> Rows(ReferenceTable table)
    {
        foreach (var values in Select(table.Name, string.Empty))
        {
            var row = new HeldRow(values, child => Children(child)[HeldRow.TextOf(values["id"])]);
            yield return new(table.File, 0, table.Columns.ToDictionary(column => column.Name, column => column.Cell(row), StringComparer.Ordinal));
        }
    }

    // The first column of a child table is the id of the row to which it belongs.
    private ILookup<string, IDictionary<string, object?>> Children(string table)
    {
        if (!_children.TryGetValue(table, out var rows))
        {
            _children[table] = rows = Select(table, "ORDER BY position").ToLookup(row => HeldRow.TextOf(row.Values.First()), StringComparer.Ordinal);
        }

        return rows;
    }

    private IEnumerable<IDictionary<string, object?>> Select(string table, string order) =>
        connection.Query($"""SELECT * FROM "{table}" {order}""", transaction: transaction).Cast<IDictionary<string, object?>>();
}
