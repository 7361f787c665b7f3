using KzUkApi.Domain.Lists;
using System.IO.Compression;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Representations;
using KzUkApi.Resources.TradeFlows;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Representations;

internal sealed class XlsxTests
{
    [Test]
    public async Task Xlsx_OfFigures_HasTheCellsOfTheCsv()
    {
        var rows = await RowSets.TradeFlowsAsync();
        var book = Workbook.Read(await RowSets.WrittenAsync(Format.Xlsx, rows));
        var (header, lines) = CsvTable.Read(await RowSets.TextAsync(Format.Csv, rows));
        var data = book["Data"];
        Assert.That(data[0].Select(cell => cell.Text), Is.EqualTo(header));
        Assert.That(data, Has.Count.EqualTo(lines.Count + 1));
        foreach (var (cells, line) in data.Skip(1).Zip(lines))
        {
            Assert.That(cells.Select(cell => cell.Text), Is.EqualTo(header.Select(column => line[column])));
        }

        var value = header.ToList().IndexOf("value");
        var period = header.ToList().IndexOf("period");
        Assert.That(data.Skip(1).Select(line => line[value].IsNumber), Is.All.True, "numbers are numbers");
        Assert.That(
            data.Skip(1).Select(line => line[period].IsNumber),
            Is.All.False,
            "periods are text, in the dataset's spelling"
        );
    }

    [Test]
    public async Task Xlsx_Always_TellsSourcesAndMeanings()
    {
        var rows = await RowSets.TradeSeriesAsync();
        var notes = Workbook
            .Read(await RowSets.WrittenAsync(Format.Xlsx, rows))["Sources and notes"]
            .Select(line => line.Select(cell => cell.Text).ToArray())
            .ToList();
        Assert.That(notes.Single(line => line[0] == "Data version")[1], Is.EqualTo(rows.Meta.DataVersion));
        Assert.That(notes.Single(line => line[0] == "kazinform-2023-10-03-strategic-dialogue")[3], Does.StartWith("http"));
        Assert.That(notes.Single(line => line[0] == "lower")[1], Does.StartWith("Lower bound of the true value"));
        var columns = notes.SkipWhile(line => line[0] != "Column").Skip(1).ToList();
        Assert.That(columns.Select(line => line[0]), Is.EqualTo(TableShape.Of(rows.RowType).Columns.Select(column => column.Name)));
        Assert.That(columns.Select(line => line[1]), Is.All.Not.Empty);
    }

    [TestCase("=1+1")]
    [TestCase("  two  blanks  ")]
    [TestCase("a\tb\r\nc")]
    [TestCase("\u0001 _x0041_ <&>\" Қазақстан \ud83d\ude00")]
    public async Task Xlsx_Text_IsTextAsItWas(string detail)
    {
        var book = Workbook.Read(await RowSets.WrittenAsync(Format.Xlsx, RowSets.Of("warnings", [Warning.Of("a", -5, detail)], [])));
        var (text, count) = (book["Data"][1][5], book["Data"][1][1]);
        Assert.That(
            (text.Text.Replace("\r\n", "\n", StringComparison.Ordinal), text.IsNumber, text.IsFormula),
            Is.EqualTo((detail.Replace("\r\n", "\n", StringComparison.Ordinal), false, false))
        );
        Assert.That((count.Text, count.IsNumber), Is.EqualTo(("-5", true)));
    }

    [Test]
    public async Task Xlsx_TextLongerThanACell_IsCutAndSaysSo()
    {
        var book = Workbook.Read(
            await RowSets.WrittenAsync(Format.Xlsx, RowSets.Of("warnings", [Warning.Of("a", 1, new string('x', 40_000))]))
        );
        Assert.That(book["Data"][1][5].Text, Has.Length.EqualTo(32_767).And.EndsWith("CSV has all of it)"));
    }

    [Test]
    public async Task Xlsx_SameRows_IsSameBytes()
    {
        var rows = await RowSets.TradeSeriesAsync("A");
        var first = await RowSets.WrittenAsync(Format.Xlsx, rows);
        Assert.That(Hash.Of(await RowSets.WrittenAsync(Format.Xlsx, rows)), Is.EqualTo(Hash.Of(first)));

        // Nor does it tell when it was made: the zip format counts time in steps of two seconds, XML in parts of one.
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.That(zip.Entries.Select(part => part.LastWriteTime.DateTime), Is.All.EqualTo(new DateTime(1980, 1, 1)));
        foreach (var part in zip.Entries)
        {
            using var reader = new StreamReader(part.Open());
            Assert.That(await reader.ReadToEndAsync(), Does.Not.Match("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:"), part.FullName);
        }
    }

    [Test]
    public async Task Xlsx_TooManyRows_IsRefusedBeforeTheFirstByte()
    {
        using var output = new MemoryStream();
        var rows = RowSets.Of("trade-flows", Array.Empty<TradeFlow>()) with { Total = XlsxRowWriter.MostRows + 1 };
        var refusal = await Assert.ThrowsAsync<TooManyRowsException>(() =>
            RowWriters.Of(Format.Xlsx)!.WriteAsync(rows, output, CancellationToken.None)
        );
        Assert.That(refusal!.Message, Does.Contain("100,000").And.Contain("format=csv"));
        Assert.That(output.Length, Is.Zero);
    }
}
