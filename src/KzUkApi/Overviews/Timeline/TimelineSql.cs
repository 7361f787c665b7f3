using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Timeline;

/// <summary>A kind of entry in SQL; the rows of its table have the alias <c>r</c>.</summary>
/// <param name="Type">The kind.</param>
/// <param name="Part">What follows the record's id where a record gives several entries; null where it gives one.</param>
/// <param name="From">The table, with what it is joined to.</param>
/// <param name="Columns">The columns of which the entry's date, place, title and topics are made.</param>
internal sealed record TimelineSql(string Type, string? Part, string From, TimelineColumns Columns)
{
    public static readonly IReadOnlyList<TimelineSql> All =
    [
        new(
            "agreement-events",
            null,
            "agreement_events r JOIN agreements a ON a.id = r.agreement_id",
            new("r.date", "r.date_start", "r.date_end")
            {
                Owner = "r.agreement_id",
                Code = "r.event",
                Country = "r.party",
                Name = "a.title",
                Topics = ("agreement_topics", "agreement_id"),
            }
        ),
        new(
            "ambassadors",
            "from",
            "ambassadors r",
            new("r.\"from\"", "r.from_start", "r.from_end")
            {
                Name = "r.name",
                Code = "r.sending",
                Country = "r.receiving",
                CanBeUndated = true,
            }
        ),
        new(
            "ambassadors",
            "to",
            "ambassadors r",
            new("r.\"to\"", "r.to_start", "r.to_end")
            {
                Name = "r.name",
                Code = "r.sending",
                Country = "r.receiving",
            }
        ),
        new(
            "institutions",
            null,
            "institutions r",
            new("r.established_on", "r.established_start", "r.established_end")
            {
                Name = "r.name",
                Topics = ("institution_topics", "institution_id"),
                CanBeUndated = true,
            }
        ),
        new(
            "meetings",
            null,
            "meetings r",
            new("r.date_start", "r.date_start_start", "r.last_day")
            {
                Counts = "r.date_start_end",
                Code = "r.series",
                Country = "r.country",
                Words = "r.level",
                Place = "r.city",
                Number = "r.session_number",
                Topics = ("meeting_topics", "meeting_id"),
            }
        ),
        new("milestones", null, "milestones r", new("r.date", "r.date_start", "r.date_end") { Name = "r.title" }),
        new(
            "publications",
            null,
            "sources r",
            new("r.published_on", "r.published_start", "r.published_end")
            {
                Source = "r.id",
                Name = "r.title",
                Place = "r.publisher",
                CanBeUndated = true,
            }
        ),
        new(
            "statements",
            null,
            "statements r",
            new("r.date", "r.date_start", "r.date_end")
            {
                Name = "r.speaker",
                Place = "r.office",
                Words = "r.paraphrase",
                Topics = ("statement_topics", "statement_id"),
            }
        ),
    ];

    /// <summary>The entries of the kind that pass the filters; those without a date are none.</summary>
    public string Select(SqlFilter filter, TimelineFilter query, DateOnly? asOf)
    {
        var (ends, column) = (Columns.End, Columns);
        if (Columns.Counts != Columns.End)
        {
            ends = filter.Known(ends, ends, asOf, Columns.Counts);
        }

        var conditions = Filed(filter.Nested(), query.Topics)
            .AndSql($"{column.Date} IS NOT NULL")
            .Inside(column.Start, ends, query.During)
            .Until(column.Counts, asOf);
        return $"""
            SELECT '{Type}' AS type, '{Type}:' || r.id{(
                Part is null ? string.Empty : $" || ':{Part}'"
            )} AS id, r.id AS record_id, {column.Owner} AS owner_id,
                {column.Date} AS date, {column.Start} AS starts, {ends} AS ends, {column.Source} AS source_id,
                {column.Name} AS name, {column.Code} AS code, {column.Country} AS country, {column.Words} AS words, {column.Place} AS place, {column.Number} AS number
            FROM {From}
            {conditions.Where}
            """;
    }

    /// <summary>Counts the records of the kind that have no date; they are known from the release of the dataset.</summary>
    public string CountUndated(SqlFilter filter, string[]? topics, DateOnly? asOf) =>
        $"SELECT COUNT(*) FROM {From} {Filed(filter.Nested(), topics).AndSql($"{Columns.Date} IS NULL").UntilOrRelease(Columns.Counts, asOf).Where}";

    private SqlFilter Filed(SqlFilter filter, string[]? topics) =>
        topics is null ? filter
        : Columns.Topics is var (table, id) ? filter.HasAny(table, id, "topic", Columns.Owner, topics)
        : filter.AndSql("1 = 0");
}

/// <summary>Where a kind of entry has what every entry has.</summary>
/// <param name="Date">The date as published.</param>
/// <param name="Start">The first day that it can mean.</param>
/// <param name="End">The last day of what happened.</param>
internal sealed record TimelineColumns(string Date, string Start, string End)
{
    private const string None = "CAST(NULL AS TEXT)";

    private readonly string? _counts;

    /// <summary>The day from which the entry counts.</summary>
    public string Counts
    {
        get => _counts ?? End;
        init => _counts = value;
    }

    /// <summary>The record that is filed under topics, and that has an address.</summary>
    public string Owner { get; init; } = "r.id";

    public string Source { get; init; } = "r.source_id";

    public string Name { get; init; } = None;

    public string Code { get; init; } = None;

    public string Country { get; init; } = None;

    public string Words { get; init; } = None;

    public string Place { get; init; } = None;

    public string Number { get; init; } = "CAST(NULL AS INTEGER)";

    /// <summary>The table of its topics and that table's column with the record's id; null where it has none.</summary>
    public (string Table, string Id)? Topics { get; init; }

    /// <summary>Whether a record without the date is something that a reader misses.</summary>
    public bool CanBeUndated { get; init; }
}
