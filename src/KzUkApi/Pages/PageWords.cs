using KzUkApi.Domain.Text;

namespace KzUkApi.Pages;

/// <summary>
/// The pages' own words: headings, labels, buttons, what stands where there is nothing. What is said of records comes from their answers.
/// </summary>
/// <remarks>A language that lacks a word does not compile (decision 0014).</remarks>
internal abstract partial class PageWords
{
    private static readonly PageWords[] All = [new EnglishPageWords(), new KazakhPageWords(), new RussianPageWords()];

    /// <summary>The words of a language.</summary>
    public static PageWords In(string language) => Array.Find(All, words => words.Language == language) ?? All[0];

    public abstract string Language { get; }

    /// <summary>From which country to which goods go: <c>From Kazakhstan to the United Kingdom</c>.</summary>
    public string FromTo(string from, string to) =>
        Letters.Capital($"{CountryNames.From(from, Language)} {CountryNames.To(to, Language)}");

    public abstract string SiteName { get; }

    public abstract string HomeTitle { get; }

    public abstract string HomeDescription { get; }

    public abstract string SkipToContent { get; }

    public abstract string AsOf { get; }

    public abstract string Today { get; }

    public abstract string Currency { get; }

    public abstract string AsPublished { get; }

    public abstract string Show { get; }

    public abstract string Search { get; }

    public abstract string SearchFor { get; }

    public abstract string Languages { get; }

    public abstract string Days { get; }

    public abstract string Contents { get; }

    public abstract string KeyFigures { get; }

    public abstract string KazakhSide { get; }

    public abstract string BritishSide { get; }

    public abstract string Investment { get; }

    public abstract string AddedHere { get; }

    public abstract string InSentences { get; }

    public abstract string TradeTwice { get; }

    public abstract string TradeTwiceIntro { get; }

    public abstract string NoTrade { get; }

    public abstract string Period { get; }

    public abstract string GapColumn { get; }

    public abstract string Break { get; }

    public abstract string NotOnRecord { get; }

    public abstract string Gap { get; }

    public abstract string GapIntro { get; }

    public abstract string WholeSentence { get; }

    public abstract string AllYears { get; }

    public abstract string NoGap { get; }

    public abstract string Claims { get; }

    public abstract string ClaimsIntro { get; }

    public abstract string NoClaims { get; }

    public abstract string SidesDisagree { get; }

    public abstract string WhyVerdict { get; }

    public abstract string DecidedBy { get; }

    public abstract string Timeline { get; }

    public abstract string KindsOfEvents { get; }

    public abstract string AllEvents { get; }

    public abstract string NoEvents { get; }

    public abstract string WholeList { get; }

    public abstract string Agreements { get; }

    public abstract string NoAgreements { get; }

    public abstract string People { get; }

    public abstract string AmbassadorsIntro { get; }

    public abstract string PeopleIntro { get; }

    public abstract string NoPeople { get; }

    public abstract string Changes { get; }

    public abstract string Since { get; }

    public abstract string NoChanges { get; }

    public abstract string Figure { get; }

    public abstract string Before { get; }

    public abstract string Now { get; }

    public abstract string PublishedOn { get; }

    public abstract string NoneBefore { get; }

    public abstract string Downloads { get; }

    public abstract string WholeArchive { get; }

    public abstract string List { get; }

    public abstract string Files { get; }

    public abstract string HowToCite { get; }

    public abstract string DataVersion { get; }

    public abstract string Licence { get; }

    public abstract string About { get; }

    public abstract string NotReviewed { get; }

    public abstract string Guides { get; }

    public abstract string HowWorkedOut { get; }

    public abstract string GuidesIntro { get; }

    public abstract string ForDevelopers { get; }

    public abstract string ApiStart { get; }

    public abstract string Health { get; }
}
