using KzUkApi.Configuration;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Postgres;

/// <summary>The store on a server.</summary>
internal sealed class PostgresStore(PostgresConnections connections, PostgresWatch watch, Settings settings)
    : EngineStore(connections, watch, settings.QueryTimeLimit)
{
    // The server says of each read whether it met damage.
    protected override Task<string?> FindDamageAsync(StoreSession snapshot) => Task.FromResult<string?>(null);
}
