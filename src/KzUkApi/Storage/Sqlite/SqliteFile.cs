using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Storage.Sqlite;

/// <summary>A database file beside the store, or the store itself where no transaction of the program is meant.</summary>
internal static class SqliteFile
{
    private const int WaitSeconds = 30;

    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = mode,
                Pooling = false,
                DefaultTimeout = WaitSeconds,
            }.ToString()
        );
        connection.Open();
        return connection;
    }

    /// <param name="file">The value of the parameter <c>@file</c>, where the statement has it.</param>
    public static void Execute(SqliteConnection connection, string sql, string? file = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (file is not null)
        {
            command.Parameters.AddWithValue("@file", file);
        }

        command.ExecuteNonQuery();
    }

    /// <summary>The first column of every row, as text.</summary>
    public static IReadOnlyList<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return texts;
    }

    /// <summary>
    /// Creates an empty file that only its owner may read and write, where there is none: a database has the hashes of keys and
    /// the names of editors. SQLite gives the files beside it the same permissions. A file that is there keeps its own.
    /// </summary>
    public static void CreateForOwner(string path)
    {
        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            new FileStream(path, options).Dispose();
        }
    }

    /// <summary>Writes one state of a database into a new file, without what was deleted.</summary>
    public static void CopyInto(string from, string target)
    {
        using var source = Open(from, SqliteOpenMode.ReadOnly);
        CreateForOwner(target);
        Execute(source, "VACUUM INTO @file", target);
    }

    /// <summary>Deletes a database with the files that SQLite keeps beside it.</summary>
    public static void Delete(string database)
    {
        foreach (var ending in new[] { string.Empty, "-wal", "-shm", "-journal" })
        {
            File.Delete(database + ending);
        }
    }
}
