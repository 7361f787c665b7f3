using System.Text;
using System.Text.Json;
using KzUkApi.Importing;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>
/// Every sample, damaged in every way at many places: refused with the place, or imported where the damage says nothing to
/// that format; never an exception.
/// </summary>
internal sealed class DamagedFileTests
{
    // What is wrong with the content as a whole stands nowhere.
    private static readonly string[] OfTheWhole = ["at least one figure", "at least one row"];

    private static readonly (string Name, string Source, Func<string> Text)[] Samples =
    [
        ("ons-allcountries-2026-06-kz.csv", "ons-allcountries-2026-06", () => ImportStore.SampleText("ons-allcountries-2026-06-kz.csv")),
        ("ons-allcountries-2026-05-kz.csv", "ons-allcountries-2026-05", () => ImportStore.SampleText("ons-allcountries-2026-05-kz.csv")),
        ("ons-cmd-trade-v65-kz.json", "ons-cmd-trade-v65", () => ImportStore.SampleText("ons-cmd-trade-v65-kz.json")),
        ("observations.json", "ons-cmd-trade-v65", Observations.OfTheSample),
        ("ons-country-by-commodity-kz.json", "ons-country-by-commodity-2026-08-06", () =>
            ImportStore.SampleText("ons-country-by-commodity-kz.json")
        ),
        ("comtrade-legacy-csv-hs6-2019.csv", "comtrade-dbt-sample-2021", () =>
            ImportStore.SampleText("comtrade-legacy-csv-hs6-2019.csv")
        ),
        ("hmrc-ots-row.json", "comtrade-dbt-sample-2021", OtsOfKazakhstan),
        ("wits-bilateral-1993-2016.json", "wits-bulk-2017", () => ImportStore.SampleText("wits-bilateral-1993-2016.json")),
        ("wits-trade-summary-kaz.csv", "wits-trade-summary-2021", () => ImportStore.SampleText("wits-trade-summary-kaz.csv")),
        ("worldbank-fcrf-long.csv", "wb-fcrf-2023-02", () => ImportStore.SampleText("worldbank-fcrf-long.csv")),
    ];

    private ImportStore _store = null!;
    private RecordSet _held = null!;

    private static IEnumerable<string> Names => Samples.Select(sample => sample.Name);

    [OneTimeSetUp]
    public void Open()
    {
        _store = ImportStore.Full();
        _held = _store.Held();
    }

    [OneTimeTearDown]
    public void Close() => _store.Dispose();

    [Test]
    public void Samples_AreAllOfTheFolder() =>
        Assert.That(
            Directory.GetFiles(Repository.PathOf("tests", "KzUkApi.Tests", "Importing", "Samples")).Select(Path.GetFileName),
            Is.SubsetOf(Names)
        );

    [TestCaseSource(nameof(Names))]
    public void Sample_Damaged_IsRefusedWithAPlaceOrHarmless(string name)
    {
        var (source, text) = Samples.Where(sample => sample.Name == name).Select(sample => (sample.Source, sample.Text())).Single();
        var held = HeldWithout(source);
        var refused = new HashSet<string>(StringComparer.Ordinal);
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var damage in Damage.Of(text))
        {
            kinds.Add(damage.Kind);
            var report = Read(name, damage.Bytes, source, held);
            if (report.Problems.Count > 0)
            {
                refused.Add(damage.Kind);
                Assert.That(
                    report.Problems.Any(problem => HasPlace(problem) || OfTheWhole.Any(problem.Expected.StartsWith)),
                    Is.True,
                    $"{damage.Kind}, {damage.What}: {report.Problems[0]}"
                );
                Assert.That(
                    report.Problems.Select(problem => problem.Expected),
                    Has.None.StartsWith("a file that can be read as"),
                    $"{damage.Kind}, {damage.What}: every format foresees it"
                );
            }

            Assert.That(
                report.Problems.Count > 0 || damage.Kind is not (Damage.NotUtf8 or Damage.NoText),
                Is.True,
                $"{damage.Kind}, {damage.What}, is read as if it were right"
            );
        }

        Assert.That(kinds, Is.SupersetOf(new[] { Damage.Truncated, Damage.NotUtf8, Damage.NoNumber, Damage.Repeated, Damage.Renamed }));
        Assert.That(refused, Is.EquivalentTo(kinds), "of each kind some are found");
    }

    [TestCaseSource(nameof(Names))]
    public void Sample_Damaged_LeavesTheStoreAsItWas(string name)
    {
        var (source, text) = Samples.Where(sample => sample.Name == name).Select(sample => (sample.Source, sample.Text())).Single();
        var (before, held) = ((_store.Version, History()), HeldWithout(source));
        var damage = Damage
            .Of(text)
            .Where(damage => damage.Kind == Damage.NoNumber)
            .First(damage => Read(name, damage.Bytes, source, held).Problems.Count > 0);
        Assert.That(_store.Import(name, damage.Bytes, source).Outcome, Is.EqualTo(ImportReport.Refused), damage.What);
        Assert.That((_store.Version, History()), Is.EqualTo(before));
    }

    // As an import does, without storing anything.
    private static ImportReport Read(string name, byte[] bytes, string source, RecordSet held)
    {
        var request = new ImportRequest(new(name, bytes), null, source);
        var run = new ImportRun(
            request,
            ParsedFile.Of(request, held.Find("sources", source), CancellationToken.None),
            held,
            DateOnly.MaxValue
        );
        return run.Report(run.Check() ? ImportReport.WouldImport : ImportReport.Refused, string.Empty);
    }

    // What is stored, but the figures of the source.
    private RecordSet HeldWithout(string source) =>
        _held.With([
            .. new[] { "trade_flows", "exchange_rates" }.SelectMany(table =>
                _held
                    .Rows(table)
                    .Where(row => row.Value.Cell("source_id") == source)
                    .Select(row => new RecordChange(RecordDefinitions.All.Single(known => known.Name == table), row.Key, row.Value, null))
            ),
        ]);

    private string History() => _store.Store.Texts("SELECT COUNT(*) FROM record_history").Single();

    private static bool HasPlace(ImportProblem problem) =>
        problem.Line is not null || problem.Sheet is not null || problem.Path is not null;

    // The sample has another country, a month that is not stored, and no commodity.
    private static string OtsOfKazakhstan()
    {
        var row = ImportStore
            .SampleText("hmrc-ots-row.json")
            .Trim()
            .Replace("200001", "201905", StringComparison.Ordinal)
            .Replace("\"FlowTypeId\":1", "\"FlowTypeId\":4", StringComparison.Ordinal)
            .Replace("-990", "39072000", StringComparison.Ordinal)
            .Replace("959", "79", StringComparison.Ordinal);
        Assert.That(JsonDocument.Parse(Encoding.UTF8.GetBytes(row)).RootElement.GetProperty("CountryId").GetInt32(), Is.EqualTo(79));
        return $"{{\"value\":[\n{row},\n{row.Replace("39072000", "39073000", StringComparison.Ordinal)}\n]}}\n";
    }
}
