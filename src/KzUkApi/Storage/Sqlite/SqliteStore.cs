using KzUkApi.Configuration;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Sqlite;

/// <summary>The store in a SQLite file.</summary>
internal sealed class SqliteStore(SqliteConnections connections, SqliteWatch watch, Settings settings)
    : EngineStore(connections, watch, settings.QueryTimeLimit)
{
    protected override async Task<string?> FindDamageAsync(StoreSession snapshot) =>
        await snapshot.FirstAsync<string>("PRAGMA quick_check(1)") is var found && found != "ok" ? found ?? "no answer" : null;
}
