using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>Claims and verdicts in English.</summary>
internal sealed partial class EnglishClaimWords : ClaimWords
{
    protected override string BelowZero =>
        "the value of the period is below zero or can be, so a change in per cent means nothing";

    public override string OfTheClaim => "Of the claim";

    protected override string BaseNotPositive => "the base can be zero or less, so the change in per cent is undefined";

    public override string AnyFigures => "figures";

    protected override string Language => TextLanguages.English;

    protected override string GoodsAlone => "goods, while the claim may include services";

    protected override string SumOfMonths => "sum of monthly figures";

    protected override string NotIndependent => ", but this is no independent check";

    public override string Claimed(ClaimTerms claim)
    {
        var isPlural = claim is { Subject: ClaimTerms.Trade, Measure: not Turnover.Total };
        return $"{Measure(claim)} {During(claim.Measure, claim.Period)} {(isPlural ? "were" : "was")} {Change(claim.Change)} "
            + $"{(isPlural ? "those" : "that")} {Base(claim)}";
    }

    public override string Title(string claimed) => $"Claimed: {claimed}";

    public override string FiguresOf(string reporter) => $"{CountryNames.Whose(reporter, Language)} figures";

    public override string Figures(FigureOwner owner, string reporter) => owner switch
    {
        FigureOwner.OwnSide => $"{CountryNames.Whose(reporter, Language)} own figures",
        FigureOwner.Article => "the article's own figures",
        FigureOwner.Press => "figures in the press",
        FigureOwner.Compiler => "the figures of another compiler",
        FigureOwner.OtherSide => "the other side's figures",
        FigureOwner.BothSides => "the figures of both sides",
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, null),
    };

    public override string Clause(string basis, string verdict, FigureOwner owner) => $"{basis}, " + verdict switch
    {
        ClaimCheck.Supported => "with which this agrees",
        ClaimCheck.Contradicted => "which contradicts this",
        _ => "which is consistent with this",
    } + Remark(verdict, owner);

    public override string NotChecked(string because) => $"this cannot be checked: {because}";

    public override string OwnCannotTest(string reporter, string because) =>
        $"{CountryNames.Whose(reporter, Language)} own figures cannot test this: {because}";

    public override string OwnCannotTestSentence(ClaimTerms claim, string because) =>
        $"The claim that {Claimed(claim)} cannot be tested by {CountryNames.Whose(claim.Reporter, Language)} own figures: {because}.";

    public override string Sentence(ClaimTerms claim, string verdict, FigureOwner owner, string figures, string because)
    {
        var says = verdict switch
        {
            ClaimCheck.Supported => "agrees with",
            ClaimCheck.Contradicted => "is contradicted by",
            _ => "is consistent with",
        };
        return $"The claim that {Claimed(claim)} {says} {figures}{Remark(verdict, owner)}: {because}.";
    }

    public override string NotCheckedSentence(ClaimTerms claim, string because) =>
        $"The claim that {Claimed(claim)} cannot be checked: {because}.";

    public override string Limits(ClaimFindings findings) =>
        findings.Reading == ClaimedChange.Truncated ? "; the claim agrees only if its last digits were cut off, not rounded"
        : findings.Conclusive is false ? "; the rounding of the figures allows changes that the claim does not cover"
        : string.Empty;

    protected override string By(string figures, string published, bool isLater, string scope, string change) =>
        $"by {figures} {published}{(isLater ? ", later than the claim" : string.Empty)} ({scope}), {change}";

    protected override string OfPeriod(string period, string limit) => $"for {Named(period)}: {limit}";

    protected override string ComputedIn(string currency) => $"computed in {currency}";

    protected override string ConvertedTo(string currency, string percent, bool byMonths) =>
        $"about {percent} per cent in {currency} at the average rates of the {(byMonths ? "months" : "periods")}";

    protected override string NotConverted(string currency, bool noRate) =>
        $"not computed in {currency}: "
            + (noRate ? "no exchange rate for both periods is on record" : "no average rate covers the periods");

    protected override string Concept(string concept, string? before) =>
        $"on a {Counted(concept)} basis{(before is null ? string.Empty : $", the figures before on a {Counted(before)} basis")}";

    protected override string Moved(string before, string now) => $"the value went from {before} to {now}";

    protected override string Range(SideCheck check, ClaimTerms claim)
    {
        var multiple = Multiple(check, claim) is { } times ? $", {times} times the base" : string.Empty;
        var change = $"the change was {Signed(check.ChangePercent ?? 0, claim)} per cent";
        return Apart(check, claim) switch
        {
            ({ } lower, null) => $"the change was above {lower} per cent",
            (null, { } upper) => $"the change was below {upper} per cent",
            // Both ends stand beside it in brackets.
            _ => change + multiple,
        };
    }

    private static string Counted(string concept) => concept == Codes.Customs ? "customs" : "balance of payments";

    private string Change(ClaimedChange change) => change switch
    {
        { Direction: ClaimedChange.Up } => "above",
        { Direction: not null } => "below",
        _ when IsNone(change) => "the same as",
        { Factor: { } factor } => $"{AmountText.Qualifier(change.Qualifier, Language)}{Number(factor)} times",
        _ => $"{AmountText.Qualifier(change.Qualifier, Language)}{Number(change.Percent!.Value)} per cent "
            + (change.Percent < 0 ? "below" : "above"),
    };

    private string Measure(ClaimTerms claim)
    {
        var (whose, partner) = (CountryNames.Whose(claim.Reporter, Language), claim.Counterpart);
        var what =
            (claim.StatedType is null or "unspecified" ? string.Empty : $" of {claim.StatedType}")
            + (claim.Commodity is null ? string.Empty : $" of {claim.CommodityName(Language) ?? "commodity"} ({claim.CommodityCode})");
        // Investment is stated by Kazakhstan where nothing else is said.
        var stated = claim.Reporter == "KAZ" ? string.Empty : $" in {whose} figures";
        return claim.Measure switch
        {
            Turnover.Export => $"{whose} exports{what} {CountryNames.To(partner, Language)}",
            Turnover.Import => $"{whose} imports{what} {CountryNames.From(partner, Language)}",
            Turnover.Total => $"{whose} trade turnover{what} {CountryNames.With(partner, Language)}",
            "companies-with-foreign-capital" => "the number of companies with British capital in Kazakhstan" + stated,
            "company-investment" => "the investment of one company with British capital in Kazakhstan" + stated,
            "fdi-cumulative-inflow" => "the cumulative inflow of British direct investment to Kazakhstan" + stated,
            "fdi-gross-inflow" => "the gross inflow of British direct investment to Kazakhstan" + stated,
            InvestmentMeasure.NetInflow => "the net inflow of British direct investment to Kazakhstan" + stated,
            InvestmentMeasure.InwardStock => "the stock of British direct investment in Kazakhstan" + stated,
            "investor-rank" => "the number of the United Kingdom's place among investors in Kazakhstan" + stated,
            "project-value" => "the value of announced British projects in Kazakhstan" + stated,
            var other => $"\"{Label(Codes.Measures, other)}\"" + stated,
        };
    }

    private string Base(ClaimTerms claim) => claim.Measure == InvestmentMeasure.InwardStock
        ? PeriodText.AtEnd(claim.BasePeriod, Language)
        : $"of {Named(claim.BasePeriod)}";

    // A quarter has an article inside a sentence.
    private string Named(string text) =>
        (Period.TryParse(text, out var period) && period.Frequency == Period.Quarter ? "the " : string.Empty)
        + PeriodText.Of(text, Language);
}
