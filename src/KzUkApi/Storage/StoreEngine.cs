using KzUkApi.Configuration;
using KzUkApi.Storage.Postgres;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage;

/// <summary>Chooses the database engine: this is the one place that names one.</summary>
internal static class StoreEngine
{
    /// <summary>The engine of the database that the settings name.</summary>
    public static IStoreEngine Of(Settings settings) =>
        settings.PostgreSql is { } server ? new PostgresConnections(server) : new SqliteConnections(settings.Database);

    /// <summary>Whether a failure is the store's, and what is wrong then, where it is not known which store was asked.</summary>
    public static StoreFaultKind FaultOf(Exception exception) =>
        SqliteConnections.FaultKindOf(exception) is var fault and not StoreFaultKind.None ? fault : PostgresFaults.KindOf(exception);

    /// <summary>The engine and the store of the service.</summary>
    public static IServiceCollection AddStoreEngine(this IServiceCollection services, Settings settings) =>
        settings.PostgreSql is { } server
            ? services
                .AddSingleton(_ => new PostgresConnections(server))
                .AddSingleton<IStoreEngine>(provider => provider.GetRequiredService<PostgresConnections>())
                .AddSingleton<PostgresWatch>()
                .AddHostedService<PostgresPoll>()
                .AddSingleton<PostgresStore>()
                .AddSingleton<IStore>(provider => provider.GetRequiredService<PostgresStore>())
            : services
                .AddSingleton(_ => new SqliteConnections(settings.Database))
                .AddSingleton<IStoreEngine>(provider => provider.GetRequiredService<SqliteConnections>())
                .AddSingleton<SqliteWatch>()
                .AddSingleton<SqliteStore>()
                .AddSingleton<IStore>(provider => provider.GetRequiredService<SqliteStore>());
}
