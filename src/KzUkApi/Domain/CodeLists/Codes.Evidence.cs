namespace KzUkApi.Domain.CodeLists;

internal static partial class Codes
{
    /// <summary>What limits the use of a record. Each code has a wording for sentences in every language.</summary>
    public static readonly CodeList Caveats = new(
        "caveats",
        "What limits the use of a record",
        Sorted([
            new(
                "compared-with-other-source",
                "Another source says otherwise",
                "Басқа дереккөзде өзге мәлімет келтірілген",
                "В другом источнике иные сведения"
            ),
            new(
                "continuation-not-established",
                "Whether it is still in force is not established",
                "Қазір күшінде ме, жоқ па, анықталмаған",
                "Действует ли по-прежнему, не установлено"
            ),
            new(
                "copy-not-original",
                "Read in a copy by a third party, not at the publisher",
                "Жариялаушының өзінен емес, үшінші тараптың көшірмесінен оқылған",
                "Прочитано в копии третьей стороны, а не у издателя"
            ),
            new("currency-inferred", "The currency is inferred", "Валюта жанама түрде анықталған", "Валюта установлена косвенно"),
            new(
                "date-announced",
                "The date is the one that was announced, and whether it was kept is not established",
                "Күні алдын ала хабарланған, сол күні болған-болмағаны анықталмаған",
                "Дата объявлена заранее, соблюдена ли она, не установлено"
            ),
            new(
                "date-inferred",
                "The date is inferred",
                "Күні жанама түрде анықталған",
                "Дата установлена косвенно"
            ),
            new(
                "date-of-report",
                "The date is that of the report",
                "Күні – хабардың күні",
                "Дата является датой сообщения"
            ),
            new(
                "day-not-among-stated",
                "On which of these days it was is not stated",
                "Осы күндердің қайсысында болғаны көрсетілмеген",
                "В какой именно из этих дней, не указано"
            ),
            new("day-not-stated", "The day is not stated", "Нақты күні көрсетілмеген", "День не указан"),
            new(
                "entry-into-force-not-established",
                "Whether and when it entered into force is not established",
                "Күшіне енген-енбегені және енген күні анықталмаған",
                "Вступление в силу и его дата не установлены"
            ),
            new(
                "first-publication-not-seen",
                "An earlier publication of the figure may exist",
                "Деректің бұрынырақ жарияланымы болуы мүмкін",
                "Возможна более ранняя публикация этих данных"
            ),
            new(
                "identity-inferred",
                "That the source means this very record is inferred",
                "Дереккөз дәл осы жазбаны меңзейтіні жанама түрде анықталған",
                "То, что источник имеет в виду именно эту запись, установлено косвенно"
            ),
            new(
                "measure-inferred",
                "What is measured is inferred",
                "Нақты ненің өлшенгені жанама түрде анықталған",
                "Что именно измерено, установлено косвенно"
            ),
            new(
                "negative-stock",
                "A negative stock, which directional investment can have",
                "Теріс мән, инвестиция бағыты бойынша есептегенде мүмкін",
                "Отрицательное значение, возможное при учёте по направлению инвестиций"
            ),
            new(
                "number-inferred",
                "The number of the session is inferred",
                "Отырыстың нөмірі жанама түрде анықталған",
                "Номер заседания установлен косвенно"
            ),
            new(
                "participation-announced",
                "Was expected to take part, and whether it came to that is not established",
                "Қатысады деп күтілген, қатысқан-қатыспағаны анықталмаған",
                "Участие ожидалось, состоялось ли оно, не установлено"
            ),
            new(
                "parts-missing",
                "A sum that lacks parts which are suppressed or have no value",
                "Құпия ұсталған немесе мәні көрсетілмеген бөліктері кірмеген қосынды",
                "Сумма без частей, которые скрыты или для которых значение не указано"
            ),
            new(
                "period-inferred",
                "The period, or an end of it, is inferred",
                "Кезең немесе оның шегі жанама түрде анықталған",
                "Период или его граница установлены косвенно"
            ),
            new("place-inferred", "The place is inferred", "Орны жанама түрде анықталған", "Место установлено косвенно"),
            new("place-not-stated", "The place is not stated", "Орны көрсетілмеген", "Место не указано"),
            new(
                "product-type-not-stated",
                "Whether services are included is not stated",
                "Қызметтердің қамтылған-қамтылмағаны көрсетілмеген",
                "Включены ли услуги, не указано"
            ),
            new(
                "reporter-inferred",
                "Whose statistics these are is inferred from the publisher",
                "Деректердің қай елге тиесілі екені жариялаушыға қарап анықталған",
                "Чья это статистика, установлено по издателю"
            ),
            new(
                "signed-by-soviet-union",
                "Signed by the Soviet Union, not by Kazakhstan",
                "Құжатқа Қазақстан емес, Кеңес Одағы қол қойған",
                "Подписано Советским Союзом, а не Казахстаном"
            ),
            new(
                "single-source",
                "From one source, not an official one",
                "Ресми емес жалғыз дереккөзден белгілі",
                "Известно из единственного неофициального источника"
            ),
            new(
                "start-not-stated",
                "The start of the span is not stated",
                "Аралықтың басы көрсетілмеген",
                "Начало периода не указано"
            ),
            new(
                "title-descriptive",
                "The title is descriptive or translated, not the official one",
                "Атауы ресми емес: сипаттама немесе аударма",
                "Название не официальное: описание или перевод"
            ),
            new(
                "uk-application-not-established",
                "Application to the United Kingdom after 31 January 2020 is not established",
                "2020 жылғы 31 қаңтардан кейін Ұлыбританияға қолданыла ма, жоқ па, анықталмаған",
                "Применение к Великобритании после 31 января 2020 года не установлено"
            ),
            new(
                "valuation-not-stated",
                "Whether freight and insurance are included is not stated",
                "Тасымал және сақтандыру шығындарының қамтылған-қамтылмағаны көрсетілмеген",
                "Включены ли фрахт и страхование, не указано"
            ),
            new(
                "value-inferred",
                "The value is computed from others that the source states",
                "Мән дереккөздегі басқа сандардан есептелген",
                "Значение вычислено по другим числам источника"
            ),
            .. MoreCaveats,
        ])
    );

    public static readonly CodeList ClaimDirections = new(
        "claim-directions",
        "Direction of a claim without a number",
        [new("down", "Fell", "Төмендеді", "Снизился"), new("up", "Grew", "Өсті", "Вырос")]
    );

    public static readonly CodeList IndicatorMeasures = new(
        "indicator-measures",
        "People-to-people figures",
        [
            new("flights", "Direct flights", "Тікелей рейстер", "Прямые рейсы"),
            new("remittances", "Money transfers of persons", "Жеке тұлғалардың ақша аударымдары", "Денежные переводы физических лиц"),
            new("seasonal-workers", "Seasonal workers", "Маусымдық жұмыскерлер", "Сезонные работники"),
            new("students", "Students", "Студенттер", "Студенты"),
            new("visas", "Visas issued", "Берілген визалар", "Выданные визы"),
            new("workers", "Workers", "Жұмыскерлер", "Работники"),
        ]
    );
}
