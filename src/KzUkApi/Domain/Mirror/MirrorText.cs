using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Mirror;

/// <summary>A pair of mirror figures in words, in English, Kazakh and Russian.</summary>
internal static class MirrorText
{
    private const string Exact = "exact";
    private const string Approximately = "approximately";

    // Less than a tenth of a million is not worth a sentence.
    private const long LeastRounding = 50_000;

    /// <summary>What is said where a side is missing.</summary>
    /// <param name="only">The one figure that is shown; null where there is none.</param>
    public static string OneSided(MirrorRow? only, string language) =>
        only is null ? MirrorWords.In(language).NoSide : MirrorWords.In(language).OneSided(only.Reporter);

    /// <summary>How far two figures lie apart, by whom they are, and what may explain it.</summary>
    public static string Explain(
        MirrorPairs.PairChoice pair,
        MirrorFigure export,
        MirrorFigure import,
        GapParts parts,
        string currency,
        string language
    )
    {
        var words = MirrorWords.In(language);
        if (parts.Whole is not { } gap)
        {
            return $"{Basis(pair, words)} {words.NotConverted(currency)}";
        }

        string[] sentences =
        [
            words.Figures(Side(pair.Export, export), Side(pair.Import, import), Difference(gap, currency)),
            Basis(pair, words),
            Valuation(parts, currency, words),
            gap.HalfWidth is { } width and >= LeastRounding ? words.Rounding(Short(width, 2, currency)) : string.Empty,
            gap.Value == 0 ? string.Empty : Rest(parts, gap, export.Currency != currency || import.Currency != currency, currency, words),
            words.PossibleCauses,
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Basis(MirrorPairs.PairChoice pair, MirrorWords words)
    {
        var (export, import) = (pair.Export.PublishedOn, pair.Import.PublishedOn);
        return words.Basis(
            pair.Basis,
            pair.Basis == MirrorPairs.SameProgramme && pair.Export.Source.Id != pair.Import.Source.Id && export != import
                ? (export, import)
                : null,
            [.. pair.Differs.Except(pair.NotStated).Where(name => name != "programme")],
            [.. pair.NotStated.Where(name => name != "programme")]
        );
    }

    private static string Valuation(GapParts parts, string currency, MirrorWords words) => parts switch
    {
        { Assumed: { } assumed, Margin: { } margin } =>
            words.Margin(
                parts.Reason,
                (assumed.Factor - 1) * 100,
                Short(margin.Value, 3, currency),
                About(parts.BesideMargin!, currency)
            ),
        _ => words.NoMargin(parts.Reason),
    };

    private static string Rest(GapParts parts, Gap gap, bool isConverted, string currency, MirrorWords words) => parts switch
    {
        { Valuation: not null, Unexplained: { } rest } => words.Unexplained(Amount(rest.Value, gap.HalfWidth, currency)),
        { Assumed: not null } or { HasEstimate: true } => string.Empty,
        { Least: null or 0 } => words.RoundingExplainsAll,
        { Least: { } least } => words.AtLeast(Floor(least, currency), parts.Reason == "same-valuation", isConverted),
    };

    // A press figure is its publisher's word, not the statistics of the country.
    private static MirrorWords.Side Side(MirrorRow row, MirrorFigure figure) => new(
        row.Reporter,
        Codes.IsProgramme(row.Dataset) ? row.Dataset : null,
        row.Source.Publisher,
        MirrorEstimates.IsEstimate(figure),
        new(row.Value, row.Precision, row.Qualifier, row.Currency),
        row.Currency == figure.Converted!.Currency
            ? null
            : Amount(figure.Converted.Value, (figure.Converted.Upper - figure.Converted.Lower) / 2, figure.Converted.Currency),
        row.Period
    );

    private static MirrorWords.Difference Difference(Gap gap, string currency) => new(
        Math.Sign(gap.Value),
        Amount(Math.Abs(gap.Value), gap.HalfWidth, currency),
        gap.Percent is { } percent ? Math.Abs(percent.Value) : null,
        gap.Bounds.Lower is null || gap.Bounds.Upper is null
    );

    /// <summary>An amount with no digit that the bounds leave open.</summary>
    private static Amount Amount(long value, long? halfWidth, string currency) =>
        new(value, Math.Min(PowerOfTen(halfWidth ?? 0), PowerOfTen(Math.Abs(value))), Exact, currency);

    // What is estimated has few digits.
    private static Amount Short(long value, int digits, string currency) =>
        new(value, Math.Max(1, PowerOfTen(value) / (long)Math.Pow(10, digits - 1)), Exact, currency);

    // Three digits, and none that the bounds leave open.
    private static Amount About(Gap gap, string currency)
    {
        var size = Math.Abs(gap.Value);
        var (shown, sure) = (Short(size, 3, currency), Amount(size, gap.HalfWidth, currency));
        return shown with { Precision = Math.Max(shown.Precision, sure.Precision), Qualifier = Approximately };
    }

    // Four digits, rounded down: what is "at least" is no more.
    private static Amount Floor(long value, string currency)
    {
        var digit = Math.Max(1, PowerOfTen(value) / 1_000);
        return new(value / digit * digit, digit, Exact, currency);
    }

    private static long PowerOfTen(long size)
    {
        var power = 1L;
        while (power <= size / 10)
        {
            power *= 10;
        }

        return power;
    }
}
