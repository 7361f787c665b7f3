using KzUkApi.Domain.Text;

namespace KzUkApi.Pages;

/// <summary>The first page in Kazakh.</summary>
internal sealed partial class KazakhPageWords : PageWords
{
    public override string Language => TextLanguages.Kazakh;

    public override string SiteName => "Қазақстан – Ұлыбритания";

    public override string HomeTitle => "Қазақстан мен Ұлыбритания: сандар мен деректер";

    public override string HomeDescription =>
        "Сауда, инвестициялар, келісімдер, кездесулер мен мәлімдемелер: әр жарияланған сан дереккөзімен, шектерімен "
            + "және ескертпелерімен, кез келген күнгі жағдай бойынша.";

    public override string SkipToContent => "Мазмұнға өту";

    public override string AsOf => "Қай күнгі жағдай бойынша";

    public override string Today => "Бүгін";

    public override string Currency => "Қосымша валюта";

    public override string AsPublished => "жарияланғандай";

    public override string Show => "Көрсету";

    public override string Search => "Іздеу";

    public override string SearchFor => "Есім, келісім, тауар …";

    public override string Languages => "Тілдер";

    public override string Days => "Назар аударарлық күндер";

    public override string Contents => "Осы бетте";

    public override string KeyFigures => "Негізгі көрсеткіштер";

    public override string KazakhSide => "Қазақстан тарапының деректері";

    public override string BritishSide => "Ұлыбритания статистикасының деректері";

    public override string Investment => "Қазақстандағы британдық инвестициялар";

    public override string AddedHere =>
        "Бір басылымда жарияланған экспорт пен импорттан осында қосылды; сол басылымда жарияланған қосынды дерекқорда жоқ.";

    public override string InSentences => "Сөйлем түрінде";

    public override string TradeTwice => "Сауда екі тараптың деректері бойынша";

    public override string TradeTwiceIntro =>
        "Әр ел сауданы өз ережелері бойынша есептейді. Екі тараптың деректері қатар тұр; бірі екіншісі бойынша түзетілмейді.";

    public override string NoTrade => "Осы күнге дейін жарияланған сауда деректері дерекқорда жоқ. Бұрынғы басылымдар болуы мүмкін.";

    public override string Period => "Кезең";

    public override string GapColumn => "Импорт пен экспорттың айырмасы";

    public override string Break => "алдыңғы жылдан басқа бағдарлама";

    public override string NotOnRecord => "дерекқорда жоқ";

    public override string Gap => "Екі тарап деректерінің айырмасы";

    public override string GapIntro =>
        "Екі тарап та дерек берген соңғы жыл үшін импорттаушының саны экспорттаушының санынан қаншалықты алшақ, оны не "
            + "түсіндіруі мүмкін және не ашық қалады.";

    public override string WholeSentence => "Салыстыру толығымен";

    public override string AllYears => "Барлық жылдар";

    public override string NoGap => "Екі тараптың да деректері бар жыл жоқ.";

    public override string Claims => "Мәлімдемелерді деректермен тексеру";

    public override string ClaimsIntro => "Өсу мен төмендеу туралы не айтылды және жарияланған деректер бұл туралы не көрсетеді.";

    public override string NoClaims => "Осы күнге дейін жарияланған мұндай мәлімдемелер дерекқорда жоқ.";

    public override string SidesDisagree => "тараптардың деректері қайшы";

    public override string WhyVerdict => "Неге";

    public override string DecidedBy => "Шешуші деректер:";

    public override string Timeline => "Оқиғалар желісі";

    public override string KindsOfEvents => "Жазба түрлері";

    public override string AllEvents => "Барлық оқиғалар";

    public override string NoEvents => "Осы күнге дейін мұндай жазба жоқ.";

    public override string WholeList => "Толық тізім";

    public override string Agreements => "Келісімдер";

    public override string NoAgreements => "Осы күнге дейін дерекқорда келісімдер жоқ.";

    public override string People => "Адамдар";

    public override string AmbassadorsIntro =>
        "Елшілер: әр ел бойынша мұнда белгілі соңғы қызмет мерзімі.";

    public override string PeopleIntro => "Кім кездесті, сөйледі және қол қойды: алдымен соңғы аталғандар.";

    public override string NoPeople => "Осы күнге дейін дерекқорда аталған адам жоқ.";

    public override string Changes => "Сандарда не өзгерді";

    public override string Since => "Қай күннен бері";

    public override string NoChanges => "Екі күннің арасында негізгі көрсеткіштер өзгерген жоқ.";

    public override string Figure => "Көрсеткіш";

    public override string Before => "Бұрын";

    public override string Now => "Қазір";

    public override string PublishedOn => "Жарияланған күні";

    public override string NoneBefore => "бұрын болмаған";

    public override string Downloads => "Деректерді жүктеу";

    public override string WholeArchive => "Барлығы бір мұрағатта (zip)";

    public override string List => "Тізім";

    public override string Files => "Файлдар";

    public override string HowToCite => "Сілтеме жасау үлгісі";

    public override string DataVersion => "Деректер нұсқасы";

    public override string Licence => "Лицензия";

    public override string About =>
        "Мұндағы әр сан жанында аталған жарияланымда бар; қосылған, айырбасталған не шартты алынған сан туралы "
            + "айтылады.";

    public override string NotReviewed => "Қазақша мәтінді ана тілінде сөйлейтін оқырман әлі тексерген жоқ.";

    public override string Guides => "Нұсқаулықтар";

    public override string HowWorkedOut => "Бұл қалай анықталады";

    public override string GuidesIntro =>
        "Көрсеткіштерді қалай оқу және сұрау керек: орындауға болатын командалармен, қадам-қадаммен. Ағылшын тілінде.";

    public override string ForDevelopers => "Әзірлеушілерге";

    public override string ApiStart => "API";

    public override string Health => "Қызмет күйі";
}
