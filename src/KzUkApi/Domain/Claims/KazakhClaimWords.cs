using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>Claims and verdicts in Kazakh.</summary>
internal sealed partial class KazakhClaimWords : ClaimWords
{
    protected override string BelowZero =>
        "кезеңнің мәні нөлден төмен немесе нөлден төмен болуы ықтимал, сондықтан пайыздық өзгеріс ештеңе білдірмейді";

    public override string OfTheClaim => "Мәлімдеме туралы";

    protected override string BaseNotPositive =>
        "базалық кезеңнің мәні нөл немесе теріс болуы мүмкін, сондықтан пайыздық өзгеріс анықталмайды";

    public override string AnyFigures => "деректер";

    protected override string Language => TextLanguages.Kazakh;

    protected override string GoodsAlone => "тауарлар, ал мәлімдеме қызметтерді де қамтуы мүмкін";

    protected override string SumOfMonths => "айлық деректердің қосындысы";

    protected override string NotIndependent => ", бірақ бұл – тәуелсіз тексеру емес";

    public override string Claimed(ClaimTerms claim) =>
        $"{During(claim.Measure, claim.Period)} {Measure(claim)} {Base(claim)} {Change(claim.Change)} болды";

    public override string Title(string claimed) => $"Мәлімделген: {claimed}";

    public override string FiguresOf(string reporter) => $"{CountryNames.Whose(reporter, Language)} деректері";

    public override string Figures(FigureOwner owner, string reporter) => owner switch
    {
        FigureOwner.OwnSide => $"{CountryNames.Whose(reporter, Language)} өз деректері",
        FigureOwner.Article => "сол жарияланымның өз деректері",
        FigureOwner.Press => "баспасөз деректері",
        FigureOwner.Compiler => "басқа құрастырушының деректері",
        FigureOwner.OtherSide => "екінші тараптың деректері",
        FigureOwner.BothSides => "екі тараптың да деректері",
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, null),
    };

    public override string Clause(string basis, string verdict, FigureOwner owner) =>
        $"{basis}, бұл мәлімдемеге {Says(verdict)}{Remark(verdict, owner)}";

    public override string NotChecked(string because) => $"мұны тексеру мүмкін емес: {because}";

    public override string OwnCannotTest(string reporter, string because) =>
        $"{CountryNames.Whose(reporter, Language)} өз деректерімен мұны тексеру мүмкін емес: {because}";

    public override string OwnCannotTestSentence(ClaimTerms claim, string because) =>
        $"{Quoted(claim)} деген мәлімдемені {CountryNames.Whose(claim.Reporter, Language)} өз деректерімен тексеру мүмкін емес: {because}.";

    // The figures stand in the dative.
    public override string Sentence(ClaimTerms claim, string verdict, FigureOwner owner, string figures, string because) =>
        $"{Quoted(claim)} деген мәлімдеме {figures}не {Says(verdict)}{Remark(verdict, owner)}: {because}.";

    public override string NotCheckedSentence(ClaimTerms claim, string because) =>
        $"{Quoted(claim)} деген мәлімдемені тексеру мүмкін емес: {because}.";

    public override string Limits(ClaimFindings findings) =>
        findings.Reading == ClaimedChange.Truncated
            ? "; бұл мәлімдемедегі соңғы цифрлар дөңгелектелмей, алынып тасталған жағдайда ғана дұрыс"
        : findings.Conclusive is false
            ? "; дөңгелектеуді ескергенде, деректер мәлімдеме қамтымайтын өзгерістерге де жол береді"
        : string.Empty;

    protected override string By(string figures, string published, bool isLater, string scope, string change) =>
        $"{(isLater ? "мәлімдемеден кейін, " : string.Empty)}{published} {figures} бойынша ({scope}) {change}";

    protected override string OfPeriod(string period, string limit) => $"{PeriodText.Of(period, Language)} бойынша: {limit}";

    protected override string ComputedIn(string currency) => $"{currency} есептелген";

    protected override string ConvertedTo(string currency, string percent, bool byMonths) =>
        $"{(byMonths ? "айлардың" : "кезеңдердің")} орташа бағамымен {currency} есептегенде шамамен {percent}\u00a0%";

    protected override string NotConverted(string currency, bool noRate) =>
        $"{currency} есептелмеді: {(noRate ? "екі кезеңнің де айырбас бағамы қажет, бірақ ол жоқ" : "бұл кезеңдердің орташа бағамы жоқ")}";

    protected override string Concept(string concept, string? before) =>
        $"{Counted(concept)} бойынша{(before is null ? string.Empty : $", алдыңғы деректер – {Counted(before)} бойынша")}";

    protected override string Moved(string before, string now) => $"мән өзгерді: бұрын – {before}, кейін – {now}";

    protected override string Range(SideCheck check, ClaimTerms claim)
    {
        var multiple = Multiple(check, claim) is { } times ? $", базаға қатынасы {times}" : string.Empty;
        var change = $"өзгеріс {Signed(check.ChangePercent ?? 0, claim)}\u00a0% болды";
        return Apart(check, claim) switch
        {
            ({ } lower, null) => $"өзгеріс {lower}\u00a0%-дан жоғары болды",
            (null, { } upper) => $"өзгеріс {upper}\u00a0%-дан төмен болды",
            // Both ends stand beside it in brackets.
            _ => change + multiple,
        };
    }

    private static string Counted(string concept) =>
        concept == Codes.Customs ? "кеден есебі" : "төлем балансы тұжырымдамасы";

    private string Quoted(ClaimTerms claim) => $"«{Letters.Capital(Claimed(claim))}»";

    private static string Says(string verdict) => verdict switch
    {
        ClaimCheck.Supported => "сәйкес келеді",
        ClaimCheck.Contradicted => "қайшы келеді",
        _ => "қайшы келмейді",
    };

    private string Change(ClaimedChange change) => change switch
    {
        { Direction: ClaimedChange.Up } => "деңгейден жоғары",
        { Direction: not null } => "деңгейден төмен",
        _ when IsNone(change) => "деңгеймен бірдей",
        { Factor: { } factor } when factor < 1 =>
            $"деңгейдің {AmountText.Qualifier(change.Qualifier, Language)}{Number(factor)} бөлігіндей",
        { Factor: { } factor, Qualifier: Interval.MoreThan } => $"деңгейден {Number(factor)} еседен астам жоғары",
        { Factor: { } factor, Qualifier: Interval.LessThan } => $"деңгейден {Number(factor)} еседен аз мөлшерде жоғары",
        { Factor: { } factor } => $"деңгейден {AmountText.Qualifier(change.Qualifier, Language)}{Number(factor)} есе жоғары",
        { Qualifier: Interval.MoreThan } => $"деңгейден {Number(change.Percent!.Value)} пайыздан астам {Course(change)}",
        { Qualifier: Interval.LessThan } => $"деңгейден {Number(change.Percent!.Value)} пайыздан аз мөлшерде {Course(change)}",
        _ => $"деңгейден {AmountText.Qualifier(change.Qualifier, Language)}{Number(change.Percent!.Value)} пайызға {Course(change)}",
    };

    private static string Course(ClaimedChange change) => change.Percent < 0 ? "төмен" : "жоғары";

    private string Measure(ClaimTerms claim)
    {
        var (whose, partner) = (CountryNames.Whose(claim.Reporter, Language), claim.Counterpart);
        var of = claim.StatedType switch { "goods" => "тауар ", "services" => "қызмет ", _ => string.Empty };
        var commodity = claim.Commodity is null ? string.Empty
            : $" (тауар: {(claim.CommodityName(Language) is { } name ? $"{name}, " : string.Empty)}коды {claim.CommodityCode})";
        // Investment is stated by Kazakhstan where nothing else is said.
        var stated = claim.Reporter == "KAZ" ? string.Empty : $"{whose} деректері бойынша ";
        return claim.Measure switch
        {
            Turnover.Export => $"{whose} {CountryNames.To(partner, Language)} {of}экспорты{commodity}",
            Turnover.Import => $"{whose} {CountryNames.From(partner, Language)} {of}импорты{commodity}",
            Turnover.Total when claim.ProductType == "services" =>
                $"{whose} {CountryNames.With(partner, Language)} қызметтер саудасының айналымы{commodity}",
            Turnover.Total when claim.ProductType == "goods" =>
                $"{whose} {CountryNames.With(partner, Language)} тауар айналымы{commodity}",
            Turnover.Total => $"{whose} {CountryNames.With(partner, Language)} сауда айналымы{commodity}",
            "companies-with-foreign-capital" => stated + "Қазақстандағы британдық капиталы бар компаниялар саны",
            "company-investment" => stated + "британдық капиталы бар бір компанияның Қазақстандағы инвестициясы",
            "fdi-cumulative-inflow" => stated + "Қазақстанға британдық тікелей инвестициялардың жинақталған ағыны",
            "fdi-gross-inflow" => stated + "Қазақстанға британдық тікелей инвестициялардың жалпы ағыны",
            InvestmentMeasure.NetInflow => stated + "Қазақстанға британдық тікелей инвестициялардың таза ағыны",
            InvestmentMeasure.InwardStock => stated + "Қазақстандағы британдық тікелей инвестициялардың жинақталған көлемі",
            "investor-rank" => stated + "Ұлыбританияның Қазақстандағы инвестор елдер арасындағы орнының нөмірі",
            "project-value" => stated + "Қазақстандағы жарияланған британдық жобалардың құны",
            var other => stated + $"«{Label(Codes.Measures, other)}» көрсеткіші",
        };
    }

    private string Base(ClaimTerms claim) => claim.Measure == InvestmentMeasure.InwardStock
        ? $"{PeriodText.AtEnd(claim.BasePeriod, Language)}ғы"
        : PeriodText.OfInKazakh(claim.BasePeriod);
}
