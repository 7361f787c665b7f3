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
        new("exchange-of-notes", "Exchange of notes", "Ноталар алмасу", "Обмен нотами"),
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
            "Treaty or agreement binding in international law",
            "Халықаралық құқық бойынша міндетті шарт немесе келісім",
            "Договор или соглашение, обязательные по международному праву"
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
            new("ended", "Ended: terminated or superseded", "Қолданылуы тоқтатылған", "Прекратило действие"),
            new("in-force", "In force", "Күшінде", "Действует"),
            new(
                "signed",
                "Signed",
                "Қол қойылған",
                "Подписано",
                "A memorandum, statement, plan or the like, which usually has no entry into force."
            ),
            new(
                "signed-not-in-force",
                "Signed, no entry into force is held",
                "Қол қойылған, күшіне енгені туралы дерек жоқ",
                "Подписано, сведений о вступлении в силу нет",
                "A treaty or convention, or a paper with a step of ratification."
            ),
            new("under-negotiation", "Under negotiation", "Келіссөздер жүргізілуде", "На стадии переговоров"),
            new(
                "unknown",
                "Not established",
                "Анықталмаған",
                "Не установлено",
                "Also an agreement of the European Union after 31 January 2020: its application to the United Kingdom is not established."
            ),
        ]
    );

    public static readonly CodeList AgreementEvents = new("agreement-events", "Steps in an agreement's life",
    [
        new("adopted", "Adopted", "Қабылданды", "Принятие"),
        new("amended", "Amended", "Өзгертілді", "Внесение изменений"),
        new("entered-into-force", "Entered into force", "Күшіне енді", "Вступление в силу"),
        new("initialled", "Initialled", "Парафталды", "Парафирование"),
        new("laid-before-parliament", "Laid before parliament", "Парламентке енгізілді", "Внесение в парламент"),
        new("negotiations-opened", "Negotiations opened", "Келіссөздер басталды", "Начало переговоров"),
        new("negotiations-reported", "Negotiations reported", "Келіссөздер туралы хабарланды", "Сообщение о переговорах"),
        new("ratified", "Ratified", "Ратификацияланды", "Ратификация"),
        new("signed", "Signed", "Қол қойылды", "Подписание"),
        new("superseded", "Superseded", "Ауыстырылды", "Замена"),
        new("terminated", "Terminated", "Қолданылуы тоқтатылды", "Прекращение действия"),
    ]);

    public static readonly CodeList EventParties = new("event-parties", "Whose step an event is",
    [
        new("both", "Both sides", "Екі тарап", "Обе стороны"),
        new("GBR", "United Kingdom", "Ұлыбритания", "Великобритания"),
        new("KAZ", "Kazakhstan", "Қазақстан", "Казахстан"),
    ]);

    public static readonly CodeList MeetingSeries = new("meeting-series", "Series of meetings",
    [
        new("business-council", "Business council", "Іскерлік кеңес", "Деловой совет"),
        new("intergovernmental-commission", "Intergovernmental Commission", "Үкіметаралық комиссия", "Межправительственная комиссия"),
        new("ministerial", "Ministerial meeting", "Министрлер кездесуі", "Встреча министров"),
        new("other", "Other", "Басқа", "Прочее"),
        new("parliamentary", "Parliamentary contact", "Парламентаралық байланыстар", "Парламентские контакты"),
        new("strategic-dialogue", "Strategic Dialogue", "Стратегиялық диалог", "Стратегический диалог"),
        new("summit", "Summit", "Жоғары деңгейдегі кездесу", "Встреча на высшем уровне"),
        new("visit", "Visit", "Сапар", "Визит"),
    ]);

    public static readonly CodeList MeetingLevels = new("meeting-levels", "Highest rank at the table",
    [
        new("business", "Business", "Іскер топтар", "Деловые круги"),
        new("deputy-ministers", "Deputy ministers", "Министрлердің орынбасарлары", "Заместители министров"),
        new("foreign-ministers", "Foreign ministers", "Сыртқы істер министрлері", "Министры иностранных дел"),
        new("heads-of-government", "Heads of government", "Үкімет басшылары", "Главы правительств"),
        new("heads-of-state", "Heads of state", "Мемлекет басшылары", "Главы государств"),
        new("ministers", "Ministers", "Министрлер", "Министры"),
        new("officials", "Officials", "Лауазымды тұлғалар", "Должностные лица"),
    ]);

    public static readonly CodeList ParticipantRoles = new("participant-roles", "Roles at a meeting",
    [
        new("co-chair", "Co-chair", "Тең төраға", "Сопредседатель"),
        new("participant", "Participant", "Қатысушы", "Участник"),
    ]);

    public static readonly CodeList PersonRoles = new("person-roles", "Roles in which people appear",
    [
        new("ambassador", "Ambassador", "Елші", "Посол"),
        .. ParticipantRoles.Codes,
        new("signatory", "Signatory of an agreement", "Келісімге қол қоюшы", "Лицо, подписавшее соглашение"),
        new("speaker", "Speaker of a statement", "Мәлімдеме авторы", "Автор заявления"),
    ]);

    public static readonly CodeList InstitutionKinds = new("institution-kinds", "Kinds of institutions",
    [
        new("company", "Company", "Компания", "Компания"),
        new("council", "Council or society", "Кеңес немесе қоғам", "Совет или общество"),
        new("other", "Other", "Басқа", "Прочее"),
        new("school", "School", "Мектеп", "Школа"),
        new("university-branch", "University or branch of one", "Университет немесе оның филиалы", "Университет или его филиал"),
    ]);

    public static readonly CodeList FigureChoices = new("figure-choices", "Which figures of a group are listed",
    [
        new("all", "Every figure held", "Барлық көрсеткіштер", "Все показатели"),
        new(
            "preferred",
            "One figure per group: the preferred one among those that pass the filters",
            "Әр топтан бір көрсеткіш: сүзгілерден өткендердің негізгісі",
            "Один показатель на группу: основной из прошедших фильтры"
        ),
    ]);

    public static readonly CodeList ChangeKinds = new("change-kinds", "What happened to a record",
    [
        new("added", "Added", "Қосылды", "Добавлено"),
        new(
            "dropped",
            "Dropped",
            "Кейінгі басылымда жоқ",
            "Нет в более позднем издании",
            "A later edition no longer has the figure, although it has the series before and after."
        ),
        new(
            "revised",
            "Revised",
            "Қайта қаралды",
            "Пересмотрено",
            "A later edition of a figure with another number, or a correction of the dataset."
        ),
        new("withdrawn", "Withdrawn", "Алып тасталды", "Изъято"),
    ]);
}
