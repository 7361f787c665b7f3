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
    /// <summary>The standing of each figure of a group that is given in the order of preference.</summary>
    public static FigureRank[] Of(IReadOnlyList<RankCandidate> group)
    {
        var (standings, ranking) = (new FigureRank[group.Count], new FigureRanking<int>());
        foreach (var (index, figure) in group.Index())
        {
            ranking.Add(index, figure);
        }

        foreach (var (index, standing) in ranking.Standings())
        {
            standings[index] = standing;
        }

        return standings;
    }
}

/// <summary>Finds the standings of a group that is read once, in the order of preference.</summary>
/// <remarks>Of figures without a standing it keeps nothing.</remarks>
/// <typeparam name="T">What names a figure.</typeparam>
internal sealed class FigureRanking<T>
    where T : notnull
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

    private readonly HashSet<(FigureRank, string?)> _known = [];
    private readonly Dictionary<T, FigureRank> _best = [];
    private (T Figure, DateOnly Day)? _first;
    private (T Figure, DateOnly Day)? _firstSound;

    /// <summary>Takes the next figure of the group.</summary>
    public void Add(T name, RankCandidate figure)
    {
        if (_first is null || figure.PublishedEnd < _first.Value.Day)
        {
            _first = (name, figure.PublishedEnd);
        }

        if (!Soundness.IsSound(figure.Status))
        {
            return;
        }

        if (_firstSound is null || figure.PublishedEnd < _firstSound.Value.Day)
        {
            _firstSound = (name, figure.PublishedEnd);
        }

        if (figure.IsDropped)
        {
            return;
        }

        var standing = _known.Count == 0 ? FigureRank.Preferred : FigureRank.None;
        foreach (var (best, of) in BestIn)
        {
            standing |= _known.Add((best, of(figure))) ? best : FigureRank.None;
        }

        if (standing != FigureRank.None)
        {
            _best[name] = standing;
        }
    }

    /// <summary>The figures that have a standing, and begins with the next group.</summary>
    public Dictionary<T, FigureRank> Standings()
    {
        var standings = new Dictionary<T, FigureRank>(_best);
        Mark(_first, FigureRank.First);
        Mark(_firstSound, FigureRank.FirstSound);
        _known.Clear();
        _best.Clear();
        (_first, _firstSound) = (null, null);
        return standings;

        void Mark((T Figure, DateOnly Day)? first, FigureRank rank)
        {
            if (first is { } known)
            {
                standings[known.Figure] = standings.GetValueOrDefault(known.Figure) | rank;
            }
        }
    }
}
