using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Cli;

/// <summary>The commands: what they print, and what they return to the shell. One run in each kind is of the real program.</summary>
internal sealed class CommandLineTests
{
    private string _folder = null!;

    private string Database => Path.Combine(_folder, "kzuk.db");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("kzuk-commands-").FullName;

    [TearDown]
    public void DeleteFolder() => TempFolder.Delete(_folder);

    [TestCase("improt x", "'improt' is not known here", true)]
    [TestCase("import", "Required argument")]
    [TestCase("import file --format nonsense", "'nonsense' not recognized")]
    [TestCase("check --nonsense", "'--nonsense' is not known here")]
    public async Task WrongUsage_IsOneLineAndTwo(string arguments, string expected, bool inShell = false)
    {
        var run = await (inShell ? ProgramRun.OfAsync(Database, arguments.Split(' ')) : CommandRun.OfAsync(Database, arguments.Split(' ')));
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, string.Empty)));
        Assert.That(run.Errors.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(run.Errors, Does.Contain(expected).And.Contain("--help"));
        Assert.That(File.Exists(Database), Is.False);
    }

    [Test]
    public async Task Help_ListsEveryCommand()
    {
        var run = await ProgramRun.OfAsync(Database, "--help");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(
            new[] { "serve", "import", "export", "backup", "restore", "check" }.Where(command =>
                !run.Output.Contains($"  {command} ", StringComparison.Ordinal)
            ),
            Is.Empty
        );
    }

    [TestCase("check", "There is no database")]
    [TestCase("export out", "There is no database")]
    [TestCase("backup copy.db", "There is no database")]
    [TestCase("restore copy.db", "There is no file")]
    [TestCase("import nothing.csv", "There is no file")]
    public async Task WithoutWhatIsNeeded_IsOneLineAndOne(string arguments, string expected)
    {
        var run = await CommandRun.OfAsync(Database, arguments.Split(' '));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors.TrimEnd().Split('\n'), Has.Length.EqualTo(1).And.Some.Contains(expected));
    }

    [Test]
    public async Task Import_OfABrokenFile_PrintsEveryProblemAndSkipsOnDemand()
    {
        TempStore.PutWhole(Database);
        var file = Path.Combine(_folder, "sample.csv");
        await File.WriteAllBytesAsync(file, ImportStore.Sample("comtrade-legacy-csv-hs6-2019.csv"));
        var run = await CommandRun.OfAsync(Database, "import", file, "--source", "comtrade-dbt-sample-2021");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors.TrimEnd().Split('\n'), Has.Length.EqualTo(4));
        Assert.That(
            run.Errors,
            Does.Contain("sample.csv line 4, column Qty Unit Code: ' in primary forms'").And.Contain("3 problem(s); nothing was imported")
        );
        run = await ProgramRun.OfAsync(Database, "import", file, "--source", "comtrade-dbt-sample-2021", "--skip-invalid");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("sample.skipped.csv"));
        Assert.That(run.Output.Contains('\u001b', StringComparison.Ordinal), Is.False, "plain where it is no terminal");
        Assert.That(await File.ReadAllLinesAsync(Path.Combine(_folder, "sample.skipped.csv")), Has.Length.EqualTo(4));
    }

    [Test]
    public async Task Import_WhereSkippedRowsCannotBeWritten_IsOneLineAndImportsNothing()
    {
        TempStore.PutWhole(Database);
        // With what is added, the name is longer than any file's.
        var file = Path.Combine(_folder, new string('s', 246) + ".csv");
        await File.WriteAllBytesAsync(file, ImportStore.Sample("comtrade-legacy-csv-hs6-2019.csv"));
        var run = await CommandRun.OfAsync(Database, "import", file, "--source", "comtrade-dbt-sample-2021", "--skip-invalid");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, string.Empty)));
        Assert.That(
            run.Errors.TrimEnd().Split('\n'),
            Has.Length.EqualTo(1).And.All.Contains("What was skipped cannot be written to").And.All.Contains("Nothing was imported.")
        );
        Assert.That(Directory.GetFiles(_folder, "*.skipped*"), Is.Empty);
    }

    [Test]
    public async Task ExportAndImport_IntoAnEmptyDatabase_GiveTheSameDataVersion()
    {
        var (folder, other) = (Path.Combine(_folder, "tables"), Path.Combine(_folder, "other.db"));
        var sources = Path.Combine(_folder, "sources.csv");
        await File.WriteAllTextAsync(
            sources,
            "id,publisher,title,url,published_on,language,kind,published_on_basis,authority,dataset\n"
                + "mine,Somebody,A title,,2026-11-01,en,report,publisher,4,\n");
        TempStore.PutWhole(Database);
        var imported = await CommandRun.OfAsync(Database, "import", sources);
        Assert.That(imported.ExitCode, Is.Zero, imported.Errors);
        Assert.That((await CommandRun.OfAsync(Database, "export", folder)).ExitCode, Is.Zero);
        var again = await CommandRun.OfAsync(other, "import", folder);
        Assert.That(again.ExitCode, Is.Zero, again.Errors);
        Assert.That(again.Output, Does.Contain("into an empty database").And.Contain(VersionIn(imported.Output)));
        Assert.That(
            VersionIn((await CommandRun.OfAsync(other, "import", folder)).Output),
            Is.EqualTo(VersionIn(imported.Output)),
            "the rows that are not of the program stay"
        );
        Assert.That((await CommandRun.OfAsync(Database, "export", folder)).Errors, Does.Contain("is there already; give --force"));
        var check = await CommandRun.OfAsync(other, "check");
        Assert.That(check.ExitCode, Is.Zero, check.Errors);
        Assert.That(check.Output, Does.Contain("changed here         1 records"));
    }

    private static string VersionIn(string output) =>
        System.Text.RegularExpressions.Regex.Match(output, "data version ([0-9a-f]{12})").Groups[1].Value;
}
