using Dapper;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Sqlite;

/// <summary>What SQLite says in its own way.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public static readonly SqliteDialect Instance = new();

    private SqliteDialect() { }

    public override FullTextIndex FullText { get; } = new SqliteFullText();

    // SQLite changes the order of other joins, by statistics that it does not have here.
    public override string OrderedJoin => "CROSS JOIN";

    public override string TableOptions => "STRICT";

    public override string Indexed(string table, string alias, string? index) =>
        $"{table} {alias} INDEXED BY {index ?? $"sqlite_autoindex_{table}_1"}";

    public override string JsonObject(IEnumerable<(string Name, string Sql)> members) =>
        $"json_object({string.Join(", ", members.Select(member => $"'{member.Name}', {member.Sql}"))})";

    public override bool HasTable(StoreTransaction session, string table) =>
        session.Connection.ExecuteScalar<long>(
            "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = @table",
            new { table },
            session.Transaction
        ) > 0;

    public override IEnumerable<string> MissingParts(StoreTransaction session) => SqliteSchema.MissingParts(session);

    public override Action DropSecondaryIndexes(StoreTransaction session, params IReadOnlyList<string> tables)
    {
        var dropped = tables
            .SelectMany(table =>
                session.Connection.Query<(string Name, string Sql)>(
                    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = @table AND sql IS NOT NULL",
                    new { table },
                    session.Transaction
                )
            )
            .ToList();
        foreach (var (name, _) in dropped)
        {
            Execute(session, $"DROP INDEX {name}");
        }

        return () => dropped.ForEach(index => Execute(session, index.Sql));
    }

    public override IEnumerable<string> Damage(StoreTransaction session) =>
        session.Connection.Query<string>("PRAGMA integrity_check", transaction: session.Transaction).Where(text => text != "ok");

    public override IEnumerable<(string Table, string Parent)> BrokenReferences(StoreTransaction session) =>
        session
            .Connection.Query("PRAGMA foreign_key_check", transaction: session.Transaction)
            .Select(row => ((string)row.table, (string)row.parent));

    private static void Execute(StoreTransaction session, string sql) =>
        session.Connection.Execute(sql, transaction: session.Transaction, commandTimeout: 0);
}
