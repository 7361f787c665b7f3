using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>Claims and verdicts in Russian. Sentences are built so that no inserted name has to be inflected.</summary>
internal sealed class RussianClaimWords : ClaimWords
{
    public override string BaseNotPositive => "база сравнения может быть нулевой или отрицательной, и изменение не определено";

    public override string NoEdition => "данные за оба периода есть, но ни в одной публикации нет сопоставимых данных за оба";

    protected override string Language => TextLanguages.Russian;

    public override string Claimed(ClaimTerms claim) =>
        $"{Measure(claim)}, {PeriodText.Of(claim.Period, Language)} в сравнении с периодом «{PeriodText.Of(claim.BasePeriod, Language)}»: "
            + Change(claim.Change);

    public override string Clause(ClaimFindings findings, Evidence evidence) => Verdict(evidence);

    public override string Sentence(ClaimTerms claim, Evidence evidence, string because) =>
        $"Утверждение «{Claimed(claim)}»: {Verdict(evidence)}; {because}.";

    public override string Basis(SideCheck check)
    {
        var unit = Codes.Currencies.Contains(check.Unit) ? $"валюта расчёта: {Label(Codes.Currencies, check.Unit)}" : null;
        return $"источник данных: {ClaimText.Origin(check, Language)} (дата публикации: {DateText.Of(check.PublishedOn, Language)}), "
            + $"изменение: {Range(check)}"
            + Notes(check, unit);
    }

    public override string Limits(ClaimFindings findings) =>
        findings.Reading == "truncated" ? "; утверждение согласуется с данными, только если последние цифры отброшены, а не округлены"
        : findings.Conclusive is false ? "; округление данных допускает и такие изменения, которых утверждение не охватывает"
        : string.Empty;

    public override string Missing(IReadOnlyList<string> periods) =>
        $"нет сопоставимых данных за период: {string.Join(", ", periods.Select(period => PeriodText.Of(period, Language)))}; "
            + "изменение вычислить нельзя";

    public override string CounterpartAlone(SideCheck check) =>
        "проверить его можно только по данным другой стороны, а они одни не опровергают утверждения "
            + $"({Country(check.Reporter)}: {Range(check)})";

    public override string Disagreement(string sides) => $"данные сторон расходятся: {sides}";

    private static string Verdict(Evidence evidence) => evidence switch
    {
        Evidence.Supports => "подтверждается данными",
        Evidence.Agrees => "согласуется с данными",
        Evidence.AgreesWithItself => "согласуется с данными самой публикации",
        Evidence.AgreesWithPress => "согласуется с данными, которые приводит пресса",
        Evidence.AgreesWithCounterpart => "согласуется с данными другой стороны",
        Evidence.Contradicts => "противоречит данным",
        _ => "проверить нельзя",
    };

    private string Change(ClaimedChange change) => change switch
    {
        { Direction: ClaimedChange.Up } => "рост",
        { Direction: not null } => "снижение",
        { Factor: { } factor } => $"коэффициент {Sign(change.Qualifier)}{Number(factor)}",
        { Qualifier: Interval.MoreThan } => $"{Course(change)} более чем на {Number(change.Percent!.Value)} %",
        { Qualifier: Interval.LessThan } => $"{Course(change)} менее чем на {Number(change.Percent!.Value)} %",
        { Qualifier: "approximately" } => $"{Course(change)} примерно на {Number(change.Percent!.Value)} %",
        _ => $"{Course(change)} на {Number(change.Percent!.Value)} %",
    };

    private static string Course(ClaimedChange change) => change.Percent < 0 ? "снижение" : "рост";

    private string Range(SideCheck check)
    {
        var change = Percent(Signed(check.ChangePercent ?? 0));
        return Apart(check) switch
        {
            null => change,
            ({ } lower, { } upper) => $"{change} (от {Signed(lower)} до {Signed(upper)} %)",
            ({ } lower, null) => $"более {Signed(lower)} %",
            (null, { } upper) => $"менее {Signed(upper)} %",
            _ => change,
        };
    }

    private string Measure(ClaimTerms claim)
    {
        var what = string.Concat(
            claim.ProductType is null or "unspecified" ? string.Empty : $" ({Label(Codes.ProductTypes, claim.ProductType)})",
            claim.Commodity is null ? string.Empty : $" (код товара {claim.Commodity})");
        var name = Label(claim.Subject == ClaimTerms.Trade ? Codes.Flows : Codes.Measures, claim.Measure) + what;
        return $"{name}, данные стороны: {Country(claim.Reporter)}";
    }
}
