using System.Globalization;
using System.Text.RegularExpressions;
using KzUkApi.Storage.Postgres;
using KzUkApi.Storage.Schema;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Postgres;

/// <summary>Both engines have the same tables, columns, keys, checks and indexes: one SQL text serves both.</summary>
[Parallelizable]
internal sealed partial class PostgresSchemaTests : PostgresFixture
{
    // The index of words is each engine's own, and its parts in SQLite are tables; the generation is the lock of those who write.
    private static readonly string[] OwnTables = ["search_index", "store_generation"];

    private const string TablesOfSqlite = """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'
        """;

    [Test]
    public void Tables_OfBothEngines_HaveTheSameColumns()
    {
        using var postgres = new PostgresConnections(Loaded());
        using var sqlite = TempStore.Migrated();
        var expected = sqlite
            .Rows(
                $"""
                SELECT t.name || '.' || c.name || ' ' || CASE c.type WHEN 'INTEGER' THEN 'bigint' WHEN 'BLOB' THEN 'bytea' ELSE 'text' END
                    || CASE WHEN c."notnull" = 1 OR c.pk > 0 THEN ' not null' ELSE '' END || ' ' || COALESCE(c.dflt_value, '')
                FROM ({TablesOfSqlite}) t, pragma_table_info(t.name) c
                """
            )
            .Select(row => (string)row.Values.First()!);
        var found = Column<string>(postgres, $"""
            SELECT table_name || '.' || column_name || ' ' || data_type || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END || ' '
                || COALESCE(column_default, '')
            FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name NOT IN ({Quoted(OwnTables)})
            """);
        Assert.That(found.Where(column => !column.StartsWith("schema_migrations.", StringComparison.Ordinal)), Is.EquivalentTo(
            expected.Where(column => !column.StartsWith("schema_migrations.", StringComparison.Ordinal))));
    }

    [Test]
    public void Keys_OfBothEngines_AreTheSame()
    {
        using var postgres = new PostgresConnections(Loaded());
        using var sqlite = TempStore.Migrated();
        var expected = sqlite.Texts(
            $"""
            SELECT t.name || ' (' || (
                SELECT string_agg(c.name, ', ' ORDER BY c.pk) FROM pragma_table_info(t.name) c WHERE c.pk > 0
            ) || ')'
            FROM ({TablesOfSqlite}) t
            """);
        var found = Column<string>(postgres, $"""
            SELECT CAST(CAST(r.conrelid AS regclass) AS TEXT) || ' ' || replace(substr(pg_get_constraintdef(r.oid), 13), '"', '')
            FROM pg_constraint r
            WHERE r.contype = 'p' AND r.connamespace = CAST(current_schema() AS regnamespace)
              AND CAST(CAST(r.conrelid AS regclass) AS TEXT) NOT IN ({Quoted(OwnTables)})
            """);
        Assert.That(found, Is.EquivalentTo(expected));
    }

    [Test]
    public void References_OfBothEngines_AreTheSame()
    {
        using var postgres = new PostgresConnections(Loaded());
        using var sqlite = TempStore.Migrated();
        var expected = sqlite.Texts(
            $"""
            SELECT t.name || ' (' || string_agg(f."from", ', ' ORDER BY f.seq) || ') ' || f."table"
            FROM ({TablesOfSqlite}) t, pragma_foreign_key_list(t.name) f
            GROUP BY t.name, f.id, f."table"
            """);
        var found = Column<string>(postgres, """
            SELECT CAST(CAST(r.conrelid AS regclass) AS TEXT) || ' '
                || regexp_replace(substr(pg_get_constraintdef(r.oid), 13), ' REFERENCES (\w+).*', ' \1')
            FROM pg_constraint r
            WHERE r.contype = 'f' AND r.connamespace = CAST(current_schema() AS regnamespace)
            """);
        Assert.That(found, Is.EquivalentTo(expected));
    }

    [Test]
    public void Indexes_OfBothEngines_AreTheSame()
    {
        using var postgres = new PostgresConnections(Loaded());
        using var sqlite = TempStore.Migrated();
        var expected = sqlite.Texts("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").Select(Plain);
        var found = Column<string>(postgres, $"""
            SELECT indexdef FROM pg_indexes
            WHERE schemaname = current_schema() AND tablename NOT IN ({Quoted(OwnTables)})
              AND indexname NOT IN (SELECT conname FROM pg_constraint)
            """).Select(Plain);
        Assert.That(found, Is.EquivalentTo(expected));
    }

    [Test]
    public void Checks_OfBothEngines_AreOfTheSameTables()
    {
        using var postgres = new PostgresConnections(Loaded());
        using var sqlite = TempStore.Migrated();
        var expected = sqlite
            .Rows("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%CHECK (%' AND name <> 'schema_migrations'")
            .Select(row => $"{row["name"]} {Check.Count((string)row["sql"]!)}");
        var found = Column<string>(postgres, $"""
            SELECT CAST(CAST(conrelid AS regclass) AS TEXT) || ' ' || COUNT(*)
            FROM pg_constraint
            WHERE contype = 'c' AND connamespace = CAST(current_schema() AS regnamespace)
              AND CAST(CAST(conrelid AS regclass) AS TEXT) NOT IN ({Quoted(OwnTables)})
            GROUP BY conrelid
            """);
        Assert.That(found, Is.EquivalentTo(expected));
    }

    [Test]
    public void Migrations_OfPostgreSql_EndWithThoseOfSqlite() =>
        Assert.That(Migration.Of("Postgres")[^1].Number, Is.EqualTo(Migration.All[^1].Number));

    [TestCase("UPDATE record_history SET reason = 'another'")]
    [TestCase("DELETE FROM record_history")]
    [TestCase("TRUNCATE record_history")]
    public void History_IsNever_ChangedOrDeleted(string sql)
    {
        var database = Loaded();
        PostgresCluster.Execute(
            """
            INSERT INTO record_history (number, edit, owner_type, owner_id, type, record_id, kind, origin, editor, changed_at, data_version)
            VALUES (1, 1, 'sources', 'a', 'sources', 'a', 'added', 'edit', 'Somebody', '2026-01-01T00:00:00Z', 'x')
            """,
            database);
        Assert.That(
            () => PostgresCluster.Execute(sql, database),
            Throws.Exception.With.Message.Contains("the history is never changed or deleted"));
    }

    [GeneratedRegex(@"\bCHECK\b")]
    private static partial Regex Check { get; }

    [GeneratedRegex(@" USING btree|::text|[()""]|^CREATE ")]
    private static partial Regex Ornament { get; }

    [GeneratedRegex(@" ON \w+\.")]
    private static partial Regex Schema { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks { get; }

    // Each engine spells the same index in its own way.
    private static string Plain(string sql) =>
        Blanks.Replace(Ornament.Replace(Schema.Replace(sql, " ON "), string.Empty), " ").Trim().ToLower(CultureInfo.InvariantCulture);

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));
}
