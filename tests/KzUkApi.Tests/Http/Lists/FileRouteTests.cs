using System.Net;
using KzUkApi.Tests.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Lists;

/// <summary>Each list has its rows as files, at an address for each format.</summary>
internal sealed class FileRouteTests
{
    private const string Filter = "reporter=KAZ&from=2022&to=2023";

    [Test]
    public async Task File_OfEveryListInEveryFormat_IsTheListInThatFormat()
    {
        foreach (var (path, isSeries) in await ListFormatTests.ListsAsync())
        {
            string[] formats = isSeries ? ["csv", "ndjson", "xlsx", "json-stat"] : ["csv", "ndjson", "xlsx"];
            foreach (var format in formats)
            {
                var file = await Api.GetAsync(ListFormatTests.WithSomeRows(path, string.Empty, $".{format}"));
                var list = await Api.GetAsync(ListFormatTests.WithSomeRows(path, $"format={format}"));
                Assert.That(file.Status, Is.EqualTo(HttpStatusCode.OK), file.Text);
                Assert.That((file.Header("ETag"), file.Type, file.Header("Content-Disposition")),
                    Is.EqualTo((list.Header("ETag"), list.Type, list.Header("Content-Disposition"))), $"{path}.{format}");
                Assert.That(file.Text, Is.EqualTo(list.Text), $"{path}.{format}");
            }
        }
    }

    [TestCase("/v1/trade-flows.csv?" + Filter, "application/json", "text/csv", Description = "the address wins over the header")]
    [TestCase("/v1/trade-flows.CSV?" + Filter, "*/*", "text/csv")]
    [TestCase("/v1/trade-flows/series.svg", "*/*", "image/svg+xml", Description = "a literal route wins")]
    [TestCase("/v1/trade-flows/series.csv", "*/*", "text/csv", Description = "and is no id of a figure")]
    [TestCase("/v1/briefing.markdown?asOf=2023-10-03", "*/*", "text/markdown")]
    public async Task File_AskedFor_IsOfTheTypeThatItsAddressNames(string path, string accept, string type) =>
        Assert.That((await Api.GetAsync(path, ("Accept", accept))).Type, Is.EqualTo(type));

    [TestCase("/v1/trade-flows.pdf")]
    [TestCase("/v1/trade-flows.json")]
    [TestCase("/v1/trade-flows.json-stat", Description = "no series")]
    [TestCase("/v1/topics/education.csv", Description = "one record is no list")]
    public async Task File_InAFormatThatTheListLacks_IsNotFound(string path) =>
        Assert.That((await Api.GetAsync(path)).Status, Is.EqualTo(HttpStatusCode.NotFound));

    [TestCase("cursor=abc", "cannot-combine")]
    [TestCase("format=csv", "unknown-parameter")]
    [TestCase("reporter=XXX", "unknown-code")]
    public async Task File_WithAParameterThatItDoesNotTake_IsRefused(string query, string code)
    {
        var answer = await Api.GetAsync($"/v1/trade-flows.csv?{query}");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(answer.Json["errors"]![0]!.Text("code"), Is.EqualTo(code));
    }

    [Test]
    public async Task Mark_OfAFile_IsForCsvOnly()
    {
        Assert.That((await Api.GetAsync($"/v1/trade-flows.csv?{Filter}&bom=true")).Text, Does.StartWith("\uFEFFid,"));
        Assert.That((await Api.GetAsync($"/v1/trade-flows.ndjson?{Filter}&bom=true")).Status, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Pages_OfAList_AreStillToldByFormatAndHeader()
    {
        Assert.That((await Api.GetAsync($"/v1/trade-flows?{Filter}&format=ndjson")).Type, Is.EqualTo("application/x-ndjson"));
        Assert.That((await Api.GetAsync($"/v1/trade-flows?{Filter}", ("Accept", "text/csv"))).Type, Is.EqualTo("text/csv"));
    }
}
