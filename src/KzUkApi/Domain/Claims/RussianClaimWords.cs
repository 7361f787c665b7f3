using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>Claims and verdicts in Russian.</summary>
internal sealed partial class RussianClaimWords : ClaimWords
{
    protected override string BelowZero =>
        "значение за период ниже нуля или может быть ниже нуля, поэтому изменение в процентах ничего не говорит";

    public override string OfTheClaim => "Об утверждении";

    protected override string BaseNotPositive =>
        "значение базового периода может быть нулевым или отрицательным, поэтому изменение в процентах не определено";

    // After "по", and after what the verdict says, stands the dative.
    public override string AnyFigures => "данным";

    protected override string Language => TextLanguages.Russian;

    protected override string GoodsAlone => "товары, тогда как утверждение может включать и услуги";

    protected override string SumOfMonths => "сумма месячных данных";

    protected override string NotIndependent => ", но это не независимая проверка";

    public override string Claimed(ClaimTerms claim)
    {
        var verb = claim.Measure switch
        {
            "companies-with-foreign-capital" => "было",
            "project-value" => "была",
            _ => "был",
        };
        return $"{Measure(claim)} {During(claim.Measure, claim.Period)} {verb} {Change(claim.Change)} "
            + During(claim.Measure, claim.BasePeriod);
    }

    public override string Title(string claimed) => $"Утверждается: {claimed}";

    public override string FiguresOf(string reporter) => $"данным {CountryNames.Whose(reporter, Language)}";

    public override string Figures(FigureOwner owner, string reporter) => owner switch
    {
        FigureOwner.OwnSide => $"собственным данным {CountryNames.Whose(reporter, Language)}",
        FigureOwner.Article => "данным той же публикации",
        FigureOwner.Press => "данным прессы",
        FigureOwner.Compiler => "данным стороннего составителя",
        FigureOwner.OtherSide => "данным другой стороны",
        FigureOwner.BothSides => "данным обеих сторон",
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, null),
    };

    public override string Clause(string basis, string verdict, FigureOwner owner) => $"{basis}, " + verdict switch
    {
        ClaimCheck.Supported => "чему это соответствует",
        ClaimCheck.Contradicted => "что этому противоречит",
        _ => "что этому не противоречит",
    } + Remark(verdict, owner);

    public override string NotChecked(string because) => $"проверить это нельзя: {because}";

    public override string OwnCannotTest(string reporter, string because) =>
        $"по собственным данным {CountryNames.Whose(reporter, Language)} проверить это нельзя: {because}";

    public override string OwnCannotTestSentence(ClaimTerms claim, string because) =>
        $"Утверждение о том, что {Claimed(claim)}, нельзя проверить по собственным данным "
            + $"{CountryNames.Whose(claim.Reporter, Language)}: {because}.";

    public override string Sentence(ClaimTerms claim, string verdict, FigureOwner owner, string figures, string because)
    {
        var says = verdict switch
        {
            ClaimCheck.Supported => "соответствует",
            ClaimCheck.Contradicted => "противоречит",
            _ => "не противоречит",
        };
        return $"Утверждение о том, что {Claimed(claim)}, {says} {figures}{Remark(verdict, owner)}: {because}.";
    }

    public override string NotCheckedSentence(ClaimTerms claim, string because) =>
        $"Утверждение о том, что {Claimed(claim)}, не поддаётся проверке: {because}.";

    public override string Limits(ClaimFindings findings) =>
        findings.Reading == ClaimedChange.Truncated
            ? "; согласие есть лишь при условии, что последние цифры в утверждении отброшены, а не округлены"
        : findings.Conclusive is false
            ? "; с учётом округления данные допускают и изменения, которых утверждение не охватывает"
        : string.Empty;

    protected override string By(string figures, string published, bool isLater, string scope, string change) =>
        $"по {figures}, {published}{(isLater ? ", позже утверждения" : string.Empty)} ({scope}), {change}";

    protected override string OfPeriod(string period, string limit) => $"за {PeriodText.Of(period, Language)}: {limit}";

    protected override string ComputedIn(string currency) => $"расчёт в {currency}";

    protected override string ConvertedTo(string currency, string percent, bool byMonths) =>
        $"примерно {percent}\u00a0% в {currency} по средним курсам этих {(byMonths ? "месяцев" : "периодов")}";

    protected override string NotConverted(string currency, bool noRate) =>
        $"в {currency} не рассчитано: {(noRate ? "нет обменного курса за оба периода" : "за эти периоды нет среднего курса")}";

    protected override string Concept(string concept, string? before) =>
        $"по {Counted(concept)}{(before is null ? string.Empty : $", предыдущие данные – по {Counted(before)}")}";

    protected override string Moved(string before, string now) => $"значение изменилось: было {before}, стало {now}";

    protected override string Range(SideCheck check, ClaimTerms claim)
    {
        var multiple = Multiple(check, claim) is { } times ? $", отношение к базе {times}" : string.Empty;
        var change = $"изменение составило {Signed(check.ChangePercent ?? 0, claim)}\u00a0%";
        return Apart(check, claim) switch
        {
            ({ } lower, null) => $"изменение превысило {lower}\u00a0%",
            (null, { } upper) => $"изменение было ниже {upper}\u00a0%",
            // Both ends stand beside it in brackets.
            _ => change + multiple,
        };
    }

    private static string Counted(string concept) =>
        concept == Codes.Customs ? "таможенному учёту" : "концепции платёжного баланса";

    // With the conjunction that the base follows.
    private string Change(ClaimedChange change) => change switch
    {
        { Direction: ClaimedChange.Up } => "больше, чем",
        { Direction: not null } => "меньше, чем",
        _ when IsNone(change) => "таким же, как",
        { Factor: { } factor } when factor < 1 => $"равен {Qualified(change.Qualifier)}{Number(factor)} от достигнутого",
        { Factor: { } factor } => Compared(change.Qualifier, $"в {Number(factor)} {Times(factor)}", "больше"),
        _ => Compared(
            change.Qualifier,
            $"на {Number(change.Percent!.Value)}\u00a0%",
            change.Percent < 0 ? "меньше" : "больше"
        ),
    };

    // "Более чем на 60 % больше" would say "more" twice around the number.
    private static string Compared(string qualifier, string by, string word) => qualifier is Interval.MoreThan or Interval.LessThan
        ? $"{word} {Qualified(qualifier)}{by}, чем"
        : $"{Qualified(qualifier)}{by} {word}, чем";

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

    private string Measure(ClaimTerms claim)
    {
        var (whose, partner) = (CountryNames.Whose(claim.Reporter, Language), claim.Counterpart);
        var of = claim.StatedType switch { "goods" => " товаров", "services" => " услуг", _ => string.Empty };
        var commodity = claim.Commodity is null ? string.Empty
            : $" (товар: {(claim.CommodityName(Language) is { } name ? $"{name}, " : string.Empty)}код {claim.CommodityCode})";
        // Investment is stated by Kazakhstan where nothing else is said.
        var stated = claim.Reporter == "KAZ" ? string.Empty : $" по данным {whose}";
        return claim.Measure switch
        {
            Turnover.Export => $"экспорт{of} {CountryNames.From(claim.Reporter, Language)} {CountryNames.To(partner, Language)}{commodity}",
            Turnover.Import => $"импорт{of} {CountryNames.To(claim.Reporter, Language)} {CountryNames.From(partner, Language)}{commodity}",
            Turnover.Total when claim.ProductType == "services" =>
                $"оборот торговли услугами {whose} {CountryNames.With(partner, Language)}{commodity}",
            Turnover.Total when claim.ProductType == "goods" =>
                $"товарооборот {whose} {CountryNames.With(partner, Language)}{commodity}",
            Turnover.Total => $"торговый оборот {whose} {CountryNames.With(partner, Language)}{commodity}",
            "companies-with-foreign-capital" => "число компаний с британским капиталом в Казахстане" + stated,
            "company-investment" => "объём инвестиций одной компании с британским капиталом в Казахстане" + stated,
            "fdi-cumulative-inflow" => "накопленный приток британских прямых инвестиций в Казахстан" + stated,
            "fdi-gross-inflow" => "валовой приток британских прямых инвестиций в Казахстан" + stated,
            InvestmentMeasure.NetInflow => "чистый приток британских прямых инвестиций в Казахстан" + stated,
            InvestmentMeasure.InwardStock => "объём накопленных британских прямых инвестиций в Казахстане" + stated,
            "investor-rank" => "номер места Великобритании среди стран-инвесторов Казахстана" + stated,
            "project-value" => "стоимость объявленных британских проектов в Казахстане" + stated,
            var other => $"показатель «{Label(Codes.Measures, other)}»" + stated,
        };
    }
}
