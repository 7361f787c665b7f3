using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>Which format an answer comes in, and what is said where it has no place for everything.</summary>
internal sealed class NegotiationTests
{
    [TestCase("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", "application/json")]
    [TestCase("text/html", "application/json")]
    [TestCase("application/xhtml+xml, Text/HTML;q=0.9", "application/json")]
    [TestCase("text/html, text/csv;q=0.1", "text/csv", Description = "a format that is named wins")]
    [TestCase("*/*", "application/json")]
    [TestCase("application/*", "application/json")]
    [TestCase("application/x-ndjson", "application/x-ndjson")]
    [TestCase("application/json;q=0.1, application/x-ndjson", "application/x-ndjson")]
    [TestCase("application/json;q=0, */*", "text/csv")]
    [TestCase("nonsense", "application/json")]
    public async Task Accept_Any_GivesTheFormatLikedBest(string accept, string type)
    {
        var answer = await Api.GetAsync("/v1/milestones", ("Accept", accept));
        Assert.That(answer.Header("Content-Type"), Does.StartWith(type));
    }

    [Test]
    public async Task Csv_WithWarnings_SaysThemInAHeader()
    {
        const string list = "/v1/trade-flows?asOf=2010-01-01";
        var warning = (await Api.GetAsync(list)).Json["meta"]!["warnings"]![0]!;
        var expected = $"{warning.Text("code")};count={warning.Text("count")}";
        foreach (var format in new[] { "csv", "ndjson" })
        {
            Assert.That((await Api.GetAsync($"{list}&format={format}")).Header("Kzuk-Warnings"), Is.EqualTo(expected), "made");
            Assert.That((await Api.GetAsync($"{list}&format={format}")).Header("Kzuk-Warnings"), Is.EqualTo(expected), "kept");
        }

        Assert.That((await Api.GetAsync("/v1/milestones?format=csv")).Header("Kzuk-Warnings"), Is.Null);
    }

    [TestCase("/openapi/v1.json")]
    [TestCase("/problems")]
    public async Task DataVersion_OfADocumentOfTheProgram_FixesNothing(string path)
    {
        var version = (await Api.GetAsync("/v1")).Json.Text("dataVersion");
        Assert.That(
            (await Api.Server.SendAsync(HttpMethod.Get, $"{path}?dataVersion={version}")).Header("Cache-Control"),
            Does.Not.Contain("immutable")
        );
    }

    [TestCase("/v1/milestones/nothing", "application/xml", "chooses one too", false)]
    [TestCase("/v1/milestones", "image/png", "chooses one too", true)]
    [TestCase("/v1/export/topics.json", "text/csv", "address: application/json.", true)]
    public async Task Accept_NothingThereIs_NamesWhatThisAddressHas(string path, string accept, string words, bool said) =>
        Assert.That((await Api.GetAsync(path, ("Accept", accept))).Text.Contains(words, StringComparison.Ordinal), Is.EqualTo(said));

    [Test]
    public async Task CsvMetadata_IsJsonForWhoeverAsksForThat() =>
        Assert.That(
            (await Api.GetAsync("/v1/export/topics.csv-metadata.json", ("Accept", "application/json"))).Header("Content-Type"),
            Is.EqualTo("application/json")
        );

    [TestCase("image/png")]
    [TestCase("application/xml, image/png")]
    [TestCase("text/html;q=0")]
    [TestCase("application/json;q=0")]
    public async Task Accept_NothingThereIs_Is406ThatListsTheFormats(string accept)
    {
        var problem = (await Api.GetAsync("/v1/sources/nothing", ("Accept", accept))).ShouldBeProblem(
            HttpStatusCode.NotAcceptable,
            "not-acceptable"
        );
        Assert.That(problem.Text("detail"), Does.Contain("application/json"));
    }

    [Test]
    public async Task Format_WinsOverAccept() =>
        Assert.That(
            (await Api.GetAsync("/v1/milestones?format=json", ("Accept", "application/x-ndjson"))).Header("Content-Type"),
            Does.StartWith("application/json")
        );

    [Test]
    public async Task Format_Unknown_IsRefusedWithTheNearest() =>
        Assert.That(
            (await Api.GetAsync("/v1/milestones?format=ndjsn")).ShouldRefuse("format", "unknown-code").Text("nearest"),
            Is.EqualTo("ndjson")
        );

    [Test]
    public async Task Format_OfWholeLists_GoesNotWithACursor()
    {
        (await Api.GetAsync("/v1/milestones?format=ndjson&cursor=abc")).ShouldRefuse("cursor", "cannot-combine");
        (await Api.GetAsync("/v1/milestones?cursor=abc", ("Accept", "application/x-ndjson"))).ShouldRefuse("cursor", "cannot-combine");
    }
}
