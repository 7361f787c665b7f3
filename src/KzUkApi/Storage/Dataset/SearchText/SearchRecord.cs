namespace KzUkApi.Storage.Dataset.SearchText;

/// <summary>Where a text stands in a record; what is found in the earlier ones counts for more.</summary>
internal enum SearchField
{
    /// <summary>The title, as published.</summary>
    Heading,

    /// <summary>People, with their offices.</summary>
    Names,

    /// <summary>What the record says: a paraphrase, the description of a figure, a place.</summary>
    Body,

    /// <summary>Words for codes and topics, in English, Kazakh and Russian.</summary>
    Labels,

    /// <summary>Who published the source.</summary>
    Publisher,

    /// <summary>Remarks of those who made the dataset.</summary>
    Note,
}

/// <summary>The language of a label.</summary>
internal enum SearchLanguage
{
    English,
    Kazakh,
    Russian,
}

/// <summary>A text of a record, and the day from which it is known; null for the day of the record itself.</summary>
internal readonly record struct SearchPart(SearchField Field, string? Text, DateOnly? From = null)
{
    /// <summary>The language of a label. What was published stands by itself, whatever language it is in.</summary>
    public SearchLanguage Language { get; init; }
}

/// <summary>A record as search sees it: what it says, and from when on.</summary>
/// <param name="Type">Its kind, a code of the search types.</param>
/// <param name="Title">What a hit shows, where <c>Titles</c> does not say otherwise.</param>
/// <param name="KnownFrom">The day from which the record counts.</param>
/// <param name="SourceId">The source on which it rests; null where it rests on none.</param>
internal sealed record SearchRecord(string Type, string Id, string Title, DateOnly KnownFrom, string? SourceId)
{
    /// <summary>Stands between the texts of one field, so that a hit can show one of them alone.</summary>
    public const char LineEnd = '\n';

    private static readonly int Fields = Enum.GetValues<SearchField>().Length;

    /// <summary>Its texts; those that are null or empty do not count.</summary>
    public IReadOnlyList<SearchPart> Parts { get; init; } = [];

    /// <summary>The dates that a hit can show, each with the day from which it is known; the last known one is shown.</summary>
    public IReadOnlyList<(string? Date, DateOnly? From)> Dates { get; init; } = [];

    /// <summary>What a hit shows from a day on, in order of the days, where that changes; the last known one is shown.</summary>
    public IReadOnlyList<(string Title, DateOnly From)> Titles { get; init; } = [];

    /// <summary>One entry for each day on which more of the record becomes known.</summary>
    public IEnumerable<SearchEntry> Entries()
    {
        var days = Parts.Where(part => !string.IsNullOrEmpty(part.Text)).Select(part => Known(part.From))
            .Concat(Dates.Select(date => Known(date.From)))
            .Concat(Titles.Select(title => Known(title.From)))
            .Append(KnownFrom)
            .Distinct()
            .Order()
            .ToList();
        return days.Select(
            (day, index) => new SearchEntry(this, day, index + 1 < days.Count ? days[index + 1] : null, DateOn(day), [.. TextsOn(day)])
            {
                Title = Titles.LastOrDefault(title => Known(title.From) <= day).Title ?? Title,
            }
        );
    }

    private DateOnly Known(DateOnly? from) => from is { } day && day > KnownFrom ? day : KnownFrom;

    private string? DateOn(DateOnly day) => Dates.LastOrDefault(date => Known(date.From) <= day).Date;

    private IEnumerable<string> TextsOn(DateOnly day) =>
        Enumerable
            .Range(0, Fields)
            .Select(field => string.Join(LineEnd, Lines(
                (SearchField)field,
                Parts.Where(part => (int)part.Field == field && !string.IsNullOrEmpty(part.Text) && Known(part.From) <= day)
            )));

    // Labels of one language are read together.
    private static IEnumerable<string> Lines(SearchField field, IEnumerable<SearchPart> parts) =>
        field == SearchField.Labels
            ? parts
                .GroupBy(part => part.Language)
                .OrderBy(labels => labels.Key)
                .Select(labels => string.Join(", ", labels.Select(part => part.Text).Distinct(StringComparer.Ordinal)))
            : parts.Select(part => part.Text!);
}

/// <summary>A record as it can be read on certain days.</summary>
/// <param name="From">The first of these days.</param>
/// <param name="Until">The day after the last; null where there is none.</param>
/// <param name="Texts">The text of each field.</param>
internal sealed record SearchEntry(SearchRecord Record, DateOnly From, DateOnly? Until, string? Date, IReadOnlyList<string> Texts)
{
    /// <summary>What a hit shows on these days.</summary>
    public required string Title { get; init; }
}
