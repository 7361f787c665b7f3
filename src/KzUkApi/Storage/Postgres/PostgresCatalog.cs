using Dapper;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Postgres;

/// <summary>The parts of a store, from the system tables of PostgreSQL.</summary>
internal sealed class PostgresCatalog : StoreCatalog
{
    public override bool HasTable(StoreTransaction session, string table) =>
        PostgresRequirements.HasTable(session.Connection, table, session.Transaction);

    public override IEnumerable<string> MissingParts(StoreTransaction session) => PostgresSchema.MissingParts(session);

    // An index that is dropped keeps readers out until the end of the transaction.
    public override Action DropSecondaryIndexes(StoreTransaction session, params IReadOnlyList<string> tables) => () => { };

    // What is no part of a key may go: references rest on keys.
    public override Action DropIndexesOfNewStore(StoreTransaction session, params IReadOnlyList<string> tables)
    {
        var dropped = session.Connection.Query<(string Name, string Sql)>(
            """
            SELECT i.indexname, i.indexdef
            FROM pg_indexes i
            WHERE i.schemaname = current_schema() AND i.tablename = ANY (@tables)
              AND NOT EXISTS (
                SELECT 1 FROM pg_constraint c
                WHERE c.conname = i.indexname AND c.connamespace = CAST(current_schema() AS regnamespace))
            ORDER BY i.indexname
            """,
            new { tables = tables.ToArray() },
            session.Transaction).AsList();
        foreach (var (name, _) in dropped)
        {
            Execute(session, $"DROP INDEX \"{name}\"");
        }

        return () => dropped.ForEach(index => Execute(session, index.Sql));
    }

    // The server checks its pages as it reads them (data_checksums, pg_amcheck); what it found broken before, it has marked.
    public override IEnumerable<string> Damage(StoreTransaction session) =>
        session.Connection.Query<string>(
            """
            SELECT 'index ' || c.relname || ' is invalid: REINDEX makes it again'
            FROM pg_index i
            JOIN pg_class c ON c.oid = i.indexrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = current_schema() AND NOT (i.indisvalid AND i.indisready)
            ORDER BY c.relname
            """,
            transaction: session.Transaction);

    // A reference that the server has checked holds; one that is not valid was added without a check.
    public override IEnumerable<(string Table, string Parent)> BrokenReferences(StoreTransaction session) =>
        session.Connection.Query<(string, string)>(
            """
            SELECT CAST(CAST(r.conrelid AS regclass) AS TEXT), CAST(CAST(r.confrelid AS regclass) AS TEXT)
            FROM pg_constraint r
            JOIN pg_namespace n ON n.oid = r.connamespace
            WHERE n.nspname = current_schema() AND r.contype = 'f' AND NOT r.convalidated
            ORDER BY 1, 2
            """,
            transaction: session.Transaction);

    private static void Execute(StoreTransaction session, string sql) =>
        session.Connection.Execute(sql, transaction: session.Transaction, commandTimeout: 0);
}
