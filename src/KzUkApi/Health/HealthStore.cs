using KzUkApi.Data;

namespace KzUkApi.Health;

/// <summary>The one question that tells whether the store answers.</summary>
internal sealed class HealthStore(Database database)
{
    public Task<string> DataVersion(CancellationToken token) => database.ReadAnew(snapshot => snapshot.DataVersion(), token);
}
