namespace KzUkApi.Domain.CodeLists;

/// <summary>What is told of publications, and the languages.</summary>
internal static partial class Codes
{
    public static readonly CodeList SourceKinds = new("source-kinds", "Kinds of sources",
    [
        new("dataset", "Data set of a third party", "Үшінші тараптың деректер жиыны", "Набор данных третьей стороны"),
        new("encyclopedia", "Encyclopedia", "Энциклопедия", "Энциклопедия"),
        new("news", "News", "Жаңалық", "Новость"),
        new("official-statistics", "Official statistics", "Ресми статистика", "Официальная статистика"),
        new("parliament", "Parliamentary paper", "Парламент құжаты", "Парламентский документ"),
        new("press-release", "Press release", "Баспасөз хабарламасы", "Пресс-релиз"),
        new("report", "Report", "Есеп", "Отчёт"),
        new("treaty-list", "Treaty list", "Шарттар тізімі", "Перечень договоров"),
        new("treaty-text", "Treaty text or law", "Шарт немесе заң мәтіні", "Текст договора или закона"),
    ]);

    public static readonly CodeList PublishedOnBases = new("published-on-bases", "Whose date of publication it is",
    [
        new("copy", "The date of a third party's copy", "Үшінші тараптың көшірмесінің күні", "Дата копии третьей стороны"),
        new(
            "inferred",
            "Inferred: the publication itself is undated",
            "Жанама түрде анықталған: жарияланымның өз күні жоқ",
            "Установлена косвенно: сама публикация не датирована"
        ),
        new("publisher", "The publisher's own date", "Жариялаушының өз күні", "Дата самого издателя"),
    ]);

    public static readonly CodeList Authorities = new("authorities", "Authority of a source: the lowest number is preferred",
    [
        new(
            "1",
            "Statistical office or central bank",
            "Статистика мекемесі немесе орталық банк",
            "Статистическое ведомство или центральный банк"
        ),
        new(
            "2",
            "International organisation or parliament",
            "Халықаралық ұйым немесе парламент",
            "Международная организация или парламент"
        ),
        new(
            "3",
            "Ministry or its news agency",
            "Министрлік немесе оның ақпарат агенттігі",
            "Министерство или его информационное агентство"
        ),
        new(
            "4",
            "Other press and third-party data sets",
            "Басқа баспасөз және үшінші тараптардың деректер жиындары",
            "Прочая пресса и наборы данных третьих сторон"
        ),
    ]);

    public static readonly CodeList SourceLanguages = new("source-languages", "Languages of sources (ISO 639-1)",
    [
        new("en", "English", "Ағылшын тілі", "Английский язык"),
        new("kk", "Kazakh", "Қазақ тілі", "Казахский язык"),
        new("ru", "Russian", "Орыс тілі", "Русский язык"),
        new("uz", "Uzbek", "Өзбек тілі", "Узбекский язык"),
    ]);

    public static readonly CodeList Languages = new("languages", "Languages of labels (ISO 639-1)",
        [.. SourceLanguages.Codes.Where(code => code.Value is not "uz")]);
}
