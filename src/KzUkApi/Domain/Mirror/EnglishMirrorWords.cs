using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Mirror;

/// <summary>Pairs of mirror figures in English.</summary>
internal sealed class EnglishMirrorWords : MirrorWords
{
    private static readonly string[] WithoutArticle = ["UN Comtrade", "UNCTADstat", "WTO Stats"];

    public override string NoSide => "Neither side's figure is on record.";

    public override string RoundingExplainsAll => "Rounding can explain the whole gap.";

    public override string PossibleCauses =>
        "Possible causes that are not counted: country of origin against country of destination, transit and re-export, gold, and timing.";

    protected override string Language => TextLanguages.English;

    public override string OneSided(string reporter) =>
        $"Only {CountryNames.Whose(reporter, Language)} figure is on record, so there is nothing to compare.";

    public override string NotConverted(string currency) =>
        $"A figure cannot be converted to {UnitWords.Currency(currency, Language)}: no exchange rate for the period is on record.";

    public override string Figures(Side export, Side import, Difference gap) =>
        $"{Letters.Capital(CountryNames.Whose(export.Reporter, Language))} exports are put {Put(export)} and "
        + $"{CountryNames.Whose(import.Reporter, Language)} imports {Put(import)}: {Apart(gap)}.";

    public override string Basis(
        string basis, (string Export, string Import)? editions, IReadOnlyList<string> differs, IReadOnlyList<string> notStated)
    {
        var whose = basis switch
        {
            MirrorPairs.SameProgramme => "Both figures are of one programme",
            MirrorPairs.DifferentProgrammes => "The figures are of different programmes",
            _ => "One figure at least is a statement, of no statistical programme",
        };
        return whose
            + (editions is { } days ? $", in different editions (of {Day(days.Export)} and {Day(days.Import)})" : string.Empty)
            + (differs.Count == 0 ? string.Empty : $"; they differ in {List(differs)}")
            + (notStated.Count == 0 ? "." : $"; at least one side does not state: {List(notStated)}.");
    }

    public override string Margin(string? reason, decimal percent, Amount margin, Amount beside)
    {
        var assumed = $"At an assumed freight and insurance margin of {Number(percent)} per cent (IMF), ";
        return assumed + reason switch
        {
            null => $"freight and insurance would explain {Shown(margin)} of the gap.",
            GapParts.WrongSign => $"the gap would be wider, {Shown(beside)}, since freight and insurance add to imports.",
            _ => $"freight and insurance would come to {Shown(margin)}, more than the whole gap: imports would then be {Shown(beside)} too "
                + "low, so no part of the gap is put down to them.",
        };
    }

    public override string NoMargin(string? reason) => reason switch
    {
        "same-valuation" => "Both sides are valued alike, so freight and insurance explain nothing.",
        "valuation-not-stated" => "A side does not state its valuation, so the part of freight and insurance is unknown.",
        _ => "The two valuations are not a pair of f.o.b. and c.i.f., so the part of freight and insurance is unknown.",
    };

    public override string Rounding(Amount most) => $"Rounding can explain up to {Shown(most)} either way.";

    public override string Unexplained(Amount rest) => $"On that assumption {Shown(rest)} is left unexplained.";

    public override string AtLeast(Amount least, bool isValuedAlike, bool isConverted)
    {
        var rate = isConverted ? " at the average rate of the period" : string.Empty;
        return isValuedAlike
            ? $"At least {Shown(least)}{rate} is explained by neither."
            : $"Rounding leaves at least {Shown(least)}{rate} unexplained.";
    }

    private string Put(Side side)
    {
        var converted = side.Converted is { } amount
            ? $" ({Shown(amount)} at the average rate of {Named(side.Period)})"
            : string.Empty;
        return $"by {Origin(side)}{(side.IsEstimate ? " (an estimate)" : string.Empty)} at {Shown(side.Published)}{converted}";
    }

    // The office stands in the sentence, its programme in brackets.
    private string Origin(Side side)
    {
        if (side.Dataset is null)
        {
            return side.Publisher;
        }

        var parts = Programme(side.Dataset).Split(", ", 2);
        return (WithoutArticle.Contains(parts[0]) ? parts[0] : $"the {parts[0]}") + (parts.Length > 1 ? $" ({parts[1]})" : string.Empty);
    }

    private string Apart(Difference gap)
    {
        var percent = gap.Percent is { } size ? $" ({PercentText.Size(size, Language)} of the exports)" : string.Empty;
        return gap.Sign == 0
            ? "the two are equal"
            : $"the imports are {(gap.IsOpen ? "about " : string.Empty)}{Shown(gap.Amount)}{percent} "
                + $"{(gap.Sign < 0 ? "below" : "above")} the exports";
    }

    // A quarter has an article inside a sentence.
    private string Named(string text) =>
        (Period.TryParse(text, out var period) && period.Frequency == Period.Quarter ? "the " : string.Empty)
        + PeriodText.Of(text, Language);

    private string Day(string date) => DateText.Of(date, Language);
}
