using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Sqlite;

/// <summary>The full text index in SQLite's dialect (FTS5): all of that dialect, but for the migration that creates the index.</summary>
internal static class SqliteFullText
{
    /// <summary>From as many letters on, a word also finds the words that begin with it.</summary>
    public const int PrefixLength = 3;

    // bm25 is a small negative number, the better the lower; as a whole number it is compared and paged without rounding.
    private const string Score = $"CAST(ROUND(bm25(search_index, {Weights}) * -1e9) AS INTEGER)";

    // In the order of the columns: heading, names, body, labels, publisher, note.
    private const string Weights = "10.0, 6.0, 4.0, 2.0, 2.0, 1.0";

    /// <summary>Stands after <c>FROM</c>: the entries that have the words, each with its <c>score</c>, the higher the better.</summary>
    /// <param name="filter">Takes the words as a parameter.</param>
    /// <param name="every">Whether an entry must have all the words, and not only one of them.</param>
    /// <param name="entries">Conditions on the entries, whose alias is <c>e</c>.</param>
    public static string Matches(SqlFilter filter, IReadOnlyCollection<string> words, bool every, SqlFilter entries) =>
        $"""
        (
            SELECT e.*, e.type || ':' || e.record_id AS key, {Score} AS score
            FROM search_index
            JOIN search_entries e ON e.entry = search_index.rowid
            WHERE search_index MATCH {filter.List([Expression(words, every)])}
              AND {entries.All}
        )
        """;

    /// <summary>Adds the words of entries: their number, then text by text in the order of the columns, folded.</summary>
    public static PreparedCommand Adding(DbConnection connection, DbTransaction transaction) =>
        PreparedCommand.Insert(
            connection,
            transaction,
            "search_index",
            ["rowid", "heading", "names", "body", "labels", "publisher", "note"]
        );

    public static void Remove(DbConnection connection, DbTransaction transaction, IEnumerable<long> entries) =>
        connection.Execute("DELETE FROM search_index WHERE rowid = @entry", entries.Select(entry => new { entry }), transaction);

    public static void Clear(DbConnection connection, DbTransaction transaction) =>
        connection.Execute("INSERT INTO search_index (search_index) VALUES ('delete-all')", transaction: transaction);

    // Folded words have letters and digits only, and stand between quotes: no operator of FTS5 is left in them.
    // A whole word counts twice, so that it comes before words that only begin with it.
    private static string Expression(IReadOnlyCollection<string> words, bool every) =>
        string.Join(
            every ? " AND " : " OR ",
            words.Select(word => word.Length < PrefixLength ? $"\"{word}\"" : $"(\"{word}\" OR \"{word}\" *)")
        );
}
