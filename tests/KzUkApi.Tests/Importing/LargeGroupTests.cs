using System.Text;
using KzUkApi.Importing;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KzUkApi.Tests.Importing;

/// <summary>Very many figures of one group cost as much as many of different groups, and a file has so many rows at most.</summary>
internal sealed class LargeGroupTests
{
    private const int StepsOfCount = 100;

    [TestCase(false, TestName = "Import_OfALargeGroup_DoesNotReadItForEachOfItsFigures")]
    [TestCase(true, TestName = "DryRun_OfALargeGroup_DoesNotReadItForEachOfItsFigures")]
    public void Import_OfALargeGroup_GrowsWithItsFigures(bool dryRun)
    {
        var steps = new[] { 1000, 2000, 4000 }.Select(figures => Steps(ManyFigures.Csv(0, figures), stored: 0, dryRun)).ToArray();
        Assert.That((double)(steps[2] - steps[1]) / (steps[1] - steps[0]), Is.LessThan(3), string.Join(", ", steps));
    }

    [TestCase(false, TestName = "Import_OfFiguresOfALargeGroup_ReadsItOnce")]
    [TestCase(true, TestName = "DryRun_OfFiguresOfALargeGroup_ReadsItOnce")]
    public void Import_IntoALargeGroup_ReadsItOnce(bool dryRun)
    {
        const int stored = 4000;
        var (few, more) = (Steps(ManyFigures.Csv(stored, 20), stored, dryRun), Steps(ManyFigures.Csv(stored, 200), stored, dryRun));
        Assert.That((double)more / few, Is.LessThan(3));
    }

    [TestCase(3, true)]
    [TestCase(4, false)]
    public void File_OfMoreRowsThanOneMayHave_IsRefusedWhereTheyBegin(int rows, bool taken)
    {
        using var store = ImportStore.Only(ManyFigures.Source);
        using var session = store.Store.Connections.BeginRead(CancellationToken.None);
        using var existing = new StoredFigures(session);
        var upload = new ImportFile("trade.csv", Encoding.UTF8.GetBytes(ManyFigures.Csv(0, rows)));
        var file = new FigureFile(upload, existing, true, ApiServer.Today, CancellationToken.None, mostRows: 3);
        Assert.That(file.Check(_ => false), Is.EqualTo(taken));
        Assert.That(file.New, Has.Count.EqualTo(taken ? rows : 0));
        Assert.That(
            file.Problems.First.Select(problem => (problem.Line, problem.Expected)),
            Is.EqualTo(taken ? [] : new (int?, string)[] { (5, FigureFile.TooMany(3)) })
        );
    }

    // What the engine does is counted: time would tell of the machine.
    private static int Steps(string text, int stored, bool dryRun)
    {
        using var store = ImportStore.Only(ManyFigures.Source);
        if (stored > 0)
        {
            Assert.That(store.Import("trade.csv", ManyFigures.Csv(0, stored), null).New, Is.EqualTo(stored));
        }

        var request = new ImportRequest(new ImportFile("trade.csv", Encoding.UTF8.GetBytes(text)), DryRun: dryRun);
        var importer = new Importer(store.Store.Connections, TimeProvider.System);
        var steps = 0;
        using StoreTransaction session = dryRun
            ? store.Store.Connections.BeginRead(CancellationToken.None)
            : store.Store.Connections.BeginWrite(CancellationToken.None);
        raw.sqlite3_progress_handler(((SqliteConnection)session.Connection).Handle, StepsOfCount, _ => ++steps < 0 ? 1 : 0, null);
        var report = importer.Run(request, null, session, CancellationToken.None);
        Assert.That(
            (report.Outcome, report.New),
            Is.EqualTo((dryRun ? ImportReport.WouldImport : ImportReport.Imported, text.Count(letter => letter == '\n') - 1))
        );
        return steps;
    }
}
