using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Search;

/// <summary>As of a day, nothing is found by what became known later.</summary>
internal sealed class SearchAsOfTests
{
    private const string Spca = "agreements:strategic-partnership-and-cooperation-agreement-2024";

    [TestCase("2022-01-20", false)]
    [TestCase("2022-01-21", true)]
    [TestCase("2023-10-03", true)]
    public async Task Agreement_Title_IsFoundFromItsFirstEventOn(string day, bool found) =>
        Assert.That(
            await HitsAsync("strategic partnership cooperation agreement", day),
            found ? Has.Some.EqualTo(Spca) : Has.None.EqualTo(Spca)
        );

    [TestCase("Nurtleu")]
    [TestCase("David Cameron foreign secretary")]
    [TestCase("EFE")]
    [TestCase("Developed over six years")]
    [TestCase("command paper")]
    [TestCase("ratification under review february 2025")]
    public async Task Agreement_BeforeItsSignature_IsNotFoundByWhatCameWithIt(string q)
    {
        Assert.That(await HitsAsync(q, "2023-10-03", "types=agreements"), Has.None.EqualTo(Spca));
        Assert.That(await HitsAsync(q, null, "types=agreements"), Has.Some.EqualTo(Spca));
    }

    [Test]
    public async Task Agreement_Hit_ShowsTheDateOfTheDay()
    {
        Assert.That(await DateOfAsync("2023-10-03"), Is.EqualTo("2022-01-21"));
        Assert.That(await DateOfAsync("2024-04-24"), Is.EqualTo("2024-04-24"));
    }

    [TestCase("nurtleu", "2024-04-23", "2024-04-24", Spca)]
    [TestCase("straw", "2004-12-30", "2004-12-31", "meetings:visit-straw-2004")]
    [TestCase("1.8 billion kazinform", "2023-10-02", "2023-10-03", "trade-flows:kaz-total-unspecified-total-2022-kazinform-2023-10")]
    [TestCase("recognises independence", "1991-12-31", "1992-01-01", "milestones:recognition-1992")]
    [TestCase("haileybury astana", "2011-08-30", "2011-08-31", "institutions:haileybury-astana")]
    [TestCase("rio tinto", "2026-11-27", "2026-11-28", "institutions:rio-tinto")]
    [TestCase("kathy leach ambassador", "2021-08-30", "2021-08-31", "ambassadors:kathy-leach-kaz-unknown")]
    [TestCase("britain means to double", "2024-04-23", "2024-04-24", "statements:cameron-2024-04-24-education")]
    [TestCase("turnover 60 per cent", "2023-10-02", "2023-10-03", "claims:trade-growth-2022")]
    [TestCase("misnames John Major", "2026-11-27", "2026-11-28", "milestones:talks-nazarbayev-major-1991")]
    [TestCase("kazinform", "2022-01-20", "2022-01-21", "milestones:anniversary-30-2022")]
    public async Task Record_IsFound_FromTheDayItIsKnown(string q, string before, string from, string hit)
    {
        Assert.That(await HitsAsync(q, before), Has.None.EqualTo(hit));
        Assert.That(await HitsAsync(q, from), Has.Some.EqualTo(hit));
    }

    [Test]
    public async Task Topics_AreFound_OnEveryDay() =>
        Assert.That(await HitsAsync("білім беру", "1900-01-01"), Is.EqualTo(new[] { "topics:education" }));

    [TestCase("2023-10-03")]
    [TestCase("2013-06-30")]
    public async Task Hits_OfAnEarlierDay_NeverShowALaterDate(string day)
    {
        foreach (var q in new[] { "kazakhstan", "agreement", "london", "2024 2025 2026 nosuchword" })
        {
            var rows = await Api.AllPagesAsync($"/v1/search?q={Uri.EscapeDataString(q)}&asOf={day}&limit=500");
            Assert.That(rows.Where(row => string.CompareOrdinal(row.Text("date"), day) > 0), Is.Empty, q);
        }
    }

    [TestCase("2024-04-23", "Strategic Partnership and Cooperation Agreement")]
    [TestCase("2024-04-24", "Strategic Partnership and Cooperation Agreement (2024)")]
    public async Task Agreement_AsOf_HasTheYearOfItsSignatureOnceItIsSigned(string day, string title)
    {
        var hit = (await Api.RowsAsync($"/v1/search?q=strategic%20partnership&types=agreements&asOf={day}"))
            .Single(row => SearchTests.Key(row) == Spca);
        Assert.That(hit.Text("title"), Is.EqualTo(title));
        Assert.That(hit.Text("snippet"), title.EndsWith("(2024)", StringComparison.Ordinal) ? Is.Not.Empty : Does.Not.Contain("(2024)"));
    }

    [Test]
    public async Task Pages_AsOf_ReadEachHitOnce()
    {
        const string path = "/v1/search?q=agreement&asOf=2024-05-01";
        var whole = (await Api.AllPagesAsync($"{path}&limit=500")).Select(SearchTests.Key).ToList();
        var paged = (await Api.AllPagesAsync($"{path}&limit=3")).Select(SearchTests.Key).ToList();
        Assert.That(paged, Is.EqualTo(whole));
        Assert.That(paged, Is.Unique.And.Not.Empty);
    }

    private static async Task<string?> DateOfAsync(string day) =>
        (await Api.RowsAsync($"/v1/search?q=strategic%20partnership&types=agreements&asOf={day}"))
            .Single(row => SearchTests.Key(row) == Spca)
            .Text("date");

    private static async Task<List<string>> HitsAsync(string q, string? day, string filter = "limit=500")
    {
        var asOf = day is null ? string.Empty : $"&asOf={day}";
        var limit = filter.StartsWith("limit", StringComparison.Ordinal) ? filter : $"{filter}&limit=500";
        return [.. (await Api.AllPagesAsync($"/v1/search?q={Uri.EscapeDataString(q)}{asOf}&{limit}")).Select(SearchTests.Key)];
    }
}
