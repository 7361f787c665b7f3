namespace KzUkApi.Domain.CodeLists;

internal static partial class Codes
{
    // What sources disagree on is named by its field; `Domain/Disputes/DisputeCaveats.cs` has the field of each.
    private static IReadOnlyList<Code> MoreCaveats =>
    [
        .. CaveatsOfDates,
        new(
            "audience-disputed",
            "Another source states another day of the audience with the Queen",
            "Басқа дереккөзде патшайымның қабылдау күні өзгеше",
            "В другом источнике указан другой день аудиенции у королевы"
        ),
        new(
            "company-astrazeneca",
            "The company is AstraZeneca, which is British and Swedish",
            "Бұл компания – британдық-швед «АстраЗенека» компаниясы",
            "Речь о компании «АстраЗенека», она британско-шведская"
        ),
        new(
            "counts-affiliates",
            "The source speaks of affiliated companies that operate",
            "Дереккөз жұмыс істеп тұрған үлестес компаниялар туралы айтады",
            "В источнике речь о действующих аффилированных компаниях"
        ),
        new(
            "counts-joint-ventures",
            "The source speaks of joint ventures",
            "Дереккөз бірлескен кәсіпорындар туралы айтады",
            "В источнике речь о совместных предприятиях"
        ),
        new(
            "counts-other-presence",
            "Joint ventures or representations are counted too",
            "Бірлескен кәсіпорындар немесе өкілдіктер де саналған",
            "Учтены также совместные предприятия или представительства"
        ),
        new(
            "date-disputed",
            "Another source states another date",
            "Басқа дереккөзде күні өзгеше",
            "В другом источнике указана другая дата"
        ),
        new(
            "deals-disputed",
            "Another source states another value of the deals",
            "Басқа дереккөзде мәмілелердің құны өзгеше",
            "В другом источнике указана другая сумма сделок"
        ),
        new(
            "delegation-disputed",
            "Sources state different numbers of business leaders",
            "Дереккөздерде іскер топ өкілдерінің саны әртүрлі",
            "В источниках указано разное число представителей бизнеса"
        ),
        new(
            "effect-not-established",
            "Whether and from when it modifies the agreement is not established",
            "Келісімді өзгертетін-өзгертпейтіні және қай күннен бастап өзгертетіні анықталмаған",
            "Изменяет ли это само соглашение и с какой даты, не установлено"
        ),
        new(
            "exceeds-other-total",
            "It exceeds the total of goods in another programme's figures, non-monetary gold is a possible cause, not established",
            "Басқа бағдарлама деректеріндегі тауарлардың жалпы көлемінен асады, ақшалай емес алтын ықтимал себеп, бірақ анықталмаған",
            "Превышает общий объём товаров по данным другой программы, возможная, но не установленная причина – немонетарное золото"
        ),
        new(
            "first-disputed",
            "Another source names another university as the first British one",
            "Басқа дереккөз алғашқы британдық университет деп басқасын атайды",
            "В другом источнике первым британским назван другой университет"
        ),
        new(
            "flow-inferred",
            "Which figure is the export and which the import is inferred",
            "Қайсысы экспорт, қайсысы импорт екені жанама түрде анықталған",
            "Что из чисел экспорт, а что импорт, установлено косвенно"
        ),
        new(
            "instrument-disputed",
            "Another source calls the legal act by another name",
            "Басқа дереккөз құқықтық актіні басқаша атайды",
            "В другом источнике правовой акт назван иначе"
        ),
        new(
            "kind-disputed",
            "Another source calls it another kind of document",
            "Басқа дереккөз оны құжаттың басқа түрі деп атайды",
            "В другом источнике назван другой вид документа"
        ),
        new(
            "office-disputed",
            "Another source states another office",
            "Басқа дереккөзде лауазымы өзгеше",
            "В другом источнике указана другая должность"
        ),
        new(
            "opening-planned",
            "Planned, not known to be open",
            "Жоспарланған, ашылғаны белгісіз",
            "Запланировано, открылось ли, неизвестно"
        ),
        new(
            "party-not-state",
            "At least one party is a university, company or other body, not the state",
            "Кемінде бір тарап – мемлекет емес, университет, компания немесе басқа ұйым",
            "По меньшей мере одна сторона – университет, компания или иная организация, а не государство"
        ),
        new(
            "period-disputed",
            "Another source states another period",
            "Басқа дереккөзде кезең өзгеше",
            "В другом источнике указан другой период"
        ),
        new(
            "place-disputed",
            "Another source states another place",
            "Басқа дереккөзде өткен жері өзгеше",
            "В другом источнике указано другое место"
        ),
        new(
            "report-dated-otherwise",
            "One report is dated another day",
            "Бір хабардың күні басқа",
            "Одно из сообщений датировано другим днём"
        ),
        new(
            "signature-date-disputed",
            "Another source states another date of signature",
            "Басқа дереккөзде қол қойылған күні өзгеше",
            "В другом источнике указана другая дата подписания"
        ),
        new(
            "signature-not-established",
            "Only a draft is on record, and whether it was signed is not established",
            "Дерекқорда тек жобасы бар, қол қойылған-қойылмағаны анықталмаған",
            "Имеется только проект, был ли он подписан, не установлено"
        ),
        new(
            "speaker-disputed",
            "Another source gives the words to another speaker",
            "Басқа дереккөз бұл сөзді басқа адамға телиді",
            "В другом источнике эти слова приписаны другому лицу"
        ),
        new(
            "stage-disputed",
            "Another source states that it was not yet concluded",
            "Басқа дереккөзде оның әлі жасалмағаны айтылады",
            "По другому источнику, документ ещё не был заключён"
        ),
        new(
            "status-undated",
            "The page that shows it as in force is undated",
            "Оның күшінде екенін көрсететін беттің күні белгісіз",
            "Страница, по которой документ действует, не датирована"
        ),
        new(
            "subject-disputed",
            "Another source describes its subject otherwise",
            "Басқа дереккөз оның мәнін басқаша сипаттайды",
            "В другом источнике предмет документа описан иначе"
        ),
        new(
            "term-disputed",
            "Another source states another date of the term",
            "Басқа дереккөзде қызмет мерзімінің күні өзгеше",
            "В другом источнике указана другая дата срока полномочий"
        ),
        new(
            "title-disputed",
            "Another source states another title",
            "Басқа дереккөзде атауы өзгеше",
            "В другом источнике указано другое название"
        ),
        new(
            "value-disputed",
            "Another source states another number",
            "Басқа дереккөзде сан өзгеше",
            "В другом источнике указано другое число"
        ),
        new("value-rounded", "The number is rounded", "Сан дөңгелектелген", "Число округлено"),
    ];

    private static IReadOnlyList<Code> Sorted(IReadOnlyList<Code> codes) => [.. codes.OrderBy(code => code.Value, StringComparer.Ordinal)];
}
