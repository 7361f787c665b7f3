using KzUkApi.Data;
using KzUkApi.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Vocabulary;

namespace KzUkApi.Rates;

/// <summary>All SQL of exchange rates.</summary>
internal sealed class RateStore(Database database)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns =
        "r.id, r.period, r.frequency, r.period_start, r.period_end, r.base, r.quote, r.rate_units, r.rate_scale, s.dataset";

    private static readonly string From = $"exchange_rates r {SourceSql.Join("r")}";

    private static readonly Orderings Order = new("r.id", new Ordering("period", SortColumn.Of("r.period_start"), SortColumn.Of("r.period_end")));

    public Task<Found<Rate>> List(RateQuery query, ListParameters page, CancellationToken token) => database.Read(
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("r.id", page.Ids())
                .In("r.base", CodeLists.Currencies.Read(query.Base))
                .In("r.quote", CodeLists.Currencies.Read(query.Quote))
                .In("r.frequency", CodeLists.RateFrequencies.Read(query.Frequency))
                .In("r.period", CodeList.Split(query.Period))
                .Inside("r.period_start", "r.period_end", query.From, query.To)
                .In("s.dataset", CodeLists.Datasets.Read(query.Dataset))
                .In("r.source_id", SourceSql.Ids(query.Source));
            var keyset = Order.Page(query.Sort, page.AfterId(), page.LimitRows());
            var slice = await snapshot.Page<Rate, SourceReference>(
                $"{Columns}, {SourceSql.Columns}", From, filter, keyset, (rate, source) => rate with { Source = source });
            return new Found<Rate>(
                slice.Rows, slice.Total, slice.DataVersion, slice.HasMore,
                AsOfWarnings.DoesNotApply(page, slice.Total, "Exchange rates are method, not record: figures are converted with the best rates held, whatever the day."));
        },
        token);
}
