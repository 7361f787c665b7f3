using System.Globalization;

namespace KzUkApi.Domain.Mirror;

/// <summary>A pair of mirror figures in words.</summary>
internal static class MirrorText
{
    public static string Explain(
        MirrorFigure? export,
        MirrorFigure? import,
        Gap? gap,
        Gap? valuation,
        string? reason,
        Gap? unexplained,
        string currency
    )
    {
        if (export is null || import is null)
        {
            return export is null && import is null
                ? "Neither side is held."
                : $"Only {Name((export ?? import)!.Reporter)}'s figure is held, so there is nothing to compare.";
        }

        if (gap is null || unexplained is null)
        {
            return $"A figure cannot be converted to {currency}: no exchange rate is held for the period.";
        }

        string[] sentences =
        [
            $"{Sentence(Name(import.Reporter))} reports imports of {Millions(import.Converted!.Value)} and "
                + $"{Name(export.Reporter)} exports of {Millions(export.Converted!.Value)} million {currency}, "
                + $"a gap of {Signed(gap.Value)} million{Percent(gap)}.",
            export.ProductType == import.ProductType
                ? string.Empty
                : $"The product types differ ({export.ProductType} against {import.ProductType}).",
            valuation is not null ? $"Freight and insurance explain {Signed(valuation.Value)} million." : Reason(reason),
            gap.HalfWidth is { } width ? $"Rounding can explain up to {Millions(width)} million either way." : string.Empty,
            unexplained.Least == 0
                ? "Nothing needs to be left unexplained."
                : $"At least {Millions(unexplained.Least)} million are unexplained.",
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Reason(string? reason) => reason switch
    {
        "same-valuation" => "Both sides are valued alike, so freight and insurance explain nothing.",
        "valuation-not-stated" => "A side does not state its valuation, so the part of freight and insurance is unknown.",
        _ => "The two valuations are not a FOB/CIF pair, so the part of freight and insurance is unknown.",
    };

    private static string Name(string country) => country == "KAZ" ? "Kazakhstan" : "the United Kingdom";

    private static string Percent(Gap gap) =>
        gap.Percent is { } percent
            ? $" ({percent.Value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture)} per cent of the exports)"
            : string.Empty;

    private static string Millions(long value) => (value / 1_000_000m).ToString("#,##0.0", CultureInfo.InvariantCulture);

    private static string Signed(long value) => (value / 1_000_000m).ToString("+#,##0.0;-#,##0.0;0.0", CultureInfo.InvariantCulture);
}
