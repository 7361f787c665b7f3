using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>What the sides can and cannot show, in Kazakh.</summary>
internal sealed partial class KazakhClaimWords
{
    public override string NoEdition(DateOnly? asOf) =>
        (asOf is { } day ? $"{DateText.OfDayInKazakh(day)} жағдай бойынша " : string.Empty)
            + "екі кезең бойынша да дерек бар, бірақ ешбір жарияланымда екеуінің салыстырмалы деректері жоқ";

    public override string NoFigure(IReadOnlyList<string> periods, DateOnly? asOf) =>
        $"{ListText.Of([.. periods.Select(period => PeriodText.Of(period, Language))], Language)} бойынша "
            + (asOf is { } day ? $"{DateText.OfDayInKazakh(day)} жағдай бойынша жарияланған " : string.Empty)
            + "салыстырмалы деректер жоқ";

    protected override string SoNotComputed => ", сондықтан өзгерісті есептеу мүмкін емес";

    // The name is not inflected.
    public override string FiguresFrom(string reporter, string producer) =>
        $"{CountryNames.Whose(reporter, Language)} «{producer}» дереккөзіндегі деректері";

    // The same here.
    public override string FiguresOfBoth(string own, string producer) => $"{own} мен екінші тараптың {producer} жариялаған деректері";

    public override string CounterpartAlone(string basis) =>
        $"екінші тараптың деректері өзгеше: {basis}";

    public override string NoRefutation => "тек екінші тараптың деректері мәлімдемені теріске шығару деп саналмайды";

    public override string Disagreement(string basis) => $"тараптардың деректері бір-біріне сәйкес келмейді: {basis}";

    public override string Likewise(bool agrees, string basis) =>
        $"екінші тараптың деректері де мәлімдемеге {(agrees ? "қайшы келмейді" : "қайшы келеді")}: {basis}";

    public override string Deviation(string basis) => $"сол тараптың басқа ресми деректері өзгеше: {basis}";

    public override string CounterpartDeviation(string reporter, string basis, string verdict) =>
        $"{CountryNames.Whose(reporter, Language)} басқа ресми деректері өзгеше: {basis}, бұған мәлімдеме " + verdict switch
        {
            ClaimCheck.Supported => "сәйкес келер еді",
            ClaimCheck.Contradicted => "қайшы келер еді",
            _ => "қайшы келмес еді",
        };

    public override string DependsOnCurrency(string basis) =>
        $"екінші тарап деректерінің бұған сәйкестігі валютаға байланысты: {basis}";
}
