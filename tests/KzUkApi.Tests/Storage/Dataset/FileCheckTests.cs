using System.Text;
using KzUkApi.Configuration;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Storage.Records;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Dataset;

/// <summary>A file that is wrong as a file, or rows that do not go together.</summary>
internal sealed class FileCheckTests
{
    private TempStore _store = null!;
    private DatasetCopy _copy = null!;
    private string _before = null!;

    [OneTimeSetUp]
    public void Load()
    {
        _store = TempStore.Small();
        _before = _store.Bytes();
    }

    [OneTimeTearDown]
    public void Close() => _store.Dispose();

    // A table that was added later may be missing.
    private static IEnumerable<string> RequiredFiles => RecordDefinitions.All.Where(table => !table.IsOptional).Select(table => table.File);

    [SetUp]
    public void Copy() => _copy = SmallDataset.Copy();

    [TearDown]
    public void Remove()
    {
        _copy.Dispose();
        if (TestContext.CurrentContext.Result.Outcome.Status == NUnit.Framework.Interfaces.TestStatus.Failed)
        {
            // A load that should have failed and did not must not fail every test after it.
            Close();
            Load();
        }
    }

    [TestCaseSource(nameof(RequiredFiles))]
    public void Load_MissingFile_IsNamed(string file)
    {
        File.Delete(_copy.PathOf(file));
        ShouldFail($"{file} line 0: the file is missing");
    }

    [TestCaseSource(typeof(DatasetLoaderTests), nameof(DatasetLoaderTests.Files))]
    public void Load_WrongHeader_IsNamedWithTheRightOne(string file)
    {
        var header = File.ReadAllLines(_copy.PathOf(file))[0];
        _copy.Change(file, lines => lines[0] = lines[0].ToUpperInvariant());
        ShouldFail($"{file} line 1: the header must be {header}");
    }

    [Test]
    public void Load_ColumnsExchanged_IsAWrongHeader()
    {
        _copy.Change("trade.csv", lines => lines[0] = lines[0].Replace("reporter,partner", "partner,reporter", StringComparison.Ordinal));
        ShouldFail("trade.csv line 1: the header must be");
    }

    [Test]
    public void Load_EmptyFile_IsAWrongHeader()
    {
        File.WriteAllText(_copy.PathOf("trade.csv"), string.Empty);
        ShouldFail("trade.csv line 1: the header must be");
    }

    [Test]
    public void Load_UnquotedComma_IsNamedByItsLine()
    {
        // As in the sample of UN Comtrade: the comma shifts every later cell.
        _copy.Change("trade.csv", lines => lines[1] = lines[1].Replace("\"", string.Empty, StringComparison.Ordinal));
        ShouldFail("trade.csv line 2: 19 cells expected, 20 found: is a comma unquoted?");
    }

    [Test]
    public void Load_MissingCell_IsNamedByItsLine()
    {
        _copy.Change("milestones.csv", lines => lines[2] = lines[2][..lines[2].LastIndexOf(',')]);
        ShouldFail("milestones.csv line 3: 6 cells expected, 5 found");
    }

    [Test]
    public void Load_EmptyLine_IsNamedByItsLine()
    {
        _copy.Change("milestones.csv", lines => lines.Insert(4, string.Empty));
        ShouldFail("milestones.csv line 5: ");
    }

    [TestCase("a \"stray\" quote")]
    [TestCase("\"closed\" too early")]
    public void Load_StrayQuote_IsNamedByItsLine(string cell)
    {
        _copy.Change("milestones.csv", lines => lines[2] += cell);
        _copy.Change("milestones.csv", lines =>
            lines[2] = lines[2]
                .Replace("treat with care.", string.Empty, StringComparison.Ordinal)
                .Replace("Only this page gives a day; ", string.Empty, StringComparison.Ordinal)
        );
        ShouldFail("milestones.csv line 3: ");
    }

    [Test]
    public void Load_QuoteNeverClosed_IsNamedByTheLineWhereItOpens()
    {
        _copy.Change("milestones.csv", lines => lines[2] = lines[2].Replace("Only this", "\"Only this", StringComparison.Ordinal));
        ShouldFail("milestones.csv line 3: ");
    }

    [Test]
    public void Load_BytesThatAreNoUtf8_AreNamed()
    {
        var text = File.ReadAllText(_copy.PathOf("milestones.csv"));
        File.WriteAllBytes(
            _copy.PathOf("milestones.csv"),
            Encoding.Latin1.GetBytes(text.Replace("recognises", "r\u00E9cognises", StringComparison.Ordinal))
        );
        ShouldFail("milestones.csv line 3: ", "UTF-8");
    }

    [Test]
    public void Load_AfterACellWithALineBreak_CountsLinesAsAnEditorDoes()
    {
        _copy.Change("milestones.csv", lines => lines[1] = lines[1].Replace("The page", "\"The\npage", StringComparison.Ordinal) + "\"")
            .Set("milestones.csv", 5, "kind", "royal");
        ShouldFail("milestones.csv line 5, column kind: 'royal': ");
    }

    [Test]
    public void Load_WrongRowWithALineBreak_IsNamedByTheLineWhereItBegins()
    {
        _copy.Change("milestones.csv", lines =>
            lines[2] =
                lines[2]
                    .Replace("Only this", "\"Only\nthis", StringComparison.Ordinal)
                    .Replace(",recognition,", ",royal,", StringComparison.Ordinal) + "\""
        );
        ShouldFail("milestones.csv line 3, column kind: 'royal': ");
    }

    [Test]
    public void Load_ExchangeRateTwice_IsADuplicateKey()
    {
        _copy.Change("fx_rates.csv", lines => lines.Add(lines[1].Replace("0.667", "0.668", StringComparison.Ordinal)));
        ShouldFail(
            "fx_rates.csv line 4, column period, base, quote, source_id: 'usd-gbp-1993-indexmundi-gbr-fcrf': "
                + "the same key stands in line 2");
    }

    [Test]
    public void Load_ParticipantsWhoseIdsMeet_AreADuplicateKey()
    {
        _copy.Change("meeting_participants.csv", lines =>
            lines.Insert(3, lines[1].Replace("Erlan Idrissov", "ERLAN  Idrïssov", StringComparison.Ordinal))
        );
        ShouldFail(
            "meeting_participants.csv line 4, column meeting_id, name: 'strategic-dialogue-2016-10-erlan-idrissov': "
                + "the same key stands in line 2");
    }

    [Test]
    public void Load_TopicTwiceInAnotherCase_IsRefused()
    {
        _copy.Change("topics.csv", lines => lines.Add("AGRICULTURE,Agriculture,,"));
        ShouldFail("topics.csv line 20, column code: 'AGRICULTURE': ");
    }

    [Test]
    public void Load_SeveralProblems_AreToldTogether()
    {
        _copy
            .Set("trade.csv", 2, "flow", "exports")
            .Set("trade.csv", 3, "period", "2023-Q5")
            .Set("statements.csv", 2, "date", "2023-02-30");
        ShouldFail(
            "has 3 problem(s)",
            "trade.csv line 2, column flow: ",
            "trade.csv line 3, column period: ",
            "statements.csv line 2, column date: "
        );
    }

    [Test]
    public void Load_ManyProblems_AreCountedAndTheFirstShown()
    {
        _copy.Dispose();
        _copy = new DatasetCopy();
        _copy.Change("trade.csv", lines =>
        {
            for (var index = 1; index <= 50; index++)
            {
                lines[index] = lines[index]
                    .Replace(",export,", ",exports,", StringComparison.Ordinal)
                    .Replace(",import,", ",imports,", StringComparison.Ordinal);
            }
        });
        ShouldFail("has 50 problem(s)", "trade.csv line 2, ", "trade.csv line 21, ", "and 30 more");
    }

    [TestCase("{ \"releasedOn\": \"2026-13-01\" }", "releasedOn")]
    [TestCase("{ \"releasedOn\": \"2026\" }", "releasedOn")]
    [TestCase("{}", "releasedOn")]
    [TestCase("null", "releasedOn")]
    [TestCase("not JSON", "cannot be read")]
    public void Load_WrongManifest_IsNamed(string json, string expected)
    {
        File.WriteAllText(_copy.PathOf("dataset.json"), json);
        ShouldFail(expected);
    }

    [Test]
    public void Load_MissingManifest_IsNamed()
    {
        File.Delete(_copy.PathOf("dataset.json"));
        ShouldFail("dataset.json");
    }

    [Test]
    public void Load_IntoAnEmptyDatabase_LeavesItEmpty()
    {
        using var empty = TempStore.Migrated();
        var before = empty.Dump();
        Assert.That(() => empty.Load(_copy.Set("disputes.csv", 5, "chosen", "maybe").Folder), Throws.InstanceOf<OperatorException>());
        Assert.That(empty.Dump(), Is.EqualTo(before));
        Assert.That(empty.Texts("SELECT COUNT(*) FROM sources"), Is.EqualTo(new[] { "0" }));
    }

    private void ShouldFail(params string[] parts)
    {
        var message = Assert.Catch<OperatorException>(() => _store.Load(_copy.Folder))!.Message;
        foreach (var part in parts)
        {
            Assert.That(message, Does.Contain(part));
        }

        Assert.That(_store.Bytes(), Is.EqualTo(_before));
    }
}
