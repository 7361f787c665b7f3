using System.Data.Common;
using System.Globalization;
using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>Checks the rows of the store, and what was derived from them.</summary>
internal static class RowCheck
{
    // Every row as strictly as at a load: codes, periods, precision, a source for every figure.
    public static StoreCheckResult Rows(RecordSet existing)
    {
        try
        {
            var content = DatasetContent.Of(existing, "The database");
            return new("rows", $"{content.Tables.Sum(table => table.Rows.Count)} rows in {content.Tables.Count} tables, each right", []);
        }
        catch (OperatorException exception)
        {
            return new("rows", string.Empty, exception.Message.Split(Environment.NewLine)[1..]);
        }
    }

    public static StoreCheckResult Version(RecordSet existing, DbConnection connection, DbTransaction transaction)
    {
        var stated = connection.QueryFirstOrDefault<(string Sum, string Version)>(
            "SELECT content_sum, data_version FROM dataset_state",
            transaction: transaction
        );
        var sum = RecordDefinitions.All.Aggregate(default(ContentSum), (total, table) =>
            existing.Rows(table.Name).Values.Aggregate(total, (part, row) => part + ContentSum.OfRow(row)));
        return new(
            "data version",
            sum.Version,
            stated == (sum.ToString(), sum.Version) ? [] : [$"stated is {stated.Version ?? "none"}, the rows add up to {sum.Version}"]
        );
    }

    // What is stored beside the values must be what the values give.
    public static StoreCheckResult Derived(RecordSet existing, DbConnection connection, DbTransaction transaction)
    {
        var context = new LoadContext();
        var faults = new List<string>();
        foreach (
            var table in RecordDefinitions.All.Where(table =>
                table.Name is "sources" or "commodities" or "topics" or "trade_flows" or "investments"
            )
        )
        {
            var stored = table.ReadRows([.. existing.Rows(table.Name).Values], context)
                .ToLookup(row => table.Key(row.Row), row => row.Stored);
            if (table.Name is not ("trade_flows" or "investments"))
            {
                continue;
            }

            foreach (
                var row in connection
                    .Query($"""SELECT * FROM "{table.Name}" """, transaction: transaction)
                    .Cast<IDictionary<string, object?>>()
            )
            {
                var id = Text(row["id"])!;
                faults.AddRange(
                    stored[id]
                        .SelectMany(should => should.Values)
                        .Where(value => Text(value.Value) != Text(row[value.Key]))
                        .Select(value =>
                            $"{table.Name} {id}, {value.Key}: '{Text(row[value.Key])}' is stored, "
                            + $"'{Text(value.Value)}' follows from the record"
                        )
                );
            }
        }

        return new("derived columns", "ok", faults);
    }

    private static string? Text(object? value) =>
        value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text
        : null;
}
