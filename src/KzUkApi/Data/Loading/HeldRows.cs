using System.Data.Common;
using System.Globalization;
using Dapper;

namespace KzUkApi.Data.Loading;

/// <summary>Reads the tables back as the cells from which they were loaded.</summary>
internal sealed class HeldRows(DbConnection connection, DbTransaction transaction)
{
    public RecordSet Read() => RecordSet.Of(ReferenceTables.All.Select(table => (table, Rows(table))));

    /// <summary>The cells of every row, in the order of the header, and the rows in the order of their key: the same rows are the same table, however they came.</summary>
    public static string Select(ReferenceTable table) =>
        $"""
        SELECT {string.Join(", ", table.Columns.Select(column => $"{column.Sql} AS \"{column.Name}\""))}
        FROM "{table.Name}" AS held
        ORDER BY {string.Join(", ", table.KeyColumn.Split(", ").Append(table.Columns[0].Name).Distinct(StringComparer.Ordinal).Select(column => $"held.\"{column}\""))}
        """;

    /// <summary>The rows of one table.</summary>
    public IEnumerable<CsvRow> Rows(ReferenceTable table) => connection.Query(Select(table), transaction: transaction)
        .Cast<IDictionary<string, object?>>()
        .Select(row => new CsvRow(table.File, 0, row.ToDictionary(cell => cell.Key, cell => Convert.ToString(cell.Value, CultureInfo.InvariantCulture) ?? string.Empty, StringComparer.Ordinal)));
}
