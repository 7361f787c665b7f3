using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Sources;

internal sealed class SourceListTests
{
    [Test]
    public async Task List_All_HasEverySourceUndatedOnesLast()
    {
        var dates = (await Api.RowsAsync("/v1/sources")).Select(row => row.Text("publishedOn")).ToList();
        Assert.That(dates, Has.Count.EqualTo(228));
        Assert.That(dates[..202].Select(date => date![..4]), Is.Ordered);
        Assert.That(dates[202..], Has.Count.EqualTo(26).And.All.Null);
    }

    [Test]
    public async Task List_Kazinform_HasEveryField()
    {
        var row = (await Api.RowsAsync("/v1/sources?id=kazinform-2023-10-03-strategic-dialogue")).Single();
        Assert.That(
            row.AsObject().Select(field => field.Key),
            Is.EqualTo(
                new[]
                {
                    "id", "publisher", "title", "url", "publisherUrl", "publishedOn", "publishedOnBasis", "language", "kind", "authority",
                    "dataset", "caveats", "subtitle", "display",
                }
            )
        );
        Assert.That(
            (row.Text("publisher"), row.Text("publishedOn"), row.Text("publishedOnBasis")),
            Is.EqualTo(("Kazinform", "2023-10-03", "publisher"))
        );
        Assert.That((row.Text("language"), row.Text("kind"), row.Text("dataset")), Is.EqualTo(("en", "news", "official-statements")));
        Assert.That(row["authority"]!.GetValue<int>(), Is.EqualTo(3));
    }

    [TestCase("kind=treaty-list,Treaty-Text", "kind", "treaty-list", "treaty-text")]
    [TestCase("language=ru", "language", "ru")]
    [TestCase("language=KK,uz", "language", "kk", "uz")]
    [TestCase("authority=1", "authority", "1")]
    [TestCase("authority=1,2", "authority", "1", "2")]
    [TestCase("dataset=wits,un-comtrade", "dataset", "wits", "un-comtrade")]
    [TestCase("publishedOnBasis=copy", "publishedOnBasis", "copy")]
    public async Task List_Filter_HasOnlyAndAllItsValues(string filter, string field, params string[] values)
    {
        var expected = (await Api.RowsAsync("/v1/sources")).Where(row => values.Contains(row.Text(field))).Select(row => row.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/sources?{filter}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [TestCase("KAZINFORM")]
    [TestCase("national statistics")]
    [TestCase("embassy kazakhstan")]
    public async Task List_Publisher_MatchesWordsOfThePublisherOnly(string words)
    {
        var rows = await Api.RowsAsync("/v1/sources");
        var expected = rows.Where(row =>
                words.Split(' ').All(word => row.Text("publisher")!.Contains(word, StringComparison.OrdinalIgnoreCase))
            )
            .Select(row => row.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/sources?publisher={Uri.EscapeDataString(words)}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [Test]
    public async Task List_Words_AreFoundInPublisherAndTitleInAnyScript()
    {
        Assert.That(
            await Api.IdsAsync("/v1/sources?q=kazinform+strategic+dialogue"),
            Has.Member("kazinform-2023-10-03-strategic-dialogue")
        );
        Assert.That(await Api.IdsAsync("/v1/sources?publisher=kazinform+strategic"), Is.Empty);
        Assert.That(
            await Api.IdsAsync($"/v1/sources?q={Uri.EscapeDataString("ВОЗДУШНОМ сообщении")}"),
            Is.EqualTo(new[] { "alldocs-air-services" })
        );
    }

    [TestCase("from=2023-10-03&to=2023-10-03", "kazinform-2023-10-03-strategic-dialogue", true)]
    [TestCase("from=2023-10-04&to=2023", "kazinform-2023-10-03-strategic-dialogue", false)]
    [TestCase("from=2019-03&to=2019-03", "aifc-court-annual-report-2018", true)]
    [TestCase("from=2019-03-02", "aifc-court-annual-report-2018", false)]
    [TestCase("to=2019-03-30", "aifc-court-annual-report-2018", false)]
    [TestCase("from=0001", "indexmundi-gbr-fcrf", false)]
    [TestCase("to=9999", "indexmundi-gbr-fcrf", false)]
    public async Task List_FromTo_HasWholeDatesAndNoUndatedSource(string filter, string id, bool found) =>
        Assert.That((await Api.IdsAsync($"/v1/sources?{filter}")).Contains(id), Is.EqualTo(found));

    [Test]
    public async Task List_Filters_Combine()
    {
        await ListAssertions.ShouldCombineAsync(
            "/v1/sources",
            "publisher=kazinform",
            "kind=news",
            "language=en",
            "authority=3",
            "dataset=official-statements",
            "publishedOnBasis=publisher",
            "from=2023",
            "to=2023",
            "q=dialogue"
        );
        await ListAssertions.ShouldCombineAsync("/v1/sources", "kind=dataset", "publishedOnBasis=copy", "authority=2");
    }

    [TestCase("kazinform-2023-10-03-strategic-dialogue", "2023-10-02", "2023-10-03")]
    [TestCase("aifc-court-annual-report-2018", "2019-03-30", "2019-03-31")]
    [TestCase("imf-dots-gravity-2010", "2010-12-30", "2010-12-31")]
    [TestCase("indexmundi-gbr-fcrf", "2026-11-27", "2026-11-28")]
    public async Task List_AsOf_CountsFromTheEndOfPublicationAndTheReleaseWithoutOne(string id, string before, string after)
    {
        Assert.That(await Api.IdsAsync($"/v1/sources?id={id}&asOf={before}"), Is.Empty);
        Assert.That(await Api.IdsAsync($"/v1/sources?id={id}&asOf={after}"), Is.EqualTo(new[] { id }));
    }

    [TestCase("publishedOn", 228)]
    [TestCase("-publishedOn", 228)]
    [TestCase("publisher", 228)]
    [TestCase("-publisher", 228)]
    [TestCase("-publisher&language=en", 188)]
    public Task Pages_OfEveryOrder_ReadEachRowOnce(string sort, int total) =>
        ListAssertions.ShouldPageInOrderAsync($"/v1/sources?sort={sort}", total, 10);

    [Test]
    public async Task List_OrderByPublisher_IgnoresCase()
    {
        var publishers = (await Api.RowsAsync("/v1/sources?sort=publisher&language=en")).Select(row => row.Text("publisher")!).ToList();
        Assert.That(
            publishers.FindIndex(name => name.StartsWith("e-history", StringComparison.Ordinal))
                < publishers.FindIndex(name => name.StartsWith("Kazinform", StringComparison.Ordinal))
        );
    }

    [TestCase("kind=new", "kind", "unknown-code")]
    [TestCase("language=fr", "language", "unknown-code")]
    [TestCase("authority=5", "authority", "unknown-code")]
    [TestCase("authority=one", "authority", "unknown-code")]
    [TestCase("dataset=ons", "dataset", "unknown-code")]
    [TestCase("publishedOnBasis=archive", "publishedOnBasis", "unknown-code")]
    [TestCase("publisher=.", "publisher", "invalid-text")]
    [TestCase("q=.", "q", "invalid-text")]
    [TestCase("from=2023-Q0", "from", "invalid-date")]
    [TestCase("to=2023-02-29", "to", "invalid-date")]
    [TestCase("from=2024&to=2023", "from", "from-after-to")]
    [TestCase("sort=title", "sort", "unknown-sort")]
    [TestCase("source=x", "source", "unknown-parameter")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("limit=many", "limit", "not-a-number")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/sources?{query}")).ShouldRefuse(parameter, code);
}
