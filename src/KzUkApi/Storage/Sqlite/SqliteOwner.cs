using System.Globalization;
using KzUkApi.Configuration;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Storage.Sqlite;

/// <summary>Whether a database file is this program's: by the application id in its header, or the journal of its migrations.</summary>
internal static class SqliteOwner
{
    // The letters KzUk. Tools that look into a file, such as `file`, show the number.
    private const int ApplicationId = 0x4B7A556B;

    // Other programs have a table of that name too, with columns of their own.
    private const string Journal = """
        SELECT string_agg(name, ',' ORDER BY cid) FROM pragma_table_info('schema_migrations')
        """;

    private const string JournalColumns = "number,name,checksum,applied_at";

    /// <summary>Whether it is this program's, or empty.</summary>
    public static bool IsOwn(SqliteConnection connection) =>
        Id(connection) switch
        {
            ApplicationId => true,
            // A file from before the id was written, or a new one.
            0 => SqliteFile.Texts(connection, Journal) is [JournalColumns]
                || SqliteFile.Texts(connection, "SELECT name FROM sqlite_schema LIMIT 1").Count == 0,
            _ => false,
        };

    /// <summary>Refuses the file of another program before anything is written into it.</summary>
    public static void Require(SqliteConnection connection, string path)
    {
        if (!IsOwn(connection))
        {
            throw new OperatorException(
                $"{path} is a database of another program. Choose another file with Kzuk__Database or --database. "
                    + "The file was not changed.");
        }
    }

    /// <summary>Writes the application id where it is missing.</summary>
    public static void Mark(SqliteConnection connection)
    {
        if (Id(connection) != ApplicationId)
        {
            SqliteFile.Execute(connection, $"PRAGMA application_id = {ApplicationId.ToString(CultureInfo.InvariantCulture)};");
        }
    }

    private static int Id(SqliteConnection connection) =>
        int.Parse(SqliteFile.Texts(connection, "PRAGMA application_id")[0], CultureInfo.InvariantCulture);
}
