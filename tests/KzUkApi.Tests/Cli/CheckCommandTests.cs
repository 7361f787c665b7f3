using KzUkApi.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Tests.Cli;

/// <summary>The command <c>check</c> finds what is wrong with a database, and says where.</summary>
internal sealed class CheckCommandTests
{
    [TestCase(
        "UPDATE trade_flows SET value = value + 1000000000 WHERE id = 'gbr-import-goods-total-2022-ons-sa-2026-06'",
        "data version: stated is",
        "the months of gbr-import-goods-total-2022-ons-sa-2026-06 add up to"
    )]
    [TestCase(
        "UPDATE trade_flows SET preference_order = 'x' WHERE id = 'gbr-import-goods-total-2022-ons-sa-2026-06'",
        "derived columns: trade_flows gbr-import-goods-total-2022-ons-sa-2026-06, preference_order"
    )]
    [TestCase(
        "PRAGMA foreign_keys = OFF; DELETE FROM sources WHERE id = 'ons-cmd-trade-v65'",
        "references: a row of trade_flows names a row of sources that is not there",
        "no such row in sources"
    )]
    [TestCase("DELETE FROM person_names WHERE name = (SELECT MIN(name) FROM person_names)", "belongs to no person")]
    [TestCase("UPDATE search_state SET data_version = 'old'", "search: made of data old")]
    public async Task Check_OfAChangedDatabase_SaysWhatIsWrong(string sql, params string[] expected)
    {
        using var store = TempStore.Copied();
        Assert.That(Change(store, sql), Is.Positive);
        var run = await CommandRun.OfAsync(store.Connections.Path, "check");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("FAILED"));
        foreach (var fault in expected)
        {
            Assert.That(run.Errors, Does.Contain(fault));
        }
    }

    [Test]
    public async Task Check_WithoutAnIndex_NamesIt()
    {
        using var store = TempStore.Small();
        Change(store, "DROP INDEX trade_flows_reporter");
        var run = await CommandRun.OfAsync(store.Connections.Path, "check");
        Assert.That((run.ExitCode, run.Errors.Trim()), Is.EqualTo((1, "schema: lacks index trade_flows_reporter")));
    }

    // On a connection of its own, which may do what the program never does.
    private static int Change(TempStore store, string sql)
    {
        store.Connections.Close();
        using var connection = new SqliteConnection($"Data Source={store.Connections.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }
}
