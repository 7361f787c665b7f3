using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Dataset;

/// <summary>No row of the reference dataset says more than a source of its date can.</summary>
[Parallelizable]
internal sealed class SourceDayTests
{
    private static readonly Dictionary<string, string> Published = Rows("sources")
        .ToDictionary(row => row["id"], row => row["published_on"], StringComparer.Ordinal);

    // Which rows may have been only announced, so that the rule must find nothing that they do not say themselves.
    [TestCase("milestones", "date")]
    [TestCase("meetings", "date_start")]
    [TestCase("agreement_events", "date")]
    [TestCase("ambassadors", "from")]
    [TestCase("ambassadors", "to")]
    [TestCase("institutions", "established_on")]
    public void Rows_OfALaterDayThanTheirSource_SayWhy(string table, string column)
    {
        var silent = Rows(table).Where(row =>
        {
            var caveats = Caveats(row);
            return PartialDate.TryParse(row[column], out var date)
                && PartialDate.TryParse(Published[row["source_id"]], out var published)
                && !ReferenceEquals(Announcement.Told(caveats, date.Start, published.End), caveats);
        });
        Assert.That(silent.Select(row => row["id"]), Is.Empty);
    }

    // A step that was only announced is one of another kind: it establishes nothing.
    [Test]
    public void Steps_OfAgreements_AreNotOnlyAnnounced() =>
        Assert.That(Rows("agreement_events").Where(row => Announcement.IsOnly(Caveats(row))).Select(row => row["id"]), Is.Empty);

    [Test]
    public void Agreements_InForce_SayWhereNoSourceOfALaterDayShowsIt()
    {
        var steps = Rows("agreement_events").ToLookup(row => row["agreement_id"], StringComparer.Ordinal);
        var silent = Rows("agreements").Where(row => row["status"] == "in-force").Where(row =>
        {
            string[] sources = [row["source_id"], .. steps[row["id"]].Where(step => step["event"] == "entered-into-force")
                .Select(step => step["source_id"])];
            var entry = PartialDate.TryParse(row["in_force_on"], out var date) ? date.Start : DateOnly.MinValue;
            var shown = sources.Any(source => PartialDate.TryParse(Published[source], out var published) && published.End >= entry);
            return !shown && !Caveats(row).Intersect(["continuation-not-established", "status-undated"]).Any();
        });
        Assert.That(silent.Select(row => row["id"]), Is.Empty);
    }

    private static string[] Caveats(IReadOnlyDictionary<string, string> row) =>
        row["caveats"].Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table) =>
        Csv.Rows(Path.Combine(DatasetCopy.Original, $"{table}.csv"));
}
