using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.SearchIndex;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KzUkApi.Tests.Storage.Records;

/// <summary>Single records are changed at the cost of what changes; the store is then as the general way leaves it.</summary>
internal sealed class ChangeWriterTests
{
    private static readonly ChangeCause Why = new(Author.CommandLine, LocalChange.Edit, "Why");

    private readonly FakeTimeProvider _clock = new(new(2026, 11, 29, 9, 0, 0, TimeSpan.Zero));

    [TestCase("trade_flows")]
    [TestCase("investments")]
    [TestCase("sources")]
    [TestCase("meetings")]
    [TestCase("agreements")]
    public void Apply_RandomEdits_IsAsTheGeneralWay(string table)
    {
        using var single = TempStore.Small();
        using var general = TempStore.Small();
        var random = new RandomEdits(table, 20261124);
        foreach (var step in Enumerable.Range(1, 10))
        {
            var changes = random.Next(general);
            var expected = General(general, changes);

            // Of a wrong row the general way also says that others name it in vain.
            Assert.That(expected, Is.SupersetOf(Patch(single, changes)).And.Not.Empty, RandomEdits.Text(changes));
            Assert.That(
                single.Texts("SELECT data_version FROM dataset_state"),
                Is.EqualTo(general.Texts("SELECT data_version FROM dataset_state"))
            );
        }

        Assert.That(general.Texts("SELECT MAX(number) FROM data_versions").Single(), Is.Not.EqualTo("1"));
        StoreContent.Of(single).ShouldBe(StoreContent.Of(general), table);
    }

    [Test]
    public void Apply_VeryManyRandomEdits_LeavesWhatIsMadeAnewOfTheRows()
    {
        using var store = ImportStore.WithFewFigures().Store;
        RandomEdits[] random =
        [
            .. new[] { "trade_flows", "investments", "sources", "meetings", "agreements" }.Select(table => new RandomEdits(table, 7)),
        ];
        var applied = Enumerable
            .Range(0, 40)
            .Count(step => Patch(store, random[step % random.Length].Next(store))[0].StartsWith("version", StringComparison.Ordinal));
        Assert.That(applied, Is.GreaterThan(20));
        var content = StoreContent.Of(store);
        MakeAnew(store);
        content.ShouldBe(StoreContent.Of(store));
        Assert.That(
            new StoreCheck(store.Connections)
                .Run(CancellationToken.None)
                .Where(check => check.Name != "months and quarters")
                .SelectMany(check => check.Faults),
            Is.Empty
        );
    }

    [TestCase("trade_flows", "note", 40)]
    [TestCase("trade_flows", "value", 40)]
    [TestCase("investments", "note", 40)]
    [TestCase("sources", "url", 40)]
    [TestCase("meetings", "note", 60)]
    [TestCase("agreements", "note", 60)]
    public void Apply_OneRecord_WritesItsOwnRowsOnly(string table, string column, int most)
    {
        using var store = TempStore.Copied();
        using var session = store.Connections.BeginWrite(CancellationToken.None);
        var reference = RecordDefinitions.Of(table);
        var row = new ExistingRows(session.Connection, session.Transaction).Rows(reference, most: 1).Single();
        var cells = new Dictionary<string, string>(row.Cells(), StringComparer.Ordinal)
        {
            [column] = column == "url" ? "https://example.org/17" : "17",
        };
        var before = Written();
        _ = new ChangeWriter(session, _clock).Apply(
            [new(reference, reference.Key(row), row, DatasetRow.OfTexts(reference, row.Location, cells))],
            new ChangeCause(Author.CommandLine, LocalChange.Edit, null)
        );
        Assert.That(Written() - before, Is.InRange(5, most));

        long Written() => session.Connection.ExecuteScalar<long>("SELECT total_changes()", transaction: session.Transaction);
    }

    private IReadOnlyList<string> Patch(TempStore store, IReadOnlyList<RecordChange> changes) =>
        Applied(store, session => new ChangeWriter(session, _clock).Apply(changes, Why));

    private IReadOnlyList<string> General(TempStore store, IReadOnlyList<RecordChange> changes) =>
        Applied(store, session =>
        {
            var rows = new WholeDatasetWriter(session);
            rows.Prepare(changes);
            return new ChangeWriter(session, _clock).Apply(new RecordChanges(changes, Why, _clock.GetUtcNow()), rows);
        });

    private static IReadOnlyList<string> Applied(TempStore store, Func<StoreTransaction, string> apply)
    {
        try
        {
            using var session = store.Connections.BeginWrite(CancellationToken.None);
            var version = apply(session);
            session.Commit();
            return [$"version {version}"];
        }
        catch (WrongRecordsException exception)
        {
            return [.. exception.Problems.Select(problem => problem.ToString())];
        }
    }

    private static void MakeAnew(TempStore store)
    {
        using var session = store.Connections.BeginWrite(CancellationToken.None);
        var held = new ExistingRows(session.Connection, session.Transaction).Read();
        StoredRows.Replace(DatasetContent.Of(held, "The rows"), session);
        new TradeFlowCounts(session).Rebuild();
        session.Connection.Execute("DELETE FROM search_state", transaction: session.Transaction);
        new SearchIndexWriter(session).BringUpToDate();
        session.Commit();
    }
}
