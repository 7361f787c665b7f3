using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>Claims and verdicts in Kazakh.</summary>
internal sealed class KazakhClaimWords : ClaimWords
{
    public override string BaseNotPositive => "салыстыру базасы нөл немесе теріс болуы мүмкін, сондықтан өзгеріс анықталмайды";

    public override string NoEdition => "екі кезеңнің де деректері бар, бірақ ешбір жарияланымда екеуінің салыстырмалы деректері жоқ";

    protected override string Language => TextLanguages.Kazakh;

    public override string Claimed(ClaimTerms claim) =>
        $"{During(claim.Measure, claim.Period)} {Measure(claim)} {Base(claim)} деңгейден {Change(claim.Change)} болды";

    public override string Title(string claimed) => $"Мәлімделген: {claimed}";

    public override string Clause(ClaimFindings findings, Evidence evidence) => evidence switch
    {
        Evidence.None when findings.Missing.Count > 0 => "мұны тексеру мүмкін емес: салыстыратын дерек тіркелмеген",
        Evidence.None when findings.Checks.Count > 0 => "мұны тіркелген деректермен тексеру мүмкін емес",
        Evidence.None => $"мұны тексеру мүмкін емес: {NoEdition}",
        _ => $"бұл {Verdict(evidence)}",
    };

    public override string Sentence(ClaimTerms claim, Evidence evidence, string because) => evidence == Evidence.None
        ? $"«{Letters.Capital(Claimed(claim))}» деген мәлімдемені тексеру мүмкін емес: {because}."
        : $"«{Letters.Capital(Claimed(claim))}» деген мәлімдеме {Verdict(evidence)}: {because}.";

    public override string Basis(SideCheck check)
    {
        var unit = Codes.Currencies.Contains(check.Unit) ? $"есептеу валютасы: {UnitWords.Currency(check.Unit, Language)}" : null;
        return $"{By(check)} ({Origin(check)}) "
            + $"өзгеріс {Range(check)} болды"
            + Notes(check, unit);
    }

    public override string Limits(ClaimFindings findings) =>
        findings.Reading == "truncated"
            ? "; мәлімдеме соңғы цифрлары дөңгелектелмей, алынып тасталған жағдайда ғана деректермен сәйкес келеді"
        : findings.Conclusive is false ? "; деректердің дөңгелектелуі мәлімдеме қамтымайтын өзгерістерге де жол береді"
        : string.Empty;

    public override string Missing(IReadOnlyList<string> periods) =>
        $"мына кезеңнің салыстырмалы деректері жоқ: {string.Join(", ", periods.Select(period => PeriodText.Of(period, Language)))}; "
            + "өзгерісті есептеу мүмкін емес";

    public override string CounterpartAlone(SideCheck check) =>
        "оны тек екінші тараптың деректерімен тексеруге болады, ал олардың өзі ғана мәлімдемені теріске шығармайды "
            + $"({Country(check.Reporter)}: {Range(check)})";

    public override string Disagreement(string sides) => $"тараптардың деректері сәйкес келмейді: {sides}";

    private static string Verdict(Evidence evidence) => evidence switch
    {
        Evidence.Supports => "деректермен расталады",
        Evidence.Agrees => "деректермен сәйкес келеді",
        Evidence.AgreesWithItself => "жарияланымның өз деректерімен сәйкес келеді",
        Evidence.AgreesWithPress => "баспасөз келтірген деректермен сәйкес келеді",
        Evidence.AgreesWithCounterpart => "екінші тараптың деректерімен сәйкес келеді",
        Evidence.Contradicts => "деректерге қайшы келеді",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, null),
    };

    private string Change(ClaimedChange change) => change switch
    {
        { Direction: ClaimedChange.Up } => "жоғары",
        { Direction: not null } => "төмен",
        { Factor: { } factor, Qualifier: Interval.MoreThan } => $"{Number(factor)} еседен астам жоғары",
        { Factor: { } factor, Qualifier: Interval.LessThan } => $"{Number(factor)} еседен аз мөлшерде жоғары",
        { Factor: { } factor } => $"{AmountText.Qualifier(change.Qualifier, Language)}{Number(factor)} есе жоғары",
        { Qualifier: Interval.MoreThan } => $"{Number(change.Percent!.Value)} пайыздан астам {Course(change)}",
        { Qualifier: Interval.LessThan } => $"{Number(change.Percent!.Value)} пайыздан аз мөлшерде {Course(change)}",
        _ => $"{AmountText.Qualifier(change.Qualifier, Language)}{Number(change.Percent!.Value)} пайызға {Course(change)}",
    };

    private static string Course(ClaimedChange change) => change.Percent < 0 ? "төмен" : "жоғары";

    private string Range(SideCheck check)
    {
        var change = Percent(Signed(check.ChangePercent ?? 0));
        return Apart(check) switch
        {
            null => change,
            ({ } lower, { } upper) => $"{change} (аралығы {Signed(lower)} – {Signed(upper)} %)",
            ({ } lower, null) => $"{Signed(lower)} %-дан артық",
            (null, { } upper) => $"{Signed(upper)} %-дан кем",
            _ => change,
        };
    }

    private string Measure(ClaimTerms claim)
    {
        var (whose, partner) = (CountryNames.Whose(claim.Reporter, Language), claim.Counterpart);
        var what = string.Concat(
            claim.ProductType is null or "unspecified" ? string.Empty : $" ({Letters.Small(Label(Codes.ProductTypes, claim.ProductType))})",
            claim.Commodity is null ? string.Empty : $" (тауар коды {claim.Commodity})");
        // Investment is stated by Kazakhstan where nothing else is said.
        var stated = claim.Reporter == "KAZ" ? string.Empty : $" ({whose} деректері бойынша)";
        return claim.Measure switch
        {
            "export" => $"{whose} {CountryNames.To(partner, Language)} экспорты{what}",
            "import" => $"{whose} {CountryNames.From(partner, Language)} импорты{what}",
            "total" => $"{whose} {CountryNames.With(partner, Language)} тауар айналымы{what}",
            "companies-with-foreign-capital" => "Қазақстандағы британдық капиталы бар компаниялар саны" + stated,
            "fdi-cumulative-inflow" => "Қазақстанға британдық тікелей инвестициялардың жинақталған ағыны" + stated,
            "fdi-gross-inflow" => "Қазақстанға британдық тікелей инвестициялардың жалпы ағыны" + stated,
            InvestmentMeasure.NetInflow => "Қазақстанға британдық тікелей инвестициялардың таза ағыны" + stated,
            InvestmentMeasure.InwardStock => "Қазақстандағы британдық тікелей инвестициялардың қоры" + stated,
            "investor-rank" => "Қазақстандағы инвесторлар арасында Ұлыбританияның орны" + stated,
            "project-value" => "Қазақстандағы жарияланған британдық жобалардың құны" + stated,
            var other => $"«{Label(Codes.Measures, other)}» көрсеткіші" + stated,
        };
    }

    private string Base(ClaimTerms claim) => claim.Measure == InvestmentMeasure.InwardStock
        ? $"{PeriodText.AtEnd(claim.BasePeriod, Language)}ғы"
        : PeriodText.OfInKazakh(claim.BasePeriod);
}
