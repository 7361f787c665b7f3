using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Series;

namespace KzUkApi.Http.Lists;

/// <summary>The warnings that lists of series share.</summary>
internal static class SeriesWarnings
{
    public static IReadOnlyList<Warning> Of<TKey>(
        SeriesSet<TKey> set,
        IReadOnlyList<ShownSeries<TKey>> shown,
        SeriesView view,
        DateOnly? asOf
    )
        where TKey : notnull, ISeriesKey<TKey>
    {
        var warnings = new List<Warning>();
        var (later, earliest) = set.Unshown(NoValue.HeldLater, view.Asked);
        if (later > 0)
        {
            warnings.Add(Warning.Of(
                NoValue.HeldLater,
                later,
                $"{later} point(s) of series, for periods that had ended by {asOf:yyyy-MM-dd}, "
                    + $"rest on figures held only in editions published later, the earliest on {earliest:yyyy-MM-dd}, "
                    + "and are not shown. Earlier editions may have existed.",
                earliest));
        }

        if (set.Unshown(NoValue.OnlyDoubtful, view.Asked).Count is var doubtful and > 0)
        {
            warnings.Add(Warning.Of(
                "only-doubtful-figures", doubtful, $"{doubtful} point(s) of series have only doubtful figures, "
                    + "and are left out. The list of figures with figures=all shows them."));
        }

        if (set.Unshown(NoValue.OnlyForecasts, view.Asked).Count is var forecast and > 0)
        {
            warnings.Add(Warning.Of(
                NoValue.OnlyForecasts, forecast, $"{forecast} point(s) of series have only forecasts, "
                    + "and are left out. The list of figures with figures=all shows them."));
        }

        if (set.Unshown(NoValue.Dropped, view.Asked).Count is var dropped and > 0)
        {
            warnings.Add(Warning.Of(
                "dropped-by-later-editions", dropped, $"{dropped} point(s) of series have only figures that a later edition of their "
                    + "programme no longer has, and are left out. The list of figures with figures=all shows them."));
        }

        if (set.Spans > 0)
        {
            warnings.Add(Warning.Of(
                "spans-left-out", set.Spans, $"{set.Spans} figure(s) are for spans of months or years, "
                    + "which are points of no series. The list of figures with frequency=span shows them."));
        }

        warnings.AddRange(
            shown
                .SelectMany(series => series.Points)
                .Where(point => point.NotConverted is not null)
                .CountBy(point => point.NotConverted!)
                .Select(reason =>
                    Warning.Of(
                        "not-converted",
                        reason.Value,
                        $"{reason.Value} point(s) are not converted: {ConversionReasons.Because(reason.Key)}."
                    )
                )
        );
        return warnings;
    }
}
