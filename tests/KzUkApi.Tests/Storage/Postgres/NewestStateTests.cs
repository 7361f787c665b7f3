using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Startup;
using KzUkApi.Storage.Postgres;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Postgres;

/// <summary>One server whose state is suddenly older, as that of an old primary that is back; and one that was restarted.</summary>
[Parallelizable]
internal sealed class NewestStateTests : PostgresFixture
{
    private const string GoBack = "UPDATE store_generation SET generation = generation - 1";
    private const string GoOn = "UPDATE store_generation SET generation = generation + 1";
    private const string Delete = "DELETE FROM search_state";
    private const string Count = "SELECT COUNT(*) FROM search_state";

    [Test]
    public void ServerWithAnOlderState_IsNeitherReadNorWritten_UntilItHasCaughtUp()
    {
        var database = Loaded();
        using var connections = new PostgresConnections(database);
        var (generation, _) = connections.Look();
        PostgresCluster.Execute(GoBack, database);
        Assert.Multiple(() =>
        {
            Assert.That(() => connections.Look(), Throws.TypeOf<OlderStateException>()
                .With.Message.Contains($"has change {generation - 1}, and this program has met change {generation} before"));
            Assert.That(() => connections.BeginRead(CancellationToken.None), Throws.TypeOf<OlderStateException>());
            Assert.That(() => connections.BeginFreshRead(CancellationToken.None), Throws.TypeOf<OlderStateException>());
            Assert.That(() => connections.BeginWrite(CancellationToken.None), Throws.TypeOf<OlderStateException>());
        });
        var fault = new StoreFaultMapping(connections).Of(Assert.Throws<OlderStateException>(() => connections.Look())!)!;
        Assert.That((fault.Detail, fault.IsPassing), Is.EqualTo((
            "The database that answers has older data than were shown before. Nothing was changed; try again later.", true)));

        PostgresCluster.Execute(GoOn, database);
        Assert.That(connections.Look().Generation, Is.EqualTo(generation));
        using var session = connections.BeginFreshRead(CancellationToken.None);
        Assert.That(session.Connection.ExecuteScalar<long>(Count, transaction: session.Transaction), Is.EqualTo(1));
    }

    [Test]
    public void Program_ThatStartsOnAnOlderState_TakesIt()
    {
        var database = Loaded();
        PostgresCluster.Execute(GoBack, database);
        using var connections = new PostgresConnections(database);
        Assert.That(() => connections.BeginFreshRead(CancellationToken.None).Dispose(), Throws.Nothing);
    }

    [Test]
    public async Task Connections_ThatTheServerEnded_AreOpenedAgain()
    {
        var database = Loaded();
        using var connections = new PostgresConnections(database);
        var store = new PostgresStore(connections, new(connections, TimeProvider.System), Settings());
        var version = store.State(now: false).Version;
        for (var time = 0; time < 3; time++)
        {
            End(database);
            Assert.That(store.State(now: true).Version, Is.EqualTo(version));
            End(database);
            Assert.That(await store.ReadAsync(snapshot => snapshot.DataVersionAsync(), CancellationToken.None), Is.EqualTo(version));
            End(database);
            Assert.That(await store.WriteAsync(DeleteAsync, CancellationToken.None), Is.EqualTo(1));
        }
    }

    [Test]
    public void Commit_WhoseConnectionBreaks_IsOpenAndNotCalledUnchanged()
    {
        var database = Loaded();
        using var connections = new PostgresConnections(database);
        using var session = connections.BeginWrite(CancellationToken.None);
        session.Connection.Execute(Delete, transaction: session.Transaction);
        End(database);
        var exception = Assert.Throws<UnconfirmedCommitException>(session.Commit)!;
        Assert.That(
            new StoreFaultMapping(connections).Of(exception)?.Detail,
            Does.Contain("may be stored or not").And.Not.Contain("Nothing was changed"));
    }

    private static Task<(int Rows, bool Commit)> DeleteAsync(StoreTransaction session) =>
        Task.FromResult((session.Connection.Execute(Delete, transaction: session.Transaction), false));

    private static void End(string database) => PostgresCluster.Execute(
        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
        database + ";Pooling=false");

    private static Settings Settings() => new()
    {
        Database = "kzuk.db",
        Dataset = SmallDataset.Folder,
        PublicUrl = null,
        Contact = "mailto:a@example.org",
        CacheBytes = 0,
        QueryTimeLimit = Patience.Limit,
    };
}
