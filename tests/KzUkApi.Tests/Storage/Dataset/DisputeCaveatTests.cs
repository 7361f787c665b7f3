using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Disputes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Dataset;

/// <summary>A dispute and the caveat of its record name one field; neither stands without the other.</summary>
[Parallelizable]
internal sealed class DisputeCaveatTests
{
    private static readonly string[] Tables =
    [
        "agreements", "agreement_events", "ambassadors", "institutions", "meetings", "meeting_participants", "milestones",
    ];

    // Claims that name two fields, and no two values of one, do not disagree.
    private static readonly IReadOnlyList<(string Table, string Record, string Field, string Caveat)> Disputed =
    [
        .. Rows("disputes")
            .GroupBy(row => (Dispute: row["dispute_id"], Field: row["field"]))
            .Where(claims => claims.Select(claim => claim["value"]).Distinct().Count() > 1)
            .SelectMany(claims => claims.Select(claim => (
                claim["table"],
                claim["record_id"],
                claim["field"],
                DisputeCaveats.Of(
                    claim["table"],
                    claim["field"],
                    claims.Where(other => other["chosen"] == "no").All(other => Split(other).Contains("date-of-report"))
                )
            )))
            .Distinct(),
    ];

    [Test]
    public void Dispute_OfARecord_HasItsCaveatOnIt()
    {
        var missing = Disputed.Where(one => one.Table != "figures" && !CaveatsOf(one.Table, one.Record, one.Field).Contains(one.Caveat));
        Assert.That(missing, Is.Empty);
        Assert.That(Disputed, Has.Count.GreaterThan(25));
    }

    [Test]
    public void Caveat_OfADispute_HasItsDispute()
    {
        var without =
            from table in Tables
            from row in Rows(table)
            from caveat in Split(row).Intersect(DisputeCaveats.All)
            let record = table == "agreement_events" ? row["agreement_id"] : table == "meeting_participants" ? row["meeting_id"] : row["id"]
            where !Disputed.Any(one => (one.Table, one.Record, one.Caveat) == (table, record, caveat))
            select (table, record, caveat);
        Assert.That(without, Is.Empty);
    }

    [Test]
    public void Caveats_OfDisputes_AreWordedAndNoneSaysOnlyThatAnotherSourceDisagrees()
    {
        Assert.That(DisputeCaveats.All, Is.SubsetOf(Codes.Caveats.Values));
        var vague = Tables.Append("trade").Append("investment").SelectMany(Rows).Where(row =>
            Split(row).Contains("compared-with-other-source"));
        Assert.That(vague.Select(row => row["source_id"]), Is.Empty);
    }

    private static IEnumerable<string> CaveatsOf(string table, string record, string field) => table switch
    {
        "agreement_events" => Rows(table).Where(row => row["agreement_id"] == record && row["event"] == field).SelectMany(Split),
        "meeting_participants" => Rows(table).Where(row => row["meeting_id"] == record).SelectMany(Split),
        _ => Rows(table).Where(row => row["id"] == record).SelectMany(Split),
    };

    private static string[] Split(IReadOnlyDictionary<string, string> row) =>
        row["caveats"].Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table) =>
        Csv.Rows(Path.Combine(DatasetCopy.Original, $"{table}.csv"));
}
