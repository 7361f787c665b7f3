using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Schema;

/// <summary>One numbered SQL file.</summary>
internal sealed record Migration(int Number, string Name, string Sql)
{
    /// <summary>Line ends do not count: a checkout may change them.</summary>
    public string Checksum { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <summary>The migrations of SQLite, in their order.</summary>
    public static IReadOnlyList<Migration> All { get; } = Of("Sqlite");

    /// <summary>The migrations of an engine that are part of the program, in their order.</summary>
    /// <param name="engine">The name of their folder.</param>
    public static IReadOnlyList<Migration> Of(string engine) => [.. Embedded($"Migrations.{engine}.").OrderBy(one => one.Number)];

    private static IEnumerable<Migration> Embedded(string prefix)
    {
        var assembly = typeof(Migration).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = resource[prefix.Length..];
            yield return new(int.Parse(name[..4], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
        }
    }
}

/// <summary>Brings the schema up to date, and refuses a database whose history is not this program's.</summary>
internal sealed class Migrator(IStoreEngine engine, IReadOnlyList<Migration> migrations, TimeProvider clock)
{
    private const string CreateJournal = """
        CREATE TABLE IF NOT EXISTS schema_migrations (
            number INTEGER NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            checksum TEXT NOT NULL,
            applied_at TEXT NOT NULL
        )
        """;

    /// <summary>Applies what is missing, all or nothing; returns how many were applied.</summary>
    public int Migrate()
    {
        // A program with nothing to migrate does not wait for others that write.
        using (var look = engine.BeginRead(CancellationToken.None))
        {
            if (
                look.Dialect.Catalog.HasTable(look, "schema_migrations")
                && Applied(look).Count == migrations.Count
            )
            {
                return 0;
            }
        }

        using var session = engine.BeginWrite(CancellationToken.None);
        var (connection, transaction) = (session.Connection, session.Transaction);
        connection.Execute($"{CreateJournal} {session.Dialect.TableOptions}", transaction: transaction);
        var applied = Applied(session);

        var missing = migrations.Skip(applied.Count).ToList();
        foreach (var migration in missing)
        {
            Apply(migration, connection, transaction);
        }

        session.Commit();
        return missing.Count;
    }

    // What was applied, where it is this program's.
    private List<(int Number, string Name, string Checksum)> Applied(StoreTransaction session)
    {
        var applied = session
            .Connection.Query<(int Number, string Name, string Checksum)>(
                "SELECT number, name, checksum FROM schema_migrations ORDER BY number",
                transaction: session.Transaction
            )
            .AsList();
        Check(applied);
        return applied;
    }

    private void Check(List<(int Number, string Name, string Checksum)> applied)
    {
        foreach (var (number, name, checksum) in applied)
        {
            var known = migrations.FirstOrDefault(migration => migration.Number == number);
            if (known is null)
            {
                throw new OperatorException(number > migrations[^1].Number
                    ? $"The database {engine.Path} is newer than this program: it has migration {name}, this program ends at "
                        + $"{migrations[^1].Name}. Start a newer program, or choose another database file."
                    : $"The database {engine.Path} has migration {name}, which this program lacks. Start the program that made it, or "
                        + "choose another database file.");
            }

            if (known.Checksum != checksum)
            {
                throw new OperatorException(
                    $"Migration {known.Name} was edited after it was applied to {engine.Path}. Restore the file, and put the change into a "
                        + "new migration.");
            }
        }

        // What is applied must be the beginning of what the program has: a hole is a migration numbered into the past.
        if (migrations.Take(applied.Count).Select(migration => migration.Number).Except(applied.Select(row => row.Number)).Any())
        {
            throw new OperatorException(
                $"The database {engine.Path} skipped a migration that this program numbers before {applied[^1].Name}. Give the new "
                    + "migration the next free number.");
        }
    }

    private void Apply(Migration migration, DbConnection connection, DbTransaction transaction)
    {
        connection.Execute(migration.Sql, transaction: transaction);
        connection.Execute(
            "INSERT INTO schema_migrations (number, name, checksum, applied_at) VALUES (@Number, @Name, @Checksum, @AppliedAt)",
            new
            {
                migration.Number,
                migration.Name,
                migration.Checksum,
                AppliedAt = UtcTimestamp.Text(clock.GetUtcNow()),
            },
            transaction);
    }
}
