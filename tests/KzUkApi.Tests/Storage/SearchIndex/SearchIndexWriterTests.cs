using Dapper;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.SearchIndex;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.SearchIndex;

/// <summary>What is searched is kept equal to the records, row by row and as a whole.</summary>
internal sealed class SearchIndexWriterTests
{
    private const string Milestone = "kz-embassy-1996";

    private TempStore _store = null!;

    [SetUp]
    public void Load() => _store = TempStore.Small();

    [TearDown]
    public void Remove() => _store.Dispose();

    [Test]
    public void Refresh_ChangedRecord_IsFoundByItsNewWordsOnly()
    {
        Write("UPDATE milestones SET title = 'Zebra house opens' WHERE id = @Milestone", search =>
            search.Refresh(("milestones", Milestone))
        );
        Assert.That(Found("zebra"), Is.EqualTo(new[] { Milestone }));
        Assert.That(Found("embassy london"), Has.None.EqualTo(Milestone));
    }

    [Test]
    public void Refresh_RemovedRecord_IsGone()
    {
        Write("DELETE FROM milestones WHERE id = @Milestone", search => search.Refresh(("milestones", Milestone)));
        Assert.That(Found("embassy london"), Has.None.EqualTo(Milestone));
        Assert.That(Count("SELECT COUNT(*) FROM search_entries WHERE record_id = @Milestone"), Is.Zero);
    }

    [Test]
    public void Refresh_OfEveryRecord_GivesWhatALoadGives()
    {
        var before = Entries();
        foreach (
            var (type, id) in before
                .Select(entry => (entry.Type, entry.Id))
                .Distinct()
                .Where(record => record.Type is not "trade-flows")
                .ToList()
        )
        {
            Write("SELECT 1", search => search.Refresh((type, id)));
        }

        Assert.That(Entries(), Is.EquivalentTo(before));
    }

    [TestCase("UPDATE dataset_state SET data_version = 'another'")]
    [TestCase("UPDATE search_state SET revision = 0")]
    [TestCase("DELETE FROM search_state")]
    public void Load_EntriesOfOtherDataOrAnotherProgram_AreMadeAnew(string change)
    {
        Write($"{change}; DELETE FROM search_entries WHERE record_id = @Milestone", _ => { });
        Assert.That(_store.Load(SmallDataset.Folder), Is.Null);
        Assert.That(Found("embassy london"), Has.Some.EqualTo(Milestone));
        Assert.That(Count("SELECT COUNT(*) FROM search_index"), Is.EqualTo(Count("SELECT COUNT(*) FROM search_entries")));
    }

    [Test]
    public void Entries_OfARecord_FollowEachOtherWithoutGapOrOverlap()
    {
        using var session = _store.Connections.BeginRead(CancellationToken.None);
        var broken = session.Connection.Query<string>(
            """
            SELECT e.type || ' ' || e.record_id
            FROM search_entries e
            WHERE COALESCE(e.known_until, '') <> COALESCE((
                SELECT MIN(n.known_from)
                FROM search_entries n
                WHERE n.type = e.type AND n.record_id = e.record_id AND n.known_from > e.known_from
            ), '')
            """,
            transaction: session.Transaction);
        Assert.That(broken, Is.Empty);
    }

    [Test]
    public void Records_OfEverySearchedTable_AreThere()
    {
        foreach (
            var (type, table) in new[]
            {
                ("agreements", "agreements"),
                ("ambassadors", "ambassadors"),
                ("claims", "claims"),
                ("institutions", "institutions"),
                ("investments", "investments"),
                ("meetings", "meetings"),
                ("milestones", "milestones"),
                ("sources", "sources"),
                ("statements", "statements"),
                ("topics", "topics"),
                ("trade-flows", "trade_flows"),
            }
        )
        {
            Assert.That(
                Count($"SELECT COUNT(*) FROM search_entries WHERE known_until IS NULL AND type = '{type}'"),
                Is.EqualTo(Count($"SELECT COUNT(*) FROM {table}")),
                type
            );
        }

        Assert.That(
            Count("SELECT COUNT(*) FROM search_entries WHERE known_until IS NULL AND type = 'disputes'"),
            Is.EqualTo(Count("SELECT COUNT(DISTINCT dispute_id) FROM disputes"))
        );
        Assert.That(Count("SELECT COUNT(DISTINCT type) FROM search_entries"), Is.EqualTo(RecordTypes.Searched.Codes.Count));
    }

    private void Write(string sql, Action<SearchIndexWriter> then)
    {
        using var session = _store.Connections.BeginWrite(CancellationToken.None);
        session.Connection.Execute(sql, new { Milestone }, session.Transaction);
        then(new SearchIndexWriter(session));
        session.Commit();
    }

    private List<string> Found(string words)
    {
        using var session = _store.Connections.BeginRead(CancellationToken.None);
        var filter = new SqlFilter();
        var current = filter.Nested().AndSql("e.known_until IS NULL");
        var from = session.Dialect.FullText.Matches(filter, TextFolding.Words(words), every: true, current);
        return session.Connection.Query<string>($"SELECT h.record_id FROM {from} h", filter.Parameters, session.Transaction).AsList();
    }

    private List<(string Type, string Id, string From, string Until, string Date, string Text)> Entries()
    {
        using var session = _store.Connections.BeginRead(CancellationToken.None);
        return session.Connection.Query<(string, string, string, string, string, string)>(
            """
            SELECT
                type, record_id, known_from, known_until, date,
                title || heading || names || body || labels || publisher || note || COALESCE(source_id, '')
            FROM search_entries
            """,
            transaction: session.Transaction).AsList();
    }

    private long Count(string sql)
    {
        using var session = _store.Connections.BeginRead(CancellationToken.None);
        return session.Connection.ExecuteScalar<long>(sql, new { Milestone }, session.Transaction);
    }
}
