using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Facts of the relation in Kazakh.</summary>
internal sealed partial class KazakhRelationWords : RelationWords
{
    public override string Goods => "тауарлар";

    public override string NoTrade =>
        "Осы күнге дейін жарияланған сауда деректері дерекқорда жоқ; бұрынырақ басылымдары болуы мүмкін";

    public override string NoInvestment => "Осы күнге дейін жарияланған инвестиция деректері дерекқорда жоқ";

    public override string AllOnRecord => "Бүгінгі күнге дейін дерекқорда бар мәліметтердің қысқаша шолуы";

    public override string Sources => "Дереккөздер";

    public override string Undated => "күні көрсетілмеген";

    public override string NotKnownBefore => "бұрын дерек болмаған";

    public override string Attribution =>
        "Ұлыбритания деректері: Ұлыбританияның Ұлттық статистика басқармасы мен Парламенті, «Open Government Licence» лицензиясының "
            + "3.0 нұсқасы. Басқа деректер мен фактілер: дереккөзі көрсетілген жарияланымдардан алынған жекелеген фактілер.";

    public override string NotReviewed => "Қазақша мәтінді ана тілінде сөйлейтін оқырман әлі тексерген жоқ.";

    protected override string Language => TextLanguages.Kazakh;

    protected override string AnnouncedFor(string title, string date) => $"{title} – белгіленген уақыты: {date}";

    public override string Title(string day) => $"Қазақстан және Ұлыбритания, {day}";

    public override string UpTo(DateOnly day) =>
        $"{DateText.OfDayInKazakh(day)} жағдай бойынша жарияланған деректер мен болған оқиғалар; кейбір оқиғалар тек кейінгі "
            + "дереккөздерден белгілі";

    public override string LatestEvent(string date, string title) =>
        $"{(date.Length == 10 ? "Күні белгілі соңғы оқиға" : "Дерекқордағы соңғы оқиға")} – {title}, {DateText.Of(date, Language)}";

    public override string NewestFigures(string date, bool isOfCopy) => isOfCopy
        ? $"Мұнда көрсетілген деректердің ең жаңасы {DateText.When(date, Language)} жасалған көшірмеден алынған"
        : $"Мұнда көрсетілген деректердің ең жаңасы {DateText.When(date, Language)} жарияланған";

    public override string Heading(string list) => list switch
    {
        RelationSections.Trade => "Сауда",
        RelationSections.Investment => "Инвестициялар",
        RelationSections.Claims => "Жарияланған мәлімдемелер және оларды деректермен тексеру",
        RelationSections.Agreements => "Келісімдер",
        RelationSections.Meetings => "Кездесулер",
        RelationSections.Milestones => "Маңызды оқиғалар",
        "signed-not-in-force" => "Қол қойылған, күшіне енгені туралы дерек жоқ",
        "under-negotiation" => "Келіссөздер жүргізілуде",
        "latest-signed" => "Соңғы қол қойылғандар",
        "signature-announced" => "Қол қойылатыны жарияланған, қол қойылғаны анықталмаған",
        "in-force" => "Күшінде немесе күшіне енген",
        "european" => "Еуропалық одақтың және бұрынғы Еуропалық қоғамдастықтардың келісімдері",
        "latest-meetings" => "Соңғы кездесулер",
        "latest-milestones" => "Соңғы маңызды оқиғалар",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
    };

    public override string ChangesHeading(string after, string until) =>
        $"{after} күнінен кейінгі, {until} күнін қоса алғандағы өзгерістер";

    public override string Trade(string period, string reporter, string partner, string? export, string? import, string? total)
    {
        // Whose it is stands once, with what comes first.
        var parts = new List<string>();
        Add($"{CountryNames.To(partner, Language)} экспорты", export);
        Add($"{CountryNames.From(partner, Language)} импорты", import);
        Add($"{CountryNames.With(partner, Language)} сауда айналымы", total);
        return $"{PeriodText.During(period, Language)} {ListText.Of(parts, Language)} болды";

        void Add(string subject, string? amount)
        {
            if (amount is not null)
            {
                parts.Add($"{(parts.Count == 0 ? $"{CountryNames.Whose(reporter, Language)} " : string.Empty)}{subject} {amount}");
            }
        }
    }

    public override string ReportedBy(string reporter) => $"деректерді ұсынған тарап: {CountryNames.Of(reporter, Language)}";

    public override string OfAll(string caveats) => $" (осы деректердің бәрі туралы: {caveats})";

    protected override string NotAddingUp(bool isSumLarger, string sum, string total, bool overlaps)
    {
        var (one, other) = isSumLarger ? ("кемінде", "ең көбі") : ("ең көбі", "кемінде");
        return $"; экспорт пен импорт қосындысы – {one} {sum}, сауда айналымы – {other} {total}: "
            + (overlaps ? "олар дөңгелектеу шегінде ғана сәйкес келеді" : "бұл дөңгелектеумен түсіндірілмейді");
    }

    public override string OtherYears(string reporter, int count, string first, string last)
    {
        var period = count == 1 ? first : $"{first}–{last} жылдар аралығы";
        return $"{CountryNames.Whose(reporter, Language)} саудасы туралы тағы {count} жылға ({period}) қатысты деректер дерекқорда бар, "
            + "бірақ мұнда көрсетілмеген";
    }

    public override string MissingYears(string reporter, IReadOnlyList<string> years, string day) =>
        $"{CountryNames.Whose(reporter, Language)} саудасы туралы жылдық деректердің ({ListText.Of(years, Language)}) {day} күніне дейін, "
        + "осы күнді қоса алғанда, жарияланғандары дерекқорда жоқ";

    public override string PublishedLater(string reporter, int count, string first, string last, string earliest)
    {
        var period = first == last ? $"{first} жылғы" : $"{first}–{last} жылдардағы";
        var figures = count == 1 ? "жылдық көрсеткіші" : $"жылдық көрсеткіштері (барлығы {count})";
        return $"{CountryNames.Whose(reporter, Language)} {period} {figures} дерекқорда тек кейінірек жарияланған басылымдарда бар; "
            + $"олардың ең ертесінің жарияланған күні – {earliest}; бұрынырақ басылымдары болуы мүмкін";
    }

    public override string Investment(
        string measure, string period, string amount, string tail, (long Place, bool IsTop)? rank, Amount number)
    {
        var during = PeriodText.During(period, Language);
        return (measure, rank) switch
        {
            ("companies-with-foreign-capital", _) => $"{during} Қазақстанда британдық капиталы бар {amount} болды{tail}",
            (_, ( > 1, true)) => $"{during} Ұлыбритания ең ірі {rank.Value.Place} инвестордың қатарында болды{tail}",
            (_, { }) => $"{during} Ұлыбритания инвесторлар арасында {rank.Value.Place}-орында болды{tail}",
            ("fdi-cumulative-inflow", _) => $"{during} британдық тікелей инвестициялардың жинақталған ағыны {amount} болды{tail}",
            (InvestmentMeasure.NetInflow, _) => $"{during} британдық тікелей инвестициялардың таза ағыны {amount} болды{tail}",
            (InvestmentMeasure.InwardStock, _) =>
                $"{PeriodText.AtEnd(period, Language)} британдық тікелей инвестициялардың жинақталған көлемі {amount} болды{tail}",
            _ => $"{during} британдық тікелей инвестициялардың жалпы ағыны {amount} болды{tail}",
        };
    }

    public override string Claim(Origin origin, string claimed, string reference, string verdict)
    {
        var cited = origin.StatedBy is { } name ? $" (бастапқы дереккөз: {Originators.Of(name, Language)})" : string.Empty;
        return $"{Publishers.In(origin.Publisher, Language)} мәлімдеуінше{cited}, {claimed}{reference}; {verdict}";
    }

    public override string Changed(string title, string amount, ReplacedFigure? before) => $"{title}: {amount}" + before switch
    {
        null => $"; {NotKnownBefore}",
        { IsRevised: true } =>
            $", қайта қаралған (бұрын: {before.Amount}{(before.Percent is { } percent ? $"; {percent}" : string.Empty)})",
        { Revision: not null } => $"; алдыңғы басылымда – {before.Amount}, санның қайта қаралғаны анықталмаған",
        _ => $"; {before.Day} күні таңдалған көрсеткіш – {before.Amount} ({before.Origin}), {Another(before)}: бұл қайта қарау емес",
    };

    public override string AsPublished(string words) => $"жарияланғандай: «{words}»";

    public override string DataVersion(string version) => $"Деректер нұсқасы: {version}";

    private static string Another(ReplacedFigure before) =>
        before.From switch
        {
            ReplacedFrom.Series => "сол бағдарламаның басқа қатары",
            ReplacedFrom.Programme => "басқа бағдарлама",
            _ => "басқа дереккөз",
        } + (before.IsInSameCurrency ? string.Empty : ", басқа валюта");
}
