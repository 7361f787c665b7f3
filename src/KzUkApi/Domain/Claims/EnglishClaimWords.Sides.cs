using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>What the sides can and cannot show, in English.</summary>
internal sealed partial class EnglishClaimWords
{
    private static readonly string[] WithThe = ["Bureau", "Observatory", "Office", "World"];

    public override string NoEdition(DateOnly? asOf) => asOf is { } day
        ? $"figures for both periods that were published by {DateText.Of(day, Language)} are on record, but none of these publications has "
            + "both in comparable form"
        : "figures for both periods are on record, but no publication has both in comparable form";

    public override string NoFigure(IReadOnlyList<string> periods, DateOnly? asOf) =>
        $"no comparable figure for {ListText.Of([.. periods.Select(Named)], Language)}"
            + (asOf is { } day ? $" that was published by {DateText.Of(day, Language)}" : string.Empty);

    protected override string SoNotComputed => " is on record, so the change cannot be computed";

    public override string FiguresFrom(string reporter, string producer) => $"{FiguresOf(reporter)} from {WithArticle(producer)}";

    public override string FiguresOfBoth(string own, string producer) => $"{own} and those of {WithArticle(producer)}";

    public override string CounterpartAlone(string basis) =>
        $"the other side's figures say otherwise: {basis}";

    public override string NoRefutation => "the other side's figures alone are not taken as a refutation";

    public override string Disagreement(string basis) => $"the sides disagree: {basis}";

    public override string Likewise(bool agrees, string basis) =>
        $"the other side's figures {(agrees ? "are consistent with it" : "contradict it")}, too: {basis}";

    public override string Deviation(string basis) => $"other official figures of the same side say otherwise: {basis}";

    public override string CounterpartDeviation(string reporter, string basis, string verdict) =>
        $"other official figures of {CountryNames.Of(reporter, Language)} say otherwise: {basis}, which would " + verdict switch
        {
            ClaimCheck.Supported => "agree with the claim",
            ClaimCheck.Contradicted => "contradict the claim",
            _ => "be consistent with the claim",
        };

    public override string DependsOnCurrency(string basis) =>
        $"whether the other side's figures agree with this depends on the currency: {basis}";

    private static string WithArticle(string producer) =>
        WithThe.Any(name => producer.StartsWith(name, StringComparison.Ordinal))
            ? $"the {producer}"
            : producer;
}
