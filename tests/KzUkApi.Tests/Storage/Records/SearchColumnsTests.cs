using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Records;

/// <summary>When the folding of words changed, every stored text that is searched is made again, whatever release is stored.</summary>
internal sealed class SearchColumnsTests
{
    private TempStore _store = null!;

    [SetUp]
    public void Load() => _store = TempStore.Small();

    [TearDown]
    public void Remove() => _store.Dispose();

    [TestCase("2026-11-28", "UPDATE search_state SET revision = 2", false)]
    [TestCase("2030-01-01", "UPDATE search_state SET revision = revision - 1", true)]
    [TestCase("2030-01-01", "DELETE FROM search_state", true)]
    public void Start_AfterAnotherFolding_MakesEveryTextAgain(string release, string earlier, bool isNewer)
    {
        _store.Execute($"UPDATE dataset_state SET released_on = '{release}'");
        _store.Load(SmallDataset.Folder);
        var should = _store.Dump();
        foreach (var (table, column) in Columns())
        {
            _store.Execute($"UPDATE {table} SET {column} = 'as an earlier program folded it'");
        }

        _store.Execute(earlier);
        Assert.That(_store.Dump(), Is.Not.EqualTo(should));
        Assert.That(_store.Load(SmallDataset.Folder, out var storedIsNewer), Is.Null, "the data stay");
        Assert.That(storedIsNewer, Is.EqualTo(isNewer));
        Assert.That(Differences(should), Is.Empty);
    }

    [Test]
    public void Start_WithTheSameFolding_MakesNothingAgain()
    {
        _store.Execute("UPDATE meetings SET search_text = 'left alone'");
        _store.Load(SmallDataset.Folder);
        Assert.That(_store.Texts("SELECT DISTINCT search_text FROM meetings"), Is.EqualTo(new[] { "left alone" }));
    }

    [Test]
    public void Columns_ThatTablesDeclare_AreThoseThatAreStored() =>
        Assert.That(
            RecordDefinitions.All.SelectMany(table => table.SearchColumns.Select(column => (table.Name, column.Name))),
            Is.SubsetOf(Columns())
        );

    // Every column of the store whose name says that it is searched.
    private List<(string Table, string Column)> Columns() =>
    [
        .. _store
            .Rows(
                """
                SELECT t.name AS "table", c.name AS "column"
                FROM pragma_table_list t, pragma_table_info(t.name) c
                WHERE t.schema = 'main' AND (c.name LIKE '%search_text' OR c.name LIKE '%\_search' ESCAPE '\')
                """
            )
            .Select(row => ((string)row["table"]!, (string)row["column"]!)),
    ];

    // The entries are made in the same order, and so have the same numbers; the index itself is compared elsewhere.
    private IEnumerable<string> Differences(IReadOnlyList<string> should) =>
        _store.Dump().Except(should).Where(row => !row.StartsWith("search_index", StringComparison.Ordinal));
}
