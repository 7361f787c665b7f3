namespace KzUkApi.Domain.CodeLists;

internal static partial class Codes
{
    public static readonly CodeList AgreementKinds = new("agreement-kinds", "Kinds of agreements",
    [
        new("arrangement", "Arrangement between institutions"),
        new("convention", "Convention"),
        new("exchange-of-notes", "Exchange of notes"),
        new("joint-statement", "Joint statement"),
        new("memorandum-of-understanding", "Memorandum of understanding", Note: "Usually not a treaty."),
        new("programme", "Programme or plan"),
        new("protocol", "Protocol"),
        new("roadmap", "Roadmap"),
        new("treaty", "Treaty or agreement binding in international law"),
    ]);

    public static readonly CodeList AgreementStatuses = new("agreement-statuses", "Standing of an agreement",
    [
        new("in-force", "In force"),
        new("signed", "Signed, entry into force not established"),
        new("superseded", "Superseded by another agreement"),
        new("terminated", "Terminated"),
        new("under-negotiation", "Under negotiation", Note: "Only as of a day before the signature."),
        new("unknown", "Not established"),
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
        new("adopted", "Adopted"),
        new("amended", "Amended"),
        new("entered-into-force", "Entered into force"),
        new("initialled", "Initialled"),
        new("laid-before-parliament", "Laid before parliament"),
        new("negotiations-opened", "Negotiations opened"),
        new("negotiations-reported", "Negotiations reported"),
        new("ratified", "Ratified"),
        new("signed", "Signed"),
        new("superseded", "Superseded"),
        new("terminated", "Terminated"),
    ]);

    public static readonly CodeList EventParties = new("event-parties", "Whose step an event is",
    [
        new("both", "Both sides"),
        new("GBR", "United Kingdom", "Ұлыбритания", "Великобритания"),
        new("KAZ", "Kazakhstan", "Қазақстан", "Казахстан"),
    ]);

    public static readonly CodeList MeetingSeries = new("meeting-series", "Series of meetings",
    [
        new("business-council", "Business council"),
        new("intergovernmental-commission", "Intergovernmental Commission"),
        new("ministerial", "Ministerial meeting"),
        new("other", "Other"),
        new("parliamentary", "Parliamentary contact"),
        new("strategic-dialogue", "Strategic Dialogue"),
        new("summit", "Summit"),
        new("visit", "Visit"),
    ]);

    public static readonly CodeList MeetingLevels = new("meeting-levels", "Highest rank at the table",
    [
        new("business", "Business"),
        new("deputy-ministers", "Deputy ministers"),
        new("foreign-ministers", "Foreign ministers"),
        new("heads-of-government", "Heads of government"),
        new("heads-of-state", "Heads of state"),
        new("ministers", "Ministers"),
        new("officials", "Officials"),
    ]);

    public static readonly CodeList ParticipantRoles = new("participant-roles", "Roles at a meeting",
    [
        new("co-chair", "Co-chair"),
        new("participant", "Participant"),
    ]);

    public static readonly CodeList PersonRoles = new("person-roles", "Roles in which people appear",
    [
        new("ambassador", "Ambassador"),
        .. ParticipantRoles.Codes,
        new("signatory", "Signatory of an agreement"),
        new("speaker", "Speaker of a statement"),
    ]);

    public static readonly CodeList InstitutionKinds = new("institution-kinds", "Kinds of institutions",
    [
        new("company", "Company"),
        new("council", "Council or society"),
        new("other", "Other"),
        new("school", "School"),
        new("university-branch", "University or branch of one"),
    ]);

    public static readonly CodeList SourceKinds = new("source-kinds", "Kinds of sources",
    [
        new("dataset", "Data set of a third party"),
        new("encyclopedia", "Encyclopedia"),
        new("news", "News"),
        new("official-statistics", "Official statistics"),
        new("parliament", "Parliamentary paper"),
        new("press-release", "Press release"),
        new("report", "Report"),
        new("treaty-list", "Treaty list"),
        new("treaty-text", "Treaty text or law"),
    ]);

    public static readonly CodeList PublishedOnBases = new("published-on-bases", "Whose date of publication it is",
    [
        new("copy", "The date of a third party's copy"),
        new("publisher", "The publisher's own date"),
    ]);

    public static readonly CodeList Authorities = new("authorities", "Authority of a source: the lowest number is preferred",
    [
        new("1", "Statistical office or central bank"),
        new("2", "International organisation or parliament"),
        new("3", "Ministry or its news agency"),
        new("4", "Other press and third-party data sets"),
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

    public static readonly CodeList FigureChoices = new("figure-choices", "Which figures of a group are listed",
    [
        new("all", "Every figure held"),
        new("preferred", "One figure per group: the preferred one among those that pass the filters"),
    ]);

    public static readonly CodeList ChangeKinds = new("change-kinds", "What happened to a record",
    [
        new("added", "Added"),
        new("dropped", "Dropped", Note: "A later edition no longer has the figure, although it has the series before and after."),
        new("revised", "Revised", Note: "A later edition of a figure with another number, or a correction of the dataset."),
        new("withdrawn", "Withdrawn"),
    ]);
}
