using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Mirror;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>The figures of the commodities of one period.</summary>
internal sealed class CommodityStore(IStore store)
{
    private const string Classification = "SITC";
    private const string EndUse = "end-use";

    public Task<CommodityRanking> RankAsync(CommodityFilter query, CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var (period, asOf) = (query.Period, query.AsOf);
            var held = await FiguresAsync(snapshot, query, period, asOf);
            var figures = CommodityRanker.OneProgramme(Shown(held, asOf));
            var first = figures.FirstOrDefault();
            var before = first is null || period.YearBefore is not { } earlier ? []
                : Shown(await FiguresAsync(snapshot, query, earlier, asOf), asOf).Where(figure => IsLike(figure, first)).ToList();
            var total = first is null ? null : Shown(await TotalsAsync(snapshot, query, period, asOf), asOf)
                .Where(figure => (figure.Currency, figure.ProductType) == (first.Currency, first.ProductType))
                .OrderBy(figure => figure.Dataset != first.Dataset)
                .FirstOrDefault();
            var sum = query.Level == EndUse ? null : CommodityRanker.Sum(figures);
            var difference = total is not null && sum is { } known ? CommodityRanker.Range(total) - known.Bounds : (Bounds?)null;
            return new CommodityRanking
            {
                Period = period.Text,
                Reporter = query.Reporter,
                Flow = query.Flow,
                Level = query.Level,
                Classification = Classification,
                Dataset = first?.Dataset,
                Currency = first?.Currency,
                PublishedTotal = total,
                Sum = sum is { } all ? BoundedAmount.Of(all.Value, all.Bounds) : null,
                Difference = difference is { } range ? BoundedAmount.Of(total!.Value - sum!.Value.Value, range) : null,
                WithinRounding = difference?.Contains(0),
                Data = CommodityRanker.Rank(figures, before, total, await NamesAsync(snapshot)),
                Meta = new()
                {
                    DataVersion = await snapshot.DataVersionAsync(),
                    AsOf = asOf,
                    Warnings = FigureWarnings.Of(
                            asOf,
                            HeldLater(held, asOf),
                            held.Where(figure => figure.PublishedEnd > asOf).Select(figure => (DateOnly?)figure.PublishedEnd).Min(),
                            0
                        ),
                    Attribution = ListResponses.Attribution,
                },
            };
        },
        token);

    private static bool IsLike(TradeFlow figure, TradeFlow other) =>
        (figure.Dataset, figure.Currency, figure.ProductType) == (other.Dataset, other.Currency, other.ProductType);

    // The best of each commodity within each programme.
    private static IEnumerable<TradeFlow> Shown(IEnumerable<TradeFlow> figures, DateOnly? asOf) =>
        Preference.OfEach(figures, figure => (figure.Commodity, figure.Dataset, figure.Currency, figure.ProductType), asOf);

    private static long HeldLater(IReadOnlyList<TradeFlow> held, DateOnly? asOf) => asOf is null ? 0 : held
        .Where(figure => figure.PeriodEnd <= asOf)
        .GroupBy(figure => figure.Commodity)
        .Count(commodity => commodity.All(figure => figure.PublishedEnd > asOf));

    private static Task<IReadOnlyList<TradeFlow>> FiguresAsync(StoreSession snapshot, CommodityFilter query, Period period, DateOnly? asOf)
    {
        var filter = Of(query, period).AndSql($"f.classification = '{Classification}'");
        filter.And($"f.level = {query.Level}");
        return TradeFlowStore.Figures.BestFirstAsync(snapshot, filter, asOf, FigurePath.ByPeriod(snapshot));
    }

    private static Task<IReadOnlyList<TradeFlow>> TotalsAsync(
        StoreSession snapshot,
        CommodityFilter query,
        Period period,
        DateOnly? asOf
    ) =>
        TradeFlowStore.Figures.BestFirstAsync(
            snapshot,
            Of(query, period).AndSql("f.classification = 'TOTAL'"),
            asOf,
            FigurePath.ByPeriod(snapshot)
        );

    private static SqlFilter Of(CommodityFilter query, Period period) => new SqlFilter()
        .In("f.reporter", [query.Reporter])
        .In("f.flow", [query.Flow])
        .In("f.dataset", query.Dataset is { } dataset ? [dataset] : null)
        .In("f.period_order", [period.Order])
        .In("f.period", [period.Text]);

    private static async Task<IReadOnlyDictionary<string, (string Name, string? Parent)>> NamesAsync(StoreSession snapshot)
    {
        var rows = await snapshot.RowsAsync<(string Code, string Name, string? Parent)>(
            $"SELECT code, name_en, parent FROM commodities WHERE classification = '{Classification}'");
        return rows.ToDictionary(row => row.Code, row => (row.Name, row.Parent), StringComparer.Ordinal);
    }
}
