using Dapper;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Store;
using Npgsql;

namespace KzUkApi.Storage.Postgres;

/// <summary>The full text index in PostgreSQL's dialect: vectors made of the folded words of the program.</summary>
internal sealed class PostgresFullText : FullTextIndex
{
    // Of D, C, B and A: labels with publisher and note, body, names, heading.
    private const string Weights = "{0.15, 0.4, 0.6, 1.0}";

    // The server refuses longer words than 2046 bytes; so long a beginning tells words apart.
    private const int LongestWord = 500;

    /// <summary>A word as the index has it.</summary>
    public static string Kept(string word) => word.Length > LongestWord ? word[..LongestWord] : word;

    // A match counts less in a long text. The rank as a whole number is compared and paged without rounding.
    public override string Matches(SqlFilter filter, IReadOnlyCollection<string> words, bool every, SqlFilter entries)
    {
        var query = $"CAST({filter.List([Expression(words, every)])} AS tsquery)";
        return $"""
            (
                SELECT e.*, e.type || ':' || e.record_id AS key,
                    CAST(CAST(ts_rank('{Weights}', i.words, {query}, 1) AS DOUBLE PRECISION) * 1e9 AS BIGINT) AS score
                FROM search_index i
                JOIN search_entries e ON e.entry = i.entry
                WHERE i.words @@ {query}
                  AND {entries.All}
            )
            """;
    }

    public override ITableWriter Adding(StoreTransaction session) => new PostgresVectorWriter((NpgsqlConnection)session.Connection);

    public override void Remove(StoreTransaction session, IEnumerable<long> entries) =>
        session.Connection.Execute(
            "DELETE FROM search_index WHERE entry = @entry",
            entries.Select(entry => new { entry }),
            session.Transaction
        );

    public override void Clear(StoreTransaction session) =>
        session.Connection.Execute("DELETE FROM search_index", transaction: session.Transaction);

    // Folded words have letters and digits only, and stand between quotes: no operator is left in them.
    private static string Expression(IReadOnlyCollection<string> words, bool every) =>
        string.Join(
            every ? " & " : " | ",
            words.Select(word => word.Length < PrefixLength ? $"'{word}'"
                : $"({string.Join(" | ", [$"'{Kept(word)}'", $"'{Kept(word)}':*", .. SpellingKeys.Patterns(word).Select(Spelling)])})")
        );

    private static string Spelling((string Text, bool IsBeginning) key) => $"'{Kept(key.Text)}'{(key.IsBeginning ? ":*" : string.Empty)}";
}
