using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Statements;

internal sealed class StatementListTests
{
    [Test]
    public async Task List_All_HasEveryStatementInOrderOfDate()
    {
        var rows = await Api.RowsAsync("/v1/statements");
        Assert.That(rows, Has.Count.EqualTo(106));
        Assert.That(rows.Select(row => row.Text("date")![..4]), Is.Ordered);
    }

    [Test]
    public async Task List_Cleverly_HasEveryField()
    {
        var row = (await Api.RowsAsync("/v1/statements?id=cleverly-2023-03-18-corridor")).Single();
        Assert.That(
            row.AsObject().Select(field => field.Key),
            Is.EqualTo(
                new[]
                {
                    "id", "speaker", "office", "country", "date", "topics", "paraphrase", "source", "quotation", "statedBy", "caveats",
                    "title", "subtitle", "display",
                })
        );
        Assert.That(row.Text("speaker"), Is.EqualTo("James Cleverly"));
        Assert.That(row.Text("office"), Is.EqualTo("Foreign Secretary"));
        Assert.That(row.Text("country"), Is.EqualTo("GBR"));
        Assert.That(row.Text("date"), Is.EqualTo("2023-03-18"));
        Assert.That(row.Texts("topics"), Is.EqualTo(new[] { "transport-logistics", "energy-oil-gas" }));
        Assert.That(row.Text("paraphrase"), Does.Contain("Middle Corridor"));
        Assert.That(row["source"]!.Text("id"), Is.EqualTo("dailytopfeeds-2023-cleverly"));
    }

    [TestCase("country=kaz", "KAZ")]
    [TestCase("country=GBR,KAZ", "GBR", "KAZ")]
    public async Task List_Country_HasOnlyAndAllItsValues(string filter, params string[] values)
    {
        var expected = (await Api.RowsAsync("/v1/statements"))
            .Where(row => values.Contains(row.Text("country")))
            .Select(row => row.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/statements?{filter}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [TestCase("idrissov", "Erlan Idrissov")]
    [TestCase("CAMERON david", "David Cameron")]
    [TestCase("jomart tokayev", "Kassym-Jomart Tokayev")]
    public async Task List_Speaker_MatchesTheNameOnly(string words, string speaker)
    {
        var expected = (await Api.RowsAsync("/v1/statements")).Where(row => row.Text("speaker") == speaker).Select(row => row.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/statements?speaker={Uri.EscapeDataString(words)}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [Test]
    public async Task List_Speaker_DoesNotMatchOfficeOrParaphrase()
    {
        Assert.That(await Api.IdsAsync("/v1/statements?q=corridor"), Is.Not.Empty);
        Assert.That(await Api.IdsAsync("/v1/statements?speaker=corridor"), Is.Empty);
        Assert.That(await Api.IdsAsync("/v1/statements?speaker=secretary"), Is.Empty);
    }

    [TestCase("topic=digital", "digital")]
    [TestCase("topic=human-rights,Environment", "human-rights", "environment")]
    public async Task List_Topic_HasWhatIsFiledUnderOneOfThem(string filter, params string[] topics)
    {
        var expected = (await Api.RowsAsync("/v1/statements"))
            .Where(row => row.Texts("topics").Intersect(topics).Any())
            .Select(row => row.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/statements?{filter}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [Test]
    public async Task List_Source_HasThatSourceOnly() =>
        Assert.That(
            await Api.IdsAsync("/v1/statements?source=eadaily-2019-04-18-duncan"),
            Is.EqualTo(new[] { "atamkulov-2019-04-17-dialogue", "duncan-2019-04-17-transition" })
        );

    [TestCase("middle corridor", "cleverly-2023-03-18-corridor")]
    [TestCase("queen tokayev condolences", "tokayev-2022-09-queen")]
    [TestCase("ambassador hoyle", null)]
    [TestCase("secretary defence afghanistan", "hammond-2013-10-31-region")]
    public async Task List_Words_AreFoundInSpeakerOfficeAndParaphrase(string words, string? id) =>
        Assert.That(await Api.IdsAsync($"/v1/statements?q={Uri.EscapeDataString(words)}"), Is.EqualTo(id is null ? [] : new[] { id }));

    [TestCase("from=2012-02-27&to=2012-02-27", "hammond-2012-02-27-military", true)]
    [TestCase("from=2012-02-28&to=2012", "hammond-2012-02-27-military", false)]
    [TestCase("from=2014&to=2014", "idrissov-2014-equipment", true)]
    [TestCase("from=2014-Q1&to=2014-Q4", "idrissov-2014-equipment", true)]
    [TestCase("from=2014-01-02&to=2014", "idrissov-2014-equipment", false)]
    [TestCase("from=2014-04&to=2014-04", "warsi-2014-04-relations", true)]
    [TestCase("from=2014-04&to=2014-04-29", "warsi-2014-04-relations", false)]
    public async Task List_FromTo_HasBothEndsIncludedAndWholeDates(string filter, string id, bool found) =>
        Assert.That((await Api.IdsAsync($"/v1/statements?{filter}")).Contains(id), Is.EqualTo(found));

    [Test]
    public async Task List_Filters_Combine()
    {
        await ListAssertions.ShouldCombineAsync(
            "/v1/statements",
            "speaker=cameron",
            "country=GBR",
            "topic=trade-investment",
            "from=2013",
            "to=2015",
            "q=partner"
        );
        await ListAssertions.ShouldCombineAsync(
            "/v1/statements",
            "topic=political-dialogue",
            "source=eadaily-2019-04-18-duncan",
            "country=KAZ"
        );
    }

    [TestCase("idrissov-2014-equipment", "2014-12-30", "2014-12-31")]
    [TestCase("warsi-2014-04-relations", "2014-04-29", "2014-04-30")]
    [TestCase("duncan-2017-08-31-relations", "2017-08-30", "2017-08-31")]
    public async Task List_AsOf_CountsFromTheEndOfTheDate(string id, string before, string after)
    {
        Assert.That(await Api.IdsAsync($"/v1/statements?id={id}&asOf={before}"), Is.Empty);
        Assert.That(await Api.IdsAsync($"/v1/statements?id={id}&asOf={after}"), Is.EqualTo(new[] { id }));
    }

    [TestCase("date")]
    [TestCase("-date")]
    public Task Pages_OfEveryOrder_ReadEachRowOnce(string sort) =>
        ListAssertions.ShouldPageInOrderAsync($"/v1/statements?sort={sort}", 106, 7);

    [Test]
    public async Task Pages_WithFilters_ReadEachRowOnce()
    {
        var total = (await Api.IdsAsync("/v1/statements?country=KAZ&sort=-date&asOf=2025-01-01")).Count;
        await ListAssertions.ShouldPageInOrderAsync("/v1/statements?country=KAZ&sort=-date&asOf=2025-01-01", total, 3);
    }

    [Test]
    public async Task Cursor_OfOtherFilters_IsRefused()
    {
        var next = (await Api.GetAsync("/v1/statements?limit=2&country=KAZ")).Json["page"]!.Text("next")!;
        var cursor = next[(next.IndexOf("cursor=", StringComparison.Ordinal) + 7)..];
        (await Api.GetAsync($"/v1/statements?limit=2&country=GBR&cursor={cursor}")).ShouldRefuse("cursor", "invalid-cursor");
    }

    [TestCase("country=UK", "country", "unknown-code")]
    [TestCase("topic=trade", "topic", "unknown-code")]
    [TestCase("speaker=%21", "speaker", "invalid-text")]
    [TestCase("source=nobody", "source", "unknown-code")]
    [TestCase("from=2023-02-30", "from", "invalid-date")]
    [TestCase("to=2023-Q5", "to", "invalid-date")]
    [TestCase("from=2024&to=2023-Q4", "from", "from-after-to")]
    [TestCase("q=%20", "q", "invalid-text")]
    [TestCase("sort=speaker", "sort", "unknown-sort")]
    [TestCase("kind=news", "kind", "unknown-parameter")]
    [TestCase("id=a_b", "id", "invalid-id")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/statements?{query}")).ShouldRefuse(parameter, code);

    [Test]
    public async Task List_LongWords_AreRefused() =>
        (await Api.GetAsync($"/v1/statements?speaker={new string('a', 201)}")).ShouldRefuse("speaker", "too-long");
}
