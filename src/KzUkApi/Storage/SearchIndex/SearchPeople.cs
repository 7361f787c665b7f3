using System.Data.Common;
using Dapper;
using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Dataset.SearchText;

namespace KzUkApi.Storage.SearchIndex;

/// <summary>Reads people for search: every name of each, and the offices, from the day on which a record has them.</summary>
/// <param name="lives">The lives of agreements, by id: they say from when on it is known who signed.</param>
internal sealed class SearchPeople(
    DbConnection connection,
    DbTransaction transaction,
    DateOnly released,
    Lazy<IReadOnlyDictionary<string, AgreementLife>> lives
)
{
    private const string Names =
        """
        SELECT n.person_id AS id, p.name AS main, r.name, r.office, r.receiving, r.agreement, r.known_from
        FROM (
            SELECT 'meetings' AS kind, m.id AS record, m.date_start_start AS date_start,
                p.name, p.office, NULL AS receiving, NULL AS agreement, m.date_start_end AS known_from
            FROM meeting_participants p
            JOIN meetings m ON m.id = p.meeting_id
            UNION ALL
            SELECT 'statements', t.id, t.date_start, t.speaker, t.office, NULL, NULL, t.date_end
            FROM statements t
            UNION ALL
            SELECT 'agreements', a.id, a.signed_start, g.name, g.office, NULL, a.id, NULL
            FROM agreement_signatories g
            JOIN agreements a ON a.id = g.agreement_id
            UNION ALL
            SELECT 'terms', b.id, b.from_start, b.name, NULL, b.receiving, NULL, b.from_end
            FROM ambassadors b
        ) r
        JOIN person_names n ON n.name = r.name
        JOIN people p ON p.id = n.person_id
        """;

    // In the order in which the records of a person are told.
    private const string Order = "ORDER BY n.person_id, r.date_start IS NULL, r.date_start, r.kind, r.record, r.name";

    public IEnumerable<SearchRecord> All() => Read(string.Empty, null);

    /// <summary>The person; nothing where no record has such a name.</summary>
    public IEnumerable<SearchRecord> One(string id) => Read("WHERE n.person_id = @id", id);

    private IEnumerable<SearchRecord> Read(string condition, string? id) =>
        connection
            .Query<Row>($"{Names}\n{condition}\n{Order}", new { id }, transaction)
            .GroupBy(row => row.Id, StringComparer.Ordinal)
            .Select(person => Person([.. person.Select(row => (row, From(row)))]));

    private DateOnly From(Row row) =>
        row.Agreement is { } agreement ? lives.Value[agreement].SignatoriesFrom : row.KnownFrom ?? released;

    private static SearchRecord Person(IReadOnlyList<(Row Row, DateOnly From)> rows)
    {
        var days = rows.Select(row => row.From).Distinct().Order().ToList();
        return new(RecordTypes.People, rows[0].Row.Id, NameOn(rows, days[^1]), days[0], null)
        {
            Titles = [.. days.Select(day => (NameOn(rows, day), day))],
            Parts =
            [
                .. Parts(
                    SearchField.Heading,
                    rows.SelectMany(row => PersonSpellings.All(row.Row.Name).Select(name => (name, row.From)))
                ),
                .. Parts(SearchField.Names, rows.Where(row => row.Row.Stated is not null).Select(row => (row.Row.Stated!, row.From))),
            ],
        };
    }

    // A name that comes up only later is not told: the main one where it is known by then, else the latest that is.
    private static string NameOn(IReadOnlyList<(Row Row, DateOnly From)> rows, DateOnly day)
    {
        var known = rows.Where(row => row.From <= day).Select(row => row.Row).ToList();
        return known.Exists(row => row.Name == row.Main) ? known[0].Main : known[^1].Name;
    }

    private static IEnumerable<SearchPart> Parts(SearchField field, IEnumerable<(string Text, DateOnly From)> texts) =>
        texts
            .GroupBy(text => text.Text, StringComparer.Ordinal)
            .Select(text => new SearchPart(field, text.Key, text.Min(stated => stated.From)));

    private sealed record Row
    {
        public required string Id { get; init; }

        public required string Main { get; init; }

        public required string Name { get; init; }

        public string? Office { get; init; }

        public string? Receiving { get; init; }

        public string? Agreement { get; init; }

        public DateOnly? KnownFrom { get; init; }

        /// <summary>The office that the record states, in words or by what it is.</summary>
        public string? Stated => Receiving is null ? Office : RecordTitles.AmbassadorTo(Receiving);
    }
}
