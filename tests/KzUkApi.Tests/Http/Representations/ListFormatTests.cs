using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>Every list in every format: the rows are those of its pages. Of the longest lists all rows only with <c>FULL=1</c>.</summary>
internal sealed class ListFormatTests
{
    // Beside each list its rows as a file.
    private const string AsFile = ".{format}";

    // A list that needs a parameter has it here.
    private static readonly Dictionary<string, string> Required = new(StringComparer.Ordinal) { ["/v1/search"] = "?q=trade" };

    // Of the lists with thousands of rows, some: for what takes long with each row, and treats all rows alike.
    private static readonly Dictionary<string, string> Some = new(StringComparer.Ordinal)
    {
        ["/v1/trade-flows"] = "?from=2024",
        ["/v1/trade-flows/series"] = "?from=2024",
        ["/v1/trade-flows/series/brief"] = "?from=2024",
        ["/v1/changes"] = "?since=2026-09-01",
        ["/v1/search"] = "?q=energy",
    };

    // The rows of a list, read page by page once for all formats.
    private readonly Dictionary<string, IReadOnlyList<JsonNode>> _pages = new(StringComparer.Ordinal);

    [Test]
    public async Task Csv_OfEveryList_HasTheRowsOfItsPages()
    {
        foreach (var (path, _) in await ListsAsync())
        {
            var answer = await Api.Server.SendAsync(HttpMethod.Get, WithRows(path, "format=csv"));
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
            Assert.That(answer.Header("Content-Type"), Is.EqualTo("text/csv; charset=utf-8"));
            Assert.That(
                answer.Header("Content-Disposition"),
                Does.StartWith($"attachment; filename=\"{path["/v1/".Length..].Replace('/', '-')}").And.EndsWith(".csv\"")
            );
            var (header, lines) = CsvTable.Read(answer.Text);
            var rows = await PagesAsync(path);
            var expected = rows.SelectMany(row => row["points"] is JsonArray ? Points(row) : [CsvTable.Flat(row)]).ToList();
            Assert.That(lines, Has.Count.EqualTo(expected.Count), path);
            foreach (var (line, cells) in lines.Zip(expected))
            {
                // A nested object that is null has all its cells empty in CSV, and none in JSON.
                Assert.That(
                    cells.Where(cell => cell.Value.Length > 0 && line.GetValueOrDefault(cell.Key) != cell.Value),
                    Is.Empty,
                    path
                );
                Assert.That(line.Count(cell => cell.Value.Length > 0), Is.EqualTo(cells.Count(cell => cell.Value.Length > 0)), path);
            }

            Assert.That(header, Is.Unique, path);
        }
    }

    [Test]
    public async Task Csv_WithAByteOrderMark_IsTheSameAfterIt()
    {
        var plain = await Api.Server.Client.GetByteArrayAsync("/v1/milestones?format=csv");
        var marked = await Api.Server.Client.GetAsync("/v1/milestones?format=csv&bom=true");
        byte[] expected = [0xEF, 0xBB, 0xBF, .. plain];
        Assert.That(await marked.Content.ReadAsByteArrayAsync(), Is.EqualTo(expected));
        Assert.That(marked.Content.Headers.ContentDisposition!.FileName, Does.Match("^milestones-[0-9a-f]{12}\\.csv$"));
        Assert.That(await Api.Server.Client.GetByteArrayAsync("/v1/milestones?format=csv&bom=false"), Is.EqualTo(plain));
    }

    [TestCase("bom=false")]
    [TestCase("bom=false&format=ndjson")]
    [TestCase("bom=FALSE&format=xlsx")]
    public async Task Mark_ThatIsNotWanted_GoesWithEveryFormat(string query) =>
        Assert.That((await Api.Server.Client.GetAsync($"/v1/milestones?{query}")).StatusCode, Is.EqualTo(HttpStatusCode.OK));

    [TestCase("bom=true", "cannot-combine")]
    [TestCase("bom=true&format=xlsx", "cannot-combine")]
    [TestCase("bom=1&format=csv", "unknown-code")]
    public async Task ByteOrderMark_OfAnotherFormat_IsRefused(string query, string code) =>
        (await Api.GetAsync($"/v1/milestones?{query}")).ShouldRefuse("bom", code);

    [Test]
    public async Task Ndjson_OfEveryList_HasTheRowsOfItsPages()
    {
        foreach (var (path, _) in await ListsAsync())
        {
            var answer = await Api.Server.SendAsync(HttpMethod.Get, WithRows(path, "format=ndjson"));
            Assert.That(answer.Header("Content-Type"), Does.StartWith("application/x-ndjson"));
            var lines = answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)).ToList();
            var rows = await PagesAsync(path);
            Assert.That(
                lines.Zip(rows).All(pair => JsonNode.DeepEquals(pair.First, pair.Second)) && lines.Count == rows.Count,
                Is.True,
                path
            );
        }
    }

    [Test]
    public async Task Xlsx_OfEveryList_IsAWorkbookWithTheLinesOfTheCsv()
    {
        foreach (var (path, _) in await ListsAsync())
        {
            var csv = await Api.Server.SendAsync(HttpMethod.Get, WithSomeRows(path, "format=csv"));
            using var answer = await Api.Server.Client.GetAsync(WithSomeRows(path, "format=xlsx"));
            Assert.That(
                answer.Content.Headers.ContentType!.ToString(),
                Is.EqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            );
            var book = Workbook.Read(await answer.Content.ReadAsByteArrayAsync());
            Assert.That(book["Data"], Has.Count.EqualTo(CsvTable.Read(csv.Text).Rows.Count + 1).And.Count.GreaterThan(1), path);
        }
    }

    [Test]
    public async Task Lists_OfWords_HaveNoSeparatorInAWord()
    {
        foreach (var (path, _) in await ListsAsync())
        {
            var words = (await PagesAsync(path))
                .SelectMany(Texts)
                .Where(text => text.Contains(';', StringComparison.Ordinal));
            Assert.That(words, Is.Empty, path);
        }
    }

    public static string With(string path, string parameter) =>
        path + (Required.TryGetValue(path, out var required) ? $"{required}&{parameter}" : $"?{parameter}");

    private static string WithRows(string path, string parameter) =>
        Effort.IsFull ? With(path, parameter) : WithSomeRows(path, parameter);

    /// <summary>As <see cref="With"/>, but only some rows of a list that has thousands.</summary>
    /// <param name="ending">The ending of the address of a file, with its dot; empty for the list itself.</param>
    public static string WithSomeRows(string path, string parameter, string ending = "") =>
        path + ending + (Some.TryGetValue(path, out var filter) ? $"{filter}&{parameter}" : $"?{parameter}");

    /// <summary>The lists of the contract: what can be had as CSV.</summary>
    public static async Task<IReadOnlyList<(string Path, bool IsSeries)>> ListsAsync()
    {
        var paths = (await Api.Server.SendAsync(HttpMethod.Get, "/openapi/v1.json")).Json["paths"]!
            .AsObject()
            .Select(path => path.Key)
            .Where(path => path.EndsWith(AsFile, StringComparison.Ordinal) && path != $"/v1/briefing{AsFile}")
            .Select(path => path[..^AsFile.Length])
            .Select(path => (path, path.EndsWith("/series", StringComparison.Ordinal)))
            .ToList();
        Assert.That(paths, Has.Count.GreaterThanOrEqualTo(20));
        return paths;
    }

    private async Task<IReadOnlyList<JsonNode>> PagesAsync(string path)
    {
        if (!_pages.TryGetValue(path, out var rows))
        {
            rows = _pages[path] = await Api.AllPagesAsync(WithRows(path, "limit=500"));
        }

        return rows;
    }

    private static IEnumerable<Dictionary<string, string>> Points(JsonNode series)
    {
        var own = series.DeepClone().AsObject();
        own.Remove("points");
        if (own["seriesId"] is not null)
        {
            // The brief form has no JSON in a cell.
            own["sources"] = string.Join(';', own["sources"]!.AsArray().Select(source => source!.Text("id")));
        }

        return series["points"]!
            .AsArray()
            .Select(point => CsvTable.Flat(own).Concat(CsvTable.Flat(point!)).ToDictionary(StringComparer.Ordinal));
    }

    // What stands in lists of plain text, however deep in objects.
    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Texts(field.Value)),
        JsonArray items => items.OfType<JsonValue>().Select(item => item.ToString()),
        _ => [],
    };
}
