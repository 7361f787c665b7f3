using System.Text;
using KzUkApi.Importing;
using KzUkApi.Importing.Reading;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>A file of nothing but mistakes: all are counted, the first are listed, in memory that does not grow with them.</summary>
internal sealed class ManyProblemsTests
{
    private const int Wrong = 300_000;

    private ImportStore _store = null!;

    [OneTimeSetUp]
    public void Open() => _store = ImportStore.Only();

    [OneTimeTearDown]
    public void Close() => _store.Dispose();

    [TestCase("trade.csv", false)]
    [TestCase("trade.csv", true)]
    [TestCase("topics.csv", false)]
    [TestCase("topics.csv", true)]
    public void Lines_Wrong_AreCountedAndTheFirstListed(string table, bool skipInvalid)
    {
        var header = File.ReadLines(Path.Combine(DatasetCopy.Original, table)).First();
        var report = _store.Import(
            table,
            new StringBuilder(header).Append('\n').Insert(header.Length + 1, "x\n", Wrong).ToString(),
            null,
            skipInvalid: skipInvalid
        );
        Assert.That(report.Outcome, Is.EqualTo(ImportReport.Refused));
        Assert.That((report.ProblemCount, report.Problems.Count), Is.EqualTo((skipInvalid ? Wrong + 1 : Wrong, ProblemList.Listed)));
        Assert.That(
            report.Problems.Select(problem => problem.Expected),
            skipInvalid ? Has.One.Contains("at most 100000 wrong records") : Has.All.Contains("1 found")
        );
        Assert.That(_store.Skipped, Is.Null);
    }

    [Test]
    public void Lines_WrongInEveryCell_AreCountedToo()
    {
        var header = File.ReadLines(Path.Combine(DatasetCopy.Original, "trade.csv")).First();
        var line = "-" + new string(',', header.Count(character => character == ',')) + "\n";
        var report = _store.Import(
            "trade.csv",
            new StringBuilder(header).Append('\n').Insert(header.Length + 1, line, 5_000).ToString(),
            null
        );
        Assert.That((report.Problems.Count, report.ProblemCount % 5_000), Is.EqualTo((ProblemList.Listed, 0)));
        Assert.That(report.ProblemCount, Is.GreaterThan(50_000));
    }

    [Test]
    public void Values_Long_AreShortenedInWhatIsSaid()
    {
        var text = ImportStore
            .SampleText("worldbank-fcrf-long.csv")
            .Replace("0.563177166666667", new string('9', 1_000_000), StringComparison.Ordinal);
        var problem = _store.Import("w.csv", text, "wb-fcrf-2023-02").Problems[0];
        Assert.That(problem.Value, Has.Length.EqualTo(201));
        Assert.That(problem.ToString(), Has.Length.LessThan(1_000));
    }

    [Test]
    public void Names_Long_AreShortenedInPlaces()
    {
        var text = $"{{\"KAZ\":{{\"{new string('1', 100_000)}\":{{\"GBR\":{{\"x\":\"none\"}}}}}}}}";
        var report = _store.Import("w.json", text, "wits-bulk-2017");
        Assert.That(report.Problems.Single().Path, Has.Length.EqualTo(201).And.StartsWith("$.KAZ.111"));
        Assert.That(
            _store.Import("h.csv", new string('h', 1_000_000) + "\nx\n", "wb-fcrf-2023-02", skipInvalid: true).Problems.Single().Expected,
            Has.Length.LessThan(1_000)
        );
    }

    [Test]
    public void Text_CutBetweenTwoHalvesOfACharacter_LosesBoth() =>
        Assert.That(
            (Truncated.Of(new string('a', 199) + "😀 and more"), Truncated.Of(new string('a', 200))),
            Is.EqualTo((new string('a', 199) + "…", new string('a', 200)))
        );
}
