using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>What catalogues and assistants look for says what the service document says, and leads where it says.</summary>
internal sealed partial class CatalogTests
{
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Terms = "http://purl.org/dc/terms/";

    [Test]
    public async Task Catalog_ReadAsJsonLd_HasADatasetForEachKindOfRecord()
    {
        var service = (await Api.GetAsync("/v1")).Json;
        var answer = await FileAsync("/catalog", "application/ld+json");
        var read = JsonNode.Parse(await Toolkits.RunAsync("read-json-ld.mjs", "jsonld", answer.Text))!;
        var catalog = read["expanded"]!.AsArray().Single()!;
        Assert.That(catalog.Texts("@type"), Is.EqualTo(new[] { Dcat + "Catalog" }));
        Assert.That(read.Texts("triples"), Is.Unique.And.Count.GreaterThan(300));
        var held = service["coverage"]!.AsArray().Select(records => records!).ToList();
        var datasets = catalog[Dcat + "dataset"]!.AsArray().Select(dataset => dataset!).ToList();
        Assert.That(datasets.Select(dataset => Value(dataset, Terms + "identifier")), Is.EqualTo(held.Select(one => one.Text("records"))));
        foreach (var (dataset, records) in datasets.Zip(held))
        {
            Assert.That(dataset.Texts("@type"), Is.EqualTo(new[] { Dcat + "Dataset" }));
            Assert.That(Value(dataset, Terms + "modified"), Is.EqualTo(service.Text("releasedOn")));
            Assert.That(Value(dataset, Terms + "description"), Does.Contain($": {records["count"]} records"));
            var time = dataset[Terms + "temporal"]?[0];
            Assert.That(time is null ? null : Value(time, Dcat + "startDate"), Is.EqualTo(records.Text("first")));
            Assert.That(time is null ? null : Value(time, Dcat + "endDate"), Is.EqualTo(records.Text("last")));
            foreach (var named in new[] { Terms + "publisher", Terms + "rights", Terms + "title" })
            {
                Assert.That(dataset[named]!.AsArray(), Has.Count.EqualTo(1), named);
            }
        }
    }

    [Test]
    public async Task Catalog_EveryDistribution_IsWhatItSays()
    {
        var catalog = (await FileAsync("/catalog", "application/ld+json")).Json;
        var files = catalog["dcat:dataset"]!.AsArray()
            .SelectMany(dataset => dataset!["dcat:distribution"]!.AsArray().Select(file => file!))
            .ToList();
        Assert.That(files.Select(file => file.Text("@id")), Is.Unique);
        foreach (var file in files)
        {
            var address = file["dcat:accessURL"]!.Text("@id")!;
            var answer = await Api.Server.SendAsync(HttpMethod.Get, Path(address + "?limit=1"));
            Assert.That((address, answer.Status), Is.EqualTo((address, HttpStatusCode.OK)));
            Assert.That(file["dcat:mediaType"]!.Text("@id"), Does.EndWith("/" + answer.Type), address);
        }
    }

    [Test]
    public async Task ApiCatalog_Always_LinksToWhatDescribesTheApi()
    {
        var answer = await FileAsync("/.well-known/api-catalog", "application/linkset+json");
        Assert.That(answer.Header("Content-Type"), Does.Contain("profile=\"https://www.rfc-editor.org/info/rfc9727\""));
        var head = await Api.Server.SendAsync(HttpMethod.Head, "/.well-known/api-catalog");
        Assert.That(head.Header("Link"), Is.EqualTo($"<{ApiServer.PublicUrl}/.well-known/api-catalog>; rel=\"api-catalog\""));
        var sets = answer.Json["linkset"]!.AsArray().Select(set => set!.AsObject()).ToList();
        Assert.That(sets[0]["item"]!.AsArray()[0]!.Text("href"), Is.EqualTo(sets[1]["anchor"]!.ToString()));
        var links = sets.SelectMany(set => set.Where(pair => pair.Key != "anchor"))
            .SelectMany(pair => pair.Value!.AsArray().Select(link => link!))
            .ToList();
        Assert.That(links, Has.Count.EqualTo(6));
        foreach (var link in links)
        {
            var target = await Api.Server.SendAsync(HttpMethod.Get, Path(link.Text("href")!), ("Accept", link.Text("type")!));
            Assert.That((target.Status, target.Type), Is.EqualTo((HttpStatusCode.OK, link.Text("type"))), link.ToJsonString());
        }
    }

    [Test]
    public async Task Assistants_EveryLink_LeadsSomewhereAndEveryCountIsThatOfTheService()
    {
        var text = (await FileAsync("/llms.txt", "text/plain")).Text;
        var service = (await Api.GetAsync("/v1")).Json;
        Assert.That(text, Does.StartWith("# KzUkApi\n\n> ").And.Contains(service.Text("dataVersion")!).And.Not.Contains("\r"));
        Assert.That(text, Does.Contain(service.Text("attribution")!));
        foreach (var records in service["coverage"]!.AsArray().Select(records => records!))
        {
            Assert.That(text, Does.Contain($"/v1/{records.Text("records")}): {records["count"]}"));
        }

        var links = Link().Matches(text).Select(link => link.Groups[1].Value).ToList();
        Assert.That(links, Has.Count.GreaterThan(20));
        foreach (var link in links)
        {
            Assert.That((await Api.Server.SendAsync(HttpMethod.Get, Path(link))).Status, Is.EqualTo(HttpStatusCode.OK), link);
        }
    }

    [TestCase("/catalog")]
    [TestCase("/.well-known/api-catalog")]
    [TestCase("/llms.txt")]
    public async Task Files_AskedForWrongly_AreRefused(string path)
    {
        (await Api.Server.SendAsync(HttpMethod.Get, $"{path}?colour=red")).ShouldRefuse("colour", "unknown-parameter");
        var answer = await Api.Server.SendAsync(HttpMethod.Get, path, ("Accept", "image/png"));
        answer.ShouldBeProblem(HttpStatusCode.NotAcceptable, "not-acceptable");
    }

    private static async Task<ApiAnswer> FileAsync(string path, string type)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, path);
        Assert.That((answer.Status, answer.Type), Is.EqualTo((HttpStatusCode.OK, type)), answer.Text);
        var again = await Api.Server.SendAsync(HttpMethod.Get, path, ("If-None-Match", answer.Header("ETag")!));
        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.NotModified));
        return answer;
    }

    private static string? Value(JsonNode node, string property) => node[property]![0]!.Text("@value");

    private static string Path(string address)
    {
        Assert.That(address, Does.StartWith(ApiServer.PublicUrl));
        return address[ApiServer.PublicUrl.Length..];
    }

    [GeneratedRegex(@"\]\((http[^)]+)\)")]
    private static partial Regex Link();
}
