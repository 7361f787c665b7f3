using KzUkApi.Http.Lists;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Investments;

/// <summary>Investment series, made of the figures that pass the filters.</summary>
internal sealed class InvestmentSeriesStore(IStore store, RateTable rates)
{
    public Task<ListResult<InvestmentSeries>> ListAsync(InvestmentSeriesQuery query, ListParameters page, CancellationToken token) =>
        store.ReadAsync(
            async snapshot =>
            {
                var ids = page.Ids();
                var view = SeriesQuery.View(
                    query.Units,
                    FigureQuery.Asked(query.Period, query.From, query.To),
                    query.ConvertTo,
                    await rates.InAsync(snapshot)
                );
                var figures = await InvestmentStore.AllAsync(snapshot, query.OfFigures());
                var asked = SeriesQuery
                    .Of(figures, InvestmentSeriesKey.Of, query.Frequency, view, page)
                    .Only(key => ids?.Contains(key.Id) ?? true);
                var shown = asked.Shown(view);
                return ComputedList.Page(
                    [.. shown.Select(series => InvestmentSeries.Of(series, view))],
                    series => series.Id,
                    page,
                    await snapshot.DataVersionAsync(),
                    SeriesWarnings.Of(asked, shown, view, page.AsOfDay())
                );
            },
            token
        );
}
