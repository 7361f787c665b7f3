namespace KzUkApi.Domain.Figures;

/// <summary>A figure of trade that may be shown together with others of its period.</summary>
internal interface ITradeOfPeriod
{
    string Flow { get; }

    string? ProductType { get; }

    /// <summary>Authority of the source; 1 is the highest.</summary>
    int Authority { get; }
}

/// <summary>What is shown together of the trade of one period: at most one figure of each flow.</summary>
/// <param name="ByFlow">The figures by their flow.</param>
/// <param name="ProductTypesDiffer">Whether they are of several product types.</param>
internal sealed record ChosenTrade<T>(IReadOnlyDictionary<string, T> ByFlow, bool ProductTypesDiffer);

/// <summary>
/// The choice among figures of goods and figures whose product type is not stated, where trade of one period is shown together.
/// </summary>
/// <remarks>
/// The two are compared, never kept apart as strangers: each flow has the figure of the best authority, so that a statistical office
/// comes before a complete set from the press. Of equal authority the product type that gives most flows is taken, goods first.
/// </remarks>
internal static class ProductTypeChoice
{
    public const string Goods = "goods";
    public const string Unspecified = "unspecified";

    /// <param name="figures">The preferred figures of one reporter and period, one for each flow and product type.</param>
    public static ChosenTrade<T> Of<T>(IEnumerable<T> figures)
        where T : ITradeOfPeriod
    {
        var best = figures
            .Where(figure => figure.ProductType is Goods or Unspecified)
            .GroupBy(figure => figure.Flow, StringComparer.Ordinal)
            .ToDictionary(
                flow => flow.Key,
                flow => flow.GroupBy(figure => figure.Authority).MinBy(authority => authority.Key)!.ToList(),
                StringComparer.Ordinal
            );
        var types = best.Values.SelectMany(flow => flow)
            .CountBy(figure => figure.ProductType!)
            .OrderByDescending(type => type.Value)
            .ThenBy(type => type.Key, StringComparer.Ordinal)
            .Select(type => type.Key)
            .ToList();
        var chosen = best.ToDictionary(
            flow => flow.Key,
            flow => flow.Value.MinBy(figure => types.IndexOf(figure.ProductType!))!,
            StringComparer.Ordinal
        );
        return new(chosen, chosen.Values.Select(figure => figure.ProductType).Distinct(StringComparer.Ordinal).Skip(1).Any());
    }
}
