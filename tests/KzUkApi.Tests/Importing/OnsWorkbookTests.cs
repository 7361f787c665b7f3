using System.IO.Compression;
using System.Text;
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
        Assert.That(report.Ignored.Select(ignored => ignored.Reason), Has.Member("sheets without figures").And.Member("rows of other countries, and notes"));
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
        Assert.That(report.Problems[0].ToString(), Is.EqualTo("june.xlsx sheet '5. Monthly Exports', cell E6, column 1997Mar: 'n/a': a number, with a point before decimals and no separators"));
    }

    [Test]
    public void Workbook_OfAnotherWriterWithGaps_KeepsRowsAndColumns()
    {
        using var store = ImportStore.Full();
        var report = store.Import("sparse.xlsx", Sparse(), June);
        Assert.That(report.Problems.Select(problem => (problem.Sheet, problem.Cell, problem.Value)), Is.EqualTo(new[] { ("1. Annual Exports", "E9", "wrong") }));
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

        Assert.That(store.Import("june.xlsx", stream.ToArray(), June).Problems.Single().Expected, Does.Contain("no .xlsx workbook"));
    }

    // Three title rows, header, another country, Kazakhstan, a note: as in the published workbook.
    private static IEnumerable<(string Name, List<List<object?>> Rows)> Sheets()
    {
        List<List<object?>> cover = [["Trade in goods: all countries"], ["Notes"]];
        yield return ("Cover", cover);
        foreach (var sheet in ImportStore.SampleText($"{June}-kz.csv").Split("# ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = sheet.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var other = lines[1].Split(',').Select((_, index) => index == 0 ? (object?)"DE" : index == 1 ? "Germany" : 4711).ToList();
            yield return (lines[0], [
                ["Trade in goods"], ["£ million"], ["Seasonally adjusted"], [.. lines[1].Split(',')], other,
                [.. lines[2].Split(',').Select((cell, index) => index < 2 ? (object?)cell : double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture))],
                ["Source: ONS"],
            ]);
        }
    }

    private static byte[] Workbook(IEnumerable<(string Name, List<List<object?>> Rows)> sheets)
    {
        using var stream = new MemoryStream();
        var content = sheets.ToDictionary(sheet => sheet.Name, sheet =>
        {
            var width = sheet.Rows.Max(row => row.Count);
            return (object)sheet.Rows.Select(row => Enumerable.Range(0, width).ToDictionary(index => $"c{index}", index => index < row.Count ? row[index] : null)).ToList();
        });
        stream.SaveAs(content, printHeader: false);
        return stream.ToArray();
    }

    // Written by hand as other programs write: shared strings, rows and cells left out where they are empty.
    private static byte[] Sparse()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            Write("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
            Write("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write("xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="1. Annual Exports" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Write("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
            Write("xl/sharedStrings.xml", $"""<sst xmlns="{main}"><si><t>Country Code</t></si><si><t>Country Name</t></si><si><t>KZ</t></si><si><t>wrong</t></si></sst>""");
            Write("xl/worksheets/sheet1.xml", $"""
                <worksheet xmlns="{main}"><sheetData>
                <row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c><c r="C4"><v>1997</v></c><c r="D4"><v>1998</v></c><c r="E4"><v>1999</v></c></row>
                <row r="9"><c r="A9" t="s"><v>2</v></c><c r="C9"><v>57</v></c><c r="E9" t="s"><v>3</v></c></row>
                </sheetData></worksheet>
                """);

            void Write(string name, string text)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + text));
            }
        }

        return stream.ToArray();
    }
}
