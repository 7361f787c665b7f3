using KzUkApi.Charts;
using KzUkApi.Domain.Mirror;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Series;
using KzUkApi.Http.Lists;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>The mirror as a picture: in each direction both countries' lines, and the gap between them.</summary>
internal static class MirrorChart
{
    /// <param name="found">The periods that have a figure in one of the directions.</param>
    /// <param name="emptying">Where there are none: each parameter that, left out, would give figures.</param>
    public static Chart Of(
        ListResult<MirrorPeriod> found,
        MirrorPictureFilter asked,
        ChartRequest picture,
        string language,
        IReadOnlyList<string> emptying
    )
    {
        var rows = found.Rows.OrderBy(row => row.PeriodEnd).ToList();
        var parts = asked.Directions.Select(direction => new MirrorPart(direction, rows, asked.Rows.Currency, language)).ToList();
        var figures = parts.SelectMany(part => part.Figures).ToList();
        var several = parts.Count > 1;
        return new()
        {
            Title = several ? MirrorChartWords.Title(figures.Exists(MirrorEstimates.IsEstimate), language)
                : MirrorHeadings.What(asked.Directions[0], language),
            Subtitle = SeriesLabels.Join(
            [
                MirrorChartWords.Products(figures.TrueForAll(figure => figure.ProductType == "goods"), language),
                ChartWords.Frequency(asked.Rows.Frequency, language),
                ChartWords.Converted(asked.Rows.Currency, language),
            ]),
            Units = SeriesView.Level,
            Series = rows.Count == 0 ? [] : [.. parts.SelectMany(part => part.Series(several))],
            Notes = rows.Count == 0 ? [] :
            [
                .. parts.Exists(part => part.HasGap) ? new[] { MirrorChartWords.NotWhoIsRight(language) } : [],
                .. parts.SelectMany(part => part.Notes(several)),
                .. parts.Exists(part => part.HasBreak) ? new[] { MirrorChartWords.Breaks(language) } : [],
                .. picture.Notes(found, row => row.Id, language),
                .. ChartWords.Caveats(figures.Select(figure => figure.Origin.Caveats), language),
            ],
            Sources = [.. figures.Select(figure => figure.Source).DistinctBy(source => source.Id)],
            Edition = picture.Edition(found, language),
            Licence = ListResponses.Attribution,
            Language = language,
            Theme = picture.Theme,
            Emptying = emptying,
        };
    }

    /// <summary>Every period from the first to the last, those without a row too, so that lines break there.</summary>
    public static IReadOnlyList<(Period Period, MirrorPair? Pair)> Pairs(IReadOnlyList<MirrorPeriod> rows, string direction)
    {
        var pairs = rows.ToDictionary(row => row.Id, row => MirrorPictureFilter.Pair(row, direction), StringComparer.Ordinal);
        var periods = new List<(Period, MirrorPair?)>();
        var last = Parsed(rows[^1].Id);
        for (var period = Parsed(rows[0].Id); period.CompareTo(last) <= 0; period = period.Next!.Value)
        {
            periods.Add((period, pairs.GetValueOrDefault(period.Text)));
        }

        return periods;
    }

    private static Period Parsed(string text) =>
        Period.TryParse(text, out var period) ? period : throw new InvalidOperationException($"'{text}' is no period.");
}
