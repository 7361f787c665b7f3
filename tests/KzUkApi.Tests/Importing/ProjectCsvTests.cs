using KzUkApi.Importing;
using KzUkApi.Tests.Storage.Records;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>The dataset's own tables as imports: corrections, and everything that a row can have wrong.</summary>
internal sealed class ProjectCsvTests
{
    private const string Figure = "gbr-import-goods-total-2022-ons-sa-2026-06";

    private static readonly string[] Trade = File.ReadAllLines(Path.Combine(DatasetCopy.Original, "trade.csv"));

    private ImportStore _store = null!;

    [SetUp]
    public void Open() => _store = ImportStore.Full();

    [TearDown]
    public void Close() => _store.Dispose();

    [TestCaseSource(
        typeof(KzUkApi.Tests.Storage.Records.DatasetLoaderTests),
        nameof(KzUkApi.Tests.Storage.Records.DatasetLoaderTests.Files)
    )]
    public void Table_AsItIs_IsHeldAlready(string file)
    {
        var report = _store.Import(file, File.ReadAllBytes(Path.Combine(DatasetCopy.Original, file)), null);
        Assert.That(report.Problems, Is.Empty);
        Assert.That(
            (report.Outcome, report.Held),
            Is.EqualTo((ImportReport.NothingNew, File.ReadAllLines(Path.Combine(DatasetCopy.Original, file)).Length - 1))
        );
    }

    [Test]
    public void Row_Corrected_IsReportedCellByCellAndRegistered()
    {
        var row = Trade.Single(line => line.StartsWith(Figure + ",", StringComparison.Ordinal));
        var report = _store.Import("trade.csv", $"{Trade[0]}\n{row[..^2]}Corrected by hand,,\n", null);
        Assert.That(report.Problems, Is.Empty);
        Assert.That(
            report.Corrections,
            Is.EqualTo(new[] { new ImportCorrection("trade_flows", Figure, "note", null, "Corrected by hand") })
        );
        Assert.That(
            _store.Store.Texts("SELECT record_table || ' ' || record_id || ' ' || kind || ' ' || origin FROM local_changes"),
            Is.EqualTo(new[] { $"trade_flows {Figure} changed import" })
        );
        Assert.That(_store.Rows("trade_flows")[Figure].Cell("note"), Is.EqualTo("Corrected by hand"));
    }

    [Test]
    public void Rows_Wrong_AreAllListedWithLineColumnAndValue()
    {
        var good = Trade[1];
        var text = string.Join(
            '\n',
            Trade[0],
            good,
            good.Replace("GBR,KAZ,", "GBR,ZZZ,", StringComparison.Ordinal) + ",one too many",
            Cell(good, 10, "12.5"),
            Cell(good, 9, "2023-13"),
            Cell(good, 16, "no-such-source"),
            good
        );
        var report = _store.Import("trade.csv", text, null);
        Assert.That(
            report.Problems.Select(problem => (problem.Line, problem.Column, problem.Value)),
            Is.EquivalentTo(
                new (int?, string?, string?)[]
                {
                    (3, null, null),
                    (4, "value", "12.5"),
                    (5, "period", "2023-13"),
                    (6, "source_id", "no-such-source"),
                    (7, "id", Csv.Cells(good)[0]),
                }
            )
        );
        Assert.That(report.Problems.Last(problem => problem.Line == 7).Expected, Does.Contain("the same stands in line 2"));
    }

    [Test]
    public void Header_WithColumnsSwapped_IsUnknown()
    {
        var report = _store.Import(
            "trade.csv",
            string.Join('\n', Trade[0].Replace("reporter,partner", "partner,reporter", StringComparison.Ordinal), Trade[1]),
            null,
            skipInvalid: true
        );
        Assert.That(report.Outcome, Is.EqualTo(ImportReport.Refused));
        var forced = _store.Import(
            "trade.csv",
            System.Text.Encoding.UTF8.GetBytes(
                string.Join('\n', Trade[0].Replace("reporter,partner", "partner,reporter", StringComparison.Ordinal), Trade[1])
            ),
            null,
            format: "project-csv"
        );
        Assert.That(forced.Problems.Single().Expected, Does.Contain("column 2 is 'partner', 'reporter' was expected"));
    }

    [Test]
    public void Turnover_ThatContradictsItsFlows_IsReported()
    {
        const string id = "kaz-total-unspecified-total-2023-01--2023-08-kazinform-2023-10";
        var row = Trade
            .Single(line => line.StartsWith(id + ",", StringComparison.Ordinal))
            .Replace(",879000000,", ",897000000,", StringComparison.Ordinal);
        var report = _store.Import("trade.csv", $"{Trade[0]}\n{row}\n", null);
        Assert.That(
            report.Problems.Single().Expected,
            Does.Contain("exports and imports of").And.Contain("add up to 879000000, not to 897000000")
        );
    }

    [Test]
    public void Source_Given_IsRefusedSinceRowsNameTheirOwn() =>
        Assert.That(
            _store.Import("trade.csv", string.Join('\n', Trade[..2]), "wits-bulk-2017").Problems.Single().Expected,
            Does.Contain("no source")
        );

    [Test]
    public void Authority_OfASourceCorrected_ChangesWhatIsPreferred()
    {
        const string order = $"SELECT preference_order FROM trade_flows WHERE id = '{Figure}'";
        var before = _store.Store.Texts(order).Single();
        var sources = File.ReadAllLines(Path.Combine(DatasetCopy.Original, "sources.csv"));
        var row = sources.Single(line => line.StartsWith("ons-allcountries-2026-06,", StringComparison.Ordinal));
        Assert.That(
            _store
                .Import(
                    "sources.csv",
                    $"{sources[0]}\n{row.Replace(",1,ons-trade-by-country", ",4,ons-trade-by-country", StringComparison.Ordinal)}\n",
                    null
                )
                .Corrected,
            Is.EqualTo(1)
        );
        Assert.That(_store.Store.Texts(order).Single(), Is.Not.EqualTo(before), "what is derived follows");
    }

    private static string Cell(string line, int column, string value)
    {
        var cells = Csv.Cells(line);
        cells[0] += "-other" + column;
        cells[column] = value;
        return Csv.Line(cells);
    }
}
