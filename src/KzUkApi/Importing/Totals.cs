using KzUkApi.Domain.Figures;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing;

/// <summary>Compares totals of one source with their parts, as <see cref="Sums"/> has it.</summary>
/// <remarks>SITC sections are left out: ONS rounds and suppresses them beyond the last digit.</remarks>
internal static class Totals
{
    public static readonly IReadOnlyList<Column> Series =
    [
        FigureColumns.Reporter,
        TradeFlowTable.Partner,
        TradeFlowTable.Flow,
        TradeFlowTable.ProductType,
        TradeFlowTable.Classification,
        TradeFlowTable.Commodity,
        TradeFlowTable.Adjustment,
        TradeFlowTable.Valuation,
        TradeFlowTable.Currency,
        CommonColumns.Source,
    ];

    public static readonly IReadOnlyList<Column> Turnover =
    [
        FigureColumns.Reporter,
        TradeFlowTable.Partner,
        TradeFlowTable.ProductType,
        TradeFlowTable.Classification,
        TradeFlowTable.Commodity,
        TradeFlowTable.Adjustment,
        TradeFlowTable.Currency,
        CommonColumns.Source,
        FigureColumns.Period,
    ];

    /// <summary>Each record that contradicts, and each part of it, with the sum that was expected.</summary>
    public static IEnumerable<(ImportRecord Record, string Expected)> Contradictions(
        IReadOnlyList<ImportRecord> records,
        RecordSet existing
    )
    {
        var imported = records
            .Where(record => record.Table == RecordDefinitions.TradeFlows && IsExact(record.Row))
            .ToList();
        var sources = imported.Select(record => record.Row[CommonColumns.Source]!).ToHashSet(StringComparer.Ordinal);
        var byKey = imported.ToDictionary(record => record.Key, StringComparer.Ordinal);
        var all = existing.Rows("trade_flows")
            .Where(row => sources.Contains(row.Value[CommonColumns.Source]!) && !byKey.ContainsKey(row.Key))
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

    /// <summary>Whether a figure states a number that must add up.</summary>
    public static bool IsExact(DatasetRow row) => row[FigureColumns.Qualifier] == "exact" && row[FigureColumns.Status] == "normal";

    public static string Key(DatasetRow row, IReadOnlyList<Column> columns) => string.Join('|', columns.Select(row.Text));

    private static IEnumerable<List<Summand>> Groups(List<Summand> rows, IReadOnlyList<Column> columns) =>
        rows.GroupBy(row => Key(row.Row, columns), StringComparer.Ordinal).Select(group => group.ToList());

    private sealed record Summand(DatasetRow Row) : ISummand
    {
        public string Id => Row[TradeFlowTable.Id]!;

        public string Period => Row.Text(FigureColumns.Period);

        public string Flow => Row[TradeFlowTable.Flow]!;

        public long Value => Row[TradeFlowTable.Value]!.Value;

        public long Precision => Row[FigureColumns.Precision]!.Value;
    }
}
