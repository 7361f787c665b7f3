using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Series;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Trade series, made of the figures that pass the filters.</summary>
internal sealed class TradeSeriesStore(IStore store)
{
    /// <summary>The series; null where they would rest on too many figures, with the number of these.</summary>
    public Task<(ListResult<TradeSeries>? Found, long Figures)> ListAsync(
        TradeSeriesFilter query,
        ListPage page,
        CancellationToken token
    ) =>
        store.ReadAsync(
            page.Chunk?.Snapshot,
            async snapshot =>
            {
                var view = query.Series.View(await RateTable.InAsync(snapshot));
                var (figures, count) = await TradeFlowStore.AllAsync(snapshot, query.Figures);
                if (figures is null)
                {
                    return ((ListResult<TradeSeries>?)null, count);
                }

                var (asked, set) = Asked(figures, query, page);
                var shown = SeriesFilter.Shown(asked, view, page, other => Asked(figures, query, other).Asked);
                List<Warning> warnings =
                [
                    .. SeriesWarnings.Of(asked, shown, view, page.AsOf),
                    .. query.WithBalance ? WithoutBalance(set) : [],
                ];
                return (
                    ComputedList.Page(
                        [.. shown.Select(series => TradeSeries.Of(series, view))],
                        series => series.Id,
                        page,
                        await snapshot.DataVersionAsync(),
                        warnings
                    ),
                    count
                );
            },
            token
        );

    /// <summary>One series; null where none has the id, with whether one has under other parameters.</summary>
    public async Task<(ListResult<TradeSeries>? Found, bool Exists)> FindAsync(
        string id, OneSeriesFilter asked, OpenLists lists, CancellationToken token)
    {
        foreach (var filter in TradeSeriesId.Filters(id, asked.Series, lists))
        {
            if ((await ListAsync(filter, asked.PageOf(id), token)).Found is { Total: 1 } found)
            {
                return (found, true);
            }
        }

        return (null, asked != OneSeriesFilter.Whole && (await FindAsync(id, OneSeriesFilter.Whole, lists, token)).Exists);
    }

    /// <summary>The series that are asked for, and those that they are made of.</summary>
    private static (SeriesSet<TradeSeriesKey> Asked, SeriesSet<TradeSeriesKey> All) Asked(
        IReadOnlyList<TradeFlow> figures, TradeSeriesFilter query, ListPage page)
    {
        var all = query.Series.Of(
            [.. figures.Where(figure => figure.Frequency != Period.Span || query.Reports(figure.Flow))],
            TradeSeriesKey.Of,
            page,
            published => query.WithTurnover ? published.WithTurnover(figures, TradeSeriesKey.OfTurnover, page.AsOf) : published
        );
        var asked = query.WithBalance
            ? all.WithDifferences(key => key.Flow == "export" ? key.Counterpart : null, key => key.Of(TradeSeriesKey.Balance))
            : all;
        return (
            asked.Only(key => query.Flows?.Contains(key.Flow) ?? true).Only(key => page.Ids?.Contains(key.Id) ?? true),
            all
        );
    }

    private static IEnumerable<Warning> WithoutBalance(SeriesSet<TradeSeriesKey> set)
    {
        if (set.Series.Keys.Count(key => key.Counterpart is { } other && !set.Series.ContainsKey(other)) is var alone and > 0)
        {
            yield return Warning.Of("no-balance", alone, $"{alone} series of exports or imports have no counterpart of the same "
                + "programme, valuation and currency, and so no balance.");
        }
    }
}
