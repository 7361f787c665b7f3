namespace KzUkApi.Storage.Store;

/// <summary>The index of the words of records: which entries have them, and how well.</summary>
internal abstract class FullTextIndex
{
    /// <summary>The table of the words.</summary>
    public const string Table = "search_index";

    /// <summary>From as many letters on, a word also finds the words that begin with it.</summary>
    public const int PrefixLength = 3;

    /// <summary>Stands after <c>FROM</c>: the entries that have the words, each with its <c>score</c>, the higher the better.</summary>
    /// <param name="filter">Takes the words as a parameter.</param>
    /// <param name="every">Whether an entry must have all the words, and not only one of them.</param>
    /// <param name="entries">Conditions on the entries, whose alias is <c>e</c>.</param>
    public abstract string Matches(SqlFilter filter, IReadOnlyCollection<string> words, bool every, SqlFilter entries);

    /// <summary>Adds the words of entries: their number, then text by text in the order of the columns, folded.</summary>
    public abstract ITableWriter Adding(StoreTransaction session);

    public abstract void Remove(StoreTransaction session, IEnumerable<long> entries);

    public abstract void Clear(StoreTransaction session);
}
