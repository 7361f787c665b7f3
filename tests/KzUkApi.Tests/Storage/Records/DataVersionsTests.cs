using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Records;

internal sealed class DataVersionsTests
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

    // Whatever is stored can be read back to the last character, or corrections could not be told.
    [Test]
    public void HeldRows_OfTheWholeDataset_AreTheCellsOfItsFiles()
    {
        using var store = TempStore.Copied();
        using var session = store.Connections.BeginRead(CancellationToken.None);
        var held = new ExistingRows(session.Connection, session.Transaction).Read();
        var sum = RecordDefinitions.All
            .SelectMany(table => held.Rows(table.Name).Values.Select(row => ContentSum.OfRow(row)))
            .Aggregate(default(ContentSum), (total, row) => total + row);
        Assert.That(sum.ToString(), Is.EqualTo(store.Texts("SELECT content_sum FROM dataset_state").Single()));
    }

    [Test]
    public void Definitions_Always_CoverEveryKindOfChange() =>
        Assert.That(RecordDefinitions.All.Select(table => table.Type), Is.EquivalentTo(RecordTypes.Changed.Values));

    [Test]
    public void Load_SameContentOfALaterRelease_IsNoNewVersion()
    {
        var before = Journal();
        Assert.That(_store.Load(_copy.Release("2027-01-31").Folder), Is.Not.Null);
        Assert.That(Journal(), Is.EqualTo(before));
    }

    [Test]
    public void Load_OverDataThatKeptNoJournal_TellsThemAsTheFirstVersion()
    {
        var records = _store.Texts("SELECT COUNT(*) FROM changes").Single();
        _store.Execute("DELETE FROM change_fields; DELETE FROM changes; DELETE FROM data_versions;");
        _store.Load(_copy.Release("2027-01-31").Set("milestones.csv", 2, "note", "Corrected.").Folder);
        Assert.That(
            _store.Texts("SELECT COUNT(*) FROM changes GROUP BY version_number ORDER BY version_number"),
            Is.EqualTo(new[] { records, "1" })
        );
        Assert.That(
            _store.Texts("SELECT released_on || ' ' || COALESCE(loaded_at, 'unknown') FROM data_versions WHERE number = 1"),
            Is.EqualTo(new[] { "2026-11-28 unknown" })
        );
        Assert.That(
            _store.Texts("SELECT field || ': ' || after FROM change_fields WHERE change_id LIKE '2-%'"),
            Is.EqualTo(new[] { "note: Corrected." })
        );
    }

    [Test]
    public void Load_ThatFails_LeavesTheJournalAsItWas()
    {
        var before = Journal();
        Assert.That(() => _store.Load(_copy.Release("2027-01-31").Set("trade.csv", 2, "reporter", "XXX").Folder), Throws.Exception);
        Assert.That(Journal(), Is.EqualTo(before));
    }

    [Test]
    public void Load_ARecordThatCameBack_IsAddedAgain()
    {
        var id = _copy.Get("milestones.csv", 2, "id");
        var original = File.ReadAllText(_copy.PathOf("milestones.csv"));
        _store.Load(
            _copy
                .Release("2027-01-31")
                .Change("disputes.csv", lines => lines.RemoveAll(line => line.Contains(id, StringComparison.Ordinal)))
                .Change("milestones.csv", lines => lines.RemoveAt(1))
                .Folder
        );
        File.WriteAllText(_copy.PathOf("milestones.csv"), original);
        _store.Load(_copy.Release("2027-02-28").Folder);
        Assert.That(
            _store.Texts($"SELECT kind FROM changes WHERE type = 'milestones' AND record_id = '{id}' ORDER BY version_number"),
            Is.EqualTo(new[] { "added", "withdrawn", "added" })
        );
    }

    private IReadOnlyList<string> Journal() =>
        [
            .. _store.Texts("SELECT number || ' ' || data_version FROM data_versions ORDER BY number"),
            .. _store.Texts("SELECT id FROM changes ORDER BY id"),
        ];
}
