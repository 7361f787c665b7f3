using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>What a reader is shown of a published figure, whichever list has it.</summary>
internal interface IShownFigure
{
    string Id { get; }

    /// <summary>The kind of record, as the address of its list has it.</summary>
    string Type { get; }

    string Title { get; }

    string Subtitle { get; }

    string Display { get; }

    /// <summary>The language of the title, the subtitle and the number in words.</summary>
    string Language { get; }

    /// <summary>The number as the source words it; null where the list does not have that.</summary>
    string? AsPublished => null;

    string PublishedOn { get; }

    SourceReference Source { get; }

    string? Note { get; }

    IReadOnlyList<string> Caveats { get; }

    /// <summary>The country whose statistics these are; null where the list does not have that.</summary>
    string? Reporter => null;

    long? Lower { get; }

    long? Upper { get; }

    /// <summary>A currency, or what is counted.</summary>
    string Unit { get; }
}

internal static class ShownFigures
{
    /// <summary>The ends of the range that the published digits allow, in words; null where there is none to tell.</summary>
    public static (string Lower, string Upper)? Range(this IShownFigure figure) =>
        figure is { Lower: { } from, Upper: { } to, Unit: not "rank" and var unit } && from != to
            ? (AmountText.Bound(from, false, unit, figure.Language), AmountText.Bound(to, true, unit, figure.Language))
            : null;
}
