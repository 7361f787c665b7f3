namespace KzUkApi.Domain.CodeLists;

internal static partial class Codes
{
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
