using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Topics;

/// <summary>A kind of record that is filed under topics, in SQL; its rows have the alias <c>r</c>.</summary>
/// <param name="Type">The kind, as in the address of its list.</param>
/// <param name="FiledUnder">The condition that a row is filed under the topic whose code is the parameter in the hole.</param>
/// <param name="KnownFrom">The day from which a row counts, as its own list counts it; null where its life says so.</param>
/// <param name="Date">The date that a reader looks for.</param>
/// <param name="Words">The columns that the words are made of, as of a day.</param>
/// <param name="Entry">The record as the timeline has it; null of what is told otherwise.</param>
internal sealed record TopicSql(
    string Type,
    Func<string, string> FiledUnder,
    string? KnownFrom,
    string Date,
    Func<SqlFilter, DateOnly?, string> Words,
    TimelineColumns? Entry = null
)
{
    /// <summary>The topic of investment as such, whatever the sector.</summary>
    private const string Investment = "trade-investment";

    private const string OfAgreement =
        """
        COALESCE(r.short_title, r.title) AS name, r.short_title_kk AS name_kk, r.short_title_ru AS name_ru, r.kind AS code,
        r.signed_in AS place
        """;

    private const string OfInvestment =
        """
        r.measure AS code, r.period, r.qualifier AS words, r.unit, r.value, r.precision, r.investor AS country, r.host AS place,
        r.dataset, r.status, r.stated_by
        """;

    public static readonly IReadOnlyList<TopicSql> All =
    [
        new("agreements", Listed("agreements"), null, "r.signed_on", (_, _) => OfAgreement),
        Dated("meetings"),
        Dated("institutions"),
        Dated("statements"),
        new(
            "investments",
            topic => $"(r.sector = {topic} OR {topic} = '{Investment}')",
            "r.published_end",
            "r.published_on",
            (_, _) => OfInvestment
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
            SELECT r.id, {Date} AS date, {Words(filter, agreements.Day)}, r.caveats, {SourceSql.Columns}
            FROM {Type} r
            {SourceSql.Join("r")}
            {Known(filter, agreements).Where}
            """;
    }

    private SqlFilter Known(SqlFilter filter, KnownAgreements agreements) =>
        KnownFrom is null ? filter.In("r.id", agreements.Listed) : filter.UntilOrRelease(KnownFrom, agreements.Day);

    // Counts from the day, and is told in the words, that its entry in the timeline has.
    private static TopicSql Dated(string type)
    {
        var entry = RecordDefinitions.OfType(type).Timeline!.Entries[0];
        return new(type, Listed(type), entry.Counts, entry.Date, entry.Fields, entry);
    }

    private static Func<string, string> Listed(string type)
    {
        var column = RecordDefinitions.OfType(type).Topics!;
        return topic =>
            $"EXISTS (SELECT 1 FROM {column.ChildTable} x WHERE x.{column.ParentColumn} = r.id AND x.{column.ValueColumn} = {topic})";
    }
}
