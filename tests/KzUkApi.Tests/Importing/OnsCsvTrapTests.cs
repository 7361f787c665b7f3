using KzUkApi.Importing;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>What can be wrong in an edition of ONS "all countries", and what a newer edition does.</summary>
internal sealed class OnsCsvTrapTests
{
    private const string File = "ons-allcountries-2026-06-kz.csv";
    private const string June = "ons-allcountries-2026-06";
    private const string July = "ons-allcountries-2026-07";

    private ImportStore _store = null!;

    [SetUp]
    public void Open() => _store = ImportStore.Only(June);

    [TearDown]
    public void Close() => _store.Dispose();

    [Test]
    public void Header_WithABlankInTheMonth_IsTheSameMonth()
    {
        Assert.That(ImportStore.SampleText("ons-allcountries-2026-05-kz.csv"), Does.Contain("2024 Sep"));
        _store.Import("ons-allcountries-2026-05-kz.csv", "ons-allcountries-2026-05");
        Assert.That(_store.Rows("trade_flows"), Does.ContainKey("gbr-import-goods-total-2024-09-ons-sa-2026-05"));
    }

    [TestCase("2024Sep", "2024Sepp")]
    [TestCase("2024Sep", "2024Q3")]
    [TestCase(",Country Name,1997,", ",Country,1997,")]
    public void Header_Unknown_RefusesTheFile(string from, string to)
    {
        var report = _store.Import(
            File,
            ImportStore.SampleText(File).Replace(from, to, StringComparison.Ordinal),
            June
        );
        Assert.That(report.Outcome, Is.EqualTo(ImportReport.Refused));
        Assert.That(report.Problems.Select(problem => problem.Expected), Is.Not.Empty.And.All.Contain("unknown header"));
        Assert.That(report.Problems.Select(problem => problem.Cell), Is.All.Not.Null);
    }

    [Test]
    public void Row_WithACellTooMany_RefusesTheFile()
    {
        var report = _store.Import(
            File,
            ImportStore.SampleText(File).Replace("KZ,Kazakhstan,57,103", "KZ,Kazakhstan,57,1,103", StringComparison.Ordinal),
            June,
            skipInvalid: true
        );
        Assert.That((report.Outcome, report.Problems.Single().Line), Is.EqualTo((ImportReport.Refused, (int?)3)));
        Assert.That(report.Problems.Single().Expected, Does.Contain("31 cells expected, 32 found"));
    }

    [Test]
    public void Row_ThatStandsTwice_IsReportedForEveryCell()
    {
        var lines = ImportStore.SampleText(File).Split('\n');
        var report = _store.Import(File, string.Join('\n', lines[..3].Append(lines[2])), June);
        Assert.That(report.Problems, Has.Count.EqualTo(29));
        Assert.That(
            report.Problems[0].ToString(),
            Does.Contain("line 4, sheet '1. Annual Exports', column 1997: '57'").And.Contain("the same stands in line 3")
        );
    }

    [Test]
    public void Problems_Several_AreAllListedAndNothingIsImported()
    {
        var before = _store.Store.Dump();
        var text = ImportStore
            .SampleText(File)
            .Replace("KZ,Kazakhstan,57,103,68", "KZ,Kazakhstan,x,-,68", StringComparison.Ordinal)
            .Replace("KZ,Kazakhstan,10,42", "KZ,Kazakhstan,1e1,42", StringComparison.Ordinal);
        var report = _store.Import(File, text, June);
        Assert.That(
            report.Problems.Select(problem => (problem.Line, problem.Column, problem.Value)),
            Is.EquivalentTo(new[] { ((int?)3, "1997", "x"), (3, "1998", "-"), (6, "1997", "1e1") })
        );
        Assert.That(_store.Store.Dump(), Is.EqualTo(before));
    }

    [Test]
    public void Total_ThatContradictsItsMonths_IsReportedWithItsParts()
    {
        // The year 2022 of imports is 1,784 million; its months and quarters stay.
        _store = _store.AddSource(July, "2026-09-10", "ons-trade-by-country");
        var report = _store.Import(File, ImportStore.SampleText(File).Replace(",1784,", ",1874,", StringComparison.Ordinal), July);
        Assert.That(report.Outcome, Is.EqualTo(ImportReport.Refused));
        var total = report.Problems.Where(problem => !problem.Expected.StartsWith("part of", StringComparison.Ordinal)).ToList();
        Assert.That(total.Select(problem => (problem.Column, problem.Value)), Is.All.EqualTo(("2022", "1874")));
        Assert.That(
            total[0].Expected,
            Does.Contain("the months of gbr-import-goods-total-2022-ons-sa-2026-07 add up to 1784000000, not to 1874000000")
                .And.Contain("rounding explains at most 6500000")
        );
        Assert.That(report.Problems, Has.Count.EqualTo(2 + 12 + 4), "the year twice, twelve months, four quarters");
    }

    [Test]
    public void Skipped_CanBeCorrectedAndImportedAgain()
    {
        _store = _store.AddSource(July, "2026-09-10", "ons-trade-by-country");
        var text = ImportStore.SampleText(File).Replace("KZ,Kazakhstan,57,103,68", "KZ,Kazakhstan,57,n/a,68", StringComparison.Ordinal);
        var report = _store.Import(File, text, July, skipInvalid: true);
        Assert.That((report.Outcome, report.Skipped, report.Read, report.Problems.Count), Is.EqualTo((ImportReport.Imported, 1, 1001, 1)));
        Assert.That(_store.Skipped, Is.EqualTo("# 1. Annual Exports\nCountry Code,Country Name,1998\nKZ,Kazakhstan,n/a\n"));
        var again = _store.Import("skipped.csv", _store.Skipped!.Replace("n/a", "103", StringComparison.Ordinal), July);
        Assert.That((again.Outcome, again.Unchanged, again.Problems.Count), Is.EqualTo((ImportReport.Imported, 1, 0)));
    }

    [Test]
    public void Edition_Newer_IsReportedAsRevisionsAndRepeats()
    {
        var text = ImportStore
            .SampleText(File)
            .Replace("KZ,Kazakhstan,57,103,68", "KZ,Kazakhstan,57,104,68", StringComparison.Ordinal)
            .Replace(",2024,2025\nKZ,Kazakhstan,57", ",2024,2026\nKZ,Kazakhstan,57", StringComparison.Ordinal);
        _store = _store.AddSource(July, "2026-09-10", "ons-trade-by-country");
        var report = _store.Import(File, text, July);
        Assert.That(report.Problems, Is.Empty);
        Assert.That(
            (report.Read, report.New, report.Revised, report.Unchanged),
            Is.EqualTo((1002, 1, 1, 1000)),
            "2026 stands for the year 2025 of exports"
        );
        Assert.That(
            report.Revisions,
            Is.EqualTo(
                new[]
                {
                    new ImportRevision(
                        "gbr-export-goods-total-1998-ons-sa-2026-07",
                        "gbr-export-goods-total-1998-ons-sa-2026-06",
                        "103000000",
                        "104000000",
                        "revision"
                    ),
                }
            )
        );
        Assert.That(report.Missing, Is.EqualTo(new[] { "gbr-export-goods-total-2025-ons-sa-2026-06" }));
    }

    [Test]
    public void Edition_HeldWithAnotherValue_IsRefused()
    {
        var report = _store.Import(
            File,
            ImportStore.SampleText(File).Replace("KZ,Kazakhstan,57,103,68", "KZ,Kazakhstan,57,104,68", StringComparison.Ordinal),
            June
        );
        Assert.That(report.Outcome, Is.EqualTo(ImportReport.Refused));
        Assert.That(
            report.Problems.Single().ToString(),
            Does.Contain("column 1998: '104'")
                .And.Contain("value '103000000', which is held of this edition")
                .And.Contain("An edition never changes")
        );
    }

    [TestCase(null, "name the id of the source")]
    [TestCase("ons-allcountries-2031", "there is no ons-allcountries-2031")]
    [TestCase("wits-bulk-2017", "a source of the dataset ons-trade-by-country")]
    [TestCase("oreanda-2014-04-17-idrissov-warsi", "a source of the dataset ons-trade-by-country")]
    public void Source_MissingOrOfAnotherProgramme_IsRefused(string? source, string expected) =>
        Assert.That(_store.Import(File, source).Problems.Single().Expected, Does.Contain(expected));

    [Test]
    public void DryRun_ReportsAndStoresNothing()
    {
        _store = _store.AddSource(July, "2026-09-10", "ons-trade-by-country");
        var before = _store.Store.Dump();
        var report = _store.Import(File, July, dryRun: true);
        Assert.That((report.Outcome, report.Unchanged, report.DryRun), Is.EqualTo((ImportReport.WouldImport, 1002, true)));
        Assert.That(_store.Store.Dump(), Is.EqualTo(before));
    }
}
