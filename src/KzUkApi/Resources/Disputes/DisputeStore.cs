using KzUkApi.Domain.Disputes;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Disputes;

/// <summary>All SQL of disputes.</summary>
internal sealed class DisputeStore(IStore store)
{
    private static readonly IEnumerable<string> Named = RecordDefinitions.All
        .Where(table => table.Disputed is not null)
        .Select(table => $"WHEN '{table.Name}' THEN '{table.Address}' || d.record_id");

    // Search stores it with its record, which has the titles of the others (DisputeTitles).
    private const string Title =
        "(SELECT MIN(e.title) FROM search_entries e WHERE e.type = 'disputes' AND e.record_id = d.dispute_id)";

    // Where the record is served; a figure may be stored as trade, as investment, or not at all.
    private static readonly string Columns =
        $"""
        d.id, d.dispute_id, {Title} AS title, d.scope, d."table", d.record_id, d.field, d.value, d.chosen, d.note, d.caveats,
        s.published_end,
        CASE d."table"
            {string.Join("\n", Named)}
            ELSE COALESCE(
                (SELECT '/v1/trade-flows/' || f.id FROM trade_flows f WHERE f.id = d.record_id),
                (SELECT '/v1/investments/' || f.id FROM investments f WHERE f.id = d.record_id))
        END AS path
        """;

    private static readonly ComputedOrder<Dispute> Order = new(
        dispute => dispute.Id,
        ("id", [dispute => dispute.Id]),
        ("table", [dispute => dispute.Table, dispute => dispute.RecordId]),
        ("publishedOn", [dispute => dispute.Latest]));

    public static IReadOnlyList<string> Orders => Order.Names;

    // Disputes are few, and which of them there were on a day is known only from their claims: the whole list is made, then paged.
    public Task<ListResult<Dispute>> ListAsync(
        DisputeFilter query,
        ListPage page,
        Func<string, string> link,
        CancellationToken token
    ) =>
        store.ReadAsync(
            page.Chunk?.Snapshot,
            async snapshot =>
            {
                var (ids, sources, record) = (page.Ids, query.Sources, query.RecordId);
                var disputes = (await ClaimsAsync(snapshot, query, page.AsOf))
                    .GroupBy(claim => claim.DisputeId, StringComparer.Ordinal)
                    .Where(claims => ids is null || ids.Contains(claims.Key))
                    .Where(claims => claims.DistinctBy(claim => (claim.RecordId, claim.Field, claim.Value)).Skip(1).Any())
                    .Where(claims => record is null || claims.Any(claim => TextFolding.Fold(claim.RecordId) == record))
                    .Where(claims => sources is null || claims.Any(claim => sources.Contains(claim.Source.Id)))
                    .Where(claims => claims.Any(claim => HasWords(claim, query.Words)))
                    .Select(claims => Dispute([.. claims], link));
                return ComputedList.Page(
                    Order.Sort(disputes, query.Sort),
                    dispute => dispute.Id,
                    page,
                    await snapshot.DataVersionAsync(),
                    []
                );
            },
            token
        );

    private static Task<IReadOnlyList<DisputeClaim>> ClaimsAsync(StoreSession snapshot, DisputeFilter query, DateOnly? asOf)
    {
        var filter = new SqlFilter()
            .In("d.scope", query.Scopes)
            .In("d.\"table\"", query.Tables)
            .UntilOrRelease("s.published_end", asOf);
        var sql = $"""
            SELECT {Columns}, {SourceSql.Columns}
            FROM disputes d {SourceSql.Join("d")}
            {filter.Where}
            ORDER BY d.dispute_id, d.id
            """;
        return snapshot.RowsAsync<DisputeClaim, SourceReference>(sql, filter.Parameters, (claim, source) => claim with { Source = source });
    }

    private static bool HasWords(DisputeClaim claim, string[] words)
    {
        var text = SpellingKeys.Searchable(
            $"{claim.Title} {claim.RecordId} {claim.Field} {claim.Value} {claim.Note} {claim.Source.Publisher} {claim.Source.Title}"
        );
        return words.All(word => SpellingKeys.Has(text, word));
    }

    private static Dispute Dispute(IReadOnlyList<DisputeClaim> claims, Func<string, string> link) => new()
    {
        Id = claims[0].DisputeId,
        Title = claims[0].Title,
        Scope = claims[0].Scope,
        Table = claims[0].Table,
        RecordId = Single(claims, claim => claim.RecordId),
        Field = Single(claims, claim => claim.Field),
        Claims = claims,
        Chosen =
        [
            .. claims.Where(claim => claim.Chosen).Select(claim => new ChosenValue
            {
                ClaimId = claim.Id,
                Field = claim.Field,
                Value = claim.Value,
                Source = claim.Source,
                Note = claim.Note,
            }),
        ],
        Reason = DisputeReason.Of(
            [.. claims.Select(claim => new WeighedClaim(claim.Value, claim.Note, claim.Chosen, claim.Source.Authority))]
        ),
        Href = Single(claims, claim => claim.Path) is { } path ? link(path) : null,
        HtmlUrl = link.ToPage(Single(claims, claim => claim.Path) ?? string.Empty),
        Latest = claims.Any(claim => claim.PublishedEnd is null) ? null : claims.Max(claim => claim.PublishedEnd),
    };

    private static string? Single(IReadOnlyList<DisputeClaim> claims, Func<DisputeClaim, string?> read) =>
        claims.Select(read).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;
}
