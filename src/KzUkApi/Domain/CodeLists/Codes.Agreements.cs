namespace KzUkApi.Domain.CodeLists;

internal static partial class Codes
{
    public static readonly CodeList AgreementKinds = new("agreement-kinds", "Kinds of agreements",
    [
        new(
            "arrangement",
            "Arrangement between institutions",
            "Мекемелер арасындағы уағдаластық",
            "Договорённость между учреждениями"
        ),
        new("convention", "Convention", "Конвенция", "Конвенция"),
        new("exchange-of-notes", "Exchange of notes or letters", "Ноталар немесе хаттар алмасу", "Обмен нотами или письмами"),
        new("joint-statement", "Joint statement", "Бірлескен мәлімдеме", "Совместное заявление"),
        new(
            "memorandum-of-understanding",
            "Memorandum of understanding",
            "Өзара түсіністік туралы меморандум",
            "Меморандум о взаимопонимании",
            Note: "Usually not a treaty."
        ),
        new("programme", "Programme or plan", "Бағдарлама немесе жоспар", "Программа или план"),
        new("protocol", "Protocol", "Хаттама", "Протокол"),
        new("roadmap", "Roadmap", "Жол картасы", "Дорожная карта"),
        new(
            "treaty",
            "Treaty or international agreement",
            "Халықаралық шарт немесе келісім",
            "Международный договор или соглашение"
        ),
    ]);

    public static readonly CodeList AgreementStatuses = new("agreement-statuses", "Standing of an agreement",
    [
        new("in-force", "In force", "Күшінде", "Действует"),
        new(
            "signed",
            "Signed, entry into force not established",
            "Қол қойылған, күшіне енгені анықталмаған",
            "Подписано, вступление в силу не установлено"
        ),
        new("superseded", "Superseded by another agreement", "Басқа келісіммен ауыстырылған", "Заменено другим соглашением"),
        new("terminated", "Terminated", "Қолданылуы тоқтатылған", "Прекращено"),
        new(
            "under-negotiation",
            "Under negotiation",
            "Келіссөздер жүргізілуде",
            "На стадии переговоров",
            Note: "Only as of a day before the signature."
        ),
        new("unknown", "Not established", "Анықталмаған", "Не установлено"),
    ]);

    public static readonly CodeList AgreementStandings = new(
        "agreement-standings",
        "Where an agreement stands between the two countries",
        [
            new(
                "ended",
                "Ended: terminated or superseded",
                "Қолданылуы тоқтатылған немесе басқа келісіммен ауыстырылған",
                "Прекратило действие"
            ),
            new("in-force", "In force", "Күшінде", "Действует"),
            new(
                "in-force-with-eu",
                "In force between the European Union and Kazakhstan",
                "Еуропалық одақ пен Қазақстан арасында күшінде",
                "Действует между Европейским союзом и Казахстаном",
                "After 31 January 2020: the application to the United Kingdom after its withdrawal is not established."
            ),
            new(
                "signature-announced",
                "Announced as to be signed, signature not established",
                "Қол қойылатыны жарияланған, қол қойылғаны анықталмаған",
                "О подписании объявлено заранее, само подписание не установлено"
            ),
            new(
                "signed",
                "Signed",
                "Қол қойылған",
                "Подписано",
                "A memorandum, statement, plan or the like, which usually has no entry into force."
            ),
            new(
                "signed-not-in-force",
                "Signed; no entry into force is on record",
                "Қол қойылған, күшіне енгені туралы дерек жоқ",
                "Подписано, сведений о вступлении в силу нет",
                "A treaty or convention, or a paper with a step of ratification. Whether it entered into force may be open."
            ),
            new("under-negotiation", "Under negotiation", "Келіссөздер жүргізілуде", "На стадии переговоров"),
            new("unknown", "Not established", "Анықталмаған", "Не установлено"),
        ]
    );

    public static readonly CodeList AgreementEvents = new("agreement-events", "Steps in an agreement's life",
    [
        new("adopted", "Adopted", "Қабылданды", "Принятие"),
        new("amended", "Amended", "Өзгертілді", "Внесение изменений"),
        new(
            "approved-by-parliament",
            "Bill of ratification approved by parliament",
            "Ратификациялау туралы заң жобасын парламент мақұлдады",
            "Одобрение парламентом законопроекта о ратификации",
            "A step before the law, or one chamber's vote; of itself no ratification."
        ),
        new("draft-approved", "Draft approved", "Жобасы мақұлданды", "Одобрение проекта"),
        new("entered-into-force", "Entered into force", "Күшіне енді", "Вступление в силу"),
        new("initialled", "Initialled", "Парафталды", "Парафирование"),
        new("laid-before-parliament", "Laid before parliament", "Парламентке енгізілді", "Внесение в парламент"),
        new(
            "multilateral-instrument-ratified",
            "OECD Multilateral Instrument ratified",
            "ЭЫДҰ Көпжақты конвенциясы (MLI) ратификацияланды",
            "Ратификация Многосторонней конвенции ОЭСР (MLI)",
            "A step of one side, which of itself does not modify the agreement."
        ),
        new("negotiations-opened", "Negotiations opened", "Келіссөздер басталды", "Начало переговоров"),
        new("negotiations-reported", "Negotiations reported", "Келіссөздер туралы хабарланды", "Сообщение о переговорах"),
        new("ratification-awaited", "Ratification still awaited", "Ратификация әлі күтілуде", "Ратификация ещё ожидается"),
        new(
            "ratification-under-review",
            "Ratification under review",
            "Ратификация мәселесі қаралды",
            "Рассмотрение вопроса о ратификации"
        ),
        new("ratified", "Ratified", "Ратификацияланды", "Ратификация"),
        new("signature-announced", "Announced signature", "Жарияланған қол қою", "Объявленное подписание"),
        new("signed", "Signed", "Қол қойылды", "Подписание"),
        new("superseded", "Superseded", "Ауыстырылды", "Заменено"),
        new("terminated", "Terminated", "Қолданылуы тоқтатылды", "Прекращение действия"),
    ]);

    public static readonly CodeList EventParties = new("event-parties", "Whose step an event is",
    [
        new("both", "Both sides", "Екі тарап", "Обе стороны"),
        new("GBR", "United Kingdom", "Ұлыбритания", "Великобритания"),
        new("KAZ", "Kazakhstan", "Қазақстан", "Казахстан"),
        new("not-stated", "Which side's is not stated", "Қай тараптікі екені көрсетілмеген", "Какой стороны, не указано"),
    ]);
}
