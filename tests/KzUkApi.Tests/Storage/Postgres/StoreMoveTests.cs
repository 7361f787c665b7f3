using KzUkApi.Configuration;
using KzUkApi.Storage.Postgres;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Postgres;

/// <summary>A database goes from a file to a server and back, and is the same afterwards.</summary>
[Parallelizable]
internal sealed class StoreMoveTests : PostgresFixture
{
    [Test]
    public void Move_ToAServerAndBack_LosesNothing()
    {
        using var file = TempStore.Small();
        file.Execute(
            """
            INSERT INTO api_keys (lookup, hash, owner, scopes, created_at) VALUES ('a', 'b', 'Somebody', 'edit', '2026-01-01T00:00:00Z');
            INSERT INTO record_history (number, edit, owner_type, owner_id, type, record_id, kind, origin, editor, changed_at, data_version)
            VALUES (1, 1, 'sources', 'a', 'sources', 'a', 'added', 'edit', 'Somebody', '2026-01-01T00:00:00Z', 'x');
            INSERT INTO idempotent_answers (caller, key_hash, request_hash, status, body, answered_at)
            VALUES ('a', 'b', 'c', 201, x'7b7d', '2026-01-01T00:00:00Z')
            """);
        using var server = new PostgresConnections(Empty());
        new StoreMove(file.Connections, server, TimeProvider.System).Run(CancellationToken.None);
        Assert.That(new StoreCheck(server).Run(CancellationToken.None).SelectMany(check => check.Faults), Is.Empty);

        var folder = Directory.CreateTempSubdirectory("kzuk-move-").FullName;
        using (var back = new SqliteConnections(Path.Combine(folder, "kzuk.db")))
        {
            new StoreMove(server, back, TimeProvider.System).Run(CancellationToken.None);
            Assert.That(new StoreCheck(back).Run(CancellationToken.None).SelectMany(check => check.Faults), Is.Empty);
            foreach (var table in StoreMove.Tables)
            {
                var sql = $"SELECT * FROM \"{table}\"";
                Assert.That(Content(TempStore.Rows(back, sql)), Is.EquivalentTo(Content(file.Rows(sql))), table);
            }
        }

        TempFolder.Delete(folder);
    }

    [Test]
    public void Move_IntoADatabaseWithData_ChangesNothing()
    {
        using var file = TempStore.Small();
        using var server = new PostgresConnections(Loaded());
        Assert.That(
            () => new StoreMove(file.Connections, server, TimeProvider.System).Run(CancellationToken.None),
            Throws.TypeOf<OperatorException>().With.Message.Contains("is not empty"));
    }

    [Test]
    public void Tables_OfTheStore_AreMovedOrMadeAgain()
    {
        using var server = new PostgresConnections(Loaded());
        var tables = Column<string>(server, "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema()");
        Assert.That(
            StoreMove.Tables.Concat(StoreMove.Derived).Concat(["schema_migrations", "store_generation", "search_index"]),
            Is.EquivalentTo(tables)
        );
    }

    private static IEnumerable<string> Content(IEnumerable<IDictionary<string, object?>> rows) =>
        rows.Select(row => string.Join(" | ", row.Values.Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : value)));
}
