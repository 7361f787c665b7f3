namespace KzUkApi.Storage.Store;

/// <summary>What engines say in different ways: all other SQL is one text for every engine.</summary>
internal abstract class SqlDialect
{
    /// <summary>The index of the words of records.</summary>
    public abstract FullTextIndex FullText { get; }

    /// <summary>The parts of a store.</summary>
    public abstract StoreCatalog Catalog { get; }

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
}
