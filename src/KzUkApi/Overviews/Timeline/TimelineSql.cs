using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Timeline;

/// <summary>A kind of entry in SQL; the rows of its table have the alias <c>r</c>.</summary>
/// <param name="Kind">Its place among the kinds.</param>
/// <param name="Table">Its table.</param>
/// <param name="Columns">The columns that give the entry's date, place and title.</param>
internal sealed record TimelineSql(int Kind, RecordDefinition Table, TimelineColumns Columns)
{
    public static readonly IReadOnlyList<TimelineSql> All =
    [
        .. RecordDefinitions.All
            .Where(table => table.Timeline is not null)
            .OrderBy(table => table.TimelineType, StringComparer.Ordinal)
            .SelectMany(table => table.Timeline!.Entries.Select(columns => (table, columns)))
            .Select((kind, index) => new TimelineSql(index, kind.table, kind.columns)),
    ];

    /// <summary>What the kind of entry is called.</summary>
    public string Type => Table.TimelineType!;

    // What follows the id of the record where it gives several entries.
    private string Suffix => Columns.Part is { } part ? $" || ':{part}'" : string.Empty;

    private string From => $"{Table.Name} r {Columns.Join}";

    // The record that is filed under topics, and that has an address.
    private string Owner => $"r.{Table.PartOf?.Column.Name ?? Table.IdColumn}";

    /// <summary>The entries of the kind that pass the filters; those without a date are none.</summary>
    public string Select(SqlFilter filter, TimelineFilter query, DateOnly? asOf)
    {
        var (ends, column) = (Columns.End, Columns);
        if (Columns.Counts != Columns.End)
        {
            ends = filter.Known(ends, ends, asOf, Columns.Counts);
        }

        var conditions = Filed(filter.Nested(), query)
            .AndSql($"{column.Date} IS NOT NULL")
            .Inside(column.Start, ends, query.During)
            .Until(column.Counts, asOf);
        return $"""
            SELECT '{Type}' AS type, {Kind} AS kind, '{Type}:' || r.id{Suffix} AS id, r.id AS record_id, {Owner} AS owner_id,
                {column.Date} AS date, {column.Start} AS starts, {ends} AS ends, r.{Table.SourceColumn} AS source_id,
                {column.Name} AS name, {column.Code} AS code, {column.Country} AS country, {column.Words} AS words,
                {column.Place} AS place, {column.Number} AS number, {column.Rank} AS rank, r.caveats
            FROM {From}
            {conditions.Where}
            """;
    }

    /// <summary>Counts the records of the kind that have no date; they are known from the release of the dataset.</summary>
    public string CountUndated(SqlFilter filter, TimelineFilter query, DateOnly? asOf) =>
        $"""
        SELECT COUNT(*)
        FROM {From}
        {Filed(filter.Nested(), query).AndSql($"{Columns.Date} IS NULL").UntilOrRelease(Columns.Counts, asOf).Where}
        """;

    private SqlFilter Filed(SqlFilter filter, TimelineFilter query) =>
        FiledUnder(filter.In($"r.{Table.SourceColumn}", query.Sources), query.Topics);

    private SqlFilter FiledUnder(SqlFilter filter, string[]? topics) =>
        topics is null ? filter
        : Table.Topics is { } column ? filter.HasAny(column.ChildTable, column.ParentColumn, column.ValueColumn, Owner, topics)
        : filter.AndSql("1 = 0");
}
