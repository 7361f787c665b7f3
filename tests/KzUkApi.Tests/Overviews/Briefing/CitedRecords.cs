using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Briefing;

/// <summary>The records of the reference dataset that sentences can cite, read from its files.</summary>
internal static class CitedRecords
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Sources =
        Rows("sources").ToDictionary(row => row["id"], StringComparer.Ordinal);

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Figures =
        Rows("trade").Concat(Rows("investment")).ToDictionary(row => row["id"], StringComparer.Ordinal);

    // What a step of an agreement limits, stands beside what limits the agreement: a sentence tells one of them.
    private static readonly ILookup<string, string[]> RecordCaveats = new[]
    {
        "agreements", "ambassadors", "claims", "institutions", "meetings", "milestones", "statements",
        "agreement_events",
    }
        .SelectMany(Rows)
        .Select(row => (Id: row["id"], Caveats: Split(row["caveats"])))
        .Concat(Rows("agreement_events").Select(row => (Id: row["agreement_id"], Caveats: Split(row["caveats"]))))
        .ToLookup(pair => pair.Id, pair => pair.Caveats, StringComparer.Ordinal);

    public static bool IsFigure(string id) => Figures.ContainsKey(id);

    public static bool IsRecord(string id) => RecordCaveats.Contains(id);

    public static IReadOnlyDictionary<string, string> SourceOf(string figure) => Sources[Figures[figure]["source_id"]];

    public static string StatedBy(string figure) => Figures[figure]["stated_by"];

    public static string[] CaveatsOfFigure(string id) => Split(Figures[id]["caveats"]);

    /// <summary>The caveats of a record, or of each step and of the agreement.</summary>
    public static IEnumerable<string[]> CaveatsOfRecord(string id) => RecordCaveats[id];

    private static string[] Split(string caveats) => caveats.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table) =>
        Csv.Rows(Path.Combine(DatasetCopy.Original, $"{table}.csv"));
}
