using System.Data.Common;
using System.Data;
using Dapper;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>Reads the tables back as the rows from which they were loaded.</summary>
internal sealed class ExistingRows(DbConnection connection, DbTransaction transaction)
{
    public RecordSet Read() => RecordSet.Of(RecordDefinitions.All.Select(table => (table, (IEnumerable<DatasetRow>)Rows(table))));

    /// <summary>The values of every row as text, in the order of the header, and the rows in the order of their key.</summary>
    /// <remarks>So the same rows are the same table, whichever way they came.</remarks>
    /// <param name="condition">Which rows; the alias of the table is <c>held</c>.</param>
    public static string Select(RecordDefinition table, string condition = "") =>
        $"""
            SELECT {Cells(table)}
            FROM "{table.Name}" AS held
            {condition}
            ORDER BY {string.Join(
                ", ",
                table.KeyNames.Split(", ").Append(table.Columns[0].Name).Distinct(StringComparer.Ordinal).Select(column =>
                    $"held.\"{column}\""
                )
            )}
            """;

    /// <summary>The values of the row <c>held</c> as text, each under the name of its column.</summary>
    public static string Cells(RecordDefinition table) =>
        string.Join(", ", table.Columns.Select(column => $"{column.Sql} AS \"{column.Name}\""));

    /// <summary>The rows of one table.</summary>
    /// <param name="condition">Which of them; the alias of the table is <c>held</c>.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<DatasetRow> Rows(
        RecordDefinition table,
        string condition = "",
        object? parameters = null,
        int most = int.MaxValue
    ) =>
        [.. Read(table, condition, parameters, most)];

    /// <summary>The row at which a reader of <see cref="Cells"/> stands.</summary>
    /// <param name="values">Room for the values of a row.</param>
    public static DatasetRow Row(RecordDefinition table, IDataRecord reader, object[] values)
    {
        _ = reader.GetValues(values);
        return DatasetRow.OfStored(table, values);
    }

    private IEnumerable<DatasetRow> Read(RecordDefinition table, string condition, object? parameters, int most)
    {
        using var reader = connection.ExecuteReader($"{Select(table, condition)}\nLIMIT {most}", parameters, transaction);
        var values = new object[table.Columns.Length];
        while (reader.Read())
        {
            yield return Row(table, reader, values);
        }
    }
}
