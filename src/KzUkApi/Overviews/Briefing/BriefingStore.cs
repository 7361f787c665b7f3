using KzUkApi.Domain.Claims;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Agreements;
using KzUkApi.Storage.Claims;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Meetings;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Briefing;

/// <summary>Everything that a briefing is made from, in one state of the data.</summary>
internal sealed record BriefingMaterial(
    string DataVersion,
    IReadOnlyList<BriefingRow> Trade,
    IReadOnlyList<BriefingRow> Investment,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<AgreementRow> Agreements,
    IReadOnlyList<EventRow> Events,
    IReadOnlyList<EventRow> Meetings,
    IReadOnlyList<EventRow> Others,
    Conversion Conversion);

/// <summary>All SQL of the briefing. What is known as of a day is chosen afterwards, so that two days can be compared.</summary>
internal sealed class BriefingStore(IStore store)
{
    private static readonly FigureSql<BriefingRow> Trade = new(
        "trade_flows",
        """
        f.id, f.reporter, f.flow AS kind, f.product_type, f.period, f.frequency, f.period_start, f.period_end, f.value, f.currency AS unit,
        f.qualifier, f.precision, f.status, f.as_published, f.dataset, f.adjustment, f.valuation, f.published_on, f.stated_by, f.caveats
        """,
        (row, source) => row with { Source = source });

    private static readonly FigureSql<BriefingRow> Investment = new(
        "investments",
        """
        f.id, f.reporter, f.measure AS kind, f.period, f.frequency, f.period_start, f.period_end, f.value, f.unit,
        f.qualifier, f.precision, f.status, f.as_published, f.dataset, f.published_on, f.stated_by, f.caveats
        """,
        (row, source) => row with { Source = source });

    private static readonly string Agreements = $"""
        SELECT a.id, COALESCE(a.short_title, a.title) AS title, a.short_title_kk AS title_kk, a.short_title_ru AS title_ru,
               a.title AS official_title, a.kind, a.signed_on, a.signed_in, a.in_force_on, a.caveats, {SourceSql.Columns}
        FROM agreements a {SourceSql.Join("a")}
        ORDER BY a.id
        """;

    private static readonly string Events = $"""
        SELECT e.id, e.agreement_id AS record_id, e.event AS kind, e.party, e.date, e.date_start, e.date_end,
               COALESCE(a.short_title, a.title) AS title, a.short_title_kk AS title_kk, a.short_title_ru AS title_ru,
               NULL AS city, NULL AS session_number, e.caveats, e.stated_by, a.caveats AS owner_caveats, {SourceSql.Columns}
        FROM agreement_events e JOIN agreements a ON a.id = e.agreement_id {SourceSql.Join("e")}
        ORDER BY e.date_end, e.id
        """;

    private static readonly string Meetings = $"""
        SELECT m.id, m.id AS record_id, m.series AS kind, m.date_start AS date,
               m.date_start_start AS date_start, m.date_start_end AS date_end, m.date_end AS until, m.date_end_end AS until_end,
               NULL AS title, m.city, m.session_number, m.level, m.country, m.occasion, m.occasion_kk, m.occasion_ru,
               m.caveats, {SourceSql.Columns}
        FROM meetings m {SourceSql.Join("m")}
        ORDER BY m.date_start_end, m.date_start_start, m.id
        """;

    private static readonly IEnumerable<string> TitledFacts = RecordDefinitions.All
        .Where(table => table.IsTitledFact)
        .Select(table =>
            $"""
            SELECT '{table.Type}' AS type, r.id, r.kind, r.date, r.date_start, r.date_end, r.title, r.title_kk, r.title_ru, r.caveats,
                   r.source_id
            FROM {table.Name} r
            """
        );

    private static readonly string Others = $"""
        SELECT f.type, f.id, f.id AS record_id, f.kind, f.date, f.date_start, f.date_end, f.title, f.title_kk, f.title_ru,
               NULL AS city, NULL AS session_number, f.caveats, {SourceSql.Columns}
        FROM (
            {string.Join(" UNION ALL ", TitledFacts)}
        ) f {SourceSql.Join("f")}
        ORDER BY f.date_end, f.date_start, f.id, f.type
        """;

    /// <param name="asOf">The day by which claims had been published, and the figures with which they are checked.</param>
    /// <param name="language">The language of what is said of the claims.</param>
    public Task<BriefingMaterial> ReadAsync(DateOnly? asOf, string language, CancellationToken token) =>
        store.ReadAsync(
            async snapshot => new BriefingMaterial(
                await snapshot.DataVersionAsync(),
                await Trade.BestFirstAsync(
                    snapshot,
                    new SqlFilter()
                        .AndSql("f.classification = 'TOTAL'")
                        .AndSql("f.product_type <> 'services'")
                        .AndSql("f.frequency IN ('A', 'span')"),
                    null,
                    FigurePath.By(snapshot, "classification")
                ),
                await Investment.BestFirstAsync(
                    snapshot,
                    new SqlFilter().AndSql("f.sector IS NULL").AndSql("f.investor = 'GBR'").AndSql("f.host = 'KAZ'"),
                    null
                ),
                await ClaimsAsync(snapshot, asOf, language),
                await AgreementsAsync(snapshot),
                await FactsAsync(snapshot, Events),
                await MeetingsWithTitlesAsync(snapshot),
                await FactsAsync(snapshot, Others),
                await RateTable.InAsync(snapshot)
            ),
            token
        );

    // A meeting has no title of its own: it is named after its series, its place and those who met.
    private static async Task<IReadOnlyList<EventRow>> MeetingsWithTitlesAsync(StoreSession snapshot)
    {
        var people = await MeetingParticipants.ReadAsync(snapshot, null);
        return
        [
            .. (await FactsAsync(snapshot, Meetings)).Select(row =>
                row with
                {
                    Title = Title(row, TextLanguages.English),
                    TitleKk = Title(row, TextLanguages.Kazakh),
                    TitleRu = Title(row, TextLanguages.Russian),
                }
            ),
        ];

        string Title(EventRow row, string language) => MeetingTitles.Of(
            TitledMeeting.Of(
                row.Kind,
                row.SessionNumber,
                row.Level!,
                row.City,
                row.Country,
                row.Occasion,
                row.OccasionKk,
                row.OccasionRu
            ),
            people[row.Id],
            language
        );
    }

    private static async Task<IReadOnlyList<Claim>> ClaimsAsync(StoreSession snapshot, DateOnly? asOf, string language)
    {
        var claims = await StoredClaims.ReadAsync(snapshot, new SqlFilter(), asOf, "ORDER BY c.period_end, c.id");
        var candidates = await StoredClaims.CandidatesAsync(snapshot, asOf, claims.Select(claim => claim.Terms));
        var known = new KnownFigures(candidates, await RateTable.InAsync(snapshot), asOf);
        return [.. claims.Select(claim => ClaimVerdict.Check(claim, known, language))];
    }

    private static async Task<IReadOnlyList<AgreementRow>> AgreementsAsync(StoreSession snapshot)
    {
        var lives = await AgreementLives.ReadAsync(snapshot);
        return await snapshot.RowsAsync<AgreementRow, SourceReference>(
            Agreements,
            null,
            (row, source) => row with { Source = source, Life = lives[row.Id] }
        );
    }

    private static Task<IReadOnlyList<EventRow>> FactsAsync(StoreSession snapshot, string sql) =>
        snapshot.RowsAsync<EventRow, SourceReference>(
            sql,
            null,
            (row, source) => row with { Source = source, Caveats = Announcement.Told(row.Caveats, row.Date, source) }
        );
}
