using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Figures;

/// <summary>What holds for measures of investment by their nature.</summary>
internal static class InvestmentMeasure
{
    public const string NetInflow = "fdi-net-inflow";
    public const string InwardStock = "fdi-inward-stock";

    /// <summary>The first year of the sixth edition of the balance of payments manual (BPM6) in these statistics.</summary>
    private const int FirstYearOfNewManual = 2013;

    /// <summary>
    /// Whether the true value may be negative: more may flow back than comes in, and a stock by the direction of investment is
    /// less what the enterprises lend to their owners. Trade, gross inflows, cumulative sums and counts never are.
    /// </summary>
    public static bool IsSigned(string? measure) => measure is NetInflow or InwardStock;

    /// <summary>Whether it is a place in an order, which is no amount: a change of it in per cent or as a multiple means nothing.</summary>
    public static bool IsRank(string? measure) => measure == "investor-rank";

    /// <summary>Whether it is of single companies or projects: the latest of them says nothing of the two countries.</summary>
    public static bool IsOfParts(string? measure) => measure is "company-investment" or "project-value";

    /// <summary>Whether the figures of a period are the first that were compiled by another method than those before.</summary>
    public static bool IsBreak(string measure, Period period) =>
        IsSigned(measure) && period.Start is { } start && start == new DateOnly(FirstYearOfNewManual, 1, 1);
}
