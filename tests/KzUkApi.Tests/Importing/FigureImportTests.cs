using System.Text;
using KzUkApi.Importing;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>Files of trade figures take a shorter way; it leaves the store and the report as the general one does.</summary>
internal sealed class FigureImportTests
{
    private const string Source = "ons-allcountries-2026-06";
    private const int Many = 2000;
    private const string Unused = "ons-country-by-commodity-2026-08-06";

    private static readonly string[] Trade = File.ReadAllLines(Path.Combine(DatasetCopy.Original, "trade.csv"));
    private static readonly string[] Edition = [.. Trade.Where(line => line.Contains($",{Source},", StringComparison.Ordinal))];

    [TestCase(30, TestName = "Import_OfAFewFigures_IsAsTheGeneralWay")]
    [TestCase(Many, TestName = "Import_OfManyFigures_IsAsTheGeneralWay")]
    public void Import_OfAMixedFile_IsAsTheGeneralWay(int figures)
    {
        var text = Mixed(figures == Many ? Effort.Of(300, full: Many) : figures);
        using var quick = WithANewerSource();
        using var general = WithANewerSource();
        foreach (var (dryRun, skipInvalid) in new[] { (false, false), (true, true), (false, true), (false, true) })
        {
            var report = quick.Import("trade.csv", text, null, dryRun, skipInvalid);
            var expected = General(general, text, dryRun, skipInvalid);
            Assert.That(report.Problems, Is.EqualTo(expected.Problems).And.Count.GreaterThan(5));
            Assert.That(report.Revisions, Is.EqualTo(expected.Revisions));
            Assert.That(
                report with { Problems = [], Revisions = [], Corrections = [], Missing = [], Ignored = [] },
                Is.EqualTo(
                    expected with
                    {
                        Problems = [],
                        Revisions = [],
                        Corrections = [],
                        Missing = [],
                        Ignored = [],
                        Read = expected.Read - 1,
                        Held = expected.Held - 1,
                    }
                )
            );
            Assert.That(quick.Skipped, Is.EqualTo(general.Skipped));
            if (!dryRun && skipInvalid)
            {
                // What the runs before wrongly stored would be here, too.
                StoreContent.Of(quick.Store).ShouldBe(StoreContent.Of(general.Store));
            }
        }
    }

    [Test]
    public void Import_OfAFigureThatWasWithdrawn_IsAsTheGeneralWayAndEndsItsHistory()
    {
        var text = string.Join('\n', [Trade[0], .. Edition.Take(3)]) + "\n";
        using var quick = ImportStore.Only(Source);
        using var general = ImportStore.Only(Source);
        foreach (var store in new[] { quick, general })
        {
            Withdraw(store, Edition[1].Split(',')[0]);
        }

        Assert.That(
            quick.Import("trade.csv", text, null),
            Has.Property("Outcome")
                .EqualTo(ImportReport.Imported)
                .And.Property("DataVersion")
                .EqualTo(General(general, text, false, false).DataVersion)
        );
        StoreContent.Of(quick.Store).ShouldBe(StoreContent.Of(general.Store));
        Assert.That(
            quick.Store.Texts("SELECT kind || ' ' || origin FROM record_history ORDER BY number"),
            Is.EqualTo(new[] { "withdrawn edit", "added import" })
        );
        Assert.That(
            quick.Store.Texts("SELECT COUNT(*) FROM local_changes").Single(),
            Is.EqualTo("0"),
            "It is again as the dataset has it."
        );
    }

    /// <summary>A store without the edition, with a source for a newer one; and without the figures of nearly half the dataset.</summary>
    internal static ImportStore WithANewerSource() =>
        ImportStore.Without(Source, Unused).AddSource("ons-allcountries-2026-09", "2026-09-12", "ons-trade-by-country");

    private static void Withdraw(ImportStore store, string id)
    {
        using var session = store.Store.Connections.BeginWrite(CancellationToken.None);
        var existing = new ExistingRecords(session.Connection, session.Transaction).Find("trade_flows", id);
        _ = new ChangeWriter(session, TimeProvider.System).Apply(
            [new(RecordDefinitions.TradeFlows, id, existing, null)],
            new ChangeCause(Author.CommandLine, LocalChange.Edit, "It was wrong.")
        );
        session.Commit();
    }

    [Test]
    public void Import_OfAMixedFile_HasEveryKindOfRow()
    {
        using var store = WithANewerSource();
        var report = store.Import("trade.csv", Mixed(2000), null, skipInvalid: true);
        Assert.That(new[] { report.New, report.Revised, report.Unchanged, report.Held, report.Skipped }, Has.All.GreaterThan(0));
        Assert.That(report.Revisions, Has.Count.EqualTo(report.Revised + report.Precision + report.Undetermined));
        Assert.That(
            report.Problems.Select(problem => problem.Expected),
            Has.Some.Contains("the same stands in line").And.Some.Contains("cells expected").And.Some.Contains("add up to")
        );
    }

    [Test]
    public void Import_OfTheDatasetsOwnFigures_GivesItsVersionAndTwiceChangesNothing()
    {
        using var full = ImportStore.Full();
        using var store = ImportStore.Without(Source);
        var text = string.Join('\n', [Trade[0], .. Edition]) + "\n";
        Assert.That(store.Import("trade.csv", text, null).DataVersion, Is.EqualTo(full.Version).And.EqualTo(store.Version));
        var before = store.Store.Dump();
        var report = store.Import("trade.csv", text, null);
        Assert.That((report.Outcome, report.Held), Is.EqualTo((ImportReport.NothingNew, Edition.Length)));
        Assert.That(store.Store.Dump(), Is.EqualTo(before));
    }

    [Test]
    public void Import_OfAFileThatEndsInTheMiddleOfACell_StoresNothing()
    {
        using var store = ImportStore.Only();
        var before = store.Store.Dump();
        var report = store.Import("trade.csv", $"{Trade[0]}\n{Edition[0]}\n{Edition[1]},\"open", null, skipInvalid: true);
        Assert.That((report.Outcome, report.Read, report.Problems.Count), Is.EqualTo((ImportReport.Refused, 0, 1)));
        Assert.That(store.Store.Dump(), Is.EqualTo(before));
    }

    // Another table beside it, all stored already, and the file takes the general way.
    private static ImportReport General(ImportStore store, string text, bool dryRun, bool skipInvalid)
    {
        var topics = File.ReadAllLines(Path.Combine(DatasetCopy.Original, "topics.csv"));
        var file = new ImportFile("trade.csv", Encoding.UTF8.GetBytes(text))
        {
            Further = [new("topics.csv", Encoding.UTF8.GetBytes($"{topics[0]}\n{topics[1]}\n"))],
        };
        return store.Import(new(file, null, null, dryRun, skipInvalid));
    }

    // Figures of an edition that is not stored, some of them again in a newer one; stored ones; and rows that are wrong.
    internal static string Mixed(int figures)
    {
        var edition = Edition.Take(figures).ToList();
        var wrong = Csv.Cells(edition[0]);
        wrong[0] += "-wrong";
        (wrong[9], wrong[16]) = ("2023-13", "no-such-source");
        var turnover = Trade.Single(line =>
            line.StartsWith("kaz-total-unspecified-total-2023-01--2023-08-kazinform-2023-10,", StringComparison.Ordinal)
        );
        return string.Join(
            '\n',
            [
                Trade[0],
                .. Trade.Where(line => !Edition.Contains(line) && !line.Contains($",{Unused},", StringComparison.Ordinal)).Skip(1).Take(25),
                .. edition,
                .. edition.Take(20).Select((line, index) => Newer(line, index)),
                Csv.Line(wrong),
                edition[1],
                edition[2] + ",one too many",
                Csv.Line([
                    .. Csv.Cells(turnover)
                        .Select(
                            (cell, index) =>
                                index == 0 ? "kaz-total-again"
                                : index == 10 ? "897000000"
                                : cell
                        ),
                ]),
                .. Trade.Where(line =>
                    line.Contains(",kazinform-2023-10,", StringComparison.Ordinal)
                    && line != turnover
                    && line.Contains(",2023-01/2023-08,", StringComparison.Ordinal)
                ),
                string.Empty,
            ]
        );
    }

    private static string Newer(string line, int index)
    {
        var cells = Csv.Cells(line);
        cells[0] = cells[0].Replace("2026-06", "2026-09", StringComparison.Ordinal) + "-newer";
        cells[10] = index % 2 == 0 ? cells[10] : $"{long.Parse(cells[10], System.Globalization.CultureInfo.InvariantCulture) + 7_000_000}";
        cells[15] += index % 3 == 0 ? "*" : string.Empty;
        (cells[16], cells[17]) = ("ons-allcountries-2026-09", "2026-09-12");
        return Csv.Line(cells);
    }
}
