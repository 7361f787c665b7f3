using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Mirror;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>The figures of both countries for the same trade.</summary>
internal sealed class MirrorStore(IStore store)
{
    public Task<ListResult<MirrorPeriod>> ListAsync(MirrorFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var builder = new MirrorBuilder(await RateTable.InAsync(snapshot), query.Currency, page.AsOf);
            var filter = new SqlFilter()
                .AndSql("f.classification = 'TOTAL'")
                .AndSql("f.flow IN ('export', 'import')")
                .In("f.frequency", [query.Frequency])
                .In("f.period", query.Periods.Texts ?? page.Ids?.Select(id => id.ToUpperInvariant()).ToArray())
                .Inside("f.period_start", "f.period_end", query.Periods.During);
            var from = FigurePath.By(snapshot, "classification");
            var figures = await TradeFlowStore.Figures.BestFirstAsync(snapshot, filter, page.AsOf, from);
            var rows = figures
                .GroupBy(figure => figure.Period)
                .Where(builder.HasAny)
                .Select(period => builder.Build([.. period]))
                .OrderBy(row => row.PeriodStart ?? DateOnly.MaxValue)
                .ThenBy(row => row.PeriodEnd)
                .ThenBy(row => row.Id, StringComparer.Ordinal)
                .ToList();
            if (query.Sort.Falling)
            {
                rows.Reverse();
            }

            return ComputedList.Page(rows, row => row.Id, page, await snapshot.DataVersionAsync(), Warnings(rows, figures, page));
        },
        token);

    private static IReadOnlyList<Warning> Warnings(List<MirrorPeriod> rows, IEnumerable<TradeFlow> figures, ListPage page)
    {
        var later = rows.SelectMany(row =>
                (string?[])
                    [row.KazToGbr.ExportMissing, row.KazToGbr.ImportMissing, row.GbrToKaz.ExportMissing, row.GbrToKaz.ImportMissing]
            )
            .Count(reason => reason == "held-only-in-later-editions");
        var shown = rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var earliest = figures
            .Where(figure => figure.PublishedEnd > page.AsOf && Soundness.IsSound(figure.Status) && shown.Contains(figure.Period))
            .Select(figure => (DateOnly?)figure.PublishedEnd)
            .Min();
        return later == 0 ? [] : [Warning.Of("held-only-in-later-editions", later, $"{later} side(s) are held only in editions "
            + $"published after {page.AsOf:yyyy-MM-dd} and are not shown. Earlier editions may have existed.", earliest)];
    }
}
