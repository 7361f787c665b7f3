namespace KzUkApi.Storage.Store;

/// <summary>What a database engine gives the program: transactions, the kinds of its faults, its upkeep.</summary>
/// <remarks>Features read by <see cref="IStore"/>; those that write, migrate or keep the store use this.</remarks>
internal interface IStoreEngine
{
    /// <summary>Where the store is: the path of its file, or its server. Messages for operators name it.</summary>
    string Path { get; }

    /// <summary>The folder of its migrations.</summary>
    string Schema { get; }

    /// <summary>Whether there is a store, which may be empty.</summary>
    bool Exists { get; }

    /// <summary>Whether somebody met damage in the store, and nobody has found it whole since.</summary>
    bool MetDamage { get; set; }

    /// <summary>Whether the disk was full when the store was opened, so that this program only reads it.</summary>
    bool IsReadOnly { get; }

    /// <summary>Creates the store where there is none.</summary>
    void Create();

    /// <summary>Refuses a store that another program made.</summary>
    void RequireOwn();

    /// <summary>A transaction that cannot write, and sees one state of the data throughout.</summary>
    StoreTransaction BeginRead(CancellationToken token);

    /// <summary>The same on a new connection: it meets the store as it is, not as an earlier connection remembers it.</summary>
    StoreTransaction BeginFreshRead(CancellationToken token);

    /// <summary>A transaction that writes; no other does meanwhile.</summary>
    StoreTransaction BeginWrite(CancellationToken token);

    /// <summary>Whether a failure is the store's, and what is wrong then.</summary>
    StoreFaultKind FaultOf(Exception exception);

    /// <summary>What an operator can do where a failure keeps the store from being used, in a sentence or two.</summary>
    string AdviceOn(Exception exception);

    /// <summary>Closes the connections that are idle: the next read meets the store as it is then.</summary>
    void Close();

    /// <summary>Brings what is in logs into the store itself; whether nobody was in the way.</summary>
    bool Checkpoint();

    /// <summary>Writes a checked copy of one state of the data into a file.</summary>
    /// <returns>The rows of each table.</returns>
    IReadOnlyList<(string Table, long Rows)> Backup(string target);

    /// <summary>Puts a copy back in place of what is stored, which is first copied into the file <paramref name="keep"/>.</summary>
    /// <param name="bringUpToDate">Migrates the copy, and makes what follows from its data, before readers see it.</param>
    /// <returns>The rows of each table.</returns>
    IReadOnlyList<(string Table, long Rows)> Restore(string copy, string keep, Action<IStoreEngine> bringUpToDate);
}
