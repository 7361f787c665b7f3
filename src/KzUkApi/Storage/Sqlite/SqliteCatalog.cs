using Dapper;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Sqlite;

/// <summary>The parts of a store, from what SQLite tells of its own file.</summary>
internal sealed class SqliteCatalog : StoreCatalog
{
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
