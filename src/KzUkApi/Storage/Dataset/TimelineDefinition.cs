using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Dataset;

/// <summary>What the rows of a table give the timeline.</summary>
/// <param name="Label">What the kind of entry is called in the list of kinds.</param>
/// <param name="Entries">What entries a row gives.</param>
internal sealed record TimelineDefinition(TimelineLabel Label, params IReadOnlyList<TimelineColumns> Entries)
{
    /// <summary>The kind of entry, where it is not called as the kind of record.</summary>
    public string? Type { get; init; }

    /// <summary>What an entry tells, where the kind does not say it.</summary>
    public string? Remark { get; init; }
}

/// <summary>What a kind of entry is called; before a colon its name, behind it what is counted.</summary>
internal sealed record TimelineLabel(string English, string Kazakh, string Russian);

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

    /// <summary>Its translation into Kazakh.</summary>
    public string NameKk { get; init; } = None;

    /// <summary>Its translation into Russian.</summary>
    public string NameRu { get; init; } = None;

    public string Code { get; init; } = None;

    public string Country { get; init; } = None;

    public string Words { get; init; } = None;

    public string Place { get; init; } = None;

    public string Number { get; init; } = "CAST(NULL AS INTEGER)";

    /// <summary>When the record began, where that is not the date of the entry.</summary>
    public string Since { get; init; } = None;

    /// <summary>When the record ended, and the last day that this can mean: as of a day before it, it is not known.</summary>
    public (string Date, string End)? Until { get; init; }

    /// <summary>Who said it first, where it is told with it.</summary>
    public string StatedBy { get; init; } = None;

    /// <summary>What limits the record to which an entry belongs.</summary>
    public string OwnerCaveats { get; init; } = None;

    /// <summary>The place of an entry among those of the same date: a number; others come after those that have one.</summary>
    public string Rank { get; init; } = "99";

    /// <summary>Whether a record without the date is something that a reader misses.</summary>
    public bool CanBeUndated { get; init; }

    /// <summary>The record in a language: as its own list has it.</summary>
    public required Func<TimelineFields, string, Heading> Heading { get; init; }

    /// <summary>What the entry tells of the record, in a language, before its title; null where the title tells it.</summary>
    public Func<TimelineFields, string, string?>? Label { get; init; }

    /// <summary>The title in English, where it is not that of the heading.</summary>
    public Func<TimelineFields, string>? Title { get; init; }

    /// <summary>The fields of which the words are made, in SQL.</summary>
    /// <param name="filter">The filter of the query, which takes the day.</param>
    public string Fields(SqlFilter filter, DateOnly? asOf)
    {
        var until = Until is { } end ? filter.Known(end.Date, end.End, asOf) : None;
        return $"""
            {Name} AS name, {NameKk} AS name_kk, {NameRu} AS name_ru, {Code} AS code, {Country} AS country, {Words} AS words,
            {Place} AS place, {Number} AS number, {Since} AS since, {until} AS until,
            {StatedBy} AS stated_by
            """;
    }

    /// <summary>The entry in a language: the record, after what the entry tells of it.</summary>
    public Heading HeadingOf(TimelineFields fields, string language)
    {
        var heading = Heading(fields, language);
        return Label?.Invoke(fields, language) is { } label
            ? heading with { Title = $"{label}: {heading.Title}", Display = $"{label}: {heading.Title}" }
            : heading;
    }

    /// <summary>The title of the entry, in English.</summary>
    public string TitleOf(TimelineFields fields) => Title?.Invoke(fields) ?? HeadingOf(fields, TextLanguages.English).Title;
}

/// <summary>The fields of an entry of which its words are made.</summary>
internal record TimelineFields
{
    /// <summary>The date of the entry, as published; null only of a record that is no entry, since it has none.</summary>
    public string? Date { get; init; }

    public string? Name { get; init; }

    public string? NameKk { get; init; }

    public string? NameRu { get; init; }

    public string? Code { get; init; }

    public string? Country { get; init; }

    public string? Words { get; init; }

    public string? Place { get; init; }

    public long? Number { get; init; }

    public string? Since { get; init; }

    public string? Until { get; init; }

    public string? StatedBy { get; init; }

    /// <summary>What limits it, as codes.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>What limits the record to which an entry belongs.</summary>
    public IReadOnlyList<string> OwnerCaveats { get; init; } = [];

    /// <summary>Those who took part, in the order in which they are named.</summary>
    public IReadOnlyList<MeetingParticipant> People { get; init; } = [];

    public LocalTitle Names => new(Name!, NameKk, NameRu);

    /// <summary>The fields of an agreement, or of a step of one, as it is named, and limited, on a day.</summary>
    public TimelineFields OnDay(DateOnly? day, AgreementLife life)
    {
        var title = life.TitleOn(day, Names);
        return this with
        {
            Name = title.English,
            NameKk = title.Kazakh,
            NameRu = title.Russian,
            Caveats = AgreementLife.CaveatsOn(day, Caveats),
            OwnerCaveats = AgreementLife.CaveatsOn(day, OwnerCaveats),
        };
    }
}
