using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Series;

/// <summary>The same series as several days knew them.</summary>
/// <remarks>
/// As in archives of statistics, each vintage is a whole series of its own: a change compares two values of one vintage. What stands
/// beside the vintages is the series of the latest day. A period that only an earlier day knew stays a point.
/// </remarks>
internal static class SeriesVintages
{
    /// <param name="days">The series of each day, the earliest first.</param>
    public static IReadOnlyList<ShownSeries<TKey>> Shown<TKey>(IReadOnlyList<(DateOnly Day, SeriesSet<TKey> Set)> days, SeriesView view)
        where TKey : notnull, ISeriesKey<TKey> =>
    [
        .. days
            .SelectMany(day => day.Set.Series.Keys)
            .Distinct()
            .OrderBy(key => key.Id, StringComparer.Ordinal)
            .Select(key => Shown(key, [.. days.Select(day => (day.Day, day.Set.Series.GetValueOrDefault(key, new())))], view))
            .Where(series => series.Points.Count > 0),
    ];

    private static ShownSeries<TKey> Shown<TKey>(TKey key, IReadOnlyList<(DateOnly Day, Levels Levels)> days, SeriesView view)
        where TKey : notnull, ISeriesKey<TKey>
    {
        var known = days.SelectMany(day => day.Levels.Held.Keys).Distinct().Order().ToList();
        var points = days.Select(day => SeriesPoints.Of(day.Levels, known, key.Unit, view, key.IsBreak)).ToList();
        IFigure[] figures =
        [
            .. days.Zip(points, (day, own) => SeriesSet<TKey>.FiguresOf(day.Levels, own))
                .SelectMany(own => own)
                .DistinctBy(figure => figure.Id, StringComparer.Ordinal),
        ];
        return new(key, [.. points[^1].Select((point, index) => point with { Vintages = Of(days, points, index) })], figures);
    }

    private static IReadOnlyList<PointVintage> Of(
        IReadOnlyList<(DateOnly Day, Levels Levels)> days, List<IReadOnlyList<SeriesPoint>> points, int index) =>
        [.. days.Zip(points, (day, own) => PointVintage.Of(day.Day, own[index]))];
}
