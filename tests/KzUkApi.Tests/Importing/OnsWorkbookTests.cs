using System.IO.Compression;
using KzUkApi.Importing;
using KzUkApi.Tests.Support;
using MiniExcelLibs;

namespace KzUkApi.Tests.Importing;

/// <summary>The ONS workbook: a real .xlsx made of the samples, with what surrounds the figures in the published one.</summary>
internal sealed class OnsWorkbookTests
{
    private const string June = "ons-allcountries-2026-06";

    [Test]
    public void Workbook_OfTheSample_IsReadAsItsCsv()
    {
        using var full = ImportStore.Full();
        using var store = ImportStore.Without(June);
        var report = store.Import("allcountriesjune2026.xlsx", Workbook(Sheets()), June);
        Assert.That(report.Problems, Is.Empty);
        Assert.That((report.Read, report.New + report.Revised + report.Unchanged), Is.EqualTo((1002, 1002)));
        Assert.That(report.DataVersion, Is.EqualTo(full.Version));
        Assert.That(
            report.Ignored.Select(ignored => ignored.Reason),
            Has.Member("sheets without figures").And.Member("rows of other countries, and notes")
        );
    }

    [Test]
    public void Workbook_SheetsInAnotherOrderAndHeadersElsewhere_IsReadTheSame()
    {
        using var store = ImportStore.Full();
        var sheets = Sheets().Reverse().Select(sheet => (sheet.Name, sheet.Rows.Prepend(["Another title row"]).ToList())).ToList();
        Assert.That(store.Import("june.xlsx", Workbook(sheets), June).Held, Is.EqualTo(1002));
    }

    [Test]
    public void Workbook_CellThatIsNoNumber_IsNamedBySheetAndCell()
    {
        using var store = ImportStore.Full();
        var sheets = Sheets().ToList();
        sheets[6].Rows[^2][3] = "1,2";
        sheets[5].Rows[^2][4] = "n/a";
        var report = store.Import("june.xlsx", Workbook(sheets), June);
        Assert.That(report.Outcome, Is.EqualTo(ImportReport.Refused));
        Assert.That(report.Problems.Select(problem => (problem.Sheet, problem.Cell, problem.Column, problem.Value)), Is.EquivalentTo(new[]
        {
            ("5. Monthly Exports", "E6", "1997Mar", "n/a"), ("6. Monthly Imports", "D6", "1997Feb", "1,2"),
        }));
        Assert.That(report.Problems[0].ToString(), Is.EqualTo(
            "june.xlsx sheet '5. Monthly Exports', cell E6, column 1997Mar: 'n/a': a number, "
                + "with a point before decimals and no separators"));
    }

    [Test]
    public void Workbook_OfAnotherWriterWithGaps_KeepsRowsAndColumns()
    {
        using var store = ImportStore.Full();
        var report = store.Import(
            "sparse.xlsx",
            HandmadeWorkbook.Of(
                HandmadeWorkbook.Rows.Replace("<c r=\"E9\"><v>68</v>", "<c r=\"E9\" t=\"s\"><v>3</v>", StringComparison.Ordinal)
            ),
            June
        );
        Assert.That(
            report.Problems.Select(problem => (problem.Sheet, problem.Cell, problem.Value)),
            Is.EqualTo(new[] { ("1. Annual Exports", "E9", "wrong") })
        );
        Assert.That(report.Read, Is.EqualTo(1), "1997 is right, 1998 blank");
    }

    [TestCase("PK\u0003\u0004 and no archive", "damaged")]
    public void Workbook_Damaged_IsRefusedWithAReason(string text, string expected)
    {
        using var store = ImportStore.Full();
        Assert.That(store.Import("june.xlsx", text, June).Problems.Single().Expected, Does.Contain(expected));
    }

    [Test]
    public void Workbook_ThatIsAnotherArchive_IsRefused()
    {
        using var store = ImportStore.Full();
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("readme.txt");
        }

        Assert.That(
            store.Import("june.xlsx", stream.ToArray(), June).Problems.Single().Expected,
            Does.Contain("an .xlsx workbook: this zip archive is none")
        );
    }

    // Three title rows, header, another country, Kazakhstan, a note: as in the published workbook.
    public static IEnumerable<(string Name, List<List<object?>> Rows)> Sheets()
    {
        List<List<object?>> cover = [["Trade in goods: all countries"], ["Notes"]];
        yield return ("Cover", cover);
        foreach (var sheet in ImportStore.SampleText($"{June}-kz.csv").Split("# ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = sheet.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var other = lines[1].Split(',').Select((_, index) => index == 0 ? (object?)"DE" : index == 1 ? "Germany" : 4711).ToList();
            yield return (
                lines[0],
                [
                    ["Trade in goods"],
                    ["£ million"],
                    ["Seasonally adjusted"],
                    [.. lines[1].Split(',')],
                    other,
                    [
                        .. lines[2]
                            .Split(',')
                            .Select(
                                (cell, index) =>
                                    index < 2 ? (object?)cell : double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)
                            ),
                    ],
                    ["Source: ONS"],
                ]
            );
        }
    }

    public static byte[] Workbook(IEnumerable<(string Name, List<List<object?>> Rows)> sheets)
    {
        using var stream = new MemoryStream();
        var content = sheets.ToDictionary(sheet => sheet.Name, sheet =>
        {
            var width = sheet.Rows.Max(row => row.Count);
            return (object)
                    sheet
                        .Rows.Select(row =>
                            Enumerable.Range(0, width).ToDictionary(index => $"c{index}", index => index < row.Count ? row[index] : null)
                        )
                        .ToList();
        });
        stream.SaveAs(content, printHeader: false);
        return stream.ToArray();
    }
}
