using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Agreements;

/// <summary>The table of agreements as the public record had them on a day; filters and orders see only what is shown.</summary>
internal static class AgreementSql
{
    // Everything as it is recorded.
    private const string Recorded =
        """
        (
            SELECT r.id, r.title, r.kind, r.signed_on, r.signed_start, r.signed_end, r.signed_in,
                r.status, 'recorded' AS status_basis, r.status AS status_as_recorded,
                r.in_force_on, r.in_force_start, r.in_force_end, r.treaty_series, r.source_id, r.note,
                r.search_text, r.title_search_text, 0 AS unsigned
            FROM agreements r
        )
        """;

    /// <summary>What stands after <c>FROM</c>: the agreements, with the alias <c>a</c>, as of the day or as recorded.</summary>
    /// <remarks>With a day it has the column <c>known_from</c> too, from which on an agreement is listed.</remarks>
    public static string From(SqlFilter filter, DateOnly? asOf) =>
        $"{(asOf is { } day ? AsOf(filter.Day(day)) : Recorded)} a {SourceSql.Join("a")}";

    private static string AsOf(string day)
    {
        // An unknown day makes the condition null, which CASE takes for not met.
        var unsigned = $"l.signed > {day} OR r.signed_end > {day}";
        var notInForce = $"{unsigned} OR r.in_force_end > {day}";
        return $"""
            (
                SELECT r.id, r.title, r.kind,
                    {Unless(unsigned, "signed_on", "signed_start", "signed_end", "signed_in")},
                    {Status(day)} AS status,
                    CASE WHEN l.agreement_id IS NULL THEN 'recorded' ELSE 'events' END AS status_basis,
                    r.status AS status_as_recorded,
                    {Unless(notInForce, "in_force_on", "in_force_start", "in_force_end")},
                    {Unless(unsigned, "treaty_series", "note")},
                    r.source_id,
                    CASE WHEN {unsigned} THEN r.title_search_text ELSE r.search_text END AS search_text,
                    r.title_search_text,
                    CASE WHEN {unsigned} THEN 1 ELSE 0 END AS unsigned,
                    COALESCE(l.first_event, (SELECT released_on FROM dataset_state)) AS known_from
                FROM agreements r
                LEFT JOIN (
                    {Life(day)}
                ) l ON l.agreement_id = r.id
            )
            """;
    }

    // Of each agreement that has events: the last day of its first one, of the first that decides a status, and of the last that ended it.
    private static string Life(string day) =>
        $"""
        SELECT e.agreement_id,
            MIN(e.date_end) AS first_event,
            MIN(CASE WHEN e.event IN ('negotiations-opened', 'negotiations-reported', 'initialled') THEN e.date_end END) AS negotiated,
            MIN(CASE WHEN e.event = 'signed' THEN e.date_end END) AS signed,
            MIN(CASE WHEN e.event = 'entered-into-force' THEN e.date_end END) AS in_force,
            MAX(CASE WHEN e.event = 'superseded' AND e.date_end <= {day} THEN e.date_end END) AS superseded,
            MAX(CASE WHEN e.event = 'terminated' AND e.date_end <= {day} THEN e.date_end END) AS terminated
        FROM agreement_events e
        GROUP BY e.agreement_id
        """;

    // Ratified, laid before parliament and amended change nothing; alone they establish nothing.
    private static string Status(string day) =>
        $"""
        CASE
            WHEN l.agreement_id IS NULL THEN r.status
            WHEN l.superseded > l.terminated THEN 'superseded'
            WHEN l.terminated IS NOT NULL THEN 'terminated'
            WHEN l.superseded IS NOT NULL THEN 'superseded'
            WHEN l.in_force <= {day} THEN 'in-force'
            WHEN l.signed <= {day} THEN 'signed'
            WHEN l.negotiated <= {day} THEN 'under-negotiation'
            ELSE 'unknown'
        END
        """;

    private static string Unless(string condition, params string[] columns) =>
        string.Join(", ", columns.Select(column => $"CASE WHEN {condition} THEN NULL ELSE r.{column} END AS {column}"));
}
