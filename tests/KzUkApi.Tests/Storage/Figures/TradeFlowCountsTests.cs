using Dapper;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Schema;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Figures;

internal sealed class TradeFlowCountsTests
{
    private const string Cells =
        "SELECT s.key || ' ' || c.period || ' ' || c.period_order || ' ' || c.standing || ' ' || c.figures FROM "
            + "trade_flow_cells c JOIN trade_flow_series s ON s.number = c.series ORDER BY 1";

    private const string Standings = "SELECT id || ' ' || standing FROM trade_flows ORDER BY id";

    [Test]
    public void Rebuild_ReferenceDataset_CountsEveryFigureOnceAndPrefersOnePerGroup()
    {
        using var store = TempStore.Copied();
        Assert.That(store.Texts("SELECT SUM(figures) FROM trade_flow_cells"), Is.EqualTo(store.Texts("SELECT COUNT(*) FROM trade_flows")));
        Assert.That(
            store.Texts("SELECT SUM(standing & 1) FROM trade_flows"),
            Is.EqualTo(store.Texts("SELECT COUNT(DISTINCT group_key) FROM trade_flows WHERE status <> 'doubtful'")));
        Assert.That(
            store.Texts("SELECT COUNT(*) FROM trade_flows WHERE standing & 256"),
            Is.EqualTo(store.Texts("SELECT COUNT(DISTINCT group_key) FROM trade_flows"))
        );
    }

    [TestCase("DELETE FROM trade_flows WHERE id = @id")]
    [TestCase("UPDATE trade_flows SET status = 'doubtful' WHERE id = @id")]
    [TestCase("UPDATE trade_flows SET currency = 'KZT', standing = 0 WHERE id = @id")]
    [TestCase("UPDATE trade_flows SET group_key = group_key || '-other' WHERE id = @id")]
    public void Around_AnyChange_GivesWhatARebuildGives(string change)
    {
        using var store = TempStore.Copied();
        foreach (var id in store.Texts(
            "SELECT id FROM trade_flows WHERE group_key IN (SELECT group_key FROM trade_flows GROUP BY 1 HAVING COUNT(*) > 2) "
                + "ORDER BY id LIMIT 5"))
        {
            var group = store.Texts($"SELECT group_key FROM trade_flows WHERE id = '{id}'").Single();
            Change(store, (cells, session) => cells.Around([group, group + "-other"], () =>
                Assert.That(session.Connection.Execute(change, new { id }, session.Transaction), Is.EqualTo(1))));
        }

        var (cells, standings) = (store.Texts(Cells), store.Texts(Standings));
        Change(store, (all, _) => all.Rebuild());
        Assert.That(cells, Is.EqualTo(store.Texts(Cells)).And.Not.Empty);
        Assert.That(standings, Is.EqualTo(store.Texts(Standings)));
    }

    [Test]
    public void BringUpToDate_DatabaseOfAnEarlierProgram_IsMigratedAndCounted()
    {
        using var old = new TempStore();
        using var loaded = TempStore.Copied();
        Change(loaded, (_, session) => session.Connection.Execute(
            "UPDATE trade_flows SET stated_by = NULL, caveats = NULL", transaction: session.Transaction));
        old.Migrate([.. Migration.All.Where(migration => migration.Number < 6)]);
        Copy(loaded, old);
        old.Migrate(Migration.All);
        Assert.That(old.Texts("SELECT COUNT(*) FROM trade_flow_cells"), Is.EqualTo(new[] { "0" }));
        Change(old, (cells, _) => Assert.That(cells.BringUpToDate(), Is.True));
        Change(old, (cells, _) => Assert.That(cells.BringUpToDate(), Is.False));
        Assert.That(old.Texts(Cells), Is.EqualTo(loaded.Texts(Cells)));
        var figures = loaded.Dump().Where(line => line.StartsWith("trade_flows: ", StringComparison.Ordinal)).ToList();
        Assert.That(figures, Has.Count.GreaterThan(2000));
        Assert.That(old.Dump().Where(line => line.StartsWith("trade_flows: ", StringComparison.Ordinal)), Is.EqualTo(figures));
    }

    private static void Copy(TempStore from, TempStore to)
    {
        foreach (var table in (string[])["topics", "sources", "commodities", "trade_flows", "dataset_state"])
        {
            var columns = to.Texts($"SELECT name FROM pragma_table_info('{table}')");
            using var session = to.Connections.BeginWrite(CancellationToken.None);
            foreach (var row in from.Rows($"SELECT {string.Join(", ", columns)} FROM {table}"))
            {
                session.Connection.Execute(
                    $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES "
                        + $"({string.Join(", ", columns.Select(column => "@" + column))})", row, session.Transaction);
            }

            session.Commit();
        }
    }

    private static void Change(TempStore store, Action<TradeFlowCounts, StoreTransaction> change)
    {
        using var session = store.Connections.BeginWrite(CancellationToken.None);
        change(new(session), session);
        session.Commit();
    }
}
