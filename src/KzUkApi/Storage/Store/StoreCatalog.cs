namespace KzUkApi.Storage.Store;

/// <summary>The tables, indexes and references of a store, as its engine knows them.</summary>
internal abstract class StoreCatalog
{
    /// <summary>Whether the store has a table.</summary>
    public abstract bool HasTable(StoreTransaction session, string table);

    /// <summary>What the store lacks of its schema, for instance <c>table meetings</c>; nothing where it is whole.</summary>
    public abstract IEnumerable<string> MissingParts(StoreTransaction session);

    /// <summary>Drops the indexes of tables beside their keys.</summary>
    /// <remarks>
    /// An index that is sorted once is made faster than one that grows in disorder. It happens inside the transaction that writes
    /// the rows, so that readers keep the indexes that they have.
    /// </remarks>
    /// <returns>Makes the indexes again, by the statements that had made them.</returns>
    public abstract Action DropSecondaryIndexes(StoreTransaction session, params IReadOnlyList<string> tables);

    /// <summary>The same of a store that nobody reads yet.</summary>
    /// <inheritdoc cref="DropSecondaryIndexes"/>
    public virtual Action DropIndexesOfNewStore(StoreTransaction session, params IReadOnlyList<string> tables) =>
        DropSecondaryIndexes(session, tables);

    /// <summary>Looks through the whole store; what is damaged, a line each.</summary>
    public abstract IEnumerable<string> Damage(StoreTransaction session);

    /// <summary>Rows that name a row of another table that is not there.</summary>
    public abstract IEnumerable<(string Table, string Parent)> BrokenReferences(StoreTransaction session);
}
