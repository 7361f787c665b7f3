using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>The parts of a page on the whole relation, as codes.</summary>
internal static class RelationSections
{
    public const string Trade = "trade";
    public const string Claims = "claims";
    public const string Investment = "investment";
    public const string Agreements = "agreements";
    public const string Meetings = "meetings";
    public const string Milestones = "milestones";
    public const string Changes = "changes";
    public const string Head = "head";

    /// <summary>Those that a page tells under a heading of their own; claims stand with what they are about.</summary>
    public static readonly IReadOnlyList<string> WithHeading = [Trade, Investment, Agreements, Meetings, Milestones, Changes];
}

/// <summary>The words of one language for facts of the relation. No sentence has a full stop, so that a reference can follow.</summary>
/// <remarks>
/// Names, titles and amounts come in ready to stand as they are: the sentences of Kazakh and Russian are built so that they need not be
/// inflected.
/// </remarks>
internal abstract partial class RelationWords
{
    private static readonly Dictionary<string, RelationWords> Languages = new(StringComparer.Ordinal)
    {
        [TextLanguages.English] = new EnglishRelationWords(),
        [TextLanguages.Kazakh] = new KazakhRelationWords(),
        [TextLanguages.Russian] = new RussianRelationWords(),
    };

    public abstract string Goods { get; }

    public abstract string NoTrade { get; }

    public abstract string NoInvestment { get; }

    public abstract string AllOnRecord { get; }

    public abstract string Sources { get; }

    public abstract string Undated { get; }

    public abstract string NotKnownBefore { get; }

    protected abstract string Language { get; }

    public static RelationWords In(string language) => Languages[language];

    /// <summary>The title of the page of a day.</summary>
    public abstract string Title(string day);

    public abstract string UpTo(DateOnly day);

    /// <param name="date">A day, or a month or year where no event has a known day.</param>
    public abstract string LatestEvent(string date, string title);

    /// <param name="isOfCopy">Whether the date is that of a copy.</param>
    public abstract string NewestFigures(string date, bool isOfCopy);

    /// <summary>What a list of a section shows.</summary>
    public abstract string Heading(string list);

    public abstract string ChangesHeading(string after, string until);

    /// <summary>Trade of a period: what is not given is left out; one part at least is.</summary>
    /// <param name="period">The period, in the dataset's spelling.</param>
    /// <param name="reporter">Whose trade it is, as a code.</param>
    /// <param name="partner">The other country, as a code.</param>
    public abstract string Trade(string period, string reporter, string partner, string? export, string? import, string? total);

    /// <summary>Whose figures they are, where the programme has those of many countries.</summary>
    public abstract string ReportedBy(string reporter);

    /// <summary>What limits all figures of a sentence.</summary>
    public abstract string OfAll(string caveats);

    /// <summary>That exports and imports and the turnover beside them differ, and whether rounding explains it.</summary>
    public string NotAddingUp(StatedSum apart, string unit) => NotAddingUp(
        apart.IsSumLarger,
        AmountText.Bound(apart.Sum, !apart.IsSumLarger, unit, Language),
        AmountText.Bound(apart.Total, apart.IsSumLarger, unit, Language),
        apart.Overlaps
    );

    /// <param name="isSumLarger">Whether the sum is at least so much and the turnover at most; else the other way.</param>
    protected abstract string NotAddingUp(bool isSumLarger, string sum, string total, bool overlaps);

    public abstract string OtherYears(string reporter, int count, string first, string last);

    public abstract string MissingYears(string reporter, IReadOnlyList<string> years, string day);

    public abstract string PublishedLater(string reporter, int count, string first, string last, string earliest);

    /// <summary>A figure of investment.</summary>
    /// <param name="measure">What it measures, as a code.</param>
    /// <param name="amount">The number with its unit; empty of a rank.</param>
    /// <param name="tail">Caveats and reference, which follow what is said.</param>
    /// <param name="rank">The place among investors, and whether it is the last of those named; null for other measures.</param>
    /// <param name="number">The number as it was published.</param>
    public abstract string Investment(
        string measure, string period, string amount, string tail, (long Place, bool IsTop)? rank, Amount number);

    /// <summary>A claim, who makes it, and the verdict.</summary>
    public abstract string Claim(Origin origin, string claimed, string reference, string verdict);

    /// <summary>A dated fact with a title of its own.</summary>
    /// <remarks>In Kazakh and Russian a title can be a whole sentence, on which no date can hang.</remarks>
    /// <param name="isAnnounced">Whether it was only announced for the date, as its title says.</param>
    /// <param name="until">When it ended, where it lasted several days; null otherwise.</param>
    public string Fact(string title, string? date, bool isAnnounced = false, string? until = null)
    {
        var when = date is null ? null : DateText.Span(date, until, Language);
        return when is null ? title
            : isAnnounced ? AnnouncedFor(title, when)
            : Language == TextLanguages.English ? $"{title}, {when}"
            : $"{when} – {title}";
    }

    /// <summary>What was announced, and for when.</summary>
    protected abstract string AnnouncedFor(string title, string date);

    /// <summary>A figure that became the preferred one.</summary>
    /// <param name="before">The figure that was the preferred one; null where none was known.</param>
    public abstract string Changed(string title, string amount, ReplacedFigure? before);

    public abstract string AsPublished(string words);

    public abstract string DataVersion(string version);

    /// <summary>Whose figures may be used how, in the words of the language; null in English, which the service states itself.</summary>
    public virtual string? Attribution => null;

    // Parts that are null are left out.
    protected static string Clauses(params string?[] parts) => string.Join("; ", parts.OfType<string>());

    /// <summary>That no native reader has read the sentences; empty in English.</summary>
    public abstract string NotReviewed { get; }
}
