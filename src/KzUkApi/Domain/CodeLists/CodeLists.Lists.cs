namespace KzUkApi.Domain.CodeLists;

internal static partial class Codes
{
    /// <summary>What stands in the timeline, by the address of its list where it has one.</summary>
    public static readonly CodeList TimelineTypes = new("timeline-types", "What stands in the timeline",
    [
        new("agreement-events", "Steps in an agreement's life"),
        new("ambassadors", "Terms of office of ambassadors: their beginning and their end"),
        new("institutions", "Institutions established"),
        new("meetings", "Meetings"),
        new("milestones", "Milestones"),
        new("publications", "Publications: the sources held"),
        new("statements", "Statements"),
    ]);

    /// <summary>What is searched, by the address of its list.</summary>
    public static readonly CodeList SearchTypes = new("search-types", "What is searched",
    [
        new("agreements", "Agreements"),
        new("ambassadors", "Ambassadors"),
        new("claims", "Published statements of change"),
        new("disputes", "Facts on which sources disagree"),
        new("institutions", "Institutions"),
        new("investments", "Investment figures"),
        new("meetings", "Meetings"),
        new("milestones", "Milestones"),
        new("sources", "Sources"),
        new("statements", "Statements"),
        new("topics", "Areas of cooperation"),
        new("trade-flows", "Trade figures"),
    ]);
}
