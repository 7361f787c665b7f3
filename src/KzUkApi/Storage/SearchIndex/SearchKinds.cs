namespace KzUkApi.Storage.SearchIndex;

/// <summary>How the records of each kind are read for search; the rows of a kind's table have the alias <c>r</c>.</summary>
internal static class SearchKinds
{
    private const string SourceColumns = "r.source_id, s.publisher, s.published_end AS published";

    private const string Source = "JOIN sources s ON s.id = r.source_id";

    /// <summary>Select statements by type; a condition on <c>r</c> can follow each.</summary>
    public static readonly IReadOnlyDictionary<string, string> Sql = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // From when on it counts, and what came with its signature, the life of the agreement says.
        ["agreements"] =
            $"""
            SELECT r.id, r.title AS name, r.kind AS code, r.signed_in AS place, r.treaty_series AS words, r.note, {SourceColumns},
                r.signed_on AS later_date
            FROM agreements r
            {Source}
            """,
        ["ambassadors"] =
            $"""
            SELECT r.id, r.name, r.sending AS country, r.receiving AS partner, r."from" AS date, r.from_end AS known_from, {SourceColumns}
            FROM ambassadors r {Source}
            """,
        ["claims"] =
            $"""
            SELECT r.id, r.subject AS other, r.measure AS code, r.reporter AS country, CASE r.reporter WHEN 'KAZ' THEN 'GBR' ELSE 'KAZ' END AS partner,
                r.period, r.base_period AS base, r.change_percent_units AS number, CAST(r.change_percent_scale AS TEXT) AS words, r.qualifier,
                s.published_on AS date, s.published_end AS known_from, {SourceColumns}
            FROM claims r {Source}
            """,

        // Row by row; the claims of a dispute are joined afterwards.
        ["disputes"] =
            $"""
            SELECT r.dispute_id AS id, r."table" AS code, r.record_id AS name, r.field AS other, r.value AS words, r.note,
                s.published_on AS date, s.published_end AS known_from, {SourceColumns}
            FROM disputes r {Source}
            """,
        ["institutions"] =
            $"""
            SELECT r.id, r.name, r.kind AS code, r.home_country AS country, r.location_city AS place, r.established_on AS date,
                r.established_end AS known_from, r.note, {SourceColumns}
            FROM institutions r {Source}
            """,
        ["investments"] =
            $"""
            SELECT r.id, r.measure AS code, r.investor AS country, r.host AS partner, t.name_en AS name, r.sector AS other, r.period, r.as_published AS words,
                r.unit, r.qualifier, r.status, r.dataset, r.published_on AS date, r.published_end AS known_from, r.note, {SourceColumns}
            FROM investments r {Source}
            LEFT JOIN topics t ON t.code = r.sector
            """,
        ["meetings"] =
            $"""
            SELECT r.id, r.series AS code, r.level AS other, r.session_number AS number, r.city AS place, r.country, r.date_start AS date,
                r.date_start_end AS known_from, r.note, {SourceColumns}
            FROM meetings r {Source}
            """,
        ["milestones"] =
            $"""
            SELECT r.id, r.title AS name, r.kind AS code, r.date, r.date_end AS known_from, r.note, {SourceColumns}
            FROM milestones r {Source}
            """,
        ["sources"] =
            """
            SELECT r.id, r.title AS name, r.kind AS code, r.dataset, r.published_on AS date, r.published_end AS known_from,
                r.id AS source_id, r.publisher, r.published_end AS published
            FROM sources r
            """,
        ["statements"] =
            $"""
            SELECT r.id, r.speaker AS name, r.office AS place, r.country, r.paraphrase AS words, r.date, r.date_end AS known_from, {SourceColumns}
            FROM statements r {Source}
            """,
        ["topics"] = "SELECT r.code AS id, r.name_en AS name, r.name_kk AS words, r.name_ru AS other FROM topics r",
        ["trade-flows"] =
            $"""
            SELECT r.id, r.reporter AS country, r.partner, r.flow AS code, r.product_type AS product, c.name_en AS name,
                r.classification || ' ' || r.commodity AS other, r.adjustment, r.period, r.as_published AS words, r.currency AS unit,
                r.qualifier, r.status, r.dataset, r.published_on AS date, r.published_end AS known_from, r.note, {SourceColumns}
            FROM trade_flows r {Source}
            LEFT JOIN commodities c ON c.classification = r.classification AND c.code = r.commodity
            """,
    };

    /// <summary>The column by which a kind is looked up.</summary>
    public static string IdColumn(string type) => type switch
    {
        "disputes" => "r.dispute_id",
        "topics" => "r.code",
        _ => "r.id",
    };
}
