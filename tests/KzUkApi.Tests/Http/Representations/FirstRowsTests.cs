using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>A list in one piece has as many rows as are asked for, from its beginning.</summary>
internal sealed class FirstRowsTests
{
    [TestCase("/v1/trade-flows?reporter=GBR&format=csv", 3)]
    [TestCase("/v1/trade-flows?reporter=GBR&format=csv", 50, Description = "as many as a page has by default")]
    [TestCase("/v1/trade-flows.csv?reporter=GBR", 1)]
    [TestCase("/v1/trade-flows.csv?reporter=GBR&sort=-value", 500)]
    [TestCase("/v1/agreements.csv?sort=-signedOn", 2, Description = "a list that is computed as a whole")]
    [TestCase("/v1/ambassadors.csv", 500, Description = "more than there are")]
    public async Task Csv_WithALimit_BeginsAsTheWholeListDoes(string path, int limit)
    {
        var whole = CsvTable.Read((await Api.GetAsync(path)).Text);
        var first = await Api.GetAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={limit}");
        Assert.That(first.Status, Is.EqualTo(HttpStatusCode.OK), first.Text);
        var (header, lines) = CsvTable.Read(first.Text);
        Assert.That(header, Is.EqualTo(whole.Header));
        Assert.That(lines, Is.EqualTo(whole.Rows.Take(limit)));
    }

    [TestCase("ndjson", "-first-2-")]
    [TestCase("xlsx", "-first-2-")]
    [TestCase("csv", "-first-2-")]
    public async Task File_WithALimit_IsNamedAfterIt(string format, string name) => Assert.That(
        (await Api.GetAsync($"/v1/milestones?limit=2&format={format}")).Header("Content-Disposition"), Does.Contain(name));

    [Test]
    public async Task Ndjson_WithALimit_HasSoManyLines() => Assert.That(
        (await Api.GetAsync("/v1/changes.ndjson?limit=7")).Text.TrimEnd().Split('\n'), Has.Length.EqualTo(7));

    [Test]
    public async Task Limit_OutOfRange_IsRefusedInEveryFormat() =>
        (await Api.GetAsync("/v1/milestones.csv?limit=501")).ShouldRefuse("limit", "out-of-range");
}
