namespace KzUkApi.Domain.CodeLists;

/// <summary>The closed code lists: their codes change with the program, not with the data.</summary>
internal static partial class Codes
{
    public static readonly CodeList Countries = new(
        "countries",
        "Countries and unions (ISO 3166-1 alpha-3; EU is the European Union)",
        [
            new("AZE", "Azerbaijan", "Әзербайжан", "Азербайджан"),
            new("CHN", "China", "Қытай", "Китай"),
            new(
                "EU",
                "European Union",
                "Еуропалық одақ",
                "Европейский союз",
                "Stands in papers of the years when the United Kingdom was a member."
            ),
            new("GBR", "United Kingdom", "Ұлыбритания", "Великобритания"),
            new("KAZ", "Kazakhstan", "Қазақстан", "Казахстан"),
            new("KGZ", "Kyrgyzstan", "Қырғызстан", "Кыргызстан"),
            new("RUS", "Russia", "Ресей", "Россия"),
            new("TJK", "Tajikistan", "Тәжікстан", "Таджикистан"),
            new("TKM", "Turkmenistan", "Түрікменстан", "Туркменистан"),
            new("USA", "United States of America", "Америка Құрама Штаттары", "Соединённые Штаты Америки"),
            new("UZB", "Uzbekistan", "Өзбекстан", "Узбекистан"),
        ]
    );

    /// <summary>The two countries whose statistics are stored.</summary>
    public static readonly CodeList Reporters = new("reporters", "The country whose statistics a figure belongs to",
        [.. Countries.Codes.Where(code => code.Value is "GBR" or "KAZ")]);

    public static readonly CodeList Flows = new(
        "flows",
        "Trade flows, from the reporter's point of view",
        [
            new("export", "Exports", "Экспорт", "Экспорт"),
            new("import", "Imports", "Импорт", "Импорт"),
            new(
                "total",
                "Exports plus imports",
                "Сауда айналымы",
                "Торговый оборот",
                "Turnover as the source publishes it; in lists of figures never summed by the service."
            ),
        ]
    );

    public static readonly CodeList Directions = new(
        "directions",
        "Trade flows in one direction",
        [.. Flows.Codes.Where(code => code.Value is not "total")]
    );

    public static readonly CodeList SeriesFlows = new(
        "series-flows",
        "Flows of series",
        [
            new(
                "balance",
                "Exports minus imports, derived",
                "Сауда балансы",
                "Торговый баланс",
                "Exports minus imports of the same programme, valuation and currency, where both are held for a period."
            ),
            .. Directions.Codes,
            Flows.Find("total")! with
            {
                Note = "As the source publishes it; for periods without it, exports plus imports of one edition, marked as derived.",
            },
        ]
    );

    public static readonly CodeList ProductTypes = new(
        "product-types",
        "What is traded",
        [
            new("goods", "Goods", "Тауарлар", "Товары"),
            new("services", "Services", "Қызметтер", "Услуги"),
            new(
                "unspecified",
                "Not stated by the source",
                "Көрсетілмеген",
                "Не указано",
                "Press statements rarely say whether services are included."
            ),
        ]
    );

    public static readonly CodeList Classifications = new("classifications", "Commodity classifications",
    [
        new("HS", "Harmonized System 2017", "2017 жылғы Үйлестірілген жүйе (HS)", "Гармонизированная система 2017 года (HS)"),
        new(
            "MTN",
            "WTO multilateral trade negotiations categories",
            "ДСҰ көпжақты сауда келіссөздерінің санаттары (MTN)",
            "Категории многосторонних торговых переговоров ВТО (MTN)"
        ),
        new(
            "SITC",
            "Standard International Trade Classification, Rev. 4, with ONS sub-codes",
            "Стандартты халықаралық сауда жіктеуіші (SITC, 4-редакция), ONS қосалқы кодтарымен",
            "Международная стандартная торговая классификация (SITC, 4-й пересмотр) с субкодами ONS"
        ),
        new("TOTAL", "All commodities together", "Барлығы", "Всего"),
    ]);

    public static readonly CodeList CommodityLevels = new("commodity-levels", "Levels of commodity codes",
    [
        new("1", "One digit: section", "Бір таңба: бөлім", "Один знак: раздел"),
        new("2", "Two digits: division or chapter", "Екі таңба: тарау", "Два знака: отдел или группа"),
        new("3", "Three digits: group", "Үш таңба: топ", "Три знака: группа"),
        new("6", "Six digits: subheading", "Алты таңба: қосалқы позиция", "Шесть знаков: субпозиция"),
        new(
            "end-use",
            "ONS end-use sub-code",
            "Соңғы пайдалану бойынша ONS қосалқы коды",
            "Субкод ONS по конечному использованию",
            "Overlaps the digit codes and is never summed with them."
        ),
    ]);

    public static readonly CodeList RankedLevels = new(
        "ranked-levels",
        "Levels at which commodities are ranked",
        [.. CommodityLevels.Codes.Where(code => code.Value is not "6")]
    );

    public static readonly CodeList Adjustments = new("adjustments", "Seasonal adjustment",
    [
        new("seasonally-adjusted", "Seasonally adjusted", "Маусымдық түзетумен", "С сезонной корректировкой"),
        new("unadjusted", "Not seasonally adjusted", "Маусымдық түзетусіз", "Без сезонной корректировки"),
    ]);

    public static readonly CodeList Valuations = new("valuations", "Where the goods are valued",
    [
        new(
            "cif",
            "CIF: cost, insurance and freight, at the importer's border",
            "СИФ: құны, сақтандыру және фрахт, импорттаушының шекарасында",
            "СИФ: стоимость, страхование и фрахт, на границе импортёра"
        ),
        new(
            "fob",
            "FOB: free on board, at the exporter's border",
            "ФОБ: борттағы бағасы, экспорттаушының шекарасында",
            "ФОБ: франко-борт, на границе экспортёра"
        ),
    ]);

    public static readonly CodeList Frequencies = new("frequencies", "Frequencies of periods",
    [
        new("A", "Year", "Жыл", "Год"),
        new("M", "Month", "Ай", "Месяц"),
        new("Q", "Quarter", "Тоқсан", "Квартал"),
        new("span", "Span of months or years, both ends included", "Аралық", "Промежуток"),
    ]);

    public static readonly CodeList RateFrequencies = new("rate-frequencies", "Frequencies of exchange rates",
        [.. Frequencies.Codes.Where(code => code.Value is "A" or "M")]);

    public static readonly CodeList SeriesFrequencies = new("series-frequencies", "Frequencies of series",
        [.. Frequencies.Codes.Where(code => code.Value is not "span")]);

    public static readonly CodeList Statuses = new("statuses", "Standing of a figure",
    [
        new(
            "doubtful",
            "Doubtful: kept and shown, never preferred, for the reason in the note",
            "Күмәнді: сақталады және көрсетіледі, бірақ ескертпедегі себеппен негізгі көрсеткіш ретінде пайдаланылмайды",
            "Сомнительно: хранится и показывается, но как основной показатель не используется, причина в примечании"
        ),
        new(
            "estimated",
            "Estimated by the compiler's model",
            "Құрастырушының моделі бойынша бағаланған",
            "Оценка по модели составителя"
        ),
        new(
            "forecast",
            "Forecast, made before the period began",
            "Болжам: кезең басталғанға дейін жасалған",
            "Прогноз, сделанный до начала периода"
        ),
        new("normal", "As published", "Жарияланғандай", "Как опубликовано"),
    ]);
}
