using Dapper;
using KzUkApi.Storage.Store;

namespace KzUkApi.Tests.Support;

/// <summary>What a store holds, whichever way it came: without the moments, and without the numbers that rows get as they come.</summary>
internal static class StoreContent
{
    private static readonly Dictionary<string, string> Numbered = new(StringComparer.Ordinal)
    {
        ["record_history"] =
            $"SELECT edit, owner_type, owner_id, type, record_id, kind, origin, {Cells("before")}, {Cells("after")}, reason, "
                + "editor, editor_key, data_version FROM record_history",
        ["search_entries"] =
            "SELECT type, record_id, known_from, known_until, date, source_id, title, heading, names, body, labels, publisher, "
                + "note FROM search_entries",
        ["trade_flow_cells"] =
            "SELECT s.key, c.period, c.period_order, c.standing, c.figures FROM trade_flow_cells c JOIN trade_flow_series s ON "
                + "s.number = c.series",
        ["trade_flow_series"] =
            "SELECT key, reporter, flow, product_type, classification, level, frequency, adjustment, valuation, currency, "
                + "dataset, source_id, published_on, published_start, published_end, status FROM trade_flow_series",
    };

    // Both ways write the same JSON; one of them escapes letters beyond ASCII.
    private static string Cells(string column) => $"(SELECT group_concat(key || '=' || value, ' ; ') FROM json_each({column})) AS {column}";

    /// <summary>The rows of every table as text, by table; <c>words</c> are those of the search index.</summary>
    /// <param name="without">Tables that are left out.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(TempStore store, params string[] without)
    {
        // What only a writer may make is rolled back.
        using var session = store.Connections.BeginWrite(CancellationToken.None);
        session.Connection.Execute(
            "CREATE VIRTUAL TABLE temp.held_words USING fts5vocab('main', 'search_index', 'instance')",
            transaction: session.Transaction
        );
        var tables = session.Connection.Query<string>(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
            transaction: session.Transaction
        );
        var content = tables
            .Except(without)
            .ToDictionary(
                table => table,
                table => Rows(session, Numbered.GetValueOrDefault(table, $"SELECT * FROM \"{table}\"")),
                StringComparer.Ordinal
            );
        content["words"] = Rows(
            session,
            """
            SELECT
                e.type, e.record_id, e.known_from, w.col, COUNT(*) AS count, SUM(w.offset * w.offset) AS places,
                MIN(w.term) AS first, MAX(w.term) AS last, SUM(LENGTH(w.term)) AS letters
            FROM held_words w
            JOIN search_entries e ON e.entry = w.doc
            GROUP BY w.doc, w.col
            """);
        return content;
    }

    /// <summary>Fails where two stores hold something else.</summary>
    public static void ShouldBe(
        this IReadOnlyDictionary<string, IReadOnlyList<string>> content,
        IReadOnlyDictionary<string, IReadOnlyList<string>> expected,
        string when = ""
    )
    {
        Assert.That(content.Keys, Is.EquivalentTo(expected.Keys));
        foreach (var (table, rows) in expected)
        {
            Assert.That(
                content[table].Except(rows).Take(3),
                Is.Empty,
                $"{when}: too much in {table}; missing: {string.Join('\n', rows.Except(content[table]).Take(3))}"
            );
            Assert.That(content[table], Has.Count.EqualTo(rows.Count), $"{when}: {table}");
        }
    }

    private static IReadOnlyList<string> Rows(StoreTransaction session, string sql) =>
        [
            .. session
                .Connection.Query(sql, transaction: session.Transaction)
                .Cast<IDictionary<string, object?>>()
                .Select(row =>
                    string.Join(
                        " | ",
                        row.Where(cell => !cell.Key.EndsWith("_at", StringComparison.Ordinal))
                            .Select(cell => $"{cell.Key}={cell.Value ?? "(null)"}")
                    )
                )
                .Order(StringComparer.Ordinal),
        ];
}
