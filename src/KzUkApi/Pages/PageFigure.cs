using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Overviews.Briefing;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Pages;

/// <summary>What every page shows of a figure, whichever list has it.</summary>
internal sealed record PageFigure
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required string Display { get; init; }

    /// <summary>The number as the source words it; null where the list does not have that.</summary>
    public string? AsPublished { get; init; }

    public required string PublishedOn { get; init; }

    public required SourceReference Source { get; init; }

    public required string? Note { get; init; }

    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>The ends of the range that the published digits allow, in words; null where there is none to tell.</summary>
    public required (string Lower, string Upper)? Range { get; init; }

    /// <summary>The country whose statistics these are; null of an indicator.</summary>
    public string? Reporter { get; init; }

    /// <summary>The address of the figure in the API.</summary>
    public required string Api { get; init; }

    /// <summary>The figure in another currency, in words; null where none is shown.</summary>
    public string? Converted { get; init; }

    /// <summary>What an edition does to the one before, or null; see <c>revisions</c> of the API.</summary>
    public string? Kind { get; init; }

    /// <param name="kind">What the edition does to the one before; null where it is shown as none.</param>
    public static PageFigure Of(IShownFigure figure, string? kind = null) => new()
    {
        Id = figure.Id,
        Title = figure.Title,
        Subtitle = figure.Subtitle,
        Display = figure.Display,
        AsPublished = figure.AsPublished,
        PublishedOn = figure.PublishedOn,
        Source = figure.Source,
        Note = figure.Note,
        Caveats = figure.Caveats,
        Range = figure.Range(),
        Reporter = figure.Reporter,
        Api = RecordTypes.AddressOf(figure.Type, figure.Id),
        Kind = kind,
    };

    /// <summary>The figure with its number in another currency, as the briefing words it.</summary>
    public PageFigure With(ConvertedAmount? converted, string language) => this with
    {
        Converted = converted is { RateMethod: not Conversion.SameCurrency }
            ? BriefingProse.Converted(converted, language)
            : null,
    };
}
