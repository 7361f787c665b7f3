using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Exporting;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Exporting;

internal sealed class ExportTableTests
{
    private static IEnumerable<string> Tables => RecordDefinitions.All.Select(ExportStore.NameOf);

    [TestCaseSource(nameof(Tables))]
    public async Task Csv_OfEveryTable_HasTheLinesOfTheFile(string table)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, $"/v1/export/{table}.csv");
        var (exported, original) = (
            answer.Text.Split('\n'),
            File.ReadAllText(Path.Combine(DatasetCopy.Original, $"{table}.csv")).Split('\n')
        );
        Assert.That(exported[0], Is.EqualTo(original[0]));
        Assert.That(exported, Is.EquivalentTo(original));
        Assert.That(answer.Header("Content-Type"), Is.EqualTo("text/csv; charset=utf-8"));
        Assert.That(answer.Header("Content-Disposition"), Is.EqualTo($"attachment; filename=\"{table}.csv\""));
        Assert.That(
            answer.Header("Link"),
            Is.EqualTo(
                $"<{ApiServer.PublicUrl}/v1/export/{table}.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\""
            )
        );
    }

    [TestCaseSource(nameof(Tables))]
    public async Task Json_OfEveryTable_HasTheCellsOfTheCsv(string table)
    {
        var (header, lines) = CsvTable.Read((await Api.Server.SendAsync(HttpMethod.Get, $"/v1/export/{table}.csv")).Text);
        var array = (await Api.Server.SendAsync(HttpMethod.Get, $"/v1/export/{table}.json")).Json.AsArray();
        var ndjson = (await Api.Server.SendAsync(HttpMethod.Get, $"/v1/export/{table}.ndjson")).Text.Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries
        );
        Assert.That(array.Select(row => row!.ToJsonString()), Is.EqualTo(ndjson.Select(line => JsonNode.Parse(line)!.ToJsonString())));
        Assert.That(array, Has.Count.EqualTo(lines.Count));
        foreach (var (row, line) in array.Zip(lines))
        {
            Assert.That(row!.AsObject().Select(field => field.Key), Is.EqualTo(header));
            Assert.That(
                row.AsObject().Select(field => field.Value?.ToString() ?? string.Empty),
                Is.EqualTo(header.Select(column => line[column]))
            );
        }
    }

    [Test]
    public async Task Json_OfFigures_HasNumbersAsNumbers()
    {
        var rate = (await Api.Server.SendAsync(HttpMethod.Get, "/v1/export/fx_rates.json")).Json[0]!;
        var figure = (await Api.Server.SendAsync(HttpMethod.Get, "/v1/export/trade.json")).Json[0]!;
        Assert.That(
            (rate["rate"]!.GetValueKind(), figure["value"]!.GetValueKind(), figure["period"]!.GetValueKind()),
            Is.EqualTo(
                (System.Text.Json.JsonValueKind.Number, System.Text.Json.JsonValueKind.Number, System.Text.Json.JsonValueKind.String)
            )
        );
    }

    [Test]
    public async Task Index_Always_NamesWhatIsThere()
    {
        var index = (await Api.GetAsync("/v1/export")).Json;
        Assert.That(index["tables"]!.AsArray().Select(table => table!.Text("name")), Is.EqualTo(Tables));
        foreach (var table in index["tables"]!.AsArray())
        {
            var (header, lines) = CsvTable.Read(
                (await Api.Server.SendAsync(HttpMethod.Get, table!.Text("csv")![ApiServer.PublicUrl.Length..])).Text
            );
            Assert.That(table!["rows"]!.GetValue<int>(), Is.EqualTo(lines.Count));
            Assert.That(table["columns"]!.AsArray().Select(column => column!.Text("name")), Is.EqualTo(header));
            Assert.That(table["columns"]!.AsArray().Select(column => column!.Text("description")), Is.All.Not.Empty);
        }

        Assert.That(index.Text("archive"), Is.EqualTo($"{ApiServer.PublicUrl}/v1/export/kzuk-{index.Text("dataVersion")}.zip"));
    }

    [TestCaseSource(nameof(Tables))]
    public async Task CsvMetadata_OfEveryTable_DescribesItsColumns(string table)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, $"/v1/export/{table}.csv-metadata.json");
        var (header, lines) = CsvTable.Read((await Api.Server.SendAsync(HttpMethod.Get, $"/v1/export/{table}.csv")).Text);
        Assert.That(answer.Header("Content-Type"), Does.StartWith("application/csvm+json"));
        Assert.That(answer.Json["@context"]![0]!.ToString(), Is.EqualTo("http://www.w3.org/ns/csvw"));
        Assert.That(answer.Json.Text("url"), Is.EqualTo($"{ApiServer.PublicUrl}/v1/export/{table}.csv"));
        var columns = answer.Json["tableSchema"]!["columns"]!.AsArray().Select(column => column!).ToList();
        Assert.That(columns.Select(column => column.Text("name")), Is.EqualTo(header));
        var required = columns.Where(column => column["required"]!.GetValue<bool>()).Select(column => column.Text("name")!);
        Assert.That(required.SelectMany(name => lines.Select(line => line[name])), Is.All.Not.Empty);
        var key = answer.Json["tableSchema"]!.Texts("primaryKey");
        Assert.That(lines.Select(line => string.Join('|', key.Select(column => line[column]))), Is.Unique);
    }

    [TestCase("trad.csv", "Did you mean 'trade'?")]
    [TestCase("trade_flows.csv", "The tables are topics, sources,")]
    [TestCase("trade.cvs", "Did you mean 'csv'?")]
    [TestCase("trade.xlsx", "/v1/export/trade.csv")]
    [TestCase("trad.csv-metadata.json", "Did you mean 'trade'?")]
    [TestCase("kzuk-000000000000.zip", "the current one is ")]
    [TestCase("trade", "No route has the address")]
    public async Task Get_WhatIsNotThere_IsProblem404(string path, string detail)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, $"/v1/export/{path}");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(answer.Json.Text("detail"), Does.Contain(detail));
        Assert.That(answer.Header("Content-Type"), Does.StartWith("application/problem+json"));
    }
}
