using KzUkApi.Domain.Lists;

namespace KzUkApi.Domain.Text;

/// <summary>What a reader should know about series or the timeline, in the language asked for; English has more detail.</summary>
internal static class WarningText
{
    public static string Of(Warning warning, string language) => language switch
    {
        TextLanguages.Russian => $"{Russian(warning.Code)}: {warning.Count}.",
        TextLanguages.Kazakh => $"{Kazakh(warning.Code)}: {warning.Count}.",
        _ => warning.Detail,
    };

    private static string Russian(string code) => code switch
    {
        "held-only-in-later-editions" => "Точек, известных только по более поздним изданиям и не показанных",
        "only-doubtful-figures" => "Точек, для которых есть только сомнительные показатели",
        "only-forecasts" => "Точек, для которых есть только прогнозы",
        "dropped-by-later-editions" => "Точек, которых больше нет в более позднем издании",
        "spans-left-out" => "Показателей за промежутки месяцев или лет, не входящих в ряды",
        "not-converted" => "Точек, которые не пересчитаны в другую валюту",
        "no-balance" => "Рядов экспорта или импорта, для которых баланс не вычисляется",
        "undated" => "Записей без даты, которых поэтому нет в хронологии",
        _ => throw new InvalidOperationException($"The warning '{code}' has no words in Russian."),
    };

    private static string Kazakh(string code) => code switch
    {
        "held-only-in-later-editions" => "Тек кейінгі басылымдарда бар, сондықтан көрсетілмеген нүктелер саны",
        "only-doubtful-figures" => "Тек күмәнді көрсеткіштері бар нүктелер саны",
        "only-forecasts" => "Тек болжамдары бар нүктелер саны",
        "dropped-by-later-editions" => "Кейінгі басылымда жоқ нүктелер саны",
        "spans-left-out" => "Айлар немесе жылдар аралығына қатысты, қатарға кірмейтін көрсеткіштер саны",
        "not-converted" => "Басқа валютаға аударылмаған нүктелер саны",
        "no-balance" => "Балансы есептелмейтін экспорт немесе импорт қатарларының саны",
        "undated" => "Күні жоқ, сондықтан оқиғалар желісінде жоқ жазбалар саны",
        _ => throw new InvalidOperationException($"The warning '{code}' has no words in Kazakh."),
    };
}
