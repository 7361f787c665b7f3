using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Agreements;

/// <summary>A step in the life of an agreement, as far as the rules need it.</summary>
internal sealed record AgreementStep
{
    public const string Adopted = "adopted";
    public const string Signed = "signed";
    public const string LaidBeforeParliament = "laid-before-parliament";
    public const string ApprovedByParliament = "approved-by-parliament";
    public const string Ratified = "ratified";
    public const string EnteredIntoForce = "entered-into-force";
    public const string NegotiationsOpened = "negotiations-opened";
    public const string DraftApproved = "draft-approved";
    public const string SignatureAnnounced = "signature-announced";
    public const string RatificationUnderReview = "ratification-under-review";
    public const string RatificationAwaited = "ratification-awaited";
    public const string MultilateralInstrumentRatified = "multilateral-instrument-ratified";
    public const string Superseded = "superseded";
    public const string Terminated = "terminated";
    public const string BothSides = "both";

    // The order of an agreement's life, in which steps of one day follow each other.
    private static readonly string[] Life =
    [
        NegotiationsOpened,
        "negotiations-reported",
        "initialled",
        DraftApproved,
        SignatureAnnounced,
        Adopted,
        Signed,
        LaidBeforeParliament,
        ApprovedByParliament,
        RatificationUnderReview,
        RatificationAwaited,
        Ratified,
        EnteredIntoForce,
        MultilateralInstrumentRatified,
        "amended",
        Superseded,
        Terminated,
    ];

    public required string Id { get; init; }

    public required string AgreementId { get; init; }

    public required string Event { get; init; }

    /// <summary>Whose step it is: <c>KAZ</c>, <c>GBR</c> or <c>both</c>.</summary>
    public string Party { get; init; } = BothSides;

    /// <summary>Day, month or year, as published.</summary>
    public required string Date { get; init; }

    /// <summary>The first day that the date can mean.</summary>
    public required DateOnly DateStart { get; init; }

    /// <summary>The last day that the date can mean; the step counts from it.</summary>
    public required DateOnly DateEnd { get; init; }

    /// <summary>Who said so, where it is one person's or body's word; null otherwise.</summary>
    public string? StatedBy { get; init; }

    /// <summary>What limits the use of the step, as codes.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The last day on which its source can have been published; null where that is undated.</summary>
    public DateOnly? PublishedEnd { get; init; }

    /// <summary>Whether only its announcement is known, so that it changes no status.</summary>
    public bool IsOnlyAnnounced => Announcement.IsOnly(Announcement.Told(Caveats, DateStart, PublishedEnd));

    public bool IsNegotiation => Event is NegotiationsOpened or "negotiations-reported" or "initialled" or DraftApproved;

    /// <summary>Whether it shows that the paper needs a ratification; of itself it changes no status.</summary>
    public bool ConcernsRatification =>
        Event is LaidBeforeParliament or ApprovedByParliament or RatificationUnderReview or RatificationAwaited or Ratified;

    // What is stated of an agreement, and is said of its signature.
    private static readonly string[] OfTheSignature =
    [
        "kind-disputed", "place-disputed", "signature-date-disputed", "stage-disputed", "subject-disputed", "title-disputed",
    ];

    // What limits an agreement with all of its life.
    private static readonly string[] OfEveryStep = ["signed-by-soviet-union"];

    // What is open of an agreement that binds.
    private static readonly string[] OfTheEntryIntoForce = [AgreementStanding.OfTheEuropeanEra];

    /// <summary>
    /// What limits a step: the one by which the agreement was concluded is in doubt where its signature is, and what limits the agreement
    /// throughout limits every step.
    /// </summary>
    public static IReadOnlyList<string> LimitedBy(string? step, IReadOnlyList<string> caveats, IReadOnlyList<string> ofAgreement)
    {
        var inherited = step switch
        {
            Signed or Adopted => OfTheSignature,
            EnteredIntoForce => OfTheEntryIntoForce,
            _ => [],
        };
        var more = ofAgreement.Intersect([.. OfEveryStep, .. inherited], StringComparer.Ordinal).ToList();
        return more.Count == 0 ? caveats : [.. caveats.Union(more, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether the paper was concluded by it: a joint statement that is adopted counts as one that is signed.</summary>
    public bool IsSignature => Event is Signed or Adopted;

    /// <summary>Whether a paper with these steps was adopted, as a joint statement, and not signed.</summary>
    public static bool IsAdoption(IEnumerable<string> steps) =>
        steps.Where(step => step is Signed or Adopted).ToList() is { Count: > 0 } concluding
        && concluding.TrueForAll(step => step == Adopted);

    public bool IsEnd => Event is Superseded or Terminated;

    /// <summary>The place of a step in an agreement's life: steps of one day follow each other in this order everywhere.</summary>
    public static int Rank(string step) => Array.IndexOf(Life, step);

    /// <summary>The same place in SQL.</summary>
    /// <param name="column">The column of the step.</param>
    public static string RankSql(string column) =>
        $"CASE {column} {string.Join(' ', Life.Select((step, rank) => $"WHEN '{step}' THEN {rank}"))} END";

    /// <summary>The steps as they are listed: by date, those of one day in the order of an agreement's life.</summary>
    public static IReadOnlyList<AgreementStep> InOrder(IEnumerable<AgreementStep> steps) =>
    [
        .. steps.OrderBy(step => step.DateStart)
            .ThenBy(step => step.DateEnd)
            .ThenBy(step => Rank(step.Event))
            .ThenBy(step => step.Id, StringComparer.Ordinal),
    ];

    /// <summary>The step that was known last; of several of one day, the last in the order of an agreement's life.</summary>
    public static AgreementStep? Latest(IEnumerable<AgreementStep> steps) =>
        steps.OrderBy(step => step.DateEnd)
            .ThenBy(step => Rank(step.Event))
            .ThenBy(step => step.Id, StringComparer.Ordinal)
            .LastOrDefault();

    /// <summary>The step from which the agreement is known.</summary>
    public static AgreementStep? First(IEnumerable<AgreementStep> steps) =>
        steps.OrderBy(step => step.DateEnd)
            .ThenBy(step => step.DateStart)
            .ThenBy(step => Rank(step.Event))
            .ThenBy(step => step.Id, StringComparer.Ordinal)
            .FirstOrDefault();
}
