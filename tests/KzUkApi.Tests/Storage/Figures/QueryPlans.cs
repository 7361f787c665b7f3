using System.Text.RegularExpressions;

namespace KzUkApi.Tests.Storage.Figures;

/// <summary>Which steps of a plan read a whole table that grows.</summary>
internal static partial class QueryPlans
{
    // Tables with fewer than some thousand rows, whatever is imported, and why.
    private static readonly HashSet<string> Small =
    [
        "dataset_state", // one row
        "topics",
        "commodities", // lists of codes
        "sources", // one row a publication, not a figure
        "trade_flow_series", // one row for each series of an edition
        "agreements",
        "agreement_events",
        "agreement_parties",
        "agreement_signatories",
        "agreement_topics", // what two countries sign in decades
        "meetings",
        "meeting_participants",
        "meeting_topics",
        "milestones",
        "ambassadors",
        "institutions",
        "institution_topics", // and hold, and send
        "investments", // a figure a year and measure
        "statements",
        "statement_topics",
        "claims",
        "disputes",
        "people",
        "person_names", // written down by hand
    ];

    // Read as a whole once for each state of the data: what is counted of an index without a look at the table.
    private static readonly string[] Counted =
    [
        "changes_date", // changes that count by a day, or since one
        "trade_flows_doubtful", // the few figures that are doubtful
        "trade_flows_dropped", // the few figures that a later edition dropped
        "trade_flow_cells", // a row for many figures; what is held of all series is told from all of them
    ];

    [GeneratedRegex(@"^SCAN (?<name>\S+)(?: USING (?<covering>COVERING )?INDEX (?<index>\S+))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Scan { get; }

    /// <summary>
    /// The steps that read all of a table that grows, or of its index. An index that is read in its order until a
    /// page is full is no such step, if no filter passes rows over, or if <c>FigurePath</c> chose it from counts;
    /// nor is the count of all rows.
    /// </summary>
    public static IReadOnlyList<string> Scans(string sql, IReadOnlyList<string> plan) =>
        [.. plan.Where(step => Scan.Match(step) is { Success: true } scan && !IsAllowed(scan, sql))];

    private static bool IsAllowed(Match scan, string sql)
    {
        var name = scan.Groups["name"].Value;
        var table = Regex.Match(sql, $@"(?:FROM|JOIN)\s+""?(\w+)""?\s+(?:AS\s+)?{Regex.Escape(name)}\b", RegexOptions.IgnoreCase)
            is { Success: true } aliased
            ? aliased.Groups[1].Value
            : name;
        var isMatch = name == "search_index" && sql.Contains(" MATCH ", StringComparison.Ordinal);
        if (Small.Contains(table) || Counted.Contains(table) || isMatch || !IsTable(name, sql))
        {
            return true;
        }

        var index = scan.Groups["index"].Value;
        return index.Length > 0 && (sql.Contains("LIMIT", StringComparison.Ordinal)
            ? sql.Contains("INDEXED BY", StringComparison.Ordinal) || !sql.Contains("WHERE", StringComparison.Ordinal)
            : Counted.Contains(index) || (scan.Groups["covering"].Success && !sql.Contains("WHERE", StringComparison.Ordinal)));
    }

    // What a subquery gave is read as a whole; its own steps are told beside it.
    private static bool IsTable(string name, string sql) =>
        !name.StartsWith('(') && !Regex.IsMatch(sql, $@"\)\s+(?:AS\s+)?{Regex.Escape(name)}\b");
}
