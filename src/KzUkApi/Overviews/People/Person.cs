using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Overviews.People;

/// <summary>Somebody named in the records: at a meeting, as speaker of a statement, under an agreement, as ambassador.</summary>
internal record Person : ILocalized<Person>
{
    /// <summary>Stable id, made of the main spelling.</summary>
    /// <example>roman-vassilenko</example>
    public required string Id { get; init; }

    /// <summary>
    /// The main spelling: the one under which the person first appears; where it is not yet known as of
    /// the day, the latest that is.
    /// </summary>
    /// <example>Roman Vassilenko</example>
    public required string Name { get; init; }

    /// <summary>
    /// The other names and spellings under which the person appears, in alphabetical order. Names are one person
    /// where they differ only in case, diacritics or punctuation, or where a reviewed list says so; others are
    /// never joined, however near they look.
    /// </summary>
    public required IReadOnlyList<string> OtherSpellings { get; init; }

    /// <summary>
    /// Every name and spelling under which the person appears, the main one too, and its usual spellings in Kazakh and Russian
    /// where they are known, in alphabetical order. The filter `q` also finds a person by spellings that no record has (Тоқаев,
    /// Токаев, Tokaev).
    /// </summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The countries for which the person appears (ISO 3166-1 alpha-3), in alphabetical order.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>The offices held, as records state them, in order of their first statement. Two wordings of one office are two.</summary>
    public required IReadOnlyList<PersonOffice> Offices { get; init; }

    /// <summary>In how many records the person appears.</summary>
    public required PersonCounts Counts { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyOrder(2)]
    public string Title => Heading.Title;

    /// <summary>The countries for which the person appears, and the roles, in the language asked for.</summary>
    [JsonPropertyOrder(2)]
    public string Subtitle => Heading.Subtitle;

    /// <summary>The name.</summary>
    [JsonPropertyOrder(2)]
    public string Display => Heading.Display;

    /// <summary>Address of the page that shows the person to people.</summary>
    [JsonPropertyOrder(2)]
    public string HtmlUrl => Link(RecordPages.People + Id);

    [JsonIgnore]
    public Func<string, string> Link { get; init; } = path => path;

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    /// <summary>The roles in which the person appears, in the order of their codes.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Roles { get; init; } = [];

    private Heading Heading => RecordHeadings.Person(Name, Roles, Countries, Language);

    public Person In(string language) => this with { Language = language };
}

/// <summary>An office as records state it.</summary>
internal sealed record PersonOffice
{
    /// <summary>The office in the words of the record; for a term of office `Ambassador to` the receiving country.</summary>
    /// <example>Deputy Minister of Foreign Affairs</example>
    public required string Office { get; init; }

    /// <summary>The country for which it is held.</summary>
    /// <example>KAZ</example>
    public required string Country { get; init; }

    /// <summary>The first record, by date, that states it. It is no beginning of the office, which may be older.</summary>
    public required OfficeStatement First { get; init; }

    /// <summary>The last record, by date, that states it; the same as the first where only one does.</summary>
    public required OfficeStatement Last { get; init; }
}

/// <summary>A record that states an office.</summary>
internal sealed record OfficeStatement
{
    /// <summary>Day, month or year of the record; null where it has no date.</summary>
    /// <example>2023-10-02</example>
    public required string? Date { get; init; }

    /// <summary>Address of the record.</summary>
    public required string Href { get; init; }

    /// <summary>Address of the page that shows the record to people; null where its kind has no pages.</summary>
    public required string? HtmlUrl { get; init; }

    /// <summary>The publication on which the record rests.</summary>
    public required SourceReference Source { get; init; }
}

/// <summary>In how many records a person appears, by kind.</summary>
internal sealed record PersonCounts
{
    /// <summary>Meetings, from the day on which they began.</summary>
    public required int Meetings { get; init; }

    /// <summary>Statements, from their date.</summary>
    public required int Statements { get; init; }

    /// <summary>Agreements signed, from the signature.</summary>
    public required int Agreements { get; init; }

    /// <summary>Terms of office as ambassador, from their beginning; one of unknown beginning from the release of the dataset.</summary>
    public required int Terms { get; init; }
}
