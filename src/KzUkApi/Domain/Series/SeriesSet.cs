using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Series;

/// <summary>What tells one series from another.</summary>
internal interface ISeriesKey<TKey>
    where TKey : ISeriesKey<TKey>
{
    /// <summary>Stable id, made of the codes.</summary>
    string Id { get; }

    string Frequency { get; }

    /// <summary>The unit of its figures.</summary>
    string Unit { get; }

    TKey WithFrequency(string frequency);

    /// <summary>Whether the figures of a period are the first that were compiled by another method than those before.</summary>
    bool IsBreak(Period period) => false;
}

/// <summary>One series as it is shown.</summary>
/// <param name="Figures">The published figures on which the points rest.</param>
internal sealed record ShownSeries<TKey>(TKey Key, IReadOnlyList<SeriesPoint> Points, IReadOnlyList<IFigure> Figures)
{
    /// <summary>The publications of the figures, by id.</summary>
    public IReadOnlyList<SourceReference> Sources =>
    [
        .. Figures.Select(figure => figure.Source).DistinctBy(source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal),
    ];
}

/// <summary>The figures asked for, taken apart into series that never switch programme, unit or frequency.</summary>
internal sealed class SeriesSet<TKey>
    where TKey : notnull, ISeriesKey<TKey>
{
    private readonly Dictionary<TKey, Levels> _series;

    private SeriesSet(Dictionary<TKey, Levels> series, int spans) => (_series, Spans) = (series, spans);

    /// <summary>How many figures are for spans, which are points of no series.</summary>
    public int Spans { get; }

    public IReadOnlyDictionary<TKey, Levels> Series => _series;

    /// <param name="spansAsked">Which spans are counted as left out.</param>
    public static SeriesSet<TKey> Of<T>(IReadOnlyList<T> figures, Func<T, TKey> key, DateOnly? asOf, Func<Period, bool> spansAsked)
        where T : IFigure
    {
        var regular = figures.Where(figure => figure.Frequency != Period.Span).ToList();
        return new(
            regular.GroupBy(key).ToDictionary(series => series.Key, series => Levels.Of(series.Cast<IFigure>(), asOf)),
            figures.Count(figure => figure.Frequency == Period.Span
                && Visibility.On(asOf, figure.PublishedEnd)
                && Period.TryParse(figure.Period, out var period) && spansAsked(period)));
    }

    /// <summary>Adds the years that are sums of months.</summary>
    public SeriesSet<TKey> WithYears()
    {
        var all = new Dictionary<TKey, Levels>(_series);
        foreach (var (key, months) in _series.Where(series => series.Key.Frequency == Period.Month))
        {
            var annual = key.WithFrequency(Period.Year);
            all[annual] = _series.GetValueOrDefault(annual, new()).WithYearsOf(months);
        }

        return new(all, Spans);
    }

    /// <summary>Adds a series for each that has a counterpart: itself minus that one.</summary>
    /// <param name="counterpart">The key of what is taken off; null for series that nothing is taken off.</param>
    public SeriesSet<TKey> WithDifferences(Func<TKey, TKey?> counterpart, Func<TKey, TKey> difference)
    {
        var all = new Dictionary<TKey, Levels>(_series);
        foreach (var (key, levels) in _series)
        {
            if (counterpart(key) is { } other && _series.TryGetValue(other, out var less))
            {
                all[difference(key)] = levels.Minus(less);
            }
        }

        return new(all, Spans);
    }

    /// <summary>Adds turnover where it is not published, in the series of the published totals or in one of its own.</summary>
    /// <param name="figures">Every figure of the set, whatever its flow.</param>
    /// <param name="key">The series of a derived turnover.</param>
    public SeriesSet<TKey> WithTurnover<T>(IEnumerable<T> figures, Func<DerivedTurnover<T>, TKey> key, DateOnly? asOf)
        where T : class, IFigure, ITurnoverPart
    {
        var all = new Dictionary<TKey, Levels>(_series);
        var facts = figures
            .Where(figure => figure.Frequency != Period.Span)
            .GroupBy(Turnover.Fact)
            .Select(fact => (Figures: fact, Key: KeyOf(fact.ToList())))
            .Where(fact => fact.Key is not null);
        foreach (var series in facts.GroupBy(fact => fact.Key!))
        {
            var periods = series.SelectMany(fact => fact.Figures).GroupBy(figure => PeriodOf(figure));
            all[series.Key] = _series.GetValueOrDefault(series.Key, new()).WithTurnover(periods, asOf);
        }

        return new(all, Spans);

        TKey? KeyOf(IReadOnlyList<T> fact) =>
            (Turnover.Of(fact, asOf) ?? Turnover.Editions(fact).FirstOrDefault()) is { } turnover ? key(turnover) : default;
    }

    public SeriesSet<TKey> Only(Func<TKey, bool> wanted) =>
        new(_series.Where(series => wanted(series.Key)).ToDictionary(), Spans);

    /// <summary>The series that have a value in a period asked for, by id.</summary>
    public IReadOnlyList<ShownSeries<TKey>> Shown(SeriesView view) =>
    [
        .. _series
            .Select(series => new ShownSeries<TKey>(
                series.Key,
                SeriesPoints.Of(series.Value, series.Key.Unit, view, series.Key.IsBreak),
                []
            ))
            .Where(series => series.Points.Count > 0)
            .Select(series => series with { Figures = FiguresOf(_series[series.Key], series.Points) })
            .OrderBy(series => series.Key.Id, StringComparer.Ordinal),
    ];

    /// <summary>Periods asked for that have no value for a reason, and the publication of their earliest stored edition.</summary>
    public (int Count, DateOnly? Earliest) Unshown(string reason, Func<Period, bool> asked)
    {
        var unshown = _series.Values
            .SelectMany(levels => levels.NotShown)
            .Where(period => period.Value.Reason == reason && asked(period.Key))
            .Select(period => (DateOnly?)period.Value.Earliest)
            .ToList();
        return (unshown.Count, unshown.Min());
    }

    private static Period PeriodOf(IFigure figure) => Period.TryParse(figure.Period, out var period) ? period : default;

    public static IReadOnlyList<IFigure> FiguresOf(Levels levels, IReadOnlyList<SeriesPoint> points)
    {
        var named = points.SelectMany(point => point.FigureIds.Concat(point.BaseFigureIds ?? []).Concat(point.MonthsSum?.FigureIds ?? []))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. levels.Held.Values
                .SelectMany(level => level.Figures.Concat(level.Months?.Figures ?? []))
                .Where(figure => named.Contains(figure.Id))
                .DistinctBy(figure => figure.Id),
        ];
    }
}
