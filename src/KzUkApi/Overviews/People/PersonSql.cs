using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Agreements;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.People;

/// <summary>Reads every record in which a person appears, each from the day on which its own list has it.</summary>
internal static class PersonSql
{
    private const string Meetings =
        """
        SELECT 'meetings' AS kind, p.role, m.id, p.name, p.office, p.country, m.date_start AS date, m.date_start_start AS date_start,
            NULL AS "to", NULL AS to_end, m.date_start_end AS known_from, m.source_id,
            m.series AS code, m.session_number AS number, m.city AS place, m.country AS venue, m.level AS words,
            m.occasion, m.caveats, p.caveats AS own_caveats
        FROM meeting_participants p
        JOIN meetings m ON m.id = p.meeting_id
        """;

    private const string Statements =
        """
        SELECT 'statements', 'speaker', t.id, t.speaker, t.office, t.country, t.date, t.date_start,
            NULL, NULL, t.date_end, t.source_id,
            NULL, NULL, NULL, NULL, t.paraphrase, NULL, t.caveats, NULL
        FROM statements t
        """;

    // From which day a signature counts, the life of the agreement says.
    private const string Agreements =
        """
        SELECT 'agreements', 'signatory', a.id, g.name, g.office, g.country, a.signed_on, a.signed_start,
            NULL, NULL, NULL, a.source_id,
            NULL, NULL, NULL, NULL, COALESCE(a.short_title, a.title), NULL, a.caveats, NULL
        FROM agreement_signatories g
        JOIN agreements a ON a.id = g.agreement_id
        """;

    private static readonly string Terms =
        $"""
        SELECT 'terms', 'ambassador', b.id, b.name, NULL, b.sending, b."from", b.from_start,
            b."to", b.to_end, {SqlFilter.OrRelease("b.from_end")}, b.source_id,
            b.receiving, NULL, NULL, NULL, NULL, NULL, b.caveats, NULL
        FROM ambassadors b
        """;

    /// <summary>The appearances as of a day, in order of date, those without one last.</summary>
    /// <param name="person">The id of one person; null for all.</param>
    public static async Task<IReadOnlyList<AppearanceRow>> AppearancesAsync(StoreSession snapshot, DateOnly? asOf, string? person)
    {
        var filter = new SqlFilter().In("n.person_id", person is null ? null : [person]);
        var sql = $"""
            SELECT n.person_id, r.kind, r.role, r.id AS record_id, r.name, r.office, r.country, r.date, r.date_start,
                {filter.Known("r.\"to\"", "r.to_end", asOf)} AS "to",
                r.known_from, r.code, r.number, r.place, r.venue, r.words, r.occasion, r.caveats, r.own_caveats,
                {SourceSql.Columns}
            FROM (
                {Meetings}
                UNION ALL {Statements}
                UNION ALL {Agreements}
                UNION ALL {Terms}
            ) r
            JOIN person_names n ON n.name = r.name
            {SourceSql.Join("r")}
            {filter.Where}
            ORDER BY r.kind, r.id, r.name
            """;
        var lives = await AgreementLives.ReadAsync(snapshot);
        var rows = await snapshot.RowsAsync<AppearanceRow, SourceReference>(sql, filter.Parameters, (row, source) =>
            row with
            {
                Source = source,
                Caveats = row.Kind switch
                {
                    "meetings" => Announcement.Told(row.Caveats, row.Date, source),
                    "agreements" => AgreementLife.CaveatsOn(asOf, row.Caveats),
                    _ => row.Caveats,
                },
                KnownFrom = row.Kind == "agreements" ? lives[row.RecordId].SignatoriesFrom : row.KnownFrom,
            }
        );
        return
        [
            .. rows.Where(row => Visibility.On(asOf, row.KnownFrom))
                .OrderBy(row => row.DateStart ?? DateOnly.MaxValue)
                .ThenBy(row => row.KnownFrom)
                .ThenBy(row => row.Kind, StringComparer.Ordinal)
                .ThenBy(row => row.RecordId, StringComparer.Ordinal),
        ];
    }
}

/// <summary>A record in which a person appears, as the store has it.</summary>
internal sealed record AppearanceRow
{
    public required string PersonId { get; init; }

    public required string Kind { get; init; }

    public required string Role { get; init; }

    public required string RecordId { get; init; }

    public required string Name { get; init; }

    public string? Office { get; init; }

    public required string Country { get; init; }

    public string? Date { get; init; }

    public DateOnly? DateStart { get; init; }

    public string? To { get; init; }

    public DateOnly KnownFrom { get; init; }

    public string? Code { get; init; }

    public int? Number { get; init; }

    public string? Place { get; init; }

    public string? Venue { get; init; }

    public string? Words { get; init; }

    public string? Occasion { get; init; }

    /// <summary>What limits the use of the record, as codes; of an agreement as on the day.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>What limits that this person took part in a meeting.</summary>
    public IReadOnlyList<string> OwnCaveats { get; init; } = [];

    public required SourceReference Source { get; init; }

    /// <summary>The office that the record states, in words or by what it is.</summary>
    public string? StatedOffice => Kind == "terms" ? RecordTitles.AmbassadorTo(Code!) : Office;

    public string Path => Kind switch
    {
        "meetings" or "agreements" => $"/v1/{Kind}/{RecordId}",
        "terms" => $"/v1/ambassadors?id={RecordId}",
        _ => $"/v1/{Kind}?id={RecordId}",
    };

    /// <summary>What limits the record and the part of the person in it, in alphabetical order.</summary>
    public IReadOnlyList<string> AllCaveats => [.. Caveats.Union(OwnCaveats).Order(StringComparer.Ordinal)];

    public string Title(ILookup<string, MeetingParticipant> participants) => Kind == "meetings"
        ? Announcement.Title(
            MeetingTitles.Of(TitledMeeting.Of(Code!, Number, Words!, Place, Venue, Occasion), participants[RecordId]),
            Caveats
        )
        : Words!;
}
