using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Pages;

/// <summary>What stands with a number, a name or a code, in Russian.</summary>
internal sealed partial class RussianPageWords
{
    public override string DerivedTotal(string period) => $"Экспорт и импорт вместе, {period}";

    public override string ChartOf(string direction) =>
        $"Линейный график: {direction}, по годам, по данным каждой из сторон; последние годы – в таблице ниже";

    public override string ChartOfEvents => "Столбцы: сколько событий каждого вида в каждом году; последние – в списке ниже";

    public override string TableOf(string currency) => $"Десять последних лет, сравнение в {currency}; каждая цифра – как опубликована";

    public override string Exporter(string country) => $"Данные {CountryNames.Whose(country, Language)} (экспорт)";

    public override string Importer(string country) => $"Данные {CountryNames.Whose(country, Language)} (импорт)";

    public override string Between(string lower, string upper) => $"Опубликованные цифры допускают: {lower} – {upper}";

    public override string LastNamed(string when) => $"последнее упоминание: {when}";

    public override string ChangesBetween(string after, string until) =>
        $"Цифры, ставшие основными после этого дня: {after}, и до этого дня включительно: {until}.";

    public override string ShownOf(long shown, long total) => $"Показано: {shown} из {total}";

    public override string Citation(string version, string day, string address) =>
        $"Отношения Казахстана и Великобритании: структурированные данные. Версия данных: {version}; по состоянию на: "
            + $"{day}. {address}";

    public override string CountOf(long count) => $"{count} {Counted(count, "запись", "записи", "записей")}";

    public override string CountOfAgreements(long count) => $"{count} {Counted(count, "соглашение", "соглашения", "соглашений")}";

    public override string Found(long count, string words) => $"По запросу «{words}» найдено: {CountOf(count)}";

    public override string KnownFrom(string day) => $"Записи об этом учитываются с этого дня: {day}.";

    public override string NamedSo(string first, string? last = null) =>
        last is null ? $"так названа должность: {first}" : $"так названа должность впервые: {first}, в последний раз: {last}";

    public override string Said(string what) => $"Заявление в базе: {what}";

    public override string Verdict(string code) => Codes.Verdicts.Label(code, Language);

    public override string Criterion(string code) => code switch
    {
        "only-figure" => "Это единственная цифра, которую можно выбрать.",
        "authority" => "Среди источников этого показателя её источник имеет наивысший приоритет.",
        "adjustment" => "Цифры с сезонной корректировкой предпочитаются цифрам без неё.",
        "published-on" => "Среди источников равного приоритета она опубликована последней.",
        "precision" => "Среди равных она самая точная.",
        "id" => "Она во всём равна следующей; решает порядок идентификаторов.",
        _ => "Ни одну цифру выбрать нельзя: каждая сомнительна, прогнозна или отсутствует в более позднем издании.",
    };

    public override string Revision(string? kind) => kind switch
    {
        "revision" => "иная цифра, чем в предыдущем издании",
        "precision" => "та же цифра, с иной точностью",
        "undetermined" => "изменилось ли значение, сказать нельзя",
        _ => "",
    };

    public override string Records(string type) => type switch
    {
        "trade-flows" => "Данные о торговле",
        "investments" => "Данные об инвестициях",
        "indicators" => "Данные о связях между людьми",
        "agreements" => "Соглашения",
        "agreement-events" => "Этапы соглашений",
        "meetings" => "Встречи",
        _ when IsTitledFact(type) => "Вехи",
        "institutions" => "Учреждения",
        "ambassadors" => "Послы",
        "statements" => "Заявления",
        "publications" => "Публикации",
        "people" => "Люди",
        "timeline" => "Хронология",
        "claims" => "Утверждения",
        "sources" => "Источники",
        "topics" => "Темы",
        "commodities" => "Товары",
        "disputes" => "Расхождения",
        _ => type,
    };
}
