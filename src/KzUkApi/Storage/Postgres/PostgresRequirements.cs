using System.Data.Common;
using Dapper;
using KzUkApi.Configuration;
using Npgsql;

namespace KzUkApi.Storage.Postgres;

/// <summary>What a database must be for the program to use it; what is wrong is said in one line.</summary>
internal static class PostgresRequirements
{
    private const int OldestVersion = 150000;

    private const string Properties = """
        SELECT CAST(current_setting('server_version_num') AS INTEGER) AS version, current_setting('server_version') AS version_text,
            current_setting('server_encoding') AS encoding, d.datcollate AS collation, CAST(d.datlocprovider AS TEXT) AS provider,
            current_schema() AS schema, COALESCE(has_schema_privilege(current_schema(), 'CREATE'), false) AS may_create
        FROM pg_database d
        WHERE d.datname = current_database()
        """;

    // In one statement, which sees one state: another program may make its tables at the same moment.
    private const string Tables = """
        SELECT
            (
                SELECT string_agg(column_name, ',' ORDER BY ordinal_position)
                FROM information_schema.columns
                WHERE table_schema = current_schema() AND table_name = 'schema_migrations'
            ) AS journal,
            NOT EXISTS (
                SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'store_generation'
            ) AS is_empty
        """;

    private const string JournalColumns = "number,name,checksum,applied_at";

    public static void Check(NpgsqlConnection connection, string name, string user)
    {
        var found = connection.QuerySingle<Found>(Properties);
        if (found.Version < OldestVersion)
        {
            throw Wrong($"its server is PostgreSQL {found.VersionText}; 15 or newer is needed");
        }

        if (found.Encoding != "UTF8")
        {
            throw Wrong($"its encoding is {found.Encoding}. {Advice}");
        }

        // Another order of texts than that of bytes finds no code by its beginning, and sorts lists otherwise.
        if (found.Collation is not ("C" or "POSIX") || found.Provider != "c")
        {
            throw Wrong($"its collation is {found.Collation}{(found.Provider == "i" ? " of ICU" : string.Empty)}. {Advice}");
        }

        if (found.Schema is null)
        {
            throw Wrong($"no schema of its search_path exists for user {user}. Create one, or set Search Path in Kzuk__PostgreSql");
        }

        RequireOwn(connection, name);
        if (!found.MayCreate && !HasTable(connection, "schema_migrations"))
        {
            throw Wrong($"user {user} may not create tables. As its owner: GRANT CREATE ON SCHEMA {found.Schema} TO {user}");
        }

        OperatorException Wrong(string what) => new($"The database {name} cannot be used: {what}. Nothing was changed.");
    }

    /// <summary>Refuses a database in which another program has its tables.</summary>
    public static void RequireOwn(NpgsqlConnection connection, string name)
    {
        var (journal, isEmpty) = connection.QuerySingle<(string?, bool)>(Tables);
        if (journal != JournalColumns && !isEmpty)
        {
            throw new OperatorException(
                $"The database {name} has tables of another program. Choose another one with Kzuk__PostgreSql, or set Search Path in it "
                    + "to a schema of its own. Nothing was changed.");
        }
    }

    public static bool HasTable(DbConnection connection, string table, DbTransaction? transaction = null) =>
        connection.ExecuteScalar<bool>(
            "SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = @table)",
            new { table },
            transaction
        );

    private const string Advice = "Make one with CREATE DATABASE kzuk ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0";

    private sealed record Found
    {
        public required int Version { get; init; }

        public required string VersionText { get; init; }

        public required string Encoding { get; init; }

        public required string Collation { get; init; }

        public required string Provider { get; init; }

        public string? Schema { get; init; }

        public required bool MayCreate { get; init; }
    }
}
