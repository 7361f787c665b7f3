using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>Files with some of their columns.</summary>
internal sealed class FieldsTests
{
    private const string Figures = "/v1/trade-flows.csv?reporter=KAZ&from=2022&to=2023";
    private const string Series = "classification=TOTAL&dataset=ons-trade-by-country&frequency=A&from=2022";

    [TestCase("value,id,period", "id,period,value", Description = "in the order of the header")]
    [TestCase("VALUE,Id", "id,value")]
    [TestCase("id&fields=value", "id,value")]
    [TestCase("source.url", "source.url")]
    [TestCase("id,source.url", "id,source.url")]
    [TestCase("caveats", "caveats")]
    public async Task Csv_WithFields_HasTheseColumnsOfTheWholeFile(string fields, string header)
    {
        var (whole, narrow) = (CsvTable.Read((await Api.GetAsync(Figures)).Text), await Api.GetAsync($"{Figures}&fields={fields}"));
        var (names, rows) = CsvTable.Read(narrow.Text);
        Assert.That(names, Is.EqualTo(header.Split(',')));
        Assert.That(
            rows.Select(row => names.Select(name => row[name])), Is.EqualTo(whole.Rows.Select(row => names.Select(name => row[name]))));
        Assert.That(rows, Has.Count.GreaterThan(3));
    }

    [Test]
    public async Task Field_ThatIsAnObject_StandsForAllItsColumns()
    {
        var (whole, _) = CsvTable.Read((await Api.GetAsync(Figures)).Text);
        var (names, _) = CsvTable.Read((await Api.GetAsync($"{Figures}&fields=source")).Text);
        Assert.That(names, Is.EqualTo(whole.Where(name => name.StartsWith("source.", StringComparison.Ordinal))));
        Assert.That(names, Has.Count.GreaterThan(5));
    }

    [Test]
    public async Task Csv_OfEveryList_CanBeNarrowedToAnyColumn()
    {
        foreach (var (path, _) in await ListFormatTests.ListsAsync())
        {
            var (names, rows) = CsvTable.Read((await Api.Server.SendAsync(
                HttpMethod.Get, ListFormatTests.WithSomeRows(path, "limit=3", ".csv"))).Text);
            var last = names[^1];
            var answer = await Api.Server.SendAsync(
                HttpMethod.Get, ListFormatTests.WithSomeRows(path, $"limit=3&fields={names[0]},{last}", ".csv"));
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
            var narrow = CsvTable.Read(answer.Text);
            Assert.That(narrow.Header, Is.EqualTo(new[] { names[0], last }), path);
            Assert.That(
                narrow.Rows.Select(row => (row[names[0]], row[last])).Distinct(),
                Is.EqualTo(rows.Select(row => (row[names[0]], row[last])).Distinct()), path);
        }
    }

    [Test]
    public async Task Series_WithAFieldOfTheirPoints_HaveALineAPointElseALineASeries()
    {
        var series = await Api.RowsAsync($"/v1/trade-flows/series?{Series}");
        var points = CsvTable.Read((await Api.GetAsync($"/v1/trade-flows/series.csv?{Series}&fields=id,period,value")).Text);
        Assert.That(points.Header, Is.EqualTo(new[] { "id", "period", "value" }));
        Assert.That(points.Rows, Has.Count.EqualTo(series.Sum(one => one["points"]!.AsArray().Count)));
        var alone = CsvTable.Read((await Api.GetAsync($"/v1/trade-flows/series.csv?{Series}&fields=id,title")).Text);
        Assert.That(
            alone.Rows.Select(row => (row["id"], row["title"])), Is.EqualTo(series.Select(one => (one.Text("id"), one.Text("title")))));
    }

    [Test]
    public async Task Ndjson_WithFields_HasThemWhereTheyStandInARow()
    {
        var lines = (await Api.GetAsync($"/v1/trade-flows/series.ndjson?{Series}&fields=id,value,period,sources")).Text
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!)
            .ToList();
        var rows = await Api.RowsAsync($"/v1/trade-flows/series?{Series}");
        Assert.That(lines, Has.Count.EqualTo(rows.Count).And.Count.GreaterThan(1));
        foreach (var (line, row) in lines.Zip(rows))
        {
            var points = new JsonArray([
                .. row["points"]!.AsArray().Select(point => new JsonObject
                {
                    ["period"] = point!["period"]!.DeepClone(),
                    ["value"] = point["value"]?.DeepClone(),
                }),
            ]);
            var expected = new JsonObject { ["id"] = row.Text("id"), ["sources"] = row["sources"]!.DeepClone(), ["points"] = points };
            Assert.That(line.ToJsonString(), Is.EqualTo(expected.ToJsonString()));
        }

        var figure = JsonNode.Parse((await Api.GetAsync("/v1/trade-flows.ndjson?limit=1&fields=id,source.id")).Text.Trim())!;
        Assert.That(figure.AsObject().Select(field => field.Key), Is.EqualTo(new[] { "id", "source" }));
        Assert.That(figure["source"]!.AsObject().Select(field => field.Key), Is.EqualTo(new[] { "id" }));
    }

    [Test]
    public async Task Workbook_WithFields_ExplainsTheseColumnsAndNamesAllSources()
    {
        var path = Figures.Replace(".csv", ".xlsx", StringComparison.Ordinal);
        using var answer = await Api.Server.Client.GetAsync($"{path}&fields=id,value");
        using var whole = await Api.Server.Client.GetAsync(path);
        var (narrow, all) = (
            Workbook.Read(await answer.Content.ReadAsByteArrayAsync()), Workbook.Read(await whole.Content.ReadAsByteArrayAsync()));
        Assert.That(narrow["Data"][0].Select(cell => cell.Text), Is.EqualTo(new[] { "id", "value" }));
        Assert.That(narrow["Data"], Has.Count.EqualTo(all["Data"].Count));
        var (notes, allNotes) = (Names(narrow), Names(all));
        Assert.That(notes.SkipWhile(name => name != "Column"), Is.EqualTo(new[] { "Column", "id", "value" }));
        Assert.That(notes.TakeWhile(name => name != "Column"), Is.EqualTo(allNotes.TakeWhile(name => name != "Column")));
    }

    [Test]
    public async Task Answers_WithOtherFields_HaveOtherTags()
    {
        var tags = new List<string?>();
        foreach (var fields in new[] { string.Empty, "&fields=id", "&fields=id,value", "&fields=value,id" })
        {
            tags.Add((await Api.GetAsync(Figures + fields)).Header("ETag"));
        }

        Assert.That(tags[2], Is.EqualTo(tags[3]), "the order in the request makes no difference");
        Assert.That(tags.Take(3), Is.Unique);
        var (same, other) = (
            await Api.GetAsync($"{Figures}&fields=id", ("If-None-Match", tags[1]!)),
            await Api.GetAsync($"{Figures}&fields=id,value", ("If-None-Match", tags[1]!)));
        Assert.That((same.Status, other.Status), Is.EqualTo((HttpStatusCode.NotModified, HttpStatusCode.OK)));
    }

    [TestCase("fields=vlaue", "unknown-field", "value")]
    [TestCase("fields=id,source.publisherurl,sorce", "unknown-field", "source")]
    [TestCase("fields=id,Id", "repeated-field", null)]
    [TestCase("fields=id,,value", "empty-value", null)]
    [TestCase("fields=", "empty-value", null)]
    public async Task Field_ThatTheListLacks_IsRefusedWithTheNearest(string query, string code, string? nearest)
    {
        var error = (await Api.GetAsync($"/v1/trade-flows.csv?{query}")).ShouldRefuse("fields", code);
        Assert.That(error.Text("nearest"), Is.EqualTo(nearest));
    }

    [TestCase("/v1/trade-flows?fields=id")]
    [TestCase("/v1/trade-flows?fields=id&format=json")]
    [TestCase("/v1/trade-flows/series?fields=id&format=json-stat")]
    [TestCase("/v1/trade-flows/series.json-stat?fields=id")]
    public async Task Fields_OfAFormatWithoutColumns_AreRefused(string path) =>
        Assert.That(
            (await Api.GetAsync(path)).ShouldRefuse("fields", "cannot-combine").Texts("allowed"),
            Is.EqualTo(new[] { "format=csv", "format=ndjson", "format=xlsx" }));

    [Test]
    public async Task Line_WithoutAValueInItsOnlyColumn_IsNotEmpty() =>
        Assert.That(
            (await Api.GetAsync("/v1/trade-flows.csv?fields=commodity&classification=TOTAL&limit=2")).Text,
            Is.EqualTo("commodity\r\n\"\"\r\n\"\"\r\n"));

    [Test]
    public async Task Fields_OfOneRecord_AreNoParameter() =>
        (await Api.GetAsync("/v1/topics/education?fields=id")).ShouldRefuse("fields", "unknown-parameter");

    private static List<string?> Names(Dictionary<string, List<WorkbookCell[]>> book) =>
        [.. book["Sources and notes"].Select(line => line[0].Text).Where(name => name is not "Address")];
}
