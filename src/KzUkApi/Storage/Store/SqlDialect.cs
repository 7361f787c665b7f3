namespace KzUkApi.Storage.Store;

/// <summary>What engines say in different ways: all other SQL is one text for every engine.</summary>
internal abstract class SqlDialect
{
    /// <summary>The index of the words of records.</summary>
    public abstract FullTextIndex FullText { get; }

    /// <summary>Stands between two tables where the first is read before the second.</summary>
    /// <remarks>Chosen by hand, for an engine that keeps no statistics.</remarks>
    public abstract string OrderedJoin { get; }

    /// <summary>Stands after the columns of a table that is created: types are checked.</summary>
    public abstract string TableOptions { get; }

    /// <summary>Stands after <c>FROM</c>: a table that is read by the index named.</summary>
    /// <param name="index">The index; null for the one of the primary key.</param>
    public abstract string Indexed(string table, string alias, string? index);

    /// <summary>An object in JSON, as text.</summary>
    /// <param name="members">The name of each member, and the SQL of its value.</param>
    public abstract string JsonObject(IEnumerable<(string Name, string Sql)> members);

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
