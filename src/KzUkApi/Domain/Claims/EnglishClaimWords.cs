using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>Claims and verdicts in English.</summary>
internal sealed class EnglishClaimWords : ClaimWords
{
    public override string BaseNotPositive => "the base can be zero or less, so the change is undefined";

    public override string NoEdition => "figures for both periods are on record, but no publication has both in comparable form";

    protected override string Language => TextLanguages.English;

    public override string Claimed(ClaimTerms claim)
    {
        var isPlural = claim is { Subject: ClaimTerms.Trade, Measure: not "total" };
        return $"{Measure(claim)} {During(claim.Measure, claim.Period)} {(isPlural ? "were" : "was")} {Change(claim.Change)} "
            + $"{(isPlural ? "those" : "that")} {Base(claim)}";
    }

    public override string Title(string claimed) => $"Claimed: {claimed}";

    public override string Clause(ClaimFindings findings, Evidence evidence) => evidence switch
    {
        Evidence.Supports => "the figures support this",
        Evidence.Agrees => "this is consistent with the figures",
        Evidence.AgreesWithItself => "this is consistent with the article's own figures",
        Evidence.AgreesWithPress => "this is consistent with figures that the press reports",
        Evidence.AgreesWithCounterpart => "this is consistent with the other side's figures",
        Evidence.Contradicts => "the figures contradict this",
        _ when findings.Missing.Count > 0 => "this cannot be checked, since a figure to compare with is not on record",
        _ when findings.Checks.Count > 0 => "this cannot be checked with the figures on record",
        _ => $"this cannot be checked: {NoEdition}",
    };

    public override string Sentence(ClaimTerms claim, Evidence evidence, string because)
    {
        var verdict = evidence switch
        {
            Evidence.Supports => "is supported",
            Evidence.Agrees => "is consistent with the figures",
            Evidence.AgreesWithItself => "is consistent with the article's own figures",
            Evidence.AgreesWithPress => "is consistent with figures that the press reports",
            Evidence.AgreesWithCounterpart => "is consistent with the other side's figures",
            Evidence.Contradicts => "is contradicted",
            _ => "cannot be checked",
        };
        return $"The claim that {Claimed(claim)} {verdict}: {because}.";
    }

    public override string Basis(SideCheck check)
    {
        var unit = Codes.Currencies.Contains(check.Unit) ? $"computed in {UnitWords.Currency(check.Unit, Language)}" : null;
        return $"{By(check)} ({Origin(check)}), "
            + $"the change was {Range(check)}"
            + Notes(check, unit);
    }

    public override string Limits(ClaimFindings findings) =>
        findings.Reading == "truncated" ? "; the claim agrees only if its last digits were cut off, not rounded"
        : findings.Conclusive is false ? "; the rounding of the figures allows changes that the claim does not cover"
        : string.Empty;

    public override string Missing(IReadOnlyList<string> periods) =>
        $"no comparable figure for {ListText.Of([.. periods.Select(Named)], Language)} is on record, "
            + "so the change cannot be computed";

    public override string CounterpartAlone(SideCheck check) =>
        $"only the other side's figures can test it, and alone they contradict no claim ({Country(check.Reporter)}: {Range(check)})";

    public override string Disagreement(string sides) => $"the sides disagree: {sides}";

    public override string Country(string code) => RecordTitles.InSentence(code);

    public override string Percent(string number) => $"{number} per cent";

    private string Change(ClaimedChange change) => change switch
    {
        { Direction: ClaimedChange.Up } => "above",
        { Direction: not null } => "below",
        { Factor: { } factor } => $"{AmountText.Qualifier(change.Qualifier, TextLanguages.English)}{Number(factor)} times",
        _ => $"{AmountText.Qualifier(change.Qualifier, TextLanguages.English)}{Number(change.Percent!.Value)} per cent "
            + (change.Percent < 0 ? "below" : "above"),
    };

    private string Range(SideCheck check)
    {
        var change = Percent(Signed(check.ChangePercent ?? 0));
        return Apart(check) switch
        {
            null => change,
            ({ } lower, { } upper) => $"{change} (between {Signed(lower)} and {Signed(upper)})",
            ({ } lower, null) => Percent($"above {Signed(lower)}"),
            (null, { } upper) => Percent($"below {Signed(upper)}"),
            _ => change,
        };
    }

    private string Measure(ClaimTerms claim)
    {
        var (whose, partner) = (CountryNames.Whose(claim.Reporter, Language), claim.Counterpart);
        var what =
            (claim.ProductType is null or "unspecified" ? string.Empty : $" of {claim.ProductType}")
            + (claim.Commodity is null ? string.Empty : $" of commodity {claim.Commodity}");
        // Investment is stated by Kazakhstan where nothing else is said.
        var stated = claim.Reporter == "KAZ" ? string.Empty : $" in {whose} figures";
        return claim.Measure switch
        {
            "export" => $"{whose} exports{what} {CountryNames.To(partner, Language)}",
            "import" => $"{whose} imports{what} {CountryNames.From(partner, Language)}",
            "total" => $"{whose} trade turnover{what} {CountryNames.With(partner, Language)}",
            "companies-with-foreign-capital" => "the number of companies with British capital in Kazakhstan" + stated,
            "fdi-cumulative-inflow" => "the cumulative inflow of British direct investment to Kazakhstan" + stated,
            "fdi-gross-inflow" => "the gross inflow of British direct investment to Kazakhstan" + stated,
            InvestmentMeasure.NetInflow => "the net inflow of British direct investment to Kazakhstan" + stated,
            InvestmentMeasure.InwardStock => "the stock of British direct investment in Kazakhstan" + stated,
            "investor-rank" => "the rank of the United Kingdom among investors in Kazakhstan" + stated,
            "project-value" => "the value of announced British projects in Kazakhstan" + stated,
            var other => $"\"{Label(Codes.Measures, other)}\"" + stated,
        };
    }

    private string Base(ClaimTerms claim) => claim.Measure == InvestmentMeasure.InwardStock
        ? PeriodText.AtEnd(claim.BasePeriod, Language)
        : $"of {Named(claim.BasePeriod)}";

    // A quarter has an article inside a sentence.
    private string Named(string text) =>
        (Period.TryParse(text, out var period) && period.Frequency == Period.Quarter ? "the " : string.Empty) + PeriodText.Of(text, Language);
}
