using KzUkApi.Storage.Store;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Storage.Sqlite;

// How the file is created and opened.
internal sealed partial class SqliteConnections
{
    /// <summary>Creates the file and its folder where there are none, and turns on the write-ahead log.</summary>
    public void Create()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        SqliteFile.CreateForOwner(Path);
        try
        {
            TurnOnLog();
        }
        catch (SqliteException exception) when (FaultKindOf(exception) == StoreFaultKind.Full && new FileInfo(Path).Length > 0)
        {
            OpenReadOnly();
        }
    }

    public void RequireOwn()
    {
        using var connection = SqliteFile.Open(Path, SqliteOpenMode.ReadOnly);
        SqliteOwner.Require(connection, Path);
    }

    private static string ConnectionString(string source, SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = source,
        Mode = mode,
        Pooling = false,
        DefaultTimeout = CommandSeconds,
    }.ToString();

    private void TurnOnLog()
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = Path,
                Mode = SqliteOpenMode.ReadWriteCreate,
                Pooling = false,
                DefaultTimeout = 10,
            }.ToString()
        );
        connection.Open();
        SqliteOwner.Require(connection, Path);
        SqliteFile.Execute(connection, "PRAGMA journal_mode = WAL;");
        SqliteOwner.Mark(connection);
    }

    // The index of the log is a file of 32 kB beside the store, for which a full disk has no room. A reader that may not write it
    // has its own in memory, and heeds that of a program that can; it only has to be there.
    private void OpenReadOnly()
    {
        IsReadOnly = true;
        SqliteFile.CreateForOwner($"{Path}-shm");
        var file = new Uri(System.IO.Path.GetFullPath(Path)).AbsoluteUri;
        _connectionString = ConnectionString($"{file}?mode=ro&readonly_shm=1", SqliteOpenMode.ReadOnly);
        using var connection = Open(ReadOnly);
        SqliteOwner.Require(connection, Path);
    }

    private SqliteConnection Open(string mode)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            SqliteFile.Execute(connection, Pragmas + mode);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
