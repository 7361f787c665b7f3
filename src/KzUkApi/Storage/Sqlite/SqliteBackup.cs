using System.Globalization;
using KzUkApi.Configuration;
using KzUkApi.Storage.Schema;
using KzUkApi.Storage.Store;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KzUkApi.Storage.Sqlite;

/// <summary>Copies of the store: made while it is in use, checked before they count, put back without a torn moment.</summary>
internal sealed class SqliteBackup(SqliteConnections connections)
{
    /// <summary>Writes a copy of one state of the data, checks it, and only then gives it its name.</summary>
    /// <returns>The rows of each table.</returns>
    public IReadOnlyList<(string Table, long Rows)> Write(string target)
    {
        var partial = target + ".partial";
        File.Delete(partial);
        try
        {
            SqliteFile.CopyInto(connections.Path, partial);
            var rows = Verify(partial);
            using (var file = new FileStream(partial, FileMode.Open, FileAccess.ReadWrite))
            {
                file.Flush(flushToDisk: true);
            }

            File.Move(partial, target, overwrite: true);
            return rows;
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    /// <summary>Puts a copy back through SQLite itself, in one transaction of the live database.</summary>
    /// <remarks>
    /// Readers see the old data, and then the new. Migrations and what follows from the data are brought up to date first, in a
    /// file beside the database. Nobody writes between the moment whose state is kept and the restored one. Keys are no data:
    /// those of the database stay, revoked ones too.
    /// </remarks>
    /// <param name="keep">The file that gets a copy of the present data.</param>
    /// <returns>The rows of each table.</returns>
    public IReadOnlyList<(string Table, long Rows)> Restore(string copy, string keep, Action<IStoreEngine> bringUpToDate)
    {
        _ = Verify(copy);
        RefuseNewer(copy);
        var held = File.Exists(connections.Path);
        var next = connections.Path + ".restoring";
        Directory.CreateDirectory(Path.GetDirectoryName(next)!);
        SqliteFile.Delete(next);
        try
        {
            SqliteFile.CopyInto(copy, next);
            using (var made = new SqliteConnections(next))
            {
                bringUpToDate(made);
            }

            connections.Create();
            using (var source = SqliteFile.Open(next, SqliteOpenMode.ReadWrite))
            using (var live = SqliteFile.Open(connections.Path, SqliteOpenMode.ReadWrite))
            {
                Replace(live, source, () =>
                {
                    if (held)
                    {
                        _ = Write(keep);
                        KeepKeys(source);
                    }
                });
            }
        }
        finally
        {
            SqliteFile.Delete(next);
        }

        connections.Create();
        return Verify(connections.Path);
    }

    /// <summary>Whether a file is a whole database of this program; returns the rows of each table.</summary>
    public static IReadOnlyList<(string Table, long Rows)> Verify(string path)
    {
        try
        {
            using var connection = SqliteFile.Open(path, SqliteOpenMode.ReadOnly);
            var result = SqliteFile.Texts(connection, "PRAGMA integrity_check");
            if (result is not ["ok"])
            {
                throw new OperatorException($"{path} is damaged: {string.Join("; ", result.Take(3))}. Use another copy.");
            }

            var tables = SqliteFile.Texts(
                connection,
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
            );
            return SqliteOwner.IsOwn(connection) && tables.Contains("dataset_state")
                ?
                [
                    .. tables.Select(table =>
                        (
                            table,
                            long.Parse(
                                SqliteFile.Texts(connection, $"""SELECT COUNT(*) FROM "{table}" """)[0],
                                CultureInfo.InvariantCulture
                            )
                        )
                    ),
                ]
                : throw new OperatorException($"{path} is no database of this program. Name a file that backup wrote.");
        }
        catch (SqliteException exception)
        {
            throw new OperatorException($"{path} cannot be read as a database: {exception.Message}. Use another copy.", exception);
        }
    }

    // The first step takes the write lock, and the end lets it go.
    private static void Replace(SqliteConnection live, SqliteConnection source, Action whileLocked)
    {
        SqliteFile.Execute(live, "PRAGMA busy_timeout = 30000");
        using var backup = raw.sqlite3_backup_init(live.Handle, "main", source.Handle, "main");
        SqliteException.ThrowExceptionForRC(backup.IsInvalid ? raw.sqlite3_errcode(live.Handle) : raw.SQLITE_OK, live.Handle);
        SqliteException.ThrowExceptionForRC(raw.sqlite3_backup_step(backup, 0), live.Handle);
        whileLocked();
        SqliteException.ThrowExceptionForRC(raw.sqlite3_backup_step(backup, -1), live.Handle);
    }

    private void KeepKeys(SqliteConnection next)
    {
        const string columns = "lookup, hash, owner, scopes, created_at, expires_at, revoked_at, last_used_at";
        SqliteFile.Execute(next, "ATTACH @file AS live", connections.Path);
        if (SqliteFile.Texts(next, "SELECT name FROM live.sqlite_schema WHERE type = 'table' AND name = 'api_keys'").Count > 0)
        {
            SqliteFile.Execute(
                next,
                $"BEGIN; DELETE FROM main.api_keys; INSERT INTO main.api_keys ({columns}) SELECT {columns} FROM live.api_keys; COMMIT"
            );
        }

        SqliteFile.Execute(next, "DETACH live");
    }

    // An older copy is migrated afterwards; a newer one nothing here could read.
    private static void RefuseNewer(string copy)
    {
        using var connection = SqliteFile.Open(copy, SqliteOpenMode.ReadOnly);
        var later = SqliteFile.Texts(connection, $"SELECT name FROM schema_migrations WHERE number > {Migration.All[^1].Number}");
        if (later is [var newer, ..])
        {
            throw new OperatorException($"{copy} is of a newer program: it has migration {newer}. Restore it with that program.");
        }
    }
}
