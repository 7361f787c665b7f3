using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;
using KzUkApi.Overviews.Briefing;
using KzUkApi.Resources.Indicators;
using KzUkApi.Resources.Investments;
using KzUkApi.Resources.TradeFlows;

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

    public static PageFigure Of(TradeFlow figure) => new()
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
        Range = RangeOf(figure.Lower, figure.Upper, figure.Currency, figure.Language),
        Reporter = figure.Reporter,
        Api = $"/v1/trade-flows/{figure.Id}",
        Kind = (figure as TradeFlowEdition)?.Kind,
    };

    public static PageFigure Of(Investment figure) => new()
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
        Range = RangeOf(figure.Lower, figure.Upper, figure.Unit, figure.Language),
        Reporter = figure.Reporter,
        Api = $"/v1/investments/{figure.Id}",
        Kind = (figure as InvestmentEdition)?.Kind,
    };

    public static PageFigure Of(Indicator figure) => new()
    {
        Id = figure.Id,
        Title = figure.Title,
        Subtitle = figure.Subtitle,
        Display = figure.Display,
        PublishedOn = figure.PublishedOn,
        Source = figure.Source,
        Note = figure.Note,
        Caveats = figure.Caveats,
        Range = RangeOf(figure.Lower, figure.Upper, figure.Unit, figure.Language),
        Api = $"/v1/indicators?id={figure.Id}",
    };

    /// <summary>The figure with its number in another currency, as the briefing words it.</summary>
    public PageFigure With(ConvertedAmount? converted, string language) => this with
    {
        Converted = converted is { RateMethod: not Conversion.SameCurrency }
            ? BriefingProse.Converted(converted, language)
            : null,
    };

    private static (string Lower, string Upper)? RangeOf(long? lower, long? upper, string unit, string language) =>
        lower is { } from && upper is { } to && from != to && unit != "rank"
            ? (AmountText.Bound(from, false, unit, language), AmountText.Bound(to, true, unit, language))
            : null;
}
