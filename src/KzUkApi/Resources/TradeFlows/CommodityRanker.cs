using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Mirror;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Ranks the commodities of one programme, and sets them against its published total.</summary>
internal static class CommodityRanker
{
    /// <summary>The one programme and currency that a ranking takes its figures from: the best source, then the most commodities.</summary>
    /// <param name="figures">The preferred figure of each commodity, best first.</param>
    public static List<TradeFlow> OneProgramme(IEnumerable<TradeFlow> figures) => figures
        .GroupBy(figure => (figure.Dataset, figure.Currency, figure.ProductType))
        .OrderBy(group => group.Min(figure => figure.Source.Authority))
        .ThenByDescending(group => group.Count())
        .ThenBy(group => group.Key.Dataset, StringComparer.Ordinal)
        .Select(group => group.ToList())
        .FirstOrDefault() ?? [];

    /// <summary>The rows, largest first.</summary>
    /// <param name="before">The figures of a year before, of the same programme.</param>
    public static IReadOnlyList<RankedCommodity> Rank(
        IReadOnlyList<TradeFlow> figures,
        IReadOnlyList<TradeFlow> before,
        TradeFlow? total,
        IReadOnlyDictionary<string, (string Name, string? Parent)> names
    )
    {
        var then = before.ToDictionary(figure => figure.Commodity!, StringComparer.Ordinal);
        var ordered = figures.OrderByDescending(figure => figure.Value).ThenBy(figure => figure.Commodity, StringComparer.Ordinal);
        return [.. ordered.Select(figure => Row(figure, then.GetValueOrDefault(figure.Commodity!)))];

        RankedCommodity Row(TradeFlow figure, TradeFlow? previous) =>
            new()
            {
                Rank = 1 + figures.Count(other => other.Value > figure.Value),
                Commodity = figure.Commodity!,
                Name = names[figure.Commodity!].Name,
                Parent = names[figure.Commodity!].Parent,
                FigureId = figure.Id,
                Value = figure.Value,
                Lower = figure.Lower,
                Upper = figure.Upper,
                Share = total is null
                    ? null
                    : Share.Of(Ratio(figure, total) * 100, Range(figure).Over(Range(total)) is { } share ? share * 100 : null),
                YearBeforeFigureId = previous?.Id,
                YearBeforeValue = previous?.Value,
                Change = previous is null
                    ? null
                    : Share.Of((Ratio(figure, previous) - 1) * 100, Range(figure).PercentChangeFrom(Range(previous))),
                Source = figure.Source,
            };
    }

    /// <summary>The sum of figures; null where there are none.</summary>
    public static (long Value, Bounds Bounds)? Sum(IReadOnlyList<TradeFlow> figures) => figures.Count == 0
        ? null
        : (figures.Sum(figure => figure.Value), figures.Select(Range).Aggregate((sum, next) => sum + next));

    public static Bounds Range(TradeFlow figure) => Bounds.Of(Interval.Of(figure.Value, figure.Precision, figure.Qualifier));

    private static decimal? Ratio(TradeFlow figure, TradeFlow other) => other.Value == 0 ? null : (decimal)figure.Value / other.Value;
}
