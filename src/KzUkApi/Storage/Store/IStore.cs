namespace KzUkApi.Storage.Store;

/// <summary>The store as features see it: it is read one state of the data at a time, for a limited time.</summary>
internal interface IStore
{
    /// <summary>Reads the state that is held, else the one of now.</summary>
    Task<T> ReadAsync<T>(Func<StoreSession, Task<T>> read, CancellationToken token);

    /// <summary>Reads the data version on a connection that was not open before; throws where the store is damaged.</summary>
    Task<string> ProbeAsync(CancellationToken token);
}
