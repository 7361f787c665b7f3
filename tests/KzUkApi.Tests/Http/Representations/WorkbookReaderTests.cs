using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>The readers of workbooks that programs in JavaScript and Python use: each must find what the JSON answer says.</summary>
internal sealed class WorkbookReaderTests
{
    private static readonly JsonSerializerOptions AsServed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // None of these texts may become a number, a date or a formula, and none be lost.
    private static readonly string[] Otherwise =
    [
        "=HYPERLINK(\"http://x\",\"y\")", "+5 million", "-2+3|cmd", "@5m", "0012", "1E5", "2009-10", "2009-10-11", "TRUE",
        "Зерймов Казы\u0306",
        "a<b>&\"\" ", " blank before", "flag \U0001F1F0\U0001F1FF and \U0001F600", "two\nlines", "tab\tbed", new('x', 32_767),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbooks");

    // A reader starts once and reads every workbook: its start takes longer than most of them.
    private readonly ConcurrentDictionary<string, Task<JsonNode>> _books = new(StringComparer.Ordinal);
    private Dictionary<string, (byte[] Workbook, List<JsonNode?[]> Rows)> _lists = null!;

    [OneTimeSetUp]
    public async Task WriteBooksAsync()
    {
        _lists = await ListsAsync();
        foreach (var (file, list) in _lists)
        {
            await WriteAsync(file, list.Workbook);
        }

        await WriteAsync("texts.xlsx", [.. Otherwise.Select(text => Warning.Of(text, 1, text))]);
        await WriteAsync("escapes.xlsx", [Warning.Of("a", 1, "a_x000D_b"), Warning.Of("b", 1, "\u0001")]);
    }

    [OneTimeTearDown]
    public void RemoveFolder() => TempFolder.Delete(_folder.FullName);

    [TestCase("exceljs")]
    [TestCase("xlsx")]
    [TestCase("openpyxl")]
    public async Task Workbook_OfEveryList_HasTheCellsOfTheJson(string reader)
    {
        var books = await BooksAsync(reader);
        foreach (var (file, (_, rows)) in _lists)
        {
            var read = books[file]!["Data"]!.AsArray();
            Assert.That(read, Has.Count.EqualTo(rows.Count), file);
            var different =
                from line in read.Zip(rows).Index()
                from cell in line.Item.Second.Index()
                let found = Spelt(line.Item.First!.AsArray().ElementAtOrDefault(cell.Index))
                where found != Spelt(cell.Item)
                select $"line {line.Index}, {rows[0][cell.Index]}: {found} for {Spelt(cell.Item)}";
            Assert.That(different.Take(3), Is.Empty, file);
        }
    }

    [TestCase("exceljs")]
    [TestCase("xlsx")]
    [TestCase("openpyxl")]
    public async Task Workbook_TextsThatLookOtherwise_AreTheTexts(string reader)
    {
        var read = (await BooksAsync(reader))["texts.xlsx"]!["Data"]!.AsArray().Skip(1).Select(row => row!.AsArray()).ToList();
        Assert.That(read.Select(row => Spelt(row[0])), Is.EqualTo(Otherwise.Select(text => Spelt(text))));
        Assert.That(read.Select(row => Spelt(row[5])), Is.EqualTo(Otherwise.Select(text => Spelt(text))));
    }

    // By the standard (ECMA-376, ST_Xstring) _xHHHH_ is a character, so a text that looks like it is escaped. Not every reader knows.
    [TestCase("exceljs", "a_x005F_x000D_b", "_x0001_")]
    [TestCase("openpyxl", "a_x005F_x000D_b", "_x0001_")]
    [TestCase("xlsx", "a_x000D_b", "\u0001")]
    public async Task Workbook_CharactersThatXmlLacks_AreEscapedAsTheStandardHasIt(string reader, params string[] read)
    {
        var lines = (await BooksAsync(reader))["escapes.xlsx"]!["Data"]!.AsArray();
        Assert.That(lines.Skip(1).Select(line => line![5]!.ToString()), Is.EqualTo(read));
    }

    [Test]
    public async Task Workbook_OfMilestones_HasAStyledFrozenHeaderAndColumnsToReadIn()
    {
        var header = (await BooksAsync("openpyxl"))["milestones.xlsx"]!["header"]!;
        Assert.That((header.Text("frozen"), header["bold"]!.GetValue<bool>()), Is.EqualTo(("A2", true)));
        Assert.That(header["narrowest"]!.GetValue<double>(), Is.InRange(8, 14));
        Assert.That(header["widest"]!.GetValue<double>(), Is.InRange(50, 62));
    }

    private static async Task<Dictionary<string, (byte[] Workbook, List<JsonNode?[]> Rows)>> ListsAsync()
    {
        var lists = new Dictionary<string, (byte[] Workbook, List<JsonNode?[]> Rows)>(StringComparer.Ordinal);
        foreach (var (path, _) in await ListFormatTests.ListsAsync())
        {
            var workbook = await Api.Server.Client.GetByteArrayAsync(ListFormatTests.WithSomeRows(path, "format=xlsx"));
            var header = CsvTable.Read((await TextAsync(path, "csv")).Split("\r\n")[0] + "\r\n").Header;
            var rows = (await TextAsync(path, "ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!);
            var lines = rows.SelectMany(row =>
                row["points"] is JsonArray points ? points.Select(point => (row, point!)) : [(row, row)]);
            lists[$"{path["/v1/".Length..].Replace('/', '-')}.xlsx"] = (workbook, [
                [.. header.Select(name => (JsonNode?)name)],
                .. lines.Select(line => header.Select(name => Cell(line.Item2, name) ?? Cell(Flat(path, line.Item1), name)).ToArray()),
            ]);
        }

        return lists;
    }

    private static async Task<string> TextAsync(string path, string format) =>
        (await Api.Server.SendAsync(HttpMethod.Get, ListFormatTests.WithSomeRows(path, $"format={format}"))).Text;

    private Task WriteAsync(string file, byte[] workbook) => File.WriteAllBytesAsync(Path.Combine(_folder.FullName, file), workbook);

    private async Task WriteAsync(string file, Warning[] warnings) =>
        await WriteAsync(file, await RowSets.WrittenAsync(Format.Xlsx, RowSets.Of("warnings", warnings)));

    private Task<JsonNode> BooksAsync(string reader) => _books.GetOrAdd(reader, ReadAsync);

    private async Task<JsonNode> ReadAsync(string reader) => JsonNode.Parse(
        reader == "openpyxl"
            ? await Toolkits.RunPythonAsync("read-workbooks.py", _folder.FullName)
            : await Toolkits.RunAsync("read-workbooks.mjs", reader, string.Empty, reader, _folder.FullName))!;

    // The cell that the field of a JSON row must be, cut where a cell has no room for more: a text that is a whole day is that day,
    // whatever its column.
    // The brief form has no JSON in a cell: of its sources the ids.
    private static JsonNode Flat(string path, JsonNode series)
    {
        if (!path.EndsWith("/series/brief", StringComparison.Ordinal))
        {
            return series;
        }

        var flat = series.DeepClone();
        flat["sources"] = new JsonArray([.. series["sources"]!.AsArray().Select(source => (JsonNode?)source!.Text("id"))]);
        return flat;
    }

    private static JsonNode? Cell(JsonNode row, string path)
    {
        var value = path.Split('.').Aggregate((JsonNode?)row, (node, name) => (node as JsonObject)?[name]);
        return value switch
        {
            JsonArray { Count: 0 } => null,
            JsonArray items when items.All(item => item is null or JsonValue) => string.Join(';', items.Select(item => item?.ToString())),
            JsonArray or JsonObject => (string)XlsxCells.Value(value.ToJsonString(AsServed), isDate: false)!,
            JsonValue text when text.GetValueKind() == JsonValueKind.String && IsDay(text.ToString()) =>
                new JsonObject { ["day"] = text.ToString() },
            _ => value,
        };
    }

    private static bool IsDay(string text) => Regex.IsMatch(text, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    // Kind and value in one text; numbers as every reader has them.
    private static string Spelt(JsonNode? cell) => cell switch
    {
        null => "empty",
        JsonObject => cell.ToJsonString(),
        _ when cell.GetValueKind() == JsonValueKind.Number =>
            "number " + double.Parse(cell.ToJsonString(), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        _ when cell.GetValueKind() == JsonValueKind.String => cell.ToString().Length == 0 ? "empty" : "text " + cell,
        _ => cell.ToJsonString(),
    };
}
