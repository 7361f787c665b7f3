using KzUkApi.Domain.Series;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Investments;

/// <summary>Investment series, made of the figures that pass the filters.</summary>
internal sealed class InvestmentSeriesStore(IStore store)
{
    public Task<ListResult<InvestmentSeries>> ListAsync(InvestmentSeriesFilter query, ListPage page, CancellationToken token) =>
        store.ReadAsync(
            page.Chunk?.Snapshot,
            async snapshot =>
            {
                var view = query.Series.View(await RateTable.InAsync(snapshot));
                var figures = await InvestmentStore.AllAsync(snapshot, query.Figures);
                SeriesSet<InvestmentSeriesKey> On(ListPage day) =>
                    query.Series.Of(figures, InvestmentSeriesKey.Of, day).Only(key => page.Ids?.Contains(key.Id) ?? true);
                var asked = On(page);
                var shown = SeriesFilter.Shown(asked, view, page, On);
                return ComputedList.Page(
                    [.. shown.Select(series => InvestmentSeries.Of(series, view))],
                    series => series.Id,
                    page,
                    await snapshot.DataVersionAsync(),
                    SeriesWarnings.Of(asked, shown, view, page.AsOf)
                );
            },
            token
        );
}
