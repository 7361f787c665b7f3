using KzUkApi.Storage.Sqlite;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage;

/// <summary>Chooses the database engine: beside the composition of services, this is the one place that names one.</summary>
internal static class StoreEngine
{
    /// <summary>The engine of a database, which is named by the path of its file.</summary>
    public static IStoreEngine Of(string database) => new SqliteConnections(database);

    /// <summary>Whether a failure is the store's, and what is wrong then, where it is not known which store was asked.</summary>
    public static StoreFaultKind FaultOf(Exception exception) => SqliteConnections.FaultKindOf(exception);
}
