using System.Data.Common;
using System.Globalization;
using Dapper;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>Reads the tables back as the cells from which they were loaded.</summary>
internal sealed class ExistingRows(DbConnection connection, DbTransaction transaction)
{
    public RecordSet Read() => RecordSet.Of(RecordDefinitions.All.Select(table => (table, Rows(table))));

    /// <summary>The cells of every row, in the order of the header, and the rows in the order of their key.</summary>
    /// <remarks>So the same rows are the same table, whichever way they came.</remarks>
    /// <param name="condition">Which rows; the alias of the table is <c>held</c>.</param>
    public static string Select(RecordDefinition table, string condition = "") =>
        $"""
            SELECT {Cells(table)}
            FROM "{table.Name}" AS held
            {condition}
            ORDER BY {string.Join(
                ", ",
                table.KeyColumn.Split(", ").Append(table.Columns[0].Name).Distinct(StringComparer.Ordinal).Select(column =>
                    $"held.\"{column}\""
                )
            )}
            """;

    /// <summary>The cells of the row <c>held</c>, each under the name of its column.</summary>
    public static string Cells(RecordDefinition table) =>
        string.Join(", ", table.Columns.Select(column => $"{column.Sql} AS \"{column.Name}\""));

    /// <summary>The rows of one table.</summary>
    /// <param name="condition">Which of them; the alias of the table is <c>held</c>.</param>
    /// <param name="most">How many at most.</param>
    public IEnumerable<CsvRow> Rows(RecordDefinition table, string condition = "", object? parameters = null, int most = int.MaxValue) =>
        connection
            .Query($"{Select(table, condition)}\nLIMIT {most}", parameters, transaction)
            .Cast<IDictionary<string, object?>>()
            .Select(row => new CsvRow(
                new StoreLocation(table),
                row.ToDictionary(
                    cell => cell.Key,
                    cell => Convert.ToString(cell.Value, CultureInfo.InvariantCulture) ?? string.Empty,
                    StringComparer.Ordinal
                )
            ));
}
