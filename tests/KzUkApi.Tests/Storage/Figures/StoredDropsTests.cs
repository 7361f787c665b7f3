using Dapper;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Figures;

/// <summary>Which figures an edition drops is kept change by change as when all of them are looked at.</summary>
internal sealed class StoredDropsTests
{
    private const string Later = "wits-trade-summary-2021";
    private const string Drops =
        "SELECT id || ' ' || dropped_by || ' ' || dropped_end FROM trade_flows WHERE dropped_end IS NOT NULL ORDER BY id";

    private const string Standings = "SELECT id || ' ' || standing FROM trade_flows ORDER BY id";
    private const string Counts =
        "SELECT s.key || ' ' || c.period || ' ' || c.standing || ' ' || c.figures FROM trade_flow_cells c "
            + "JOIN trade_flow_series s ON s.number = c.series ORDER BY 1";

    [Test]
    public void Around_EachChangeOfAnEdition_GivesWhatARebuildGives()
    {
        using var store = TempStore.Copied();
        Assert.That(store.Texts(Drops), Is.Empty);

        // The later edition has exports of 1996 to 1998; with 2010 and 2012 it has the series around eleven more years.
        Add(store, 2010);
        Assert.That(store.Texts(Drops), Has.Count.EqualTo(11).And.All.EndsWith($" {Later} 2023-12-31"));
        ShouldBeAsRebuilt(store);
        Add(store, 2012);
        Assert.That(store.Texts(Drops), Has.Count.EqualTo(12).And.One.Contains("total-2011-"));
        ShouldBeAsRebuilt(store);
        Add(store, 2011);
        Assert.That(store.Texts(Drops), Has.Count.EqualTo(11).And.None.Contains("total-2011-"));
        ShouldBeAsRebuilt(store);
        foreach (var year in (int[])[2010, 2011, 2012])
        {
            Change(store, Group(year), $"DELETE FROM trade_flows WHERE id = 'later-{year}'");
        }

        Assert.That(store.Texts(Drops), Is.Empty);
        ShouldBeAsRebuilt(store);
    }

    private static void Add(TempStore store, int year)
    {
        var columns = store.Texts("SELECT name FROM pragma_table_info('trade_flows')");
        var values = columns.Select(column =>
            column switch
            {
                "id" => $"'later-{year}'",
                "source_id" => $"'{Later}'",
                "published_on" => "'2023-12'",
                "published_start" => "'2023-12-01'",
                "published_end" => "'2023-12-31'",
                "preference_order" => "preference_order || '-later'",
                "standing" => "0",
                "dropped_by" or "dropped_end" => "NULL",
                _ => column,
            });
        Change(
            store,
            Group(year),
            $"INSERT INTO trade_flows ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM trade_flows "
                + $"WHERE id = 'kaz-export-goods-total-{year}-wits-2017'");
    }

    private static string Group(int year) => $"KAZ|GBR|export|goods|TOTAL||{year}";

    private static void Change(TempStore store, string group, string sql)
    {
        using var session = store.Connections.BeginWrite(CancellationToken.None);
        new TradeFlowCounts(session).Around([group], () =>
            Assert.That(session.Connection.Execute(sql, transaction: session.Transaction), Is.EqualTo(1)));
        session.Commit();
    }

    private static void ShouldBeAsRebuilt(TempStore store)
    {
        var kept = (store.Texts(Drops), store.Texts(Standings), store.Texts(Counts));
        using (var session = store.Connections.BeginWrite(CancellationToken.None))
        {
            session.Connection.Execute("UPDATE trade_flows SET dropped_by = NULL, dropped_end = NULL", transaction: session.Transaction);
            new TradeFlowCounts(session).Rebuild();
            session.Commit();
        }

        Assert.That(kept.Item1, Is.EqualTo(store.Texts(Drops)));
        Assert.That(kept.Item2, Is.EqualTo(store.Texts(Standings)));
        Assert.That(kept.Item3, Is.EqualTo(store.Texts(Counts)));
    }
}
