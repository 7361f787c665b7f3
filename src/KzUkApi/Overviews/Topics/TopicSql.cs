using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Topics;

/// <summary>A kind of record that is filed under topics, in SQL; its rows have the alias <c>r</c>.</summary>
/// <param name="Type">The kind, as in the address of its list.</param>
/// <param name="FiledUnder">The condition that a row is filed under the topic whose code is the parameter in the hole.</param>
/// <param name="KnownFrom">The day from which a row counts, as its own list counts it; null for the release of the dataset.</param>
/// <param name="Date">The date that a reader looks for.</param>
/// <param name="Words">The columns of which the title is made.</param>
internal sealed record TopicSql(
    string Type,
    Func<string, string> FiledUnder,
    string KnownFrom,
    Func<SqlFilter, DateOnly?, string> Date,
    string Words
)
{
    private const string FirstEvent = "(SELECT MIN(e.date_end) FROM agreement_events e WHERE e.agreement_id = r.id)";

    public static readonly IReadOnlyList<TopicSql> All =
    [
        new("agreements", Listed("agreement_topics", "agreement_id"), FirstEvent, Signature, "r.title AS name"),
        new(
            "meetings",
            Listed("meeting_topics", "meeting_id"),
            "r.date_start_end",
            (_, _) => "r.date_start",
            "r.series AS code, r.session_number AS number, r.city AS place"
        ),
        new("institutions", Listed("institution_topics", "institution_id"), "r.established_end", (_, _) => "r.established_on", "r.name"),
        new(
            "statements",
            Listed("statement_topics", "statement_id"),
            "r.date_end",
            (_, _) => "r.date",
            "r.speaker AS name, r.paraphrase AS words"
        ),
        new(
            "investments",
            topic => $"r.sector = {topic}",
            "r.published_end",
            (_, _) => "r.published_on",
            "r.measure AS code, r.period, r.as_published AS words, r.unit"
        ),
    ];

    /// <summary>Counts the rows of the topic of the outer query, whose alias is <c>t</c>.</summary>
    public string Count(SqlFilter filter, DateOnly? asOf) =>
        $"SELECT COUNT(*) FROM {Type} r WHERE {FiledUnder("t.code")} AND {filter.UntilOrRelease(KnownFrom, asOf).All}";

    /// <summary>The rows of a topic.</summary>
    public string Select(SqlFilter filter, string topic, DateOnly? asOf)
    {
        var date = Date(filter.Nested(), asOf);
        filter.AndSql(FiledUnder(filter.List([topic]))).UntilOrRelease(KnownFrom, asOf);
        return $"SELECT r.id, {date} AS date, {Words} FROM {Type} r {filter.Where}";
    }

    private static Func<string, string> Listed(string table, string record) =>
        topic => $"EXISTS (SELECT 1 FROM {table} x WHERE x.{record} = r.id AND x.topic = {topic})";

    // A signature after the day is not known on it.
    private static string Signature(SqlFilter filter, DateOnly? asOf) =>
        $"""
        CASE WHEN {filter.AndSql("r.signed_on IS NOT NULL").Until("r.signed_end", asOf).All} THEN r.signed_on ELSE (
            SELECT e.date FROM agreement_events e WHERE e.agreement_id = r.id ORDER BY e.date_end, e.date_start, e.id LIMIT 1
        ) END
        """;
}
