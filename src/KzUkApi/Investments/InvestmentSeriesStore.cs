using KzUkApi.Data;
using KzUkApi.Http.Lists;

namespace KzUkApi.Investments;

/// <summary>Investment series, made of the figures that pass the filters.</summary>
internal sealed class InvestmentSeriesStore(Database database, RateTable rates)
{
    public Task<Found<InvestmentSeries>> List(InvestmentSeriesQuery query, ListParameters page, CancellationToken token) => database.Read(
        async snapshot =>
        {
            var ids = page.Ids();
            var view = SeriesQuery.View(query.Units, FigureQuery.Asked(query.Period, query.From, query.To), query.ConvertTo, await rates.In(snapshot));
            var figures = await InvestmentStore.All(snapshot, query.OfFigures());
            var asked = SeriesQuery.Of(figures, InvestmentSeriesKey.Of, query.Frequency, view, page)
                .Only(key => ids?.Contains(key.Id) ?? true);
            var shown = asked.Shown(view);
            return WholeList.Page(
                [.. shown.Select(series => InvestmentSeries.Of(series, view))], series => series.Id, page, await snapshot.DataVersion(),
                SeriesWarnings.Of(asked, shown, view, page.AsOfDay()));
        },
        token);
}
