namespace KzUkApi.Storage.Store;

/// <summary>What engines say in different ways: all other SQL is one text for every engine.</summary>
internal abstract class SqlDialect
{
    /// <summary>Drops the indexes of tables beside their keys: one that is sorted once is made faster than one that grows in disorder.</summary>
    /// <remarks>Inside the transaction that writes the rows: readers keep the indexes that they have.</remarks>
    /// <returns>Makes the indexes again, by the statements that had made them.</returns>
    public abstract Action DropSecondaryIndexes(StoreTransaction session, params IReadOnlyList<string> tables);

    /// <summary>Looks through the whole store; what is damaged, a line each.</summary>
    public abstract IEnumerable<string> Damage(StoreTransaction session);

    /// <summary>Rows that name a row of another table that is not there.</summary>
    public abstract IEnumerable<(string Table, string Parent)> BrokenReferences(StoreTransaction session);
}
