using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>Claims and verdicts in Kazakh. Sentences are built so that no inserted name has to be inflected.</summary>
internal sealed class KazakhClaimWords : ClaimWords
{
    public override string BaseNotPositive => "салыстыру базасы нөл немесе теріс болуы мүмкін, сондықтан өзгеріс анықталмайды";

    public override string NoEdition => "екі кезеңнің де деректері бар, бірақ ешбір жарияланымда екеуінің салыстырмалы деректері жоқ";

    protected override string Language => TextLanguages.Kazakh;

    public override string Claimed(ClaimTerms claim) =>
        $"{Measure(claim)}, {PeriodText.Of(claim.Period, Language)}, салыстыру кезеңі – {PeriodText.Of(claim.BasePeriod, Language)}: "
            + Change(claim.Change);

    public override string Clause(ClaimFindings findings, Evidence evidence) => Verdict(evidence);

    public override string Sentence(ClaimTerms claim, Evidence evidence, string because) =>
        $"«{Claimed(claim)}» деген мәлімдеме: {Verdict(evidence)}; {because}.";

    public override string Basis(SideCheck check)
    {
        var unit = Codes.Currencies.Contains(check.Unit) ? $"есептеу валютасы: {Label(Codes.Currencies, check.Unit)}" : null;
        return $"дереккөз: {ClaimText.Origin(check, Language)} (жарияланған күні: {DateText.Of(check.PublishedOn, Language)}), "
            + $"өзгеріс: {Range(check)}"
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
        _ => "тексеру мүмкін емес",
    };

    private string Change(ClaimedChange change) => change switch
    {
        { Direction: ClaimedChange.Up } => "өсу",
        { Direction: not null } => "төмендеу",
        { Factor: { } factor } => $"коэффициент {Sign(change.Qualifier)}{Number(factor)}",
        { Qualifier: Interval.MoreThan } => $"{Number(change.Percent!.Value)} пайыздан артық {Course(change)}",
        { Qualifier: Interval.LessThan } => $"{Number(change.Percent!.Value)} пайыздан кем {Course(change)}",
        { Qualifier: "approximately" } => $"шамамен {Number(change.Percent!.Value)} пайыз {Course(change)}",
        _ => $"{Number(change.Percent!.Value)} пайыз {Course(change)}",
    };

    private static string Course(ClaimedChange change) => change.Percent < 0 ? "төмендеу" : "өсу";

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
        var what = string.Concat(
            claim.ProductType is null or "unspecified" ? string.Empty : $" ({Label(Codes.ProductTypes, claim.ProductType)})",
            claim.Commodity is null ? string.Empty : $" (тауар коды {claim.Commodity})");
        var name = Label(claim.Subject == ClaimTerms.Trade ? Codes.Flows : Codes.Measures, claim.Measure) + what;
        return $"{name}, деректері алынған тарап: {Country(claim.Reporter)}";
    }
}
