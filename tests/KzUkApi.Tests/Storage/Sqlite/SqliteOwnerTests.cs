using System.Runtime.Versioning;
using KzUkApi.Configuration;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Tests.Storage.Sqlite;

/// <summary>Whose a database file is, and who may read it.</summary>
internal sealed class SqliteOwnerTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private string _folder = null!;

    private string Database => Path.Combine(_folder, "x.db");

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("kzuk-owner-").FullName;

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [TestCase("PRAGMA application_id = 1196444487; CREATE TABLE gpkg_contents (id INTEGER)", TestName = "Another application id")]
    [TestCase("PRAGMA application_id = 1196444487", TestName = "Another application id, no table")]
    [TestCase("CREATE TABLE customers (id INTEGER)", TestName = "Tables without a journal")]
    [TestCase("CREATE TABLE schema_migrations (version TEXT PRIMARY KEY)", TestName = "A journal of another kind")]
    public async Task Database_OfAnotherProgram_IsRefusedAndStaysAsItIs(string made)
    {
        Execute(made);
        var before = await File.ReadAllBytesAsync(Database);
        using var connections = new SqliteConnections(Database);
        Assert.That(
            Assert.Catch<OperatorException>(connections.Create)!.Message,
            Is.EqualTo($"{Database} is a database of another program. Choose another file with Kzuk__Database or --database. "
                + "The file was not changed.")
        );
        foreach (var command in new[] { new[] { "check" }, ["export", Path.Combine(_folder, "out")], ["keys", "list"] })
        {
            var run = await CommandRun.OfAsync(Database, command);
            Assert.That((run.ExitCode, run.Errors), Is.EqualTo((1, $"{Assert.Catch(connections.Create)!.Message}\n")));
        }

        Assert.That(await File.ReadAllBytesAsync(Database), Is.EqualTo(before));
        Assert.That(Directory.GetFiles(_folder), Is.EqualTo(new[] { Database }), "no file is left beside it");
    }

    [Test]
    public void Database_FromBeforeTheIdWasWritten_GetsIt()
    {
        using var store = TempStore.Migrated();
        store.Execute("PRAGMA application_id = 0");
        store.Connections.Create();
        Assert.That(Id(store.Connections.Path), Is.EqualTo("1266308459"), "the letters KzUk");
    }

    [Test]
    public void Copy_OfADatabase_IsKnownForWhatItIs()
    {
        using var store = TempStore.Small();
        store.Connections.Backup(Database);
        Assert.That(Id(Database), Is.EqualTo("1266308459"));
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public void Files_OfADatabaseAndItsCopies_AreTheOwnersOnly()
    {
        using var connections = new SqliteConnections(Database);
        connections.Create();
        using (connections.BeginFreshRead(default))
        {
            Assert.That(Directory.GetFiles(_folder).Select(Path.GetFileName), Does.Contain("x.db").And.Contain("x.db-wal"));
            Assert.That(Directory.GetFiles(_folder).Select(File.GetUnixFileMode), Is.All.EqualTo(OwnerOnly));
        }

        using var store = TempStore.Small();
        var copy = Path.Combine(_folder, "copy.db");
        store.Connections.Backup(copy);
        Assert.That(File.GetUnixFileMode(copy), Is.EqualTo(OwnerOnly));
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public void File_WhoseOwnerLetsOthersRead_StaysSo()
    {
        using var connections = new SqliteConnections(Database);
        connections.Create();
        File.SetUnixFileMode(Database, OwnerOnly | UnixFileMode.GroupRead);
        connections.Create();
        Assert.That(File.GetUnixFileMode(Database), Is.EqualTo(OwnerOnly | UnixFileMode.GroupRead));
    }

    private static string Id(string path)
    {
        using var connection = SqliteFile.Open(path, SqliteOpenMode.ReadOnly);
        return SqliteFile.Texts(connection, "PRAGMA application_id")[0];
    }

    private void Execute(string sql)
    {
        using var connection = SqliteFile.Open(Database, SqliteOpenMode.ReadWriteCreate);
        SqliteFile.Execute(connection, sql);
    }
}
