using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Topics;

/// <summary>A kind of record that is filed under topics, in SQL; its rows have the alias <c>r</c>.</summary>
/// <param name="Type">The kind, as in the address of its list.</param>
/// <param name="FiledUnder">The condition that a row is filed under the topic whose code is the parameter in the hole.</param>
/// <param name="KnownFrom">The day from which a row counts, as its own list counts it; null where its life says so.</param>
/// <param name="Date">The date that a reader looks for.</param>
/// <param name="Words">The columns that the title is made of.</param>
/// <param name="Start">The first day that the date can mean; null where the source is never older.</param>
internal sealed record TopicSql(
    string Type,
    Func<string, string> FiledUnder,
    string? KnownFrom,
    string Date,
    string Words,
    string? Start = null
)
{
    /// <summary>The topic of investment as such, whatever the sector.</summary>
    private const string Investment = "trade-investment";

    public static readonly IReadOnlyList<TopicSql> All =
    [
        new("agreements", Listed("agreements"), null, "r.signed_on", "COALESCE(r.short_title, r.title) AS name"),
        Dated("meetings", "r.series AS code, r.session_number AS number, r.city AS place, r.country, r.level, r.occasion AS name"),
        Dated("institutions", "r.name"),
        Dated("statements", "r.speaker AS name, r.paraphrase AS words"),
        new(
            "investments",
            topic => $"(r.sector = {topic} OR {topic} = '{Investment}')",
            "r.published_end",
            "r.published_on",
            "r.measure AS code, r.period, r.qualifier AS words, r.unit, r.value, r.precision, r.investor AS country, r.host AS place"
        ),
    ];

    /// <summary>Counts the rows of the topic of the outer query, whose alias is <c>t</c>.</summary>
    public string Count(SqlFilter filter, KnownAgreements agreements) =>
        $"SELECT COUNT(*) FROM {Type} r WHERE {FiledUnder("t.code")} AND {Known(filter, agreements).All}";

    /// <summary>The rows of a topic.</summary>
    public string Select(SqlFilter filter, string topic, KnownAgreements agreements)
    {
        filter.AndSql(FiledUnder(filter.List([topic])));
        return $"""
            SELECT r.id, {Date} AS date, {Words}, r.caveats, {Start ?? "NULL"} AS date_start, s.published_end
            FROM {Type} r
            JOIN sources s ON s.id = r.source_id
            {Known(filter, agreements).Where}
            """;
    }

    private SqlFilter Known(SqlFilter filter, KnownAgreements agreements) =>
        KnownFrom is null ? filter.In("r.id", agreements.Listed) : filter.UntilOrRelease(KnownFrom, agreements.Day);

    // Counts from the day, and is shown with the date, that its entry in the timeline has.
    private static TopicSql Dated(string type, string words)
    {
        var entry = RecordDefinitions.OfType(type).Timeline!.Entries[0];
        return new(type, Listed(type), entry.Counts, entry.Date, words, entry.Start);
    }

    private static Func<string, string> Listed(string type)
    {
        var column = RecordDefinitions.OfType(type).Topics!;
        return topic =>
            $"EXISTS (SELECT 1 FROM {column.ChildTable} x WHERE x.{column.ParentColumn} = r.id AND x.{column.ValueColumn} = {topic})";
    }
}
