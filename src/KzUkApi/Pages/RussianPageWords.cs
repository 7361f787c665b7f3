using KzUkApi.Domain.Text;

namespace KzUkApi.Pages;

/// <summary>The first page in Russian.</summary>
internal sealed partial class RussianPageWords : PageWords
{
    public override string Language => TextLanguages.Russian;

    public override string SiteName => "Казахстан – Великобритания";

    public override string HomeTitle => "Казахстан и Великобритания: цифры и факты";

    public override string HomeDescription =>
        "Торговля, инвестиции, соглашения, встречи и заявления: каждая опубликованная цифра с источником, границами и "
            + "оговорками, как она была известна на любой день.";

    public override string SkipToContent => "Перейти к содержанию";

    public override string AsOf => "По состоянию на";

    public override string Today => "Сегодня";

    public override string Currency => "Также в валюте";

    public override string AsPublished => "как опубликовано";

    public override string Show => "Показать";

    public override string Search => "Поиск";

    public override string SearchFor => "Имя, соглашение, товар …";

    public override string Languages => "Языки";

    public override string Days => "Примечательные дни";

    public override string Contents => "На этой странице";

    public override string KeyFigures => "Ключевые показатели";

    public override string KazakhSide => "Что сообщает сторона Казахстана";

    public override string BritishSide => "Что сообщает статистика Великобритании";

    public override string Investment => "Британские инвестиции в Казахстане";

    public override string AddedHere =>
        "Сложено здесь из опубликованных экспорта и импорта одного издания; опубликованной в нём суммы в базе нет.";

    public override string InSentences => "Одним предложением";

    public override string TradeTwice => "Торговля по данным обеих сторон";

    public override string TradeTwiceIntro =>
        "Каждая страна ведёт учёт торговли по своим правилам. Данные обеих сторон стоят рядом; ни те, ни другие "
            + "не исправлены.";

    public override string NoTrade => "Данных о торговле, опубликованных к этому дню, в базе нет. Более ранние издания могли существовать.";

    public override string Period => "Период";

    public override string GapColumn => "Импорт в сравнении с экспортом";

    public override string Break => "иная программа, чем годом ранее";

    public override string NotOnRecord => "нет в базе";

    public override string Gap => "Расхождение данных двух сторон";

    public override string GapIntro =>
        "Насколько данные импортёра отличаются от данных экспортёра за последний год, о котором сообщают обе стороны, "
            + "чем это может объясняться и что остаётся открытым.";

    public override string WholeSentence => "Сравнение полностью";

    public override string AllYears => "Все годы";

    public override string NoGap => "Нет года, за который в базе есть данные обеих сторон.";

    public override string Claims => "Проверка утверждений";

    public override string ClaimsIntro => "Что утверждали о росте и падении и что об этом говорят опубликованные данные.";

    public override string NoClaims => "К этому дню таких утверждений в базе нет.";

    public override string SidesDisagree => "данные сторон расходятся";

    public override string WhyVerdict => "Почему";

    public override string DecidedBy => "Решающие данные:";

    public override string Timeline => "Хронология";

    public override string KindsOfEvents => "Виды записей";

    public override string AllEvents => "Все события";

    public override string NoEvents => "К этому дню таких записей нет.";

    public override string WholeList => "Весь список";

    public override string Agreements => "Соглашения";

    public override string NoAgreements => "К этому дню соглашений в базе нет.";

    public override string People => "Люди";

    public override string AmbassadorsIntro =>
        "Послы: для каждой страны — последний срок полномочий, известный здесь.";

    public override string PeopleIntro => "Кто встречался, выступал и подписывал: сначала названные последними.";

    public override string NoPeople => "К этому дню никто в базе не назван.";

    public override string Changes => "Что изменилось в цифрах";

    public override string Since => "С какого дня";

    public override string NoChanges => "Между этими днями основные показатели не изменились.";

    public override string Figure => "Показатель";

    public override string Before => "Было";

    public override string Now => "Стало";

    public override string PublishedOn => "Опубликовано";

    public override string NoneBefore => "ранее не было";

    public override string Downloads => "Данные для скачивания";

    public override string WholeArchive => "Всё одним архивом (zip)";

    public override string List => "Список";

    public override string Files => "Файлы";

    public override string HowToCite => "Как цитировать";

    public override string DataVersion => "Версия данных";

    public override string Licence => "Лицензия";

    public override string About =>
        "Каждая цифра взята из публикации, названной рядом; о сложенном, пересчитанном и "
            + "принятом условно сказано прямо.";

    public override string NotReviewed => "Русский текст ещё не проверен носителем языка.";

    public override string Guides => "Руководства";

    public override string HowWorkedOut => "Как это определяется";

    public override string GuidesIntro =>
        "Как читать показатели и запрашивать их: шаг за шагом, с командами, которые можно выполнить. На английском языке.";

    public override string ForDevelopers => "Разработчикам";

    public override string ApiStart => "API";

    public override string Health => "Состояние сервиса";
}
