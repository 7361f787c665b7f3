using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Mirror;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Lists;
using KzUkApi.Resources.TradeFlows;

namespace KzUkApi.Pages;

/// <summary>Reads trade as both sides tell it: the years of the mirror, and the series in which their figures stand.</summary>
internal sealed class HomeTradeReader(MirrorStore mirror, TradeSeriesStore series)
{
    private const int Years = 10;
    private const int MostLines = 8;
    private const string FirstYear = "2010";
    private const string DefaultCurrency = "USD";

    public async Task<HomeTrade> ReadAsync(DateOnly? asOf, string? currency, string language, CancellationToken token)
    {
        var unit = currency ?? DefaultCurrency;
        var filter = new MirrorFilter
        {
            Frequency = Period.Year,
            Periods = new(),
            Currency = unit,
            Sort = new SortOrder("period", Falling: true),
        };
        var rows = (await mirror.ListAsync(filter, new() { AsOf = asOf, Limit = Years }, language, row => row, token)).Rows;
        var drawn = await SeriesAsync(asOf, token);
        return new(
            rows,
            Picture(rows.Select(row => row.KazToGbr), drawn, unit, asOf),
            Picture(rows.Select(row => row.GbrToKaz), drawn, unit, asOf)
        );
    }

    /// <summary>The figures that the years compare.</summary>
    public static IEnumerable<string> Ids(IEnumerable<MirrorPeriod> rows) =>
        rows.SelectMany(row => new[] { row.KazToGbr.Export, row.KazToGbr.Import, row.GbrToKaz.Export, row.GbrToKaz.Import })
            .OfType<MirrorFigure>()
            .Select(figure => figure.Id);

    private async Task<IReadOnlyList<TradeSeries>> SeriesAsync(DateOnly? asOf, CancellationToken token)
    {
        var filter = new TradeSeriesFilter
        {
            Figures = new() { Classifications = ["TOTAL"] },
            Flows = ["export", "import"],
            Series = new([Period.Year], new(), Domain.Series.SeriesView.Level, null),
        };
        return (await series.ListAsync(filter, new ListPage { AsOf = asOf, Limit = int.MaxValue }, token)).Found?.Rows ?? [];
    }

    // The picture shows the series in which the figures of the table stand, so that both tell the same; a single figure is no line.
    private static string? Picture(IEnumerable<MirrorPair> pairs, IReadOnlyList<TradeSeries> all, string currency, DateOnly? asOf)
    {
        var ids = pairs.SelectMany(pair => new[] { pair.Export, pair.Import })
            .OfType<MirrorFigure>()
            .Select(figure => figure.Id)
            .ToHashSet(StringComparer.Ordinal);
        var shown = all
            .Where(series => series.Points.Count > 1 && series.Points.Any(point => point.FigureIds.Any(ids.Contains)))
            .OrderByDescending(series => series.Points.Count(point => point.FigureIds.Any(ids.Contains)))
            .Take(MostLines)
            .Select(series => series.Id)
            .ToList();
        return shown.Count == 0 ? null
            : $"/v1/trade-flows/series.svg?frequency=A&from={FirstYear}&convertTo={currency}&id={string.Join(',', shown)}"
                + (asOf is { } day ? $"&asOf={PageContext.Iso(day)}" : string.Empty);
    }
}
