using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>Claims and verdicts in Russian.</summary>
internal sealed class RussianClaimWords : ClaimWords
{
    public override string BaseNotPositive => "база сравнения может быть нулевой или отрицательной, и изменение не определено";

    public override string NoEdition => "данные за оба периода есть, но ни в одной публикации нет сопоставимых данных за оба";

    protected override string Language => TextLanguages.Russian;

    public override string Claimed(ClaimTerms claim) =>
        $"{Measure(claim)} {During(claim.Measure, claim.Period)} {(IsNeuter(claim.Measure) ? "было" : "был")} {Change(claim.Change)}, "
            + $"чем {During(claim.Measure, claim.BasePeriod)}";

    public override string Title(string claimed) => $"Утверждается: {claimed}";

    public override string Clause(ClaimFindings findings, Evidence evidence) => evidence switch
    {
        Evidence.Supports => "это подтверждается данными",
        Evidence.Agrees => "это согласуется с данными",
        Evidence.AgreesWithItself => "это согласуется с данными самой публикации",
        Evidence.AgreesWithPress => "это согласуется с данными, которые приводит пресса",
        Evidence.AgreesWithCounterpart => "это согласуется с данными другой стороны",
        Evidence.Contradicts => "это противоречит данным",
        _ when findings.Missing.Count > 0 => "проверить это нельзя: не учтено данных, с которыми можно сравнить",
        _ when findings.Checks.Count > 0 => "проверить это по учтённым данным нельзя",
        _ => $"проверить это нельзя: {NoEdition}",
    };

    public override string Sentence(ClaimTerms claim, Evidence evidence, string because)
    {
        var verdict = evidence switch
        {
            Evidence.Supports => "подтверждается данными",
            Evidence.Agrees => "согласуется с данными",
            Evidence.AgreesWithItself => "согласуется с данными самой публикации",
            Evidence.AgreesWithPress => "согласуется с данными, которые приводит пресса",
            Evidence.AgreesWithCounterpart => "согласуется с данными другой стороны",
            Evidence.Contradicts => "противоречит данным",
            _ => "проверить нельзя",
        };
        return $"Утверждение о том, что {Claimed(claim)}, {verdict}: {because}.";
    }

    public override string Basis(SideCheck check)
    {
        var unit = Codes.Currencies.Contains(check.Unit) ? $"валюта расчёта: {UnitWords.Currency(check.Unit, Language)}" : null;
        return $"{By(check)} ({Origin(check)}), "
            + $"изменение составило {Range(check)}"
            + Notes(check, unit);
    }

    public override string Limits(ClaimFindings findings) =>
        findings.Reading == "truncated" ? "; утверждение согласуется с данными, только если последние цифры отброшены, а не округлены"
        : findings.Conclusive is false ? "; округление данных допускает и такие изменения, которых утверждение не охватывает"
        : string.Empty;

    public override string Missing(IReadOnlyList<string> periods) =>
        $"нет сопоставимых данных за период: {string.Join(", ", periods.Select(period => PeriodText.Of(period, Language)))}, "
            + "поэтому изменение вычислить нельзя";

    public override string CounterpartAlone(SideCheck check) =>
        "проверить его можно только по данным другой стороны, а они одни не опровергают утверждения "
            + $"({Country(check.Reporter)}: {Range(check)})";

    public override string Disagreement(string sides) => $"данные сторон расходятся: {sides}";

    private string Change(ClaimedChange change) => change switch
    {
        { Direction: ClaimedChange.Up } => "больше",
        { Direction: not null } => "меньше",
        { Factor: { } factor } => $"{Qualified(change.Qualifier)}в {Number(factor)} {Times(factor)} больше",
        _ => $"{Qualified(change.Qualifier)}на {Number(change.Percent!.Value)} % {(change.Percent < 0 ? "меньше" : "больше")}",
    };

    private static string Qualified(string qualifier) => qualifier switch
    {
        "approximately" => "примерно ",
        Interval.MoreThan => "более чем ",
        Interval.LessThan => "менее чем ",
        _ => string.Empty,
    };

    private static string Times(decimal factor) =>
        PluralForms.Of(factor, factor == decimal.Truncate(factor) ? 0 : 1, TextLanguages.Russian)
            is PluralForm.Few or PluralForm.Fraction ? "раза" : "раз";

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
        var (whose, partner) = (CountryNames.Whose(claim.Reporter, Language), claim.Counterpart);
        var what = string.Concat(
            claim.ProductType is null or "unspecified" ? string.Empty : $" ({Letters.Small(Label(Codes.ProductTypes, claim.ProductType))})",
            claim.Commodity is null ? string.Empty : $" (код товара {claim.Commodity})");
        // Investment is stated by Kazakhstan where nothing else is said.
        var stated = claim.Reporter == "KAZ" ? string.Empty : $" (по данным {whose})";
        return claim.Measure switch
        {
            "export" => $"экспорт {whose} {CountryNames.To(partner, Language)}{what}",
            "import" => $"импорт {whose} {CountryNames.From(partner, Language)}{what}",
            "total" => $"товарооборот {whose} {CountryNames.With(partner, Language)}{what}",
            "companies-with-foreign-capital" => "число компаний с британским капиталом в Казахстане" + stated,
            "fdi-cumulative-inflow" => "накопленный приток прямых британских инвестиций в Казахстан" + stated,
            "fdi-gross-inflow" => "валовой приток прямых британских инвестиций в Казахстан" + stated,
            InvestmentMeasure.NetInflow => "чистый приток прямых британских инвестиций в Казахстан" + stated,
            InvestmentMeasure.InwardStock => "объём накопленных прямых британских инвестиций в Казахстане" + stated,
            "investor-rank" => "место Великобритании среди инвесторов в Казахстане" + stated,
            "project-value" => "объём объявленных британских проектов в Казахстане" + stated,
            var other => $"показатель «{Label(Codes.Measures, other)}»" + stated,
        };
    }

    private static bool IsNeuter(string measure) => measure is "companies-with-foreign-capital" or "investor-rank";
}
