using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Dataset;

/// <summary>What is told of one event by several records is limited in each of them.</summary>
[Parallelizable]
internal sealed class SisterRecordTests
{
    private static readonly string[] OfTheDate = ["date-inferred", "date-of-report", "day-not-stated"];

    // One source tells two steps of one day, and only the other one was not inferred.
    private static readonly string[] Apart = ["ec-kazakhstan-partnership-and-cooperation-agreement-1995-superseded-both-2020-03-01"];

    [Test]
    public void Statement_MadeAtAMeeting_IsDatedAsSafelyAsTheMeeting() =>
        Assert.That(Less("statements", "date", "meetings", "date_start"), Is.Empty);

    [Test]
    public void Milestone_OfAMeetingOrInstitution_IsDatedAsSafely()
    {
        Assert.That(Less("milestones", "date", "meetings", "date_start"), Is.Empty);
        Assert.That(Less("milestones", "date", "institutions", "established_on"), Is.Empty);
        Assert.That(Less("milestones", "date", "agreement_events", "date"), Is.Empty);
    }

    [Test]
    public void Agreement_IsDatedAsSafelyAsTheStepThatConcludedIt()
    {
        Assert.That(Less("agreements", "signed_on", "agreement_events", "date"), Is.Empty);
        Assert.That(Less("agreement_events", "date", "agreements", "signed_on"), Is.Empty);
    }

    [Test]
    public void Date_ThatIsOnlyAYear_IsNotCalledInferredWhereItsNoteSaysSo()
    {
        var listed = Csv.Rows(File("meetings")).Where(row =>
            row["note"].Contains("only the year is listed", StringComparison.OrdinalIgnoreCase)
            || row["note"].Contains("day not stated", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.That(listed, Has.Count.GreaterThan(15));
        Assert.That(listed.Where(row => !Caveats(row).Contains("day-not-stated")).Select(row => row["id"]), Is.Empty);
        Assert.That(listed.Where(row => Caveats(row).Contains("date-inferred")).Select(row => row["id"]), Is.Empty);
    }

    // The records of a table that say less of their date than those of another one, from the same source and of the same date.
    private static IEnumerable<string> Less(string table, string date, string other, string otherDate)
    {
        var limited = Csv.Rows(File(other))
            .Where(row => row[otherDate].Length > 0 && !Apart.Contains(row["id"]) && Caveats(row).Intersect(OfTheDate).Any())
            .ToLookup(row => (row["source_id"], row[otherDate]));
        Assert.That(limited, Is.Not.Empty);
        return Csv.Rows(File(table))
            .Where(row => limited.Contains((row["source_id"], row[date])) && !Caveats(row).Intersect(OfTheDate).Any())
            .Select(row => row["id"]);
    }

    private static string[] Caveats(IReadOnlyDictionary<string, string> row) =>
        row["caveats"].Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static string File(string table) => Path.Combine(DatasetCopy.Original, $"{table}.csv");
}
