using System.Globalization;
using KzUkApi.Cli;
using KzUkApi.Configuration;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Cli;

/// <summary>Commands that fail: they leave nothing behind, and say what to do.</summary>
internal sealed class CommandFailureTests
{
    private const string SourceHeader = "id,publisher,title,url,published_on,language,kind,published_on_basis,authority,dataset\n";

    private TempStore _store = null!;

    private string Database => _store.Connections.Path;

    private string Folder => Path.GetDirectoryName(Database)!;

    [SetUp]
    public void Copy()
    {
        _store = TempStore.Copied();
        _store.Connections.Close();
    }

    [TearDown]
    public void Delete() => _store.Dispose();

    [Test]
    public async Task Import_OfAFileWithOrdersForATerminal_PrintsNoneOfThem()
    {
        var file = Path.Combine(Folder, "sources.csv");
        await File.WriteAllTextAsync(file, $"{SourceHeader}mine,A,\"B\u001b]0;title\u0007\u001b[31m\",,2026-01-02,en,news,publisher,3,\n");
        var run = await CommandRun.OfAsync(Database, "import", file);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors, Does.Contain("column title: 'B\uFFFD]0;title\uFFFD\uFFFD[31m'"));
        Assert.That((run.Output + run.Errors).Where(letter => char.IsControl(letter) && letter is not ('\n' or '\r')), Is.Empty);
    }

    [Test]
    public async Task Import_IntoAFolderThatIsNotThere_CreatesNothing()
    {
        var folder = Path.Combine(Folder, "typo");
        foreach (var command in new[] { new[] { "import", DatasetCopy.Original }, ["keys", "list"] })
        {
            var run = await CommandRun.OfAsync(Database, [.. command, "--database", Path.Combine(folder, "x.db")]);
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, string.Empty)));
            Assert.That(run.Errors, Does.StartWith($"There is no folder {folder}"));
            Assert.That(Directory.Exists(folder), Is.False);
        }
    }

    [Test]
    public async Task Export_ThatFails_LeavesNoPartOfAFile()
    {
        var folder = Path.Combine(Folder, "tables");
        Directory.CreateDirectory(Path.Combine(folder, "topics.csv"));
        var run = await CommandRun.OfAsync(Database, "export", folder);
        Assert.That((run.ExitCode, run.Errors.TrimEnd().Split('\n').Length), Is.EqualTo((1, 1)), run.Errors);
        Assert.That(Directory.GetFiles(folder), Is.Empty);
    }

    [Test]
    public async Task Disk_Full_IsOneLineThatSaysWhereToMakeRoom()
    {
        using var disk = SmallDisk.Make(1);
        if (disk is null)
        {
            var refused = Assert.Throws<OperatorException>(() =>
                CommandContext.WithRoomOn<int>("/small", () =>
                    throw new IOException("No space left", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28)
                )
            );
            Assert.That(refused!.Message, Does.Contain("Make room on the disk of /small"));
            return;
        }

        await File.WriteAllBytesAsync(Path.Combine(disk.Folder, "filler"), new byte[1000 * 1024]);
        foreach (
            var (command, target) in new[]
            {
                ("backup", Path.Combine(disk.Folder, "copy.db")),
                ("export", Path.Combine(disk.Folder, "tables")),
            }
        )
        {
            var run = await CommandRun.OfAsync(Database, command, target);
            Assert.That((run.ExitCode, run.Errors.TrimEnd().Split('\n').Length), Is.EqualTo((1, 1)), run.Errors);
            Assert.That(run.Errors, Does.Contain($"Make room on the disk of {target}"));
        }

        Assert.That(Directory.GetFiles(disk.Folder, "*.partial", SearchOption.AllDirectories), Is.Empty);
    }

    [TestCase("trade_flows")]
    [TestCase("meetings")]
    [TestCase("sqlite_autoindex_sources_1")]
    public async Task Check_OfADatabaseWithADamagedPage_PrintsItsTableAndWhatToDo(string part)
    {
        var page = int.Parse(
            _store.Texts($"SELECT rootpage FROM sqlite_schema WHERE name = '{part}'").Single(),
            CultureInfo.InvariantCulture
        );
        _store.Connections.Close();
        var bytes = await File.ReadAllBytesAsync(Database);
        Array.Fill(bytes, (byte)0x58, (page - 1) * 4096, 4096);
        await File.WriteAllBytesAsync(Database, bytes);
        var run = await CommandRun.OfAsync(Database, "check");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(
            run.Output.Split('\n').Single(line => line.StartsWith("integrity", StringComparison.Ordinal)),
            Does.Contain("FAILED"),
            run.Errors
        );
        Assert.That(run.Output, Does.Contain("changed here"), "every check has its line");
        Assert.That(run.Errors, Does.EndWith($"put a copy back with `restore`.{Environment.NewLine}"));
    }
}
