namespace KzUkApi.Pages;

/// <summary>The pages of records and of errors in Kazakh.</summary>
internal sealed partial class KazakhPageWords
{
    public override string Source => "Дереккөз";

    public override string OpenSource => "Жарияланымды ашу";

    public override string PublishersPage => "Жариялаушының өз беті";

    public override string CiteSource => "Дереккөзге сілтеме";

    public override string Caveats => "Ескертпелер";

    public override string Note => "Ескерту (ағылшынша):";

    public override string FigureKind => "Көрсеткіш";

    public override string InSourcesWords => "Дереккөздің сөзімен";

    public override string Bounds => "Шектері";

    public override string StatedBy => "Кім айтты";

    public override string IsPreferred => "Негізгі көрсеткіш ретінде осы сан қолданылады.";

    public override string IsNotPreferred => "Негізгі көрсеткіш ретінде сол дерек бойынша басқа сан қолданылады:";

    public override string Competing => "Сол дерек бойынша басқа сандар";

    public override string WhyPreferred => "Неге біреуі таңдалды";

    public override string NoCompeting => "Бұл дерек бойынша басқа сан дерекқорда жоқ.";

    public override string History => "Осы санның басылымдары";

    public override string Picture => "Уақыт қатары";

    public override string ThisFigure => "осы сан";

    public override string Signed => "Қол қойылды";

    public override string InForceOn => "Күшіне енген күні";

    public override string Standing => "Жай-күйі";

    public override string Awaits => "Ратификация күтілетін тарап";

    public override string Parties => "Тараптар";

    public override string Topics => "Тақырыптар";

    public override string TreatySeries => "Шарттар сериясы";

    public override string Steps => "Кезеңдер";

    public override string NoSteps => "Кезеңдер туралы жазба жоқ.";

    public override string Signatories => "Кім қол қойды";

    public override string OfficialTitle => "Ресми атауы (ағылшынша)";

    public override string AgreementKind => "Келісім";

    public override string MeetingKind => "Кездесу";

    public override string Level => "Деңгейі";

    public override string SessionBefore => "Алдыңғы отырыс";

    public override string Participants => "Қатысушылар";

    public override string NoParticipants => "Ешкім аталмаған.";

    public override string PersonKind => "Адам";

    public override string Names => "Есімдер мен жазылу нұсқалары";

    public override string Offices => "Лауазымдар";

    public override string Meetings => "Кездесулер";

    public override string Statements => "Мәлімдемелер";

    public override string Terms => "Елші болған мерзімдері";

    public override string Quotation => "Сөзбе-сөз";

    public override string Paraphrase => "Біздің мазмұндауымыз, тек ағылшынша";

    public override string SearchTitle => "Іздеу";

    public override string SearchHint => "Латын не кирилл әріптерімен: есім, келісім, тауар, жариялаушы.";

    public override string AnyWord => "Барлық сөз бірдей кездесетін жазба жоқ; мұнда кемінде бірі бар.";

    public override string NothingFound => "Ештеңе табылмады. Сөзді азайтып, басқаша жазып немесе кейінгі күнді таңдап көріңіз.";

    public override string Home => "Бастапқы бетке";

    public override string NotFoundTitle => "Мұнда жоқ";

    public override string NotFoundText => "Мұндай бет жоқ немесе онда көрсетілетін дерек сұралған күні әлі белгісіз болған.";

    public override string WithoutDay => "Осы бет бүгінгі күнге";

    public override string WrongTitle => "Мекенжай дұрыс емес";

    public override string WrongText => "Мекенжайдың бір бөлігін оқу мүмкін емес:";

    public override string TroubleTitle => "Қазір жұмыс істемей тұр";

    public override string TroubleText => "Қызмет бетті жасай алмады. Сәлден кейін қайталап көріңіз.";

    public override string Repair => "Не істеу керек:";

    public override string DayForm => "Күн ЖЖЖЖ-АА-КК түрінде жазылады және болашақта болмауы керек.";

    public override string CurrencyForm => "Валюта мыналардың бірі: USD, GBP, KZT, EUR.";

    public override string OtherForm => "Параметрді алып тастаңыз немесе төмендегі сілтемені пайдаланыңыз.";

    public override string Json => "Деректер түрінде (JSON)";
}
