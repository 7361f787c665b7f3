using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Rates;

/// <summary>All SQL of exchange rates.</summary>
internal sealed class RateStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns =
        "r.id, r.period, r.frequency, r.period_start, r.period_end, r.base, r.quote, r.rate_units, r.rate_scale, s.dataset";

    private static readonly string From = $"exchange_rates r {SourceSql.Join("r")}";

    private static readonly Orderings Order = new(
        "r.id",
        new Ordering("period", SortColumn.Of("r.period_start"), SortColumn.Of("r.period_end"))
    );

    public Task<ListResult<Rate>> ListAsync(RateQuery query, ListParameters page, CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("r.id", page.Ids())
                .In("r.base", Codes.Currencies.Read(query.Base))
                .In("r.quote", Codes.Currencies.Read(query.Quote))
                .In("r.frequency", Codes.RateFrequencies.Read(query.Frequency))
                .In("r.period", CodeList.Split(query.Period))
                .Inside("r.period_start", "r.period_end", query.From, query.To)
                .In("s.dataset", Codes.Datasets.Read(query.Dataset))
                .In("r.source_id", SourceSql.Ids(query.Source));
            var keyset = Order.Page(query.Sort, page.AfterId(), page.LimitRows());
            var slice = await snapshot.PageAsync<Rate, SourceReference>(
                $"{Columns}, {SourceSql.Columns}", From, filter, keyset, (rate, source) => rate with { Source = source });
            return new ListResult<Rate>(
                    slice.Rows,
                    slice.Total,
                    slice.DataVersion,
                    slice.HasMore,
                    AsOfWarnings.DoesNotApply(
                        page,
                        slice.Total,
                        "Exchange rates are method, not record: figures are converted with the best rates held, whatever the day."
                    )
                );
        },
        token);
}
