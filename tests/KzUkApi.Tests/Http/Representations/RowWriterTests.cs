using System.Text.Json;
using System.Text.Json.Nodes;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Representations;
using KzUkApi.Resources.TradeFlows;

namespace KzUkApi.Tests.Http.Representations;

internal sealed class RowWriterTests
{
    [Test]
    public async Task Csv_OfFigures_HasEveryFieldOfEveryRow()
    {
        var rows = await RowSets.TradeFlowsAsync();
        var (header, lines) = CsvTable.Read(await RowSets.TextAsync(Format.Csv, rows));
        var json = await JsonAsync(rows);
        Assert.That(lines, Has.Count.EqualTo(rows.Total));
        Assert.That(header, Does.Contain("source.id").And.Contain("source.publisher").And.Contain("qualifier").And.Contain("precision"));
        foreach (var (line, row) in lines.Zip(json))
        {
            var cells = CsvTable.Flat(row);
            if (cells.Remove("droppedBy"))
            {
                // A record that is null leaves each of its columns empty.
                (cells["droppedBy.edition"], cells["droppedBy.publishedOn"]) = (string.Empty, string.Empty);
            }

            Assert.That(line, Is.EquivalentTo(cells));
        }
    }

    [Test]
    public async Task Csv_OfSeries_HasALineAPoint()
    {
        var rows = await RowSets.TradeSeriesAsync();
        var (header, lines) = CsvTable.Read(await RowSets.TextAsync(Format.Csv, rows));
        var points = (await JsonAsync(rows))
            .SelectMany(series => series["points"]!.AsArray().Select(point => (Series: series, Point: point!)))
            .ToList();
        Assert.That(lines, Has.Count.EqualTo(points.Count));
        Assert.That(
            header,
            Does.Not.Contain("points").And.Contain("period").And.Contain("converted.value").And.Contain("monthsSum.figureIds")
        );
        foreach (var (line, (series, point)) in lines.Zip(points))
        {
            Assert.That(
                (line["id"], line["period"], line["value"]),
                Is.EqualTo((series["id"]!.ToString(), point["period"]!.ToString(), point["value"]?.ToJsonString() ?? string.Empty))
            );
            foreach (var (name, cell) in CsvTable.Flat(point).Where(cell => cell.Value.Length > 0))
            {
                Assert.That(line[name], Is.EqualTo(cell), name);
            }
        }
    }

    [Test]
    public async Task Csv_WithoutRows_HasTheSameHeader()
    {
        var all = await RowSets.TextAsync(Format.Csv, await RowSets.TradeFlowsAsync());
        var none = await RowSets.TextAsync(Format.Csv, RowSets.Of("trade-flows", Array.Empty<TradeFlow>()));
        Assert.That(none, Is.EqualTo(all[..(all.IndexOf("\r\n", StringComparison.Ordinal) + 2)]));
        Assert.That(none[0], Is.EqualTo('i'), "no byte order mark");
    }

    [TestCase("=1+1", "\"'=1+1\"")]
    [TestCase("+1", "\"'+1\"")]
    [TestCase("-1", "\"'-1\"")]
    [TestCase("@SUM(A1)", "\"'@SUM(A1)\"")]
    [TestCase("\t=1", "\"'\t=1\"")]
    [TestCase("\r=1", "\"'\r=1\"")]
    [TestCase("a \"b\", c\r\nd", "\"a \"\"b\"\", c\r\nd\"")]
    [TestCase("Шарль-Éric", "Шарль-Éric")]
    public async Task Csv_Text_IsHarmlessAndQuoted(string detail, string expected)
    {
        var csv = await RowSets.TextAsync(
            Format.Csv,
            RowSets.Of("warnings", [Warning.Of("=a", -5, detail, ids: ["-x", "y"])], []) with
            {
                RowType = RowSets.Contract<Warning>(),
            }
        );
        Assert.That(csv, Is.EqualTo($"code,count,earliestHeld,ids,parameters,detail\r\n\"'=a\",-5,,\"'-x;y\",,{expected}\r\n"));
    }

    [Test]
    public async Task Ndjson_OfFigures_HasTheRowsOfTheAnswer()
    {
        var rows = await RowSets.TradeFlowsAsync();
        var text = await RowSets.TextAsync(Format.Ndjson, rows);
        Assert.That(text, Does.EndWith("}\n"));
        var lines = text.TrimEnd('\n').Split('\n');
        Assert.That(lines, Is.EqualTo((await JsonAsync(rows)).Select(row => row.ToJsonString(RowSets.Contract<TradeFlow>().Options))));
    }

    private static async Task<IReadOnlyList<JsonNode>> JsonAsync(RowSet rows)
    {
        var nodes = new List<JsonNode>();
        await foreach (var chunk in rows.Chunks)
        {
            nodes.AddRange(chunk.Select(row => JsonSerializer.SerializeToNode(row, rows.RowType)!));
        }

        return nodes;
    }

    [TestCase("\u200B=1+1")]
    [TestCase("\uFF1D1+1")]
    [TestCase("\u00A0\uFEFF@SUM(1)")]
    [TestCase("\uFF0D2")]
    public async Task Csv_AFormulaMarkInDisguise_GetsItsApostrophe(string text)
    {
        var csv = await RowSets.TextAsync(Format.Csv, RowSets.Of("warnings", [Warning.Of("a", 1, text)]));
        Assert.That(csv, Does.Contain($",'{text}"));
    }
}
