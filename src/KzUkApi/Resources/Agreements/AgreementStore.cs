using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Agreements;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Agreements;

/// <summary>All SQL of agreements.</summary>
internal sealed class AgreementStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns =
        """
        a.id, a.title, a.short_title, a.kind, a.signed_on, a.signed_start, a.signed_end, a.signed_in, a.status,
        a.in_force_on, a.in_force_start, a.in_force_end, a.treaty_series, a.note, a.search_text, a.title_search_text,
        a.caveats, a.short_title_kk, a.short_title_ru
        """;

    private static readonly ComputedOrder<AgreementRecord> Order = new(
        agreement => agreement.Id,
        ("signedOn", [agreement => agreement.SignedStart, agreement => agreement.SignedEnd]),
        ("inForceOn", [agreement => agreement.InForceStart, agreement => agreement.InForceEnd]),
        ("title", [agreement => TextFolding.Fold(agreement.Title)]));

    // Agreements are few, and what is shown of them on a day follows from their events: all are read, then filtered and paged.
    public Task<ListResult<Agreement>> ListAsync(AgreementFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var asOf = page.AsOf;
            var filter = new SqlFilter()
                .In("a.id", page.Ids)
                .In("a.kind", query.Kinds)
                .HasAny("agreement_topics", "agreement_id", "topic", "a.id", query.Topics)
                .HasAny("agreement_parties", "agreement_id", "party", "a.id", query.Parties)
                .In("a.source_id", query.Sources);
            var lives = await AgreementLives.ReadAsync(snapshot);
            var records = await RecordsAsync(snapshot, filter);
            var shown = records.Select(record => record.On(asOf, lives[record.Id])).OfType<AgreementRecord>();
            var found = ComputedList.Page(
                Order.Sort(Matching(shown, query), query.Sort),
                record => record.Id,
                page,
                await snapshot.DataVersionAsync(),
                []
            );
            return new ListResult<Agreement>(
                await WithListsAsync(snapshot, found.Rows),
                found.Total,
                found.DataVersion,
                found.HasMore,
                found.Warnings
            );
        },
        token);

    /// <summary>The agreement as of a day; where it counts only from a later one, its first event and the release of the dataset.</summary>
    public Task<(AgreementDetail? Agreement, (DateOnly? FirstEvent, DateOnly Released)? Later)> FindAsync(
        string id,
        DateOnly? asOf,
        Func<string, string> link,
        CancellationToken token
    ) => store.ReadAsync(snapshot => FindAsync(snapshot, id, asOf, link), token);

    /// <inheritdoc cref="FindAsync(string, DateOnly?, Func{string, string}, CancellationToken)"/>
    public static async Task<(AgreementDetail? Agreement, (DateOnly? FirstEvent, DateOnly Released)? Later)> FindAsync(
        StoreSession snapshot,
        string id,
        DateOnly? asOf,
        Func<string, string> link
    )
    {
        var records = await RecordsAsync(snapshot, new SqlFilter());
        if (records.FirstOrDefault(one => one.Id == id) is not { } record)
        {
            return (null, null);
        }

        var lives = await AgreementLives.ReadAsync(snapshot);
        if (record.On(asOf, lives[id]) is not { } shown)
        {
            return (null, (lives[id].Steps.Count == 0 ? null : lives[id].KnownFrom, lives[id].Recorded.ReleasedOn));
        }

        var sorted = Order.Sort(records.Select(one => one.On(asOf, lives[one.Id])).OfType<AgreementRecord>(), default);
        var place = sorted.Index().First(one => one.Item.Id == id).Index;
        return (
            new((await WithListsAsync(snapshot, [shown])).Single() with { Link = link }, new(At(place - 1), At(place + 1))),
            null
        );

        Neighbour? At(int other) => other < 0 || other >= sorted.Count ? null : new()
        {
            Id = sorted[other].Id,
            Date = sorted[other].SignedOn,
            Href = link($"/v1/agreements/{sorted[other].Id}"),
            HtmlUrl = link(RecordPages.Agreements + sorted[other].Id),
        };
    }

    // These see what is shown.
    private static IEnumerable<AgreementRecord> Matching(IEnumerable<AgreementRecord> shown, AgreementFilter query) =>
        shown.Where(record =>
            (query.Statuses is null || query.Statuses.Contains(record.StatusOnDay.Code))
            && (query.Standings is null || query.Standings.Contains(record.Standing.Code))
            && (query.SignedDuring.First is not { } first || record.SignedStart >= first)
            && (query.SignedDuring.Last is not { } last || record.SignedEnd <= last)
            && query.Words.All(word => SpellingKeys.Has(record.SearchText, word))
        );

    private static Task<IReadOnlyList<AgreementRecord>> RecordsAsync(StoreSession snapshot, SqlFilter filter) =>
        snapshot.RowsAsync<AgreementRecord, SourceReference>(
            $"""
            SELECT {Columns}, {SourceSql.Columns}
            FROM agreements a {SourceSql.Join("a")}
            {filter.Where}
            """,
            filter.Parameters,
            (record, source) => record with { Source = source });

    private static async Task<IReadOnlyList<Agreement>> WithListsAsync(StoreSession snapshot, IReadOnlyList<AgreementRecord> agreements)
    {
        if (agreements.Count == 0)
        {
            return [];
        }

        string[] ids = [.. agreements.Select(agreement => agreement.Id)];
        var parties = await snapshot.ListsAsync("agreement_parties", "agreement_id", "party", ids);
        var topics = await snapshot.ListsAsync("agreement_topics", "agreement_id", "topic", ids);
        var signatories = await SignatoriesAsync(snapshot, ids);
        var events = await EventsAsync(snapshot, ids);
        return
        [
            .. agreements.Select(record => new Agreement
            {
                Id = record.Id,
                Title = record.Title,
                ShortTitle = record.ShortTitle ?? record.Title,
                ShortTitleKk = record.ShortTitleKk,
                ShortTitleRu = record.ShortTitleRu,
                Kind = record.Kind,
                Parties = [.. parties[record.Id]],
                Topics = [.. topics[record.Id]],
                SignedOn = record.SignedOn,
                SignedIn = record.SignedIn,
                Status = record.StatusOnDay.Code,
                StatusBasis = record.StatusOnDay.Basis,
                StatusAsRecorded = record.Status,
                Standing = record.Standing.Code,
                Awaits = record.Standing.Awaits,
                InForceOn = record.InForceOn,
                TreatySeries = record.TreatySeries,
                Signatories = record.ShowsSignature ? [.. signatories[record.Id]] : [],
                Events = [.. record.Steps.Select(step => events[step.Id].Of(record))],
                Source = record.Source,
                Note = record.Note,
                Caveats = record.Caveats,
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

    private static async Task<IReadOnlyDictionary<string, AgreementEvent>> EventsAsync(StoreSession snapshot, string[] ids)
    {
        var filter = new SqlFilter().In("e.agreement_id", ids);
        var rows = await snapshot.RowsAsync<AgreementEvent, SourceReference>(
            $"""
            SELECT e.id, e.event, e.party, e.date, e.note, e.stated_by, e.caveats, {SourceSql.Columns}
            FROM agreement_events e {SourceSql.Join("e")}
            {filter.Where}
            """,
            filter.Parameters,
            (step, source) => step with { Source = source, Caveats = Announcement.Told(step.Caveats, step.Date, source) });
        return rows.ToDictionary(step => step.Id, StringComparer.Ordinal);
    }
}
