namespace KzUkApi.Domain.Figures;

/// <summary>What a figure is within its group. It is stored with the figure, so that a list need not compare it with the others.</summary>
/// <remarks>
/// "Best" is the order of <see cref="Preference"/> among the figures that are neither doubtful nor forecasts and that no later
/// edition dropped, whenever they were published.
/// </remarks>
[Flags]
internal enum FigureRank
{
    None = 0,

    /// <summary>The best of its group: the one that is preferred without filters.</summary>
    Preferred = 1,

    /// <summary>The best of its group in its currency; the same for the next five. What a filter on that alone would choose.</summary>
    BestInCurrency = 2,

    BestInDataset = 4,

    BestInSource = 8,

    BestInStatus = 16,

    BestInAdjustment = 32,

    BestInValuation = 64,

    /// <summary>
    /// The first of its group to be published that is neither doubtful nor a forecast, dropped later or not; one a group, so that
    /// groups known by a day can be counted.
    /// </summary>
    FirstSound = 128,

    /// <summary>The first of its group to be published, whatever its status; one a group.</summary>
    First = 256,
}

/// <summary>What the standing of a figure depends on.</summary>
internal sealed record RankCandidate(
    string? Currency, string? Dataset, string SourceId, string Status, string? Adjustment, string? Valuation, DateOnly PublishedEnd,
    bool IsDropped = false);

internal static class FigureRanks
{
    private static readonly (FigureRank Standing, Func<RankCandidate, string?> Of)[] BestIn =
    [
        (FigureRank.BestInCurrency, figure => figure.Currency),
        (FigureRank.BestInDataset, figure => figure.Dataset),
        (FigureRank.BestInSource, figure => figure.SourceId),
        (FigureRank.BestInStatus, figure => figure.Status),
        (FigureRank.BestInAdjustment, figure => figure.Adjustment),
        (FigureRank.BestInValuation, figure => figure.Valuation),
    ];

    /// <summary>The standing of each figure of a group that is given in the order of preference.</summary>
    public static FigureRank[] Of(IReadOnlyList<RankCandidate> group)
    {
        var standings = new FigureRank[group.Count];
        var sound = Enumerable.Range(0, group.Count).Where(index => Soundness.IsSound(group[index].Status)).ToList();
        standings[Enumerable.Range(0, group.Count).MinBy(index => group[index].PublishedEnd)] |= FigureRank.First;
        var stays = sound.Where(index => !group[index].IsDropped).ToList();
        if (stays.Count > 0)
        {
            standings[stays[0]] |= FigureRank.Preferred;
        }

        if (sound.Count > 0)
        {
            standings[sound.MinBy(index => group[index].PublishedEnd)] |= FigureRank.FirstSound;
        }

        foreach (var (standing, of) in BestIn)
        {
            foreach (var index in stays.DistinctBy(index => of(group[index])))
            {
                standings[index] |= standing;
            }
        }

        return standings;
    }
}
