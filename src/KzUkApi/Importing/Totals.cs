using System.Globalization;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing;

/// <summary>Compares totals of one source with their parts, as <see cref="Sums"/> has it.</summary>
/// <remarks>SITC sections are left out: ONS rounds and suppresses them beyond the last digit.</remarks>
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
            .Select(row => new Summand(row))
            .ToList();
        var sums = new Sums();
        foreach (var sum in Groups(all, Series).SelectMany(sums.OfPeriods).Concat(Groups(all, Turnover).SelectMany(Sums.OfFlows)))
        {
            if (sum.Contradiction() is not { } text)
            {
                continue;
            }

            foreach (var row in sum.Parts.Prepend(sum.Total).Where(row => byKey.ContainsKey(row.Id)))
            {
                // The total says what is wrong; its parts are only named, since any of them may be the wrong one.
                yield return (byKey[row.Id], row == sum.Total ? text : OfPart(text));
            }
        }
    }

    public static string OfPart(string contradiction) => $"part of a sum that does not hold: {contradiction}";

    public static string Key(CsvRow row, IReadOnlyList<string> columns) => string.Join('|', columns.Select(column => row[column]));

    private static IEnumerable<List<Summand>> Groups(List<Summand> rows, IReadOnlyList<string> columns) =>
        rows.GroupBy(row => Key(row.Row, columns), StringComparer.Ordinal).Select(group => group.ToList());

    private sealed record Summand(CsvRow Row) : ISummand
    {
        public string Id => Row["id"];

        public string Period => Row["period"];

        public string Flow => Row["flow"];

        public long Value => long.Parse(Row["value"], CultureInfo.InvariantCulture);

        public long Precision => long.Parse(Row["precision"], CultureInfo.InvariantCulture);
    }
}
