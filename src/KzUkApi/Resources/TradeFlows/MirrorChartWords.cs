using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>The words of pictures of the mirror.</summary>
internal static class MirrorChartWords
{
    /// <param name="hasEstimate">Whether a side did not report a figure, but a compiler estimated it.</param>
    public static string Title(bool hasEstimate, string language) => (language, hasEstimate) switch
    {
        (TextLanguages.Russian, false) => "Торговля Казахстана и Великобритании по данным каждой из сторон",
        (TextLanguages.Russian, _) => "Торговля Казахстана и Великобритании по данным и оценкам за каждую из сторон",
        (TextLanguages.Kazakh, false) => "Қазақстан мен Ұлыбританияның өзара саудасы, әр тараптың деректері",
        (TextLanguages.Kazakh, _) => "Қазақстан мен Ұлыбританияның өзара саудасы, деректер мен бағалаулар",
        (_, false) => "Trade of Kazakhstan and the United Kingdom as each reports it",
        _ => "Trade of Kazakhstan and the United Kingdom as reported or estimated for each",
    };

    /// <summary>What is traded, as far as every figure states it.</summary>
    public static string Products(bool areGoods, string language) => (language, areGoods) switch
    {
        (TextLanguages.Russian, true) => "товары, все вместе",
        (TextLanguages.Russian, _) => "товары, у части данных не указано, товары или услуги",
        (TextLanguages.Kazakh, true) => "барлық тауар",
        (TextLanguages.Kazakh, _) => "тауарлар, деректердің бір бөлігінде тауар не қызмет екені көрсетілмеген",
        (_, true) => "goods, all commodities",
        _ => "goods, and figures that do not state whether goods or services",
    };

    /// <summary>One side: <c>Kazakhstan's exports</c>, <c>Импорт Великобритании</c>.</summary>
    public static string Side(string flow, string country, string language)
    {
        var whose = CountryNames.Whose(country, language);
        return (language, flow) switch
        {
            (TextLanguages.Russian, "export") => $"Экспорт {whose}",
            (TextLanguages.Russian, _) => $"Импорт {whose}",
            (TextLanguages.Kazakh, "export") => $"{whose} экспорты",
            (TextLanguages.Kazakh, _) => $"{whose} импорты",
            (_, "export") => $"{Letters.Capital(whose)} exports",
            _ => $"{Letters.Capital(whose)} imports",
        };
    }

    public static string Gap(string language) => language switch
    {
        TextLanguages.Russian => "Расхождение (импорт минус экспорт)",
        TextLanguages.Kazakh => "Алшақтық (импорт минус экспорт)",
        _ => "Gap (imports less exports)",
    };

    public static string NoFigures(string language) => language switch
    {
        TextLanguages.Russian => "за эти периоды у сервиса нет данных",
        TextLanguages.Kazakh => "қызметте бұл кезеңдердің дерегі жоқ",
        _ => "no figures are held for these periods",
    };

    public static string NotWhoIsRight(string language) => language switch
    {
        TextLanguages.Russian => "Расхождение не говорит, чьи данные верны.",
        TextLanguages.Kazakh => "Алшақтық кімнің дерегі дұрыс екенін айтпайды.",
        _ => "A gap does not say whose figure is right.",
    };

    public static string Breaks(string language) => language switch
    {
        TextLanguages.Russian => "Линии прерваны там, где меняется программа.",
        TextLanguages.Kazakh => "Бағдарлама ауысқан жерде сызықтар үзіледі.",
        _ => "Lines break where the programme changes.",
    };

    /// <param name="properties">In what the two figures differ, in words.</param>
    public static string Differs(IReadOnlyList<string> properties, string language)
    {
        var all = ListText.Of(properties, language);
        return language switch
        {
            TextLanguages.Russian => $"Данные сторон в части периодов различаются или не указывают: {all}.",
            TextLanguages.Kazakh => $"Кейбір кезеңде тараптардың деректері мына жағынан өзгеше не оны көрсетпейді: {all}.",
            _ => $"In some periods the two figures differ in, or one does not state: {all}.",
        };
    }

    /// <param name="periods">The periods in few letters.</param>
    public static string Estimates(string periods, string language) => language switch
    {
        TextLanguages.Russian => $"Полые точки – оценки составителя, а не данные, о которых сообщила страна ({periods}).",
        TextLanguages.Kazakh => $"Іші бос нүктелер – құрастырушының бағалаулары, ел хабарлаған деректер емес ({periods}).",
        _ => $"Hollow points are estimates of a compiler, not figures that a country reported ({periods}).",
    };
}
