using Dapper;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Sqlite;

/// <summary>The full text index in SQLite's dialect (FTS5): all of that dialect, but for the migration that creates the index.</summary>
internal sealed class SqliteFullText : FullTextIndex
{
    // bm25 is a small negative number, the better the lower; as a whole number it is compared and paged without rounding.
    private const string Score = $"CAST(ROUND(bm25(search_index, {Weights}) * -1e9) AS INTEGER)";

    // In the order of the columns: heading, names, body, labels, publisher, note.
    private const string Weights = "10.0, 6.0, 4.0, 2.0, 2.0, 1.0";

    public override string Matches(SqlFilter filter, IReadOnlyCollection<string> words, bool every, SqlFilter entries) =>
        $"""
        (
            SELECT e.*, e.type || ':' || e.record_id AS key, {Score} AS score
            FROM search_index
            JOIN search_entries e ON e.entry = search_index.rowid
            WHERE search_index MATCH {filter.List([Expression(words, every)])}
              AND {entries.All}
        )
        """;

    public override ITableWriter Adding(StoreTransaction session) =>
        session.Inserting("search_index", ["rowid", "heading", "names", "body", "labels", "publisher", "note"]);

    public override void Remove(StoreTransaction session, IEnumerable<long> entries) =>
        session.Connection.Execute(
            "DELETE FROM search_index WHERE rowid = @entry",
            entries.Select(entry => new { entry }),
            session.Transaction
        );

    public override void Clear(StoreTransaction session) =>
        session.Connection.Execute("INSERT INTO search_index (search_index) VALUES ('delete-all')", transaction: session.Transaction);

    // Folded words have letters and digits only, and stand between quotes: no operator of FTS5 is left in them.
    // A whole word counts twice, so that it comes before words that only begin with it.
    private static string Expression(IReadOnlyCollection<string> words, bool every) =>
        string.Join(
            every ? " AND " : " OR ",
            words.Select(word => word.Length < PrefixLength ? $"\"{word}\""
                : $"({string.Join(" OR ", [$"\"{word}\"", $"\"{word}\" *", .. SpellingKeys.Patterns(word).Select(Spelling)])})")
        );

    private static string Spelling((string Text, bool IsBeginning) key) => key.IsBeginning ? $"\"{key.Text}\" *" : $"\"{key.Text}\"";
}
