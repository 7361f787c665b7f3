using KzUkApi.Configuration;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage;

/// <summary>Chooses the database engine: this is the one place that names one.</summary>
internal static class StoreEngine
{
    /// <summary>The engine of a database, which is named by the path of its file.</summary>
    public static IStoreEngine Of(string database) => new SqliteConnections(database);

    /// <summary>Whether a failure is the store's, and what is wrong then, where it is not known which store was asked.</summary>
    public static StoreFaultKind FaultOf(Exception exception) => SqliteConnections.FaultKindOf(exception);

    /// <summary>The engine and the store of the service.</summary>
    public static IServiceCollection AddStoreEngine(this IServiceCollection services, Settings settings) => services
        .AddSingleton(_ => new SqliteConnections(settings.Database))
        .AddSingleton<IStoreEngine>(provider => provider.GetRequiredService<SqliteConnections>())
        .AddSingleton<SqliteWatch>()
        .AddSingleton<SqliteStore>()
        .AddSingleton<IStore>(provider => provider.GetRequiredService<SqliteStore>());
}
