using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Records;

/// <summary>When the dataset is loaded, when it is not, and what a load leaves.</summary>
internal sealed class DatasetLoaderTests
{
    private TempStore _store = null!;
    private DatasetCopy _copy = null!;

    [SetUp]
    public void Open() => (_store, _copy) = (TempStore.Small(), SmallDataset.Copy());

    [TearDown]
    public void Close()
    {
        _store.Dispose();
        _copy.Dispose();
    }

    private string Version => _store.Texts("SELECT data_version FROM dataset_state").Single();

    [Test]
    public void Load_SecondStart_LoadsNothing()
    {
        var before = _store.Dump();
        Assert.That(_store.Load(_copy.Folder, out var heldIsNewer), Is.Null);
        Assert.That(heldIsNewer, Is.False);
        Assert.That(_store.Dump(), Is.EqualTo(before));
    }

    [Test]
    public void Load_NewerReleaseWithAChangedRow_ReplacesTheContent()
    {
        var version = Version;
        var report = _store.Load(_copy.Release("2027-01-31").Set("trade.csv", 2, "value", "4711").Folder);
        Assert.That(report, Is.Not.Null);
        Assert.That(Version, Is.EqualTo(report!.DataVersion).And.Not.EqualTo(version));
        Assert.That(
            _store.Texts($"SELECT value FROM trade_flows WHERE id = '{_copy.Get("trade.csv", 2, "id")}'"),
            Is.EqualTo(new[] { "4711" })
        );
        Assert.That(_store.Texts("SELECT released_on FROM dataset_state"), Is.EqualTo(new[] { "2027-01-31" }));
    }

    [Test]
    public void Load_NewerReleaseWithoutSomeRows_RemovesThem()
    {
        _copy.Release("2027-01-31").Change("agreement_events.csv", lines => lines.RemoveRange(1, lines.Count - 1))
            .Change("agreements.csv", lines => lines.RemoveRange(2, lines.Count - 2))
            .Change("disputes.csv", lines => lines.RemoveRange(1, lines.Count - 1));
        _store.Load(_copy.Folder);
        Assert.That(_store.Texts("SELECT COUNT(*) FROM agreements"), Is.EqualTo(new[] { "1" }));
        Assert.That(_store.Texts("SELECT COUNT(*) FROM agreement_events"), Is.EqualTo(new[] { "0" }));
        foreach (var table in new[] { "agreement_parties", "agreement_topics", "agreement_signatories" })
        {
            Assert.That(
                _store.Texts($"SELECT DISTINCT agreement_id FROM {table}"),
                Is.SubsetOf(new[] { _copy.Get("agreements.csv", 2, "id") }),
                table
            );
        }
    }

    [Test]
    public void Load_OlderRelease_NeverReplacesANewerOne()
    {
        var before = _store.Dump();
        Assert.That(_store.Load(_copy.Release("2026-11-27").Set("trade.csv", 2, "value", "4711").Folder, out var heldIsNewer), Is.Null);
        Assert.That(heldIsNewer, Is.True);
        Assert.That(_store.Dump(), Is.EqualTo(before));
    }

    [Test]
    public void Load_CorrectedOnTheSameDay_ReplacesTheContent()
    {
        var version = Version;
        Assert.That(_store.Load(_copy.Set("milestones.csv", 2, "note", "Corrected.").Folder), Is.Not.Null);
        Assert.That(Version, Is.Not.EqualTo(version));
    }

    [Test]
    public void Load_RowsInAnotherOrder_GivesTheSameDataVersion()
    {
        var version = Version;
        foreach (var file in Directory.EnumerateFiles(_copy.Folder, "*.csv").Select(path => Path.GetFileName(path)))
        {
            _copy.Change(file, lines => lines.Reverse(1, lines.Count - 1));
        }

        Assert.That(_store.Load(_copy.Folder), Is.Not.Null, "other bytes are looked at again");
        Assert.That(Version, Is.EqualTo(version));
    }

    [Test]
    public void Load_LineEndsOfWindows_GiveTheSameDataVersion()
    {
        var version = Version;
        foreach (var path in Directory.EnumerateFiles(_copy.Folder, "*.csv"))
        {
            File.WriteAllText(path, File.ReadAllText(path).ReplaceLineEndings("\r\n"));
        }

        Assert.That(_store.Load(_copy.Folder), Is.Not.Null);
        Assert.That(Version, Is.EqualTo(version));
    }

    [TestCaseSource(nameof(Files))]
    public void Load_AnyCellChanged_ChangesTheDataVersion(string file)
    {
        var version = Version;
        var (column, value) = file switch
        {
            "topics.csv" or "commodities.csv" => ("name_en", "Another name"),
            "fx_rates.csv" => ("rate", "0.668"),
            "claims.csv" => ("change_percent", "61"),
            "ambassadors.csv" => ("name", "Another Name"),
            "meeting_participants.csv" => ("office", "Another office"),
            "statements.csv" => ("paraphrase", "Something else."),
            "sources.csv" => ("title", "Another title"),
            _ => ("note", "Another note."),
        };
        _store.Load(_copy.Set(file, 2, column, value).Folder);
        Assert.That(Version, Is.Not.EqualTo(version));
    }

    [Test]
    public void Load_FailsOnTheWay_LeavesTheDatabaseAsItWas()
    {
        // The row passes every check, and the database refuses it in the middle of the load.
        _store.Execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON statements WHEN NEW.paraphrase = 'refuse me' BEGIN SELECT RAISE(ABORT, 'refused'); END"
        );
        var before = _store.Dump();
        Assert.That(
            () => _store.Load(_copy.Set("statements.csv", 3, "paraphrase", "refuse me").Folder),
            Throws.Exception.With.Message.Contain("refused")
        );
        Assert.That(_store.Dump(), Is.EqualTo(before));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Load_Report_NamesEveryTableWithItsRows(bool whole)
    {
        using var empty = TempStore.Migrated();
        var report = empty.Load(whole ? DatasetCopy.Original : SmallDataset.Folder)!;
        Assert.That(report.Tables, Has.Count.EqualTo(17));
        Assert.That(report.Tables.Sum(table => table.Rows), Is.EqualTo(whole ? 4771 : 110));
        foreach (var (table, rows) in report.Tables)
        {
            Assert.That(empty.Texts($"SELECT COUNT(*) FROM {table}"), Is.EqualTo(new[] { $"{rows}" }), table);
        }
    }

    public static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(DatasetCopy.Original, "*.csv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
