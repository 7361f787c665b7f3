namespace KzUkApi.Domain.CodeLists;

/// <summary>Code lists of what is answered from several records.</summary>
internal static partial class Codes
{
    public static readonly CodeList BriefingFormats = new("briefing-formats", "Formats of the briefing",
    [
        new("json", "JSON"),
        new("markdown", "Markdown"),
    ]);

    public static readonly CodeList Verdicts = new("verdicts", "What the figures say of a claim",
    [
        new("consistent", "The figures allow a change that the claim covers, and others too, or they are not independent of the claim"),
        new("contradicted", "The figures allow no change that the claim covers"),
        new("supported", "The claim covers every change that the figures allow, and they are independent of it"),
        new("unverifiable", "No figures that are held can decide"),
    ]);

    public static readonly CodeList ChangeQualifiers = new(
        "change-qualifiers",
        "How a change is qualified",
        [
            new("approximately", "About this number"),
            new("exact", "This number, rounded or truncated to its precision"),
            new("less-than", "Less than this number"),
            new("more-than", "More than this number"),
        ]
    );

    public static readonly CodeList DisputeScopes = new("dispute-scopes", "Where the chosen value of a dispute stands",
    [
        new("event", "In an event of an agreement"),
        new("open", "Nowhere: none is chosen"),
        new("record", "In the record named"),
        new("unrecorded", "In no table: no table has the field"),
    ]);

    public static readonly CodeList ClaimSubjects = new("claim-subjects", "What a claim of change is about",
    [
        new("investment", "Investment"),
        new("trade", "Trade"),
    ]);

    public static readonly CodeList MirrorBases = new("mirror-bases", "On what footing two countries' figures are compared",
    [
        new("different-programmes", "Two statistical programmes"),
        new("press", "One figure at least is a statement, of no statistical programme"),
        new("same-programme", "One statistical programme"),
    ]);

    public static readonly CodeList MirrorCauses = new("mirror-causes", "Known causes of gaps between two countries' figures, not counted",
    [
        new("gold", "Gold, which one side may leave out or count otherwise"),
        new("origin-and-destination", "Imports by country of origin, exports by country of last known destination"),
        new("timing", "Goods that leave in one period and arrive in the next"),
        new("transit-and-re-export", "Transit and re-export through third countries"),
    ]);
}
