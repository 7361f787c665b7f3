using KzUkApi.Configuration;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Data;

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
            using (var source = Open(connections.Path, SqliteOpenMode.ReadOnly))
            {
                using var command = source.CreateCommand();
                command.CommandText = "VACUUM INTO @target";
                command.Parameters.AddWithValue("@target", partial);
                command.ExecuteNonQuery();
            }

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

    /// <summary>Puts a copy back through SQLite itself, in one transaction of the live database: readers see the old data, then the new.</summary>
    /// <param name="keep">Where the data held before are kept.</param>
    /// <returns>The rows of each table.</returns>
    public IReadOnlyList<(string Table, long Rows)> Restore(string copy, string keep)
    {
        var expected = Verify(copy);
        if (File.Exists(connections.Path))
        {
            Write(keep);
        }

        connections.Create();
        using (var source = Open(copy, SqliteOpenMode.ReadOnly))
        {
            using var live = Open(connections.Path, SqliteOpenMode.ReadWrite);
            source.BackupDatabase(live);
        }

        connections.Create();
        var rows = Verify(connections.Path);
        return rows.SequenceEqual(expected) ? rows
            : throw new StartException($"{connections.Path} does not hold the rows of {copy} after the restore. Stop what writes to it, and restore again; what was held is in {keep}.");
    }

    /// <summary>Whether a file is a whole database of this program; returns the rows of each table.</summary>
    public static IReadOnlyList<(string Table, long Rows)> Verify(string path)
    {
        try
        {
            using var connection = Open(path, SqliteOpenMode.ReadOnly);
            var result = Texts(connection, "PRAGMA integrity_check");
            if (result is not ["ok"])
            {
                throw new StartException($"{path} is damaged: {string.Join("; ", result.Take(3))}. Use another copy.");
            }

            var tables = Texts(connection, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
            return tables.Contains("dataset_state") && tables.Contains("schema_migrations")
                ? [.. tables.Select(table => (table, long.Parse(Texts(connection, $"""SELECT COUNT(*) FROM "{table}" """)[0], System.Globalization.CultureInfo.InvariantCulture)))]
                : throw new StartException($"{path} is no database of this program. Name a file that backup wrote.");
        }
        catch (SqliteException exception)
        {
            throw new StartException($"{path} cannot be read as a database: {exception.Message}. Use another copy.", exception);
        }
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        return connection;
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return texts;
    }
}
