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

    /// <summary>One series; null where none has the id, with whether one has under other parameters.</summary>
    public async Task<(ListResult<InvestmentSeries>? Found, bool Exists)> FindAsync(
        string id, OneSeriesFilter asked, CancellationToken token)
    {
        string[] frequencies = [id.Split("--")[^1].ToUpperInvariant()];
        foreach (var series in new[] { asked.Series, asked.Series with { Frequencies = frequencies } })
        {
            if (await ListAsync(new() { Figures = new(), Series = series }, asked.PageOf(id), token) is { Total: 1 } found)
            {
                return (found, true);
            }
        }

        return (null, asked != OneSeriesFilter.Whole && (await FindAsync(id, OneSeriesFilter.Whole, token)).Exists);
    }
}
