using KzUkApi.Domain.Meetings;

namespace KzUkApi.Storage.Dataset;

/// <summary>What the rows of a table give the timeline.</summary>
/// <param name="Label">What the kind of entry is called in the list of kinds.</param>
/// <param name="Entries">What entries a row gives.</param>
internal sealed record TimelineDefinition(string Label, params IReadOnlyList<TimelineColumns> Entries)
{
    /// <summary>The kind of entry, where it is not called as the kind of record.</summary>
    public string? Type { get; init; }

    /// <summary>What an entry tells, where the kind does not say it.</summary>
    public string? Remark { get; init; }
}

/// <summary>Where a kind of entry has what every entry has; the rows of its table have the alias <c>r</c>.</summary>
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

    /// <summary>What follows the record's id where a record gives several entries; null where it gives one.</summary>
    public string? Part { get; init; }

    /// <summary>What the table is joined to.</summary>
    public string Join { get; init; } = string.Empty;

    public string Name { get; init; } = None;

    public string Code { get; init; } = None;

    public string Country { get; init; } = None;

    public string Words { get; init; } = None;

    public string Place { get; init; } = None;

    public string Number { get; init; } = "CAST(NULL AS INTEGER)";

    /// <summary>The place of an entry among those of the same date: a number; others come after those that have one.</summary>
    public string Rank { get; init; } = "99";

    /// <summary>Whether a record without the date is something that a reader misses.</summary>
    public bool CanBeUndated { get; init; }

    /// <summary>What an entry is called; without it by its name.</summary>
    public Func<TimelineFields, string> Title { get; init; } = fields => fields.Name!;
}

/// <summary>The fields of an entry of which its title is made.</summary>
/// <param name="People">Those who took part, in the order in which they are named.</param>
internal sealed record TimelineFields(
    string Id,
    string? Name,
    string? Code,
    string? Country,
    string? Words,
    string? Place,
    long? Number,
    IReadOnlyList<MeetingParticipant> People
);
