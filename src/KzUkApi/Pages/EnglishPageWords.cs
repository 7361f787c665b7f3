using KzUkApi.Domain.Text;

namespace KzUkApi.Pages;

/// <summary>The first page in English.</summary>
internal sealed partial class EnglishPageWords : PageWords
{
    public override string Language => TextLanguages.English;

    public override string SiteName => "Kazakhstan – United Kingdom";

    public override string HomeTitle => "Kazakhstan and the United Kingdom in figures and facts";

    public override string HomeDescription =>
        "Trade, investment, agreements, meetings and statements: every published figure with its source, its bounds "
            + "and its caveats, as it was known on any day.";

    public override string SkipToContent => "Skip to the content";

    public override string AsOf => "As known on";

    public override string Today => "Today";

    public override string Currency => "Also in";

    public override string AsPublished => "as published";

    public override string Show => "Show";

    public override string Search => "Search";

    public override string SearchFor => "Name, agreement, commodity …";

    public override string Languages => "Languages";

    public override string Days => "Days worth a look";

    public override string Contents => "On this page";

    public override string KeyFigures => "Key figures";

    public override string KazakhSide => "What Kazakhstan’s side states";

    public override string BritishSide => "What the United Kingdom’s statistics state";

    public override string Investment => "British investment in Kazakhstan";

    public override string AddedHere =>
        "Added here from the published exports and imports of one edition; no sum published in it is on record.";

    public override string InSentences => "In a sentence";

    public override string TradeTwice => "Trade as both sides tell it";

    public override string TradeTwiceIntro =>
        "Each country counts trade by its own rules. The two accounts stand side by side; neither is "
            + "corrected by the other.";

    public override string NoTrade => "No figures of trade published by this day are on record. Earlier editions may have existed.";

    public override string Period => "Period";

    public override string GapColumn => "Imports against exports";

    public override string Break => "another programme than in the year before";

    public override string NotOnRecord => "not on record";

    public override string Gap => "The gap between the two accounts";

    public override string GapIntro =>
        "How far the importer’s figure lies from the exporter’s for the latest year that both report, what may explain "
            + "it, and what stays open.";

    public override string WholeSentence => "The comparison in full";

    public override string AllYears => "All years";

    public override string NoGap => "There is no year for which both sides’ figures are on record.";

    public override string Claims => "Claims, checked";

    public override string ClaimsIntro => "What was claimed of growth and decline, and what the published figures say of it.";

    public override string NoClaims => "No claims of change are on record by this day.";

    public override string SidesDisagree => "the sides disagree";

    public override string WhyVerdict => "Why";

    public override string DecidedBy => "Figures that decided:";

    public override string Timeline => "Timeline";

    public override string KindsOfEvents => "Kinds of entries";

    public override string AllEvents => "Everything that happened";

    public override string NoEvents => "Nothing of this kind is on record by this day.";

    public override string WholeList => "The whole list";

    public override string Agreements => "Agreements";

    public override string NoAgreements => "No agreements are on record by this day.";

    public override string People => "People";

    public override string AmbassadorsIntro =>
        "Ambassadors: for each country, the most recent term on record.";

    public override string PeopleIntro => "Who met, spoke and signed: those first who were named last.";

    public override string NoPeople => "Nobody is named on record by this day.";

    public override string Changes => "What changed in the figures";

    public override string Since => "Since";

    public override string NoChanges => "No headline figure became another between the two days.";

    public override string Figure => "Figure";

    public override string Before => "Before";

    public override string Now => "Now";

    public override string PublishedOn => "Published";

    public override string NoneBefore => "none before";

    public override string Downloads => "Data to take away";

    public override string WholeArchive => "Everything as one archive (zip)";

    public override string List => "List";

    public override string Files => "Files";

    public override string HowToCite => "How to cite";

    public override string DataVersion => "Data version";

    public override string Licence => "Licence";

    public override string About =>
        "Every number here stands in a publication that is named beside it; what is added, converted or "
            + "assumed says so.";

    public override string NotReviewed => "";

    public override string Guides => "Guides";

    public override string HowWorkedOut => "How this is worked out";

    public override string GuidesIntro =>
        "How to read the figures and ask for them: step by step, with commands that run as they stand.";

    public override string ForDevelopers => "For developers";

    public override string ApiStart => "The API";

    public override string Health => "State of the service";
}
