using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Records;

/// <summary>
/// A newer reference dataset on a database in which records were changed: what was changed here stays, and disagreement is
/// told.
/// </summary>
internal sealed class DatasetMergeTests
{
    private const string Header = "id,date,kind,title,source_id,note";
    private const string Mine = "mine-1996,1996-05-01,other,Found by an editor,mfa-kz-london-bilateral-relations,";

    private ImportStore _store = null!;
    private DatasetCopy _copy = null!;

    [SetUp]
    public void Open() => (_store, _copy) = (ImportStore.Small(), SmallDataset.Copy());

    [TearDown]
    public void Close()
    {
        _store.Dispose();
        _copy.Dispose();
    }

    private string First => _copy.Get("milestones.csv", 2, "id");

    [Test]
    public void Added_Here_SurvivesANewerDataset()
    {
        Import(Mine);
        var report = _store.Store.Load(_copy.Release("2027-01-31").Set("topics.csv", 2, "name_en", "Another name").Folder)!;
        Assert.That(report.Conflicts, Is.Empty);
        Assert.That(_store.Rows("milestones"), Does.ContainKey("mine-1996"));
        Assert.That(_store.Rows("topics").Values.Select(row => row.Cell("name_en")), Has.Member("Another name"));
        AssertSum();
    }

    [Test]
    public void Added_HereAndEqualInTheDataset_IsTakenOver()
    {
        Import(Mine);
        var report = _store.Store.Load(_copy.Release("2027-01-31").Change("milestones.csv", lines => lines.Add(Mine)).Folder)!;
        Assert.That(report.Conflicts, Is.Empty);
        Assert.That(_store.Store.Texts("SELECT record_id FROM local_changes"), Is.Empty);
    }

    [Test]
    public void Changed_HereOnly_StaysWithoutAConflict()
    {
        Correct("title", "As an editor has it");
        Assert.That(_store.Store.Texts("SELECT kind FROM local_changes"), Is.EqualTo(new[] { "changed" }));
        Assert.That(
            _store.Store.Load(_copy.Release("2027-01-31").Set("topics.csv", 2, "name_en", "Another name").Folder)!.Conflicts,
            Is.Empty
        );
        Assert.That(_store.Rows("milestones")[First].Cell("title"), Is.EqualTo("As an editor has it"));
        AssertSum();
    }

    [Test]
    public void Changed_InBoth_StaysAndIsAConflict()
    {
        Correct("title", "As an editor has it");
        var conflict = _store
            .Store.Load(_copy.Release("2027-01-31").Set("milestones.csv", 2, "title", "As the dataset has it").Folder)!
            .Conflicts.Single();
        Assert.That(
            conflict.ToString(),
            Is.EqualTo($"milestones {First}: title is 'As an editor has it' here, 'As the dataset has it' in the dataset")
        );
        Assert.That(_store.Rows("milestones")[First].Cell("title"), Is.EqualTo("As an editor has it"));
        Assert.That(_store.Store.Texts("SELECT record_id FROM dataset_conflicts"), Is.EqualTo(new[] { First }));
        AssertSum();
    }

    [Test]
    public void Changed_BackToTheDataset_IsNoChangeAnyMore()
    {
        var title = _copy.Get("milestones.csv", 2, "title");
        Correct("title", "As an editor has it");
        Correct("title", title);
        Assert.That(_store.Store.Texts("SELECT record_id FROM local_changes"), Is.Empty);
    }

    [Test]
    public void Needed_HereAndWithdrawnInTheDataset_StaysAndIsAConflict()
    {
        const string source = "only-here-for-a-test";
        _copy.Change("sources.csv", lines => lines.Add($"{source},Publisher,Title,,2020-01-01,en,news,publisher,4,"));
        _store.Store.Load(_copy.Release("2026-12-01").Folder);
        Import(Mine.Replace("mfa-kz-london-bilateral-relations", source, StringComparison.Ordinal));
        var report = _store.Store.Load(
            _copy
                .Release("2027-01-31")
                .Change("sources.csv", lines => lines.RemoveAll(line => line.StartsWith(source, StringComparison.Ordinal)))
                .Folder
        )!;
        Assert.That(
            report.Conflicts.Select(conflict => (conflict.Table, conflict.Key, conflict.Dataset)),
            Is.EqualTo(new[] { ("sources", source, (DatasetRow?)null) })
        );
        Assert.That(_store.Rows("milestones"), Does.ContainKey("mine-1996"));
        Assert.That(_store.Rows("sources"), Does.ContainKey(source));
        AssertSum();
    }

    [Test]
    public void Import_OnTheSameDataset_SurvivesTheNextStart()
    {
        Import(Mine);
        var version = _store.Version;
        Assert.That(_store.Store.Load(_copy.Folder), Is.Null);
        Assert.That((_store.Version, _store.Rows("milestones").ContainsKey("mine-1996")), Is.EqualTo((version, true)));
    }

    [Test]
    public void Import_IsInTheJournalAndInSearch()
    {
        Import(Mine);
        Assert.That(
            _store.Store.Texts("SELECT c.kind || ' ' || c.type || ' ' || c.record_id FROM changes c WHERE version_number = 2"),
            Is.EqualTo(new[] { "added milestones mine-1996" })
        );
        Assert.That(
            _store.Store.Texts("SELECT DISTINCT record_id FROM search_entries WHERE title = 'Found by an editor'"),
            Is.EqualTo(new[] { "mine-1996" })
        );
    }

    private void Import(string row) => Assert.That(_store.Import("milestones.csv", $"{Header}\n{row}\n", null).Problems, Is.Empty);

    private void Correct(string column, string value)
    {
        using var other = SmallDataset.Copy();
        other.Set("milestones.csv", 2, column, value);
        Import(File.ReadAllLines(other.PathOf("milestones.csv"))[1]);
    }

    // The stated version must be the sum of the rows, whatever was merged.
    private void AssertSum()
    {
        var sum = RecordDefinitions
            .All.SelectMany(table => _store.Rows(table.Name).Values.Select(row => ContentSum.OfRow(row)))
            .Aggregate((total, row) => total + row);
        Assert.That(_store.Version, Is.EqualTo(sum.Version));
    }
}
