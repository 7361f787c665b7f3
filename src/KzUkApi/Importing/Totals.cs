using System.Globalization;
using KzUkApi.Domain.Periods;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing;

/// <summary>Compares totals of one source with their parts: years with months and quarters, quarters with months, turnover with exports and imports.</summary>
/// <remarks>A sum may differ by half of the last digit of each number in it. SITC sections are left out: ONS rounds and suppresses them beyond that.</remarks>
internal static class Totals
{
    public static readonly IReadOnlyList<string> Series =
    [
        "reporter",
        "partner",
        "flow",
        "product_type",
        "classification",
        "commodity",
        "adjustment",
        "valuation",
        "currency",
        "source_id",
    ];

    public static readonly IReadOnlyList<string> Turnover =
    [
        "reporter",
        "partner",
        "product_type",
        "classification",
        "commodity",
        "adjustment",
        "currency",
        "source_id",
        "period",
    ];

    /// <summary>Each record that contradicts, and each part of it, with the sum that was expected.</summary>
    public static IEnumerable<(ImportRecord Record, string Expected)> Contradictions(IReadOnlyList<ImportRecord> records, RecordSet held)
    {
        var imported = records
            .Where(record => record.Table.Name == "trade_flows" && record.Row["qualifier"] == "exact" && record.Row["status"] == "normal")
            .ToList();
        var sources = imported.Select(record => record.Row["source_id"]).ToHashSet(StringComparer.Ordinal);
        var byKey = imported.ToDictionary(record => record.Key, StringComparer.Ordinal);
        var all = held.Rows("trade_flows")
            .Where(row => sources.Contains(row.Value["source_id"]) && !byKey.ContainsKey(row.Key))
            .Select(row => row.Value)
            .Concat(imported.Select(record => record.Row))
            .ToList();
        foreach (var (total, parts, what) in Periods(all).Concat(Flows(all)))
        {
            if (
                Contradiction(what, total["id"], Value(total), parts.Sum(Value), parts.Append(total).Sum(row => Number(row, "precision")))
                is not { } text
            )
            {
                continue;
            }

            foreach (var row in parts.Prepend(total).Where(row => byKey.ContainsKey(row["id"])))
            {
                // The total says what is wrong; its parts are only named, since any of them may be the wrong one.
                yield return (byKey[row["id"]], row == total ? text : OfPart(text));
            }
        }
    }

    /// <summary>What is wrong with a total; null where rounding explains the difference.</summary>
    /// <param name="precisions">The sum of the precisions of all the numbers, the total's too.</param>
    public static string? Contradiction(string what, string id, decimal total, decimal sum, decimal precisions) =>
        Math.Abs(sum - total) <= precisions / 2m
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{what} of {id} add up to {sum}, not to {total}: a difference of {Math.Abs(sum - total)}, and rounding explains at most {precisions / 2m}");

    public static string OfPart(string contradiction) => $"part of a sum that does not hold: {contradiction}";

    private static IEnumerable<(CsvRow Total, List<CsvRow> Parts, string What)> Periods(List<CsvRow> rows)
    {
        foreach (var series in rows.GroupBy(row => Key(row, Series), StringComparer.Ordinal))
        {
            var byPeriod = series.DistinctBy(row => row["period"]).ToDictionary(row => row["period"], StringComparer.Ordinal);
            foreach (var total in byPeriod.Values)
            {
                foreach (var (names, what) in PartsOf(total["period"]))
                {
                    var parts = names.Select(byPeriod.GetValueOrDefault).OfType<CsvRow>().ToList();
                    if (parts.Count == names.Count && parts.Count > 0)
                    {
                        yield return (total, parts, what);
                    }
                }
            }
        }
    }

    /// <summary>The periods of which a period is the sum.</summary>
    public static IEnumerable<(IReadOnlyList<string> Names, string What)> PartsOf(string text)
    {
        if (Period.TryParse(text, out var period) && period.Frequency is Period.Year or Period.Quarter)
        {
            yield return ([.. period.InMonths().Select(month => month.Text)], "the months");
            if (period.Frequency == Period.Year)
            {
                yield return (
                    [.. Enumerable.Range(1, 4).Select(quarter => Period.OfQuarter(period.End.Year, quarter).Text)],
                    "the quarters"
                );
            }
        }
    }

    private static IEnumerable<(CsvRow Total, List<CsvRow> Parts, string What)> Flows(List<CsvRow> rows)
    {
        foreach (var group in rows.GroupBy(row => Key(row, Turnover), StringComparer.Ordinal))
        {
            var flows = group.DistinctBy(row => row["flow"]).ToDictionary(row => row["flow"], StringComparer.Ordinal);
            if (flows.Count == 3)
            {
                yield return (flows["total"], [flows["export"], flows["import"]], "exports and imports");
            }
        }
    }

    public static string Key(CsvRow row, IReadOnlyList<string> columns) => string.Join('|', columns.Select(column => row[column]));

    private static decimal Value(CsvRow row) => Number(row, "value");

    private static decimal Number(CsvRow row, string column) => decimal.Parse(row[column], CultureInfo.InvariantCulture);
}
