namespace KzUkApi.Domain.CodeLists;

/// <summary>Code lists of what is answered from several records.</summary>
internal static partial class Codes
{
    public static readonly CodeList BriefingFormats = new("briefing-formats", "Formats of the briefing",
    [
        new("json", "JSON"),
        new("markdown", "Markdown"),
    ]);

    public static readonly CodeList MirrorDirections = new("mirror-directions", "Which way the trade goes that both countries report",
    [
        new(
            "gbr-to-kaz",
            "From the United Kingdom to Kazakhstan",
            "Ұлыбританиядан Қазақстанға",
            "Из Великобритании в Казахстан"
        ),
        new(
            "kaz-to-gbr",
            "From Kazakhstan to the United Kingdom",
            "Қазақстаннан Ұлыбританияға",
            "Из Казахстана в Великобританию"
        ),
    ]);

    public static readonly CodeList PictureThemes = new("picture-themes", "Colours of pictures",
    [
        new("dark", "For dark pages", "Қараңғы бетке арналған", "Для тёмной страницы"),
        new("light", "For light pages", "Жарық бетке арналған", "Для светлой страницы"),
    ]);

    public static readonly CodeList PictureScales = new("picture-scales", "Scales of the axis of values",
    [
        new("linear", "Equal steps for equal differences", "Бірдей айырма – бірдей қадам", "Равные шаги для равных разностей"),
        new("log", "Equal steps for equal ratios", "Бірдей қатынас – бірдей қадам", "Равные шаги для равных отношений"),
    ]);

    public static readonly CodeList Verdicts = new("verdicts", "What the figures say of a claim",
    [
        new(
            "consistent",
            "The figures allow a change that the claim covers, and others too, or they are not independent of the claim",
            "Деректерге қайшы келмейді",
            "Не противоречит данным"
        ),
        new("contradicted", "The figures allow no change that the claim covers", "Деректерге қайшы келеді", "Противоречит данным"),
        new(
            "supported",
            "The claim covers every change that the side's own statistics allow, which it may repeat",
            "Деректерге сәйкес келеді",
            "Соответствует данным"
        ),
        new("unverifiable", "No figures that are held can decide", "Тексеру мүмкін емес", "Проверить нельзя"),
    ]);

    public static readonly CodeList ChangeQualifiers = new(
        "change-qualifiers",
        "How a change is qualified",
        [
            new("approximately", "About this number", "Шамамен осы сан", "Около этого числа"),
            new(
                "exact",
                "This number, rounded or truncated to its precision",
                "Дәлдігіне дейін дөңгелектелген немесе қысқартылған осы сан",
                "Это число, округлённое или усечённое до его точности"
            ),
            new("less-than", "Less than this number", "Осы саннан кем", "Меньше этого числа"),
            new("more-than", "More than this number", "Осы саннан астам", "Больше этого числа"),
        ]
    );

    public static readonly CodeList DisputeScopes = new("dispute-scopes", "Where the chosen value of a dispute stands",
    [
        new("event", "In an event of an agreement", "Келісімге қатысты оқиғада", "В событии соглашения"),
        new("open", "Nowhere: none is chosen", "Еш жерде: таңдалмаған", "Нигде: значение не выбрано"),
        new("record", "In the record named", "Аталған жазбада", "В указанной записи"),
        new("unrecorded", "In no table: no table has the field", "Ешбір кестеде: мұндай өріс жоқ", "Ни в одной таблице: такого поля нет"),
    ]);

    public static readonly CodeList ClaimSubjects = new("claim-subjects", "What a claim of change is about",
    [
        new("investment", "Investment", "Инвестициялар", "Инвестиции"),
        new("trade", "Trade", "Сауда", "Торговля"),
    ]);

    public static readonly CodeList MirrorBases = new("mirror-bases", "On what footing two countries' figures are compared",
    [
        new("different-programmes", "Two statistical programmes", "Екі статистикалық бағдарлама", "Две статистические программы"),
        new(
            "press",
            "One figure at least is a statement, of no statistical programme",
            "Кемінде бір көрсеткіш статистикалық бағдарламадан емес, мәлімдемеден алынған",
            "По крайней мере один показатель взят из заявления, а не из статистической программы"
        ),
        new("same-programme", "One statistical programme", "Бір статистикалық бағдарлама", "Одна статистическая программа"),
    ]);

    public static readonly CodeList MirrorCauses = new("mirror-causes", "Known causes of gaps between two countries' figures, not counted",
    [
        new(
            "gold",
            "Gold, which one side may leave out or count otherwise",
            "Алтын: бір тарап оны есепке алмауы немесе басқаша есептеуі мүмкін",
            "Золото, которое одна из сторон может не учитывать или учитывать иначе"
        ),
        new(
            "origin-and-destination",
            "Imports by country of origin, exports by country of last known destination",
            "Импорт шығарылған ел бойынша, экспорт соңғы белгілі баратын ел бойынша есепке алынады",
            "Импорт по стране происхождения, экспорт по стране последнего известного назначения"
        ),
        new(
            "timing",
            "Goods that leave in one period and arrive in the next",
            "Бір кезеңде жөнелтіліп, келесі кезеңде жететін тауарлар",
            "Товары, отправленные в одном периоде и прибывшие в следующем"
        ),
        new(
            "transit-and-re-export",
            "Transit and re-export through third countries",
            "Үшінші елдер арқылы транзит пен реэкспорт",
            "Транзит и реэкспорт через третьи страны"
        ),
    ]);
}
