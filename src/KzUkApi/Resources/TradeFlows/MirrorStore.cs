using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Mirror;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>The figures of both countries for the same trade.</summary>
internal sealed class MirrorStore(IStore store)
{
    private static readonly FigureSql<MirrorRow> Figures = new(
        "trade_flows",
        """
        f.id, f.reporter, f.flow, f.product_type, f.adjustment, f.valuation, f.period, f.frequency, f.period_start, f.period_end,
        f.value, f.currency, f.qualifier, f.precision, f.status, f.dataset, f.published_on, f.note,
        f.stated_by, f.caveats
        """,
        (row, source) => row with { Source = source });

    /// <param name="language">The language of all words.</param>
    public Task<ListResult<MirrorPeriod>> ListAsync(MirrorFilter query, ListPage page, string language, CancellationToken token) =>
        store.ReadAsync(
            page.Chunk?.Snapshot,
            async snapshot =>
            {
                var scope = new MirrorScope(page.AsOf, query.Datasets);
                var (rates, margin) = (await RateTable.InAsync(snapshot), await MarginSourceAsync(snapshot));
                var builder = new MirrorBuilder(rates, query.Currency, scope, margin, language);
                var figures = await FiguresAsync(snapshot, query, page);
                var periods = figures.ToLookup(figure => figure.Period, StringComparer.Ordinal);
                var rows = periods
                    .Where(period => IsAsked(period.Key, query, page) && builder.HasAny(period))
                    .Select(period => builder.Build([.. period], [.. Before(period.Key) is { } before ? periods[before] : []]))
                    .OrderBy(row => row.PeriodStart ?? DateOnly.MaxValue)
                    .ThenBy(row => row.PeriodEnd)
                    .ThenBy(row => row.Id, StringComparer.Ordinal)
                    .ToList();
                if (query.Sort.Falling)
                {
                    rows.Reverse();
                }

                var (version, warnings) = (await snapshot.DataVersionAsync(), Warnings(rows, figures, page));
                return ComputedList.Page(rows, row => row.Id, page, version, warnings).Each(row => row.In(language));
            },
            token);

    // The period before each is read too: a change of programme shows only beside it.
    private static Task<IReadOnlyList<MirrorRow>> FiguresAsync(StoreSession snapshot, MirrorFilter query, ListPage page)
    {
        var named = query.Periods.Texts ?? page.Ids?.Select(id => id.ToUpperInvariant()).ToArray();
        var months = query.Frequency switch
        {
            Period.Year => 12,
            Period.Quarter => 3,
            Period.Month => 1,
            _ => 0,
        };
        var during = query.Periods.During with
        {
            First = query.Periods.During.First is { Year: > 1 } first ? first.AddMonths(-months) : null,
        };
        var filter = new SqlFilter()
            .AndSql("f.classification = 'TOTAL'")
            .AndSql("f.flow IN ('export', 'import')")
            .In("f.frequency", [query.Frequency])
            .In("f.period", named?.Concat(named.Select(Before).OfType<string>()).Distinct(StringComparer.Ordinal).ToArray())
            .Inside("f.period_start", "f.period_end", during);
        return Figures.BestFirstAsync(snapshot, filter, page.AsOf, FigurePath.By(snapshot, "classification"));
    }

    private static bool IsAsked(string text, MirrorFilter query, ListPage page) =>
        Period.TryParse(text, out var period)
        && query.Periods.Passes(period)
        && (page.Ids is null || page.Ids.Contains(text, StringComparer.OrdinalIgnoreCase));

    private static string? Before(string text) => Period.TryParse(text, out var period) ? period.Previous?.Text : null;

    private static Task<SourceReference?> MarginSourceAsync(StoreSession snapshot) =>
        snapshot.FirstAsync<SourceReference>($"SELECT {SourceSql.Columns} FROM sources s WHERE s.id = '{GapParts.SourceId}'");

    private static IReadOnlyList<Warning> Warnings(List<MirrorPeriod> rows, IEnumerable<MirrorRow> figures, ListPage page)
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
