using System.Text;
using KzUkApi.Importing;
using KzUkApi.Importing.Formats;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>Workbooks that are damaged, or small and made to take all memory: each is refused at once, with what is wrong.</summary>
internal sealed class WorkbookDamageTests
{
    private const string June = "ons-allcountries-2026-06";

    // Row 1,048,576, the last that Excel has, and column XFD.
    private const string FarCell = """<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>""";

    private const string NamesOfThePlatform = "Exception|Xml[A-Z]|Dtd|Parameter '|given key";

    private ImportStore _store = null!;

    [OneTimeSetUp]
    public void Open() => _store = ImportStore.Only();

    [OneTimeTearDown]
    public void Close() => _store.Dispose();

    [TestCase("""<dimension ref="A1:XFD1048576"/>""", "")]
    [TestCase("", """<row r="1048576"/>""")]
    [TestCase("""<dimension ref="A1:XFD1048576"/>""", """<row r="1048576"><c r="XFD1048576" s="1"/></row>""")]
    [TestCase("", """<row r="500000" ht="15"><c r="A500000"/></row><row r="1048576"><c r="ZZ1048576"><v></v></c></row>""")]
    public void Sheet_ThatSaysItIsLarge_IsReadAsFarAsItHasContent(string before, string after)
    {
        var (report, bytes) = Measured(HandmadeWorkbook.Of(HandmadeWorkbook.Rows + after, before));
        Assert.That((report.Problems, report.Read), Is.EqualTo((Array.Empty<ImportProblem>(), 2)), "1997 and 1999 are right, 1998 blank");
        Assert.That(bytes, Is.LessThan(50_000_000));
    }

    [TestCase(FarCell, "a sheet of at most 10000 rows; cells with content reach to row 1048576")]
    [TestCase(
        """<row r="10"><c r="XFD10"><v>1</v></c></row>""",
        "a sheet of at most 2000 columns; cells with content reach to column XFD, the 16384th"
    )]
    [TestCase(
        """<row r="9000"><c r="ZZ9000"><v>1</v></c></row>""",
        "a sheet of at most 1000000 cells; its 9000 rows of 702 columns have 6318000"
    )]
    [TestCase("""<row r="10"><c r="ZZZZZZ10"><v>1</v></c></row>""", "'ZZZZZZ10' is no cell")]
    [TestCase("""<row r="10"><c r="10"><v>1</v></c></row>""", "'10' is no cell")]
    [TestCase("""<row r="2"><c r="A2"><v>1</v></c></row>""", "row 2 stands after row 9")]
    [TestCase("""<row r="10"><c><v>1</v></c></row>""", "some cells of row 10 say where they stand, and some do not")]
    [TestCase("""<row r="10"><c r="A10"><v>1</v></c>""", "damaged")]
    public void Sheet_TooLargeOrDamaged_IsRefusedWithItsName(string more, string expected)
    {
        var (report, bytes) = Measured(HandmadeWorkbook.Of(HandmadeWorkbook.Rows + more));
        Assert.That(
            report.Problems.Select(problem => (problem.Sheet, problem.Expected.Contains(expected, StringComparison.Ordinal))),
            Is.EqualTo(new[] { ("1. Annual Exports", true) }),
            report.Problems[0].ToString()
        );
        Assert.That(bytes, Is.LessThan(50_000_000));
    }

    [Test]
    public void Sheet_ThatIsNotNeeded_MayBeOfAnySize()
    {
        var report = _store.Import(
            "june.xlsx",
            HandmadeWorkbook.Of(
                HandmadeWorkbook.Rows.Replace("<v>0</v>", "<v>3</v>", StringComparison.Ordinal) + FarCell,
                sheet: "Notes"
            ),
            June
        );
        Assert.That(report.Problems.Single().Expected, Does.StartWith("no sheet with figures"));
        report = _store.Import("june.xlsx", HandmadeWorkbook.Of(HandmadeWorkbook.Rows + FarCell, sheet: "Annual exports of goods"), June);
        Assert.That(
            (report.Problems.Single().Sheet, report.Problems.Single().Expected),
            Is.EqualTo(
                ("Annual exports of goods", "a sheet named Annual, Quarterly or Monthly with Exports or Imports: this one has figures")
            )
        );
    }

    [Test]
    public void Text_OfMoreThanACellHolds_IsRefused([Values("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")] string part)
    {
        var text = new string('a', 40_000);
        var bytes = HandmadeWorkbook.Of(HandmadeWorkbook.Rows, change: (name, content) => name != part
                ? content
                : content
                    .Replace("<t>wrong", $"<t>{text}", StringComparison.Ordinal)
                    .Replace("<v>57</v>", $"<v>{text}</v>", StringComparison.Ordinal)
        );
        var refusal = _store.Import("june.xlsx", bytes, June).Problems.Single().Expected;
        Assert.That(refusal, Does.Contain("a cell has more than 32767 characters"));
    }

    [Test]
    public void Workbook_OfVeryManySheets_IsRefused()
    {
        var sheets = string.Concat(
            Enumerable.Range(1, 5_000).Select(number => $"""<sheet name="Sheet {number}" sheetId="{number}" r:id="rId1"/>""")
        );
        var bytes = HandmadeWorkbook.Of(HandmadeWorkbook.Rows, change: (name, content) =>
            name == "xl/workbook.xml" ? content.Replace("<sheets>", $"<sheets>{sheets}", StringComparison.Ordinal) : content
        );
        Assert.That(_store.Import("june.xlsx", bytes, June).Problems.Single().Expected, Is.EqualTo("a workbook of at most 100 sheets"));
    }

    [TestCase("[Content_Types].xml", true)]
    [TestCase("xl/workbook.xml", false)]
    [TestCase("xl/_rels/workbook.xml.rels", false)]
    [TestCase("xl/sharedStrings.xml", false)]
    [TestCase("xl/worksheets/sheet1.xml", false)]
    public void Part_MissingOrDamaged_IsRefused(string part, bool isHarmless)
    {
        foreach (
            var change in new Func<string, string?>[]
            {
                _ => null,
                _ => string.Empty,
                content => content[..(content.Length / 2)],
                content => content.Replace("sheet", "shoot", StringComparison.Ordinal).Replace("<t>", "<u>", StringComparison.Ordinal),
                content => $"<!DOCTYPE a [<!ENTITY b \"{new string('b', 100)}\">]>{content}",
                _ => "<a/>",
                content =>
                    content
                        .Replace("rId1", "rId7", StringComparison.Ordinal)
                        .Replace("<v>", "<w>", StringComparison.Ordinal)
                        .Replace("<si>", "<so>", StringComparison.Ordinal),
            }
        )
        {
            var report = _store.Import(
                "june.xlsx",
                HandmadeWorkbook.Of(HandmadeWorkbook.Rows, change: (name, content) => name == part ? change(content) : content),
                June
            );
            Assert.That(report.Problems.Count > 0, Is.EqualTo(!isHarmless), string.Join('\n', report.Problems));
            Assert.That(report.Problems.Select(problem => problem.Expected), Has.None.Match(NamesOfThePlatform));
        }
    }

    [Test]
    public void Bytes_ChangedOrCutAnywhere_AreRefusedOrHarmless()
    {
        var version = _store.Version;
        var bytes = HandmadeWorkbook.Of(HandmadeWorkbook.Rows);
        var random = new Random(20261126);
        for (var round = 0; round < Effort.Of(100, full: 400); round++)
        {
            var damaged = round % 4 == 0 ? bytes[..random.Next(4, bytes.Length)] : [.. bytes];
            for (var change = 0; change <= round % 4 && round % 4 != 0; change++)
            {
                damaged[random.Next(4, damaged.Length)] = (byte)random.Next(256);
            }

            var reading = ParsedFile.Of(new(new("june.xlsx", damaged), null, June), Held.Find("sources", June), CancellationToken.None);
            var found = reading.Draft.Faults.Count + reading.Draft.Refused.Count + reading.Draft.Records.Count;
            Assert.That(found, Is.Positive, $"round {round}");
            Assert.That(reading.Draft.Faults.First.Select(fault => fault.Expected), Has.None.Match(NamesOfThePlatform), $"round {round}");
        }

        Assert.That(_store.Version, Is.EqualTo(version));
    }

    [Test]
    public void Csv_OfVeryManySheetsOrRows_IsRefusedWithItsLine()
    {
        Assert.That(
            _store.Import("s.csv", string.Concat(Enumerable.Repeat("# 1. Annual Exports\n", 100_000)), June).Problems.Single().ToString(),
            Does.Contain("line 101, ").And.Contain("at most 100 sheets")
        );
        Assert.That(
            _store.Import("s.csv", "# 1. Annual Exports\n" + new string('\n', 1_000_000), June).Problems.Single().ToString(),
            Does.Contain("line 10002, ").And.Contain("at most 10000 rows")
        );
        Assert.That(
            _store.Import("s.csv", "# 1. Annual Exports\nCountry Code" + new string(',', 1_000_000), June).Problems.Single().ToString(),
            Does.Contain("line 2: expected at most 10000 cells in a line; this one has 1000001")
        );
    }

    [Test]
    public void Reading_Stopped_EndsAtTheNextRow()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.That(
            () => new UploadedWorkbook(HandmadeWorkbook.Of(HandmadeWorkbook.Rows), stop.Token).Open(),
            Throws.InstanceOf<OperationCanceledException>()
        );
        Assert.That(
            () =>
                ParsedFile.Of(
                    new(new("june.csv", Encoding.UTF8.GetBytes(ImportStore.SampleText($"{June}-kz.csv"))), null, June),
                    Held.Find("sources", June),
                    stop.Token
                ),
            Throws.InstanceOf<OperationCanceledException>()
        );
    }

    private KzUkApi.Storage.Dataset.RecordSet Held => field ??= _store.Held();

    private (ImportReport Report, long Bytes) Measured(byte[] workbook)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = ParsedFile.Of(new(new("june.xlsx", workbook), null, June), Held.Find("sources", June), CancellationToken.None);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var run = new ImportRun(new(new("june.xlsx", workbook), null, June), reading, Held, DateOnly.MaxValue);
        return (run.Report(run.Check() ? ImportReport.WouldImport : ImportReport.Refused, string.Empty), bytes);
    }
}
