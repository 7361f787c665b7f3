using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Mirror;

/// <summary>A pair of mirror figures in words.</summary>
internal static class MirrorText
{
    /// <summary>What is said where a side is missing.</summary>
    /// <param name="only">The one figure that is shown; null where there is none.</param>
    public static string OneSided(MirrorRow? only) => only is null
        ? "Neither side is held."
        : $"Only {RecordTitles.InSentence(only.Reporter)}'s figure is held, so there is nothing to compare.";

    /// <summary>How far two figures lie apart, by whom they are, and what may explain it.</summary>
    public static string Explain(
        MirrorPairs.PairChoice pair,
        MirrorFigure export,
        MirrorFigure import,
        GapParts parts,
        string currency
    )
    {
        if (parts.Whole is not { } gap)
        {
            return $"{Basis(pair)} A figure cannot be converted to {currency}: no exchange rate is held for the period.";
        }

        string[] sentences =
        [
            $"{Possessive(export.Reporter)} exports are put at {Millions(export.Converted!.Value)} million {currency} by "
                + $"{Origin(pair.Export)} and {RecordTitles.InSentence(import.Reporter)}'s imports at "
                + $"{Millions(import.Converted!.Value)} million {currency} by {Origin(pair.Import)}{Rate(export, import)}: "
                + $"a gap of {Signed(gap.Value)} million{Percent(gap)}.",
            Basis(pair),
            Valuation(parts),
            gap.HalfWidth is { } width ? $"Rounding can explain up to {Millions(width)} million either way." : string.Empty,
            Rest(parts, gap),
            "Possible causes that are not counted: country of origin against country of destination, transit and re-export, gold, "
                + "and timing.",
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Basis(MirrorPairs.PairChoice pair)
    {
        var whose = pair.Basis switch
        {
            MirrorPairs.SameProgramme => "Both figures are of one programme",
            MirrorPairs.DifferentProgrammes => "The figures are of different programmes",
            _ => "One figure at least is a statement, of no statistical programme",
        };
        var differs = pair.Differs.Except(pair.NotStated).Where(name => name != "programme").Select(Name).ToList();
        var notStated = pair.NotStated.Where(name => name != "programme").Select(Name).ToList();
        return whose
            + (differs.Count == 0 ? string.Empty : $"; they differ in {ListText.Of(differs, TextLanguages.English)}")
            + (notStated.Count == 0 ? "." : $"; not stated for both: {ListText.Of(notStated, TextLanguages.English)}.");
    }

    private static string Valuation(GapParts parts)
    {
        var assumed = $"At an assumed freight and insurance margin of {Margin(parts.Assumed)} per cent (IMF)";
        return parts switch
        {
            { Valuation: { } part } => $"{assumed}, freight and insurance would explain {Signed(part.Value)} million.",
            { Reason: GapParts.WrongSign, Margin: { } margin } =>
                $"{assumed}, imports would be {Millions(margin.Value)} million above exports; the gap has the wrong sign for that, so "
                    + "freight and insurance explain none of it.",
            { Reason: GapParts.ExceedsGap, Margin: { } margin } =>
                $"{assumed}, freight and insurance would come to {Millions(margin.Value)} million, which exceeds the whole gap, so no "
                    + "part of it is put down to them.",
            { Reason: "same-valuation" } => "Both sides are valued alike, so freight and insurance explain nothing.",
            { Reason: "valuation-not-stated" } =>
                "A side does not state its valuation, so the part of freight and insurance is unknown.",
            _ => "The two valuations are not a FOB/CIF pair, so the part of freight and insurance is unknown.",
        };
    }

    private static string Rest(GapParts parts, Gap gap) => parts switch
    {
        { Valuation: not null, Unexplained: { } rest } => $"On that assumption {Signed(rest.Value)} million are left unexplained.",
        { Assumed: not null } => $"{Signed(gap.Value)} million are left unexplained.",
        { Least: null or 0 } => "Rounding can explain the whole gap.",
        { Reason: "same-valuation", Least: { } least } => $"At least {Millions(least)} million are explained by neither.",
        { Least: { } least } => $"At least {Millions(least)} million are more than rounding explains.",
    };

    // A press figure is its publisher's word, not the statistics of the country.
    private static string Origin(MirrorRow row)
    {
        var estimate = row.Status == "estimated" ? " (an estimate)" : string.Empty;
        return Codes.IsProgramme(row.Dataset) ? $"{Codes.Datasets.Find(row.Dataset!)!.English}{estimate}" : row.Source.Publisher + estimate;
    }

    private static string Rate(MirrorFigure export, MirrorFigure import) =>
        export.Currency == import.Currency ? string.Empty : ", at the average exchange rate of the period";

    private static string Name(string property) => property == "productType" ? "product type" : property;

    private static string Possessive(string country) => Letters.Capital(CountryNames.Whose(country, TextLanguages.English));

    private static string Margin(FreightMargin? assumed) =>
        assumed is null ? string.Empty : ((assumed.Factor - 1) * 100).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Percent(Gap gap) =>
        gap.Percent is { } percent
            ? $" ({percent.Value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture)} per cent of the exports)"
            : string.Empty;

    private static string Millions(long value) => (value / 1_000_000m).ToString("#,##0.0", CultureInfo.InvariantCulture);

    private static string Signed(long value) => (value / 1_000_000m).ToString("+#,##0.0;-#,##0.0;0.0", CultureInfo.InvariantCulture);
}
