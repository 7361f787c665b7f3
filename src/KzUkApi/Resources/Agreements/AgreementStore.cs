using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Agreements;

/// <summary>All SQL of agreements, but for what was known of them on a day (<see cref="AgreementSql"/>).</summary>
internal sealed class AgreementStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns =
        """
        a.id, a.title, a.kind, a.signed_on, a.signed_in, a.status, a.status_basis, a.status_as_recorded,
        a.in_force_on, a.treaty_series, a.note, a.unsigned
        """;

    // Events of one day stand in the order of an agreement's life.
    private const string EventOrder =
        """
        ORDER BY e.agreement_id, e.date_start, e.date_end,
            CASE e.event
                WHEN 'negotiations-opened' THEN 1
                WHEN 'negotiations-reported' THEN 2
                WHEN 'initialled' THEN 3
                WHEN 'signed' THEN 4
                WHEN 'laid-before-parliament' THEN 5
                WHEN 'ratified' THEN 6
                WHEN 'entered-into-force' THEN 7
                WHEN 'amended' THEN 8
                ELSE 9
            END,
            e.id
        """;

    private static readonly Orderings Order = new(
        "a.id",
        new Ordering("signedOn", SortColumn.Date("a.signed_start"), SortColumn.Date("a.signed_end")),
        new Ordering("inForceOn", SortColumn.Date("a.in_force_start"), SortColumn.Date("a.in_force_end")),
        new Ordering("title", SortColumn.Of("a.title_search_text")));

    public Task<ListResult<Agreement>> ListAsync(AgreementQuery query, ListParameters page, CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var asOf = page.AsOfDay();
            var filter = new SqlFilter()
                    .In("a.id", page.Ids())
                    .In("a.kind", Codes.AgreementKinds.Read(query.Kind))
                    .In("a.status", Codes.AgreementStatuses.Read(query.Status))
                    .HasAny(
                        "agreement_topics",
                        "agreement_id",
                        "topic",
                        "a.id",
                        CodeList.Split(query.Topic)?.Select(topic => topic.ToLowerInvariant()).ToArray()
                    )
                    .HasAny("agreement_parties", "agreement_id", "party", "a.id", Codes.Countries.Read(query.Party))
                    .Inside("a.signed_start", "a.signed_end", query.SignedFrom, query.SignedTo)
                    .In("a.source_id", SourceSql.Ids(query.Source))
                    .Until("a.known_from", asOf)
                    .HasWords("a.search_text", query.Q);
            var keyset = Order.Page(query.Sort, page.AfterId(), page.LimitRows());
            var slice = await snapshot.PageAsync<Agreement, SourceReference>(
                $"{Columns}, {SourceSql.Columns}", AgreementSql.From(filter, asOf), filter, keyset, Join);
            return new ListResult<Agreement>(
                    await WithListsAsync(snapshot, slice.Rows, asOf),
                    slice.Total,
                    slice.DataVersion,
                    slice.HasMore,
                    []
                );
        },
        token);

    /// <summary>The agreement as of a day; where it counts only from a later one, its first event and the release of the dataset.</summary>
    public Task<(Agreement? Agreement, (DateOnly? FirstEvent, DateOnly Released)? Later)> FindAsync(
        string id,
        DateOnly? asOf,
        CancellationToken token
    ) =>
        store.ReadAsync(
            async snapshot =>
            {
                var filter = new SqlFilter().And($"a.id = {id}").Until("a.known_from", asOf);
                var sql = $"""
                    SELECT {Columns}, {SourceSql.Columns}
                    FROM {AgreementSql.From(filter, asOf)}
                    {filter.Where}
                    """;
                var found = await WithListsAsync(
                    snapshot,
                    await snapshot.RowsAsync<Agreement, SourceReference>(sql, filter.Parameters, Join),
                    asOf
                );
                return (found.SingleOrDefault(), found.Count == 1 ? null : await LaterAsync(snapshot, id));
            },
            token
        );

    private static Agreement Join(Agreement agreement, SourceReference source) => agreement with { Source = source };

    private static async Task<(DateOnly? FirstEvent, DateOnly Released)?> LaterAsync(StoreSession snapshot, string id)
    {
        var filter = new SqlFilter().And($"a.id = {id}");
        var rows = await snapshot.RowsAsync<(DateOnly?, DateOnly)>(
            $"""
            SELECT
                (SELECT MIN(e.date_end) FROM agreement_events e WHERE e.agreement_id = a.id) AS first_event,
                (SELECT released_on FROM dataset_state) AS released
            FROM agreements a
            {filter.Where}
            """,
            filter.Parameters);
        return rows is [var row] ? row : null;
    }

    private static async Task<IReadOnlyList<Agreement>> WithListsAsync(
        StoreSession snapshot,
        IReadOnlyList<Agreement> agreements,
        DateOnly? asOf
    )
    {
        if (agreements.Count == 0)
        {
            return agreements;
        }

        string[] ids = [.. agreements.Select(agreement => agreement.Id)];
        var parties = await snapshot.ListsAsync("agreement_parties", "agreement_id", "party", ids);
        var topics = await snapshot.ListsAsync("agreement_topics", "agreement_id", "topic", ids);
        var signatories = await SignatoriesAsync(snapshot, ids);
        var events = await EventsAsync(snapshot, ids, asOf);
        return
        [
            .. agreements.Select(agreement => agreement with
            {
                Parties = [.. parties[agreement.Id]],
                Topics = [.. topics[agreement.Id]],
                Signatories = agreement.Unsigned ? [] : [.. signatories[agreement.Id]],
                Events = [.. events[agreement.Id]],
            }),
        ];
    }

    private static async Task<ILookup<string, Signatory>> SignatoriesAsync(StoreSession snapshot, string[] ids)
    {
        var filter = new SqlFilter().In("g.agreement_id", ids);
        var rows = await snapshot.RowsAsync<Signatory>(
            $"""
            SELECT g.agreement_id, g.name, g.office, g.country
            FROM agreement_signatories g
            {filter.Where}
            ORDER BY g.agreement_id, g.position
            """,
            filter.Parameters);
        return rows.ToLookup(signatory => signatory.AgreementId);
    }

    private static async Task<ILookup<string, AgreementEvent>> EventsAsync(StoreSession snapshot, string[] ids, DateOnly? asOf)
    {
        var filter = new SqlFilter().In("e.agreement_id", ids).Until("e.date_end", asOf);
        var rows = await snapshot.RowsAsync<AgreementEvent, SourceReference>(
            $"""
            SELECT e.id, e.agreement_id, e.event, e.party, e.date, e.note, {SourceSql.Columns}
            FROM agreement_events e {SourceSql.Join("e")}
            {filter.Where}
            {EventOrder}
            """,
            filter.Parameters,
            (step, source) => step with { Source = source });
        return rows.ToLookup(step => step.AgreementId);
    }
}
