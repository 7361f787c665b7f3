using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Pages;

/// <summary>What stands with a number, a name or a code, in Kazakh.</summary>
internal sealed partial class KazakhPageWords
{
    public override string DerivedTotal(string period) => $"Экспорт пен импорттың қосындысы, {period}";

    public override string ChartOf(string direction) =>
        $"Сызықтық диаграмма: {direction}, жылдар бойынша, әр тараптың деректерімен; соңғы жылдар төмендегі кестеде";

    public override string ChartOfEvents => "Бағандар: әр түрдегі оқиғалардың әр жылғы саны; соңғылары – төмендегі тізімде";

    public override string TableOf(string currency) => $"Соңғы он жыл, {currency} валютасында салыстырылған; әр сан жарияланғандай";

    public override string Exporter(string country) => $"{CountryNames.Whose(country, Language)} деректері (экспорт)";

    public override string Importer(string country) => $"{CountryNames.Whose(country, Language)} деректері (импорт)";

    public override string Between(string lower, string upper) => $"Жарияланған цифрлар мына аралыққа сай: {lower} – {upper}";

    public override string LastNamed(string when) => $"соңғы рет аталған уақыты: {when}";

    public override string ChangesBetween(string after, string until) =>
        $"Мына аралықта негізгі болған сандар: {after} күнінен кейін, {until} күніне дейін.";

    public override string ShownOf(long shown, long total) => $"Көрсетілгені: {shown}, барлығы: {total}";

    public override string Citation(string version, string day, string address) =>
        $"Қазақстан мен Ұлыбритания қатынастары туралы құрылымды деректер. Деректер нұсқасы: {version}; күні: {day}. "
            + $"{address}";

    public override string CountOf(long count) => $"{count} жазба";

    public override string CountOfAgreements(long count) => $"{count} келісім";

    public override string Found(long count, string words) => $"«{words}» бойынша табылғаны: {CountOf(count)}";

    public override string KnownFrom(string day) => $"Ол туралы жазбалар мына күннен есептеледі: {day}.";

    public override string NamedSo(string first, string? last = null) =>
        last is null ? $"лауазым осылай аталған күн: {first}" : $"лауазым осылай алғаш аталған күн: {first}, соңғысы: {last}";

    public override string Said(string what) => $"Базадағы мәлімдеме: {what}";

    public override string Verdict(string code) => Codes.Verdicts.Label(code, Language);

    public override string Criterion(string code) => code switch
    {
        "only-figure" => "Таңдауға болатын жалғыз сан.",
        "authority" => "Осы деректің дереккөздері ішінде оның дереккөзі ең жоғары орында.",
        "adjustment" => "Маусымдық түзетілген сандар түзетілмегендерден бұрын тұрады.",
        "published-on" => "Орны тең дереккөздердің ішінде ең соңғы жарияланған.",
        "precision" => "Тең сандардың ішінде ең дәлі.",
        "id" => "Келесісімен барлық жағынан тең; идентификаторлар реті шешеді.",
        _ => "Ешбір сан таңдалмайды: әрқайсысы күмәнді, болжам не кейінгі басылымда жоқ.",
    };

    public override string Revision(string? kind) => kind switch
    {
        "revision" => "алдыңғы басылымнан басқа сан",
        "precision" => "сол сан, дәлдігі басқа",
        "undetermined" => "мәннің өзгерген-өзгермегенін айту мүмкін емес",
        _ => "",
    };

    public override string Records(string type) => type switch
    {
        "trade-flows" => "Сауда деректері",
        "investments" => "Инвестиция деректері",
        "indicators" => "Адамдар байланысы деректері",
        "agreements" => "Келісімдер",
        "agreement-events" => "Келісім кезеңдері",
        "meetings" => "Кездесулер",
        _ when IsTitledFact(type) => "Маңызды оқиғалар",
        "institutions" => "Мекемелер",
        "ambassadors" => "Елшілер",
        "statements" => "Мәлімдемелер",
        "publications" => "Жарияланымдар",
        "people" => "Адамдар",
        "timeline" => "Оқиғалар желісі",
        "claims" => "Тексерілетін мәлімдемелер",
        "sources" => "Дереккөздер",
        "topics" => "Тақырыптар",
        "commodities" => "Тауарлар",
        "disputes" => "Қайшылықтар",
        _ => type,
    };
}
