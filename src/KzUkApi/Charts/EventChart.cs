using KzUkApi.Domain.Figures;

namespace KzUkApi.Charts;

/// <summary>What a picture of events shows: each with its title where they are few, their numbers a year where they are many.</summary>
internal sealed record EventChart : IPicture
{
    /// <summary>More titles than this are no picture any more.</summary>
    public const int MostTitled = 12;

    public required string Language { get; init; }

    public string? Theme { get; init; }

    /// <summary>Beside the number of events and their years, what all of them have in common; null where there is nothing.</summary>
    public required string? Scope { get; init; }

    /// <summary>The events by their dates, earliest first.</summary>
    public required IReadOnlyList<ChartEvent> Events { get; init; }

    /// <summary>What a reader should know about them and what is not in the picture, as sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public required IReadOnlyList<SourceReference> Sources { get; init; }

    public required string Edition { get; init; }

    public required string Licence { get; init; }

    /// <summary>Where nothing passes the filters: each parameter that, left out, would give events.</summary>
    public IReadOnlyList<string> Emptying { get; init; } = [];

    public string Title => EventText.Title(IsTitled, Language);

    /// <summary>Whether the events stand with their titles.</summary>
    public bool IsTitled => Events.Count <= MostTitled;
}

/// <summary>Something that happened.</summary>
/// <param name="Kind">What kind of event it is, as a reader calls it.</param>
/// <param name="Start">The first day that it can cover.</param>
/// <param name="End">The last day that it can cover: later where only the month or year is known, or it lasted several days.</param>
/// <param name="Date">The date in words.</param>
/// <param name="Title">What happened.</param>
internal sealed record ChartEvent(string Kind, DateOnly Start, DateOnly End, string Date, string Title);
