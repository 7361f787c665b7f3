using KzUkApi.Access;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Tests.Cli;

/// <summary>Copies of the database, made and put back while the service runs.</summary>
internal sealed class BackupTests
{
    private string _folder = null!;

    private string Database => Path.Combine(_folder, "kzuk.db");

    private string Copy => Path.Combine(_folder, "copy.db");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("kzuk-backup-").FullName;

    [TearDown]
    public void DeleteFolder()
    {
        SqliteConnection.ClearAllPools();
        TempFolder.Delete(_folder);
    }

    [Test]
    public async Task BackupAndRestore_WhileTheServiceRuns_BringTheOldDataBack()
    {
        TempStore.PutLater(Database);
        using var service = new ServiceProcess(Database);
        using var client = await service.ReadyAsync();
        var before = await client.GetStringAsync("/v1/sources/mfa-kz-london-bilateral-relations");
        var backup = await CommandRun.OfAsync(Database, "backup", Copy);
        Assert.That(backup.ExitCode, Is.Zero, backup.Errors);
        Assert.That(backup.Output, Does.Contain("integrity checked"));
        var sources = Path.Combine(_folder, "sources.csv");
        await File.WriteAllTextAsync(
            sources,
            string.Join(
                '\n',
                File.ReadLines(Path.Combine(DatasetCopy.Original, "sources.csv"))
                    .Where((line, index) => index == 0 || line.StartsWith("mfa-kz-london-bilateral-relations,", StringComparison.Ordinal))
                    .Select(
                        (line, index) =>
                            index == 0
                                ? line
                                : line.Replace(
                                    "mfa-kz-london-bilateral-relations,",
                                    "mfa-kz-london-bilateral-relations,Another ",
                                    StringComparison.Ordinal
                                )
                    )
            )
        );
        var import = await CommandRun.OfAsync(Database, "import", sources);
        Assert.That(import.ExitCode, Is.Zero, import.Errors);
        Assert.That(import.Output, Does.Contain("corrected: sources mfa-kz-london-bilateral-relations, publisher: "));
        Assert.That(
            await client.GetStringAsync("/v1/sources/mfa-kz-london-bilateral-relations"),
            Is.Not.EqualTo(before).And.Contain("\"publisher\":\"Another ")
        );
        var restore = await CommandRun.OfAsync(Database, "restore", Copy);
        Assert.That(restore.ExitCode, Is.Zero, restore.Errors);
        Assert.That(await client.GetStringAsync("/v1/sources/mfa-kz-london-bilateral-relations"), Is.EqualTo(before));
        Assert.That(Directory.GetFiles(_folder, "kzuk.db.before-restore-*"), Has.Length.EqualTo(1), "what was held is kept");
        Assert.That((await CommandRun.OfAsync(Database, "check")).ExitCode, Is.Zero);
    }

    [Test]
    public async Task Backup_OverAFile_NeedsForce()
    {
        using (TempDatabase())
        {
        }

        await File.WriteAllTextAsync(Copy, "mine");
        var run = await CommandRun.OfAsync(Database, "backup", Copy);
        Assert.That((run.ExitCode, await File.ReadAllTextAsync(Copy)), Is.EqualTo((1, "mine")));
        Assert.That((await CommandRun.OfAsync(Database, "backup", Copy, "--force")).ExitCode, Is.Zero);
        Assert.That(new FileInfo(Copy).Length, Is.GreaterThan(100_000));
        Assert.That((await CommandRun.OfAsync(Database, "backup", Database, "--force")).Errors, Does.Contain("the database itself"));
    }

    [Test]
    public async Task Restore_OfADamagedOrForeignFile_TouchesNothing()
    {
        using (TempDatabase())
        {
        }

        Assert.That((await CommandRun.OfAsync(Database, "backup", Copy)).ExitCode, Is.Zero);
        var bytes = await File.ReadAllBytesAsync(Copy);
        Array.Fill(bytes, (byte)0x58, 40_960, 81_920);
        await File.WriteAllBytesAsync(Copy, bytes);
        var before = Hash.OfFile(Database);
        var run = await CommandRun.OfAsync(Database, "restore", Copy);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors, Does.Contain("Use another copy"));
        await File.WriteAllTextAsync(Copy, "no database");
        Assert.That((await CommandRun.OfAsync(Database, "restore", Copy)).ExitCode, Is.EqualTo(1));
        Assert.That(Hash.OfFile(Database), Is.EqualTo(before));
    }

    [Test]
    public async Task Restore_OfAnEarlierCopy_KeepsTheKeysOfTheDatabase()
    {
        using (TempDatabase())
        {
        }

        using var store = new SqliteConnections(Database);
        var keys = new KeyStore(store, TimeProvider.System);
        var lost = keys.Create("Lost", ["edit"], null, default);
        Assert.That((await CommandRun.OfAsync(Database, "backup", Copy)).ExitCode, Is.Zero);
        keys.Revoke(lost.Key.Lookup, default);
        var later = keys.Create("Later", ["audit"], null, default);
        store.Close();
        var run = await CommandRun.OfAsync(Database, "restore", Copy);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(keys.Check(lost.Text, default).Refusal, Does.Contain("revoked"), "a copy of an earlier day opens nothing again");
        Assert.That(keys.Check(later.Text, default).Holder?.Owner, Is.EqualTo("Later"));
        store.Close();
        File.Delete(Database);
        Assert.That((await CommandRun.OfAsync(Database, "restore", Copy)).ExitCode, Is.Zero);
        Assert.That(
            keys.Check(lost.Text, default).Holder?.Owner,
            Is.EqualTo("Lost"),
            "of a database that is lost the copy is all there is"
        );
    }

    [Test]
    public async Task Restore_OfACopyOfAnEarlierProgram_IsCountedAndSearchable()
    {
        using (var connection = TempDatabase())
        {
            using var command = connection.CreateCommand();
            command.CommandText =
                "DELETE FROM search_state; DELETE FROM search_entries; DELETE FROM trade_flow_state; DELETE FROM trade_flow_cells";
            Assert.That(command.ExecuteNonQuery(), Is.Positive);
        }

        File.Move(Database, Copy);
        using var before = TempStore.Small();
        var run = await CommandRun.OfAsync(Database, "restore", Copy);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        using var store = new SqliteConnections(Database);
        foreach (
            var count in new[]
            {
                "SELECT COUNT(*) FROM search_entries",
                "SELECT COUNT(*) FROM trade_flow_cells",
                "SELECT COUNT(*) FROM search_state",
            }
        )
        {
            Assert.That(TempStore.Texts(store, count), Is.EqualTo(before.Texts(count)), count);
        }

        Assert.That(Directory.GetFiles(_folder, "*.restoring*"), Is.Empty);
    }

    [Test]
    public async Task Restore_OfANewerProgram_IsRefused()
    {
        using (var connection = TempDatabase())
        {
            using var command = connection.CreateCommand();
            command.CommandText =
                "INSERT INTO schema_migrations (number, name, checksum, applied_at) VALUES (9999, '9999_later.sql', 'x', 'x')";
            command.ExecuteNonQuery();
        }

        File.Move(Database, Copy);
        var run = await CommandRun.OfAsync(Database, "restore", Copy);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors, Does.Contain("of a newer program").And.Contain("9999_later.sql"));
        Assert.That(File.Exists(Database), Is.False);
    }

    private SqliteConnection TempDatabase()
    {
        using var store = TempStore.Small();
        store.Connections.Close();
        File.Copy(store.Connections.Path, Database);
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return connection;
    }
}
