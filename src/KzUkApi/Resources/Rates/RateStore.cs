using KzUkApi.Domain.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Rates;

/// <summary>All SQL of exchange rates.</summary>
internal sealed class RateStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns =
        "r.id, r.period, r.frequency, r.period_start, r.period_end, r.base, r.quote, r.rate_units, r.rate_scale, r.caveats, s.dataset";

    private static readonly string From = $"exchange_rates r {SourceSql.Join("r")}";

    private static readonly Orderings Order = new(
        "r.id",
        new Ordering("period", SortColumn.Of("r.period_start"), SortColumn.Of("r.period_end"))
    );

    public Task<ListResult<Rate>> ListAsync(RateFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("r.id", page.Ids)
                .In("r.base", query.Bases)
                .In("r.quote", query.Quotes)
                .In("r.frequency", query.Frequencies)
                .In("r.period", query.Periods.Texts)
                .Inside("r.period_start", "r.period_end", query.Periods.During)
                .In("s.dataset", query.Datasets)
                .In("r.source_id", query.Sources);
            var keyset = Order.Page(query.Sort, page.AfterId, page.Limit);
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
