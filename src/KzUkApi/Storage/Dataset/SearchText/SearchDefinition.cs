namespace KzUkApi.Storage.Dataset.SearchText;

/// <summary>How the records of a table are read for search.</summary>
/// <param name="Label">What the kind of record is called among the kinds that are searched.</param>
/// <param name="Sql">Selects the rows of the table, whose alias is <c>r</c>; a condition on <c>r</c> can follow.</param>
/// <param name="HasSeveralRows">Whether a record is made of several rows.</param>
/// <param name="Record">Makes a record of its rows.</param>
internal sealed record SearchDefinition(
    string Label,
    string Sql,
    bool HasSeveralRows,
    Func<IReadOnlyList<SearchRow>, SearchTexts, SearchRecord> Record
)
{
    /// <summary>SQL of the id of a row, where it has no column of its own; null where it has one.</summary>
    public string? Id { get; init; }

    public const string SourceColumns = "r.source_id, s.publisher, s.published_end AS published";

    public const string Source = "JOIN sources s ON s.id = r.source_id";

    /// <summary>Each row is a record.</summary>
    public static SearchDefinition OfRow(string label, string sql, Func<SearchRow, SearchTexts, SearchRecord> record) =>
        new(label, sql, false, (rows, texts) => record(rows[0], texts));

    /// <summary>Several rows are a record together.</summary>
    public static SearchDefinition OfRows(string label, string sql, Func<IReadOnlyList<SearchRow>, SearchTexts, SearchRecord> record) =>
        new(label, sql, true, record);
}
