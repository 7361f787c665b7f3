using System.Net;
using KzUkApi.Tests.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources;

/// <summary>One series, by the id that its figures name.</summary>
internal sealed class OneSeriesTests
{
    private const string Trade = "/v1/trade-flows";
    private const string Investments = "/v1/investments";
    private const string Imports = "gbr--import--goods--total--ons-trade-by-country--seasonally-adjusted--fob--gbp--a";

    [TestCase(Trade, "")]
    [TestCase(Trade, "units=percent-change&from=2015&lang=ru")]
    [TestCase(Trade, "convertTo=USD&asOf=2026-10-01&latest=2")]
    [TestCase(Trade, "asOf=2024-01-31,2026-10-01&lang=kk")]
    [TestCase(Investments, "")]
    [TestCase(Investments, "asOf=2024-01-31,2026-10-01&convertTo=EUR")]
    public async Task Series_ByItsId_IsThatOfTheList(string path, string query)
    {
        var all = await Api.AllPagesAsync($"{path}/series?limit=500&{query}");
        Assert.That(all, Is.Not.Empty);

        // One of each programme, flow and frequency stands for the others.
        foreach (var one in all.DistinctBy(series => (series.Text("dataset"), (string?)series["flow"], series.Text("frequency"))))
        {
            var found = (await Api.GetAsync($"{path}/series/{one.Text("id")}?{query}")).Json;
            Assert.That(found.ToJsonString(), Is.EqualTo(one.ToJsonString()));
        }
    }

    [TestCase(Trade + "/series", "flow=balance")]
    [TestCase(Trade + "/series", "flow=total&reporter=GBR")]
    public async Task Series_ThatIsComputed_IsFound(string path, string query)
    {
        var published = (await Api.AllPagesAsync($"{path}?limit=500")).Select(one => one.Text("id")).ToHashSet(StringComparer.Ordinal);
        var computed = (await Api.AllPagesAsync($"{path}?limit=500&{query}")).Where(one => !published.Contains(one.Text("id"))).ToList();
        Assert.That(computed, Is.Not.Empty);
        foreach (var one in computed.Take(5))
        {
            Assert.That((await Api.GetAsync($"{path}/{one.Text("id")}")).Json.ToJsonString(), Is.EqualTo(one.ToJsonString()));
        }
    }

    [TestCase(Trade, "gbr--import--goods--total--ons-trade-by-country--fob--gbp--a", "reporter, flow, product type, classification")]
    [TestCase(Trade, "x", "currency, frequency")]
    [TestCase(Investments, "kaz--gold--gbr--kaz--official-statements--usd--a", "reporter, measure, investor, host, sector")]
    public async Task UnknownId_IsNotFound_AndSaysHowIdsAreMade(string path, string id, string parts)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, $"{path}/series/{id}");
        answer.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        Assert.That(answer.Json.Text("detail"), Does.Contain($"'{id}'").And.Contains(parts).And.Contains($"{path}/series lists"));
    }

    [TestCase("asOf=1999-01-01")]
    [TestCase("from=2090")]
    public async Task Series_WithoutAPointThatIsAskedFor_IsNotFound_AndSaysSo(string query)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, $"{Trade}/series/{Imports}?{query}");
        answer.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        Assert.That(answer.Json.Text("detail"), Does.StartWith($"The series '{Imports}' has no point"));
    }

    [TestCase(Trade, Imports)]
    [TestCase(Investments, "kaz--fdi-gross-inflow--gbr--kaz--official-statements--usd--a")]
    public async Task File_OfASeries_HasTheLinesOfTheBriefForm(string path, string id)
    {
        const string query = "asOf=2024-01-31,2026-10-01";
        var brief = CsvTable.Read((await Api.GetAsync($"{path}/series/brief.csv?id={id}&{query}")).Text);
        var (header, lines) = CsvTable.Read((await Api.GetAsync($"{path}/series/{id}?format=csv&{query}")).Text);
        Assert.That(header, Is.EqualTo(brief.Header).And.Contains("vintages.2024-01-31"));
        Assert.That(Texts(lines), Is.EqualTo(Texts(brief.Rows)).And.Not.Empty);
        var narrow = CsvTable.Read((await Api.GetAsync($"{path}/series/{id}?format=csv&fields=period,value")).Text);
        Assert.That(narrow.Header, Is.EqualTo(new[] { "period", "value" }));
        using var book = await Api.Server.Client.GetAsync($"{path}/series/{id}?format=xlsx");
        Assert.That(Workbook.Read(await book.Content.ReadAsByteArrayAsync())["Data"], Has.Count.EqualTo(lines.Count + 1));
    }

    [Test]
    public async Task Answer_HasATag_TheWarningsOfTheList_AndIsKept()
    {
        var first = await Api.GetAsync($"{Trade}/series/{Imports}?asOf=2020-01-01,2026-10-01&convertTo=KZT");
        var again = await Api.Server.SendAsync(
            HttpMethod.Get, $"{Trade}/series/{Imports}?asOf=2026-10-01,2020-01-01&convertTo=kzt", ("If-None-Match", first.Header("ETag")!));
        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.NotModified));
        var list = await Api.GetAsync($"{Trade}/series?id={Imports}&asOf=2020-01-01,2026-10-01&convertTo=KZT");
        var warnings = list.Json["meta"]!["warnings"]!.AsArray().Select(one => $"{one!.Text("code")};count={(int)one!["count"]!}").ToList();
        Assert.That(first.Header("Kzuk-Warnings") ?? string.Empty, Is.EqualTo(string.Join(", ", warnings)));
    }

    [TestCase("unit=level", "unit")]
    [TestCase("id=x", "id")]
    [TestCase("asOf=2020-01-01,2020-01-02,2020-01-03,2020-01-04,2020-01-05", "asOf")]
    [TestCase("units=change&convertTo=USD", "convertTo")]
    [TestCase("latest=0", "latest")]
    public async Task WrongParameter_IsRefused(string query, string parameter)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, $"{Trade}/series/{Imports}?{query}");
        answer.ShouldBeProblem(HttpStatusCode.BadRequest, "invalid-request");
        Assert.That(answer.Json["errors"]!.AsArray().Select(error => error!.Text("parameter")), Does.Contain(parameter));
    }

    private static IEnumerable<string> Texts(IEnumerable<IReadOnlyDictionary<string, string>> lines) =>
        lines.Select(line => string.Join('|', line.Values));
}
