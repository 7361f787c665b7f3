using KzUkApi.Domain.Lists;

namespace KzUkApi.Storage.Store;

/// <summary>The store as features see it: it is read one state of the data at a time, for a limited time.</summary>
internal interface IStore
{
    /// <summary>The state of the data now, as it was a millisecond ago at the latest.</summary>
    /// <param name="now">Whether a state that is a millisecond old is too old: one who wrote reads what was written.</param>
    DataState State(bool now = false);

    /// <summary>Opens the state of now for several reads.</summary>
    IDataSnapshot Open(CancellationToken token);

    /// <summary>Reads the state of now.</summary>
    Task<T> ReadAsync<T>(Func<StoreSession, Task<T>> read, CancellationToken token);

    /// <summary>Reads a state that is open: that of a list which is sent part after part, or of a transaction that writes.</summary>
    /// <param name="snapshot">The state; null for the one of now.</param>
    Task<T> ReadAsync<T>(IDataSnapshot? snapshot, Func<StoreSession, Task<T>> read, CancellationToken token);

    /// <summary>Works in a transaction that reads what it writes; commits where the work says so.</summary>
    Task<T> WriteAsync<T>(Func<StoreTransaction, Task<(T Result, bool Commit)>> work, CancellationToken token);

    /// <summary>Reads the data version on a connection that was not open before; throws where the store is damaged.</summary>
    Task<string> ProbeAsync(CancellationToken token);
}
