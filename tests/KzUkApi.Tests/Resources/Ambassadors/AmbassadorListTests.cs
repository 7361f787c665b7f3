using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Ambassadors;

internal sealed class AmbassadorListTests
{
    private const string Gifford = "michael-gifford-kaz-2018-01";
    private const string Undated = "yerzhan-kazykhanov-gbr-2016";

    [Test]
    public async Task List_All_HasEveryTerm() => Assert.That(await Api.RowsAsync("/v1/ambassadors"), Has.Count.EqualTo(14));

    [Test]
    public async Task List_Gifford_HasEveryField()
    {
        var row = (await Api.RowsAsync($"/v1/ambassadors?id={Gifford}")).Single();
        Assert.That(
            row.AsObject().Select(field => field.Key),
            Is.EqualTo(new[] { "id", "name", "sending", "receiving", "from", "to", "source", "caveats", "title", "subtitle", "display" })
        );
        Assert.That(row.Text("name"), Is.EqualTo("Michael Gifford"));
        Assert.That((row.Text("sending"), row.Text("receiving")), Is.EqualTo(("GBR", "KAZ")));
        Assert.That((row.Text("from"), row.Text("to")), Is.EqualTo(("2018-01", "2021")));
        Assert.That(row["source"]!.Text("id"), Is.EqualTo("mfa-kz-london-bilateral-relations"));
    }

    [TestCase("sending=kaz", "sending", "KAZ")]
    [TestCase("sending=KAZ,GBR", "sending", "GBR", "KAZ")]
    [TestCase("receiving=KAZ", "receiving", "KAZ")]
    public async Task List_Filter_HasOnlyAndAllItsValues(string filter, string field, params string[] values)
    {
        var expected = (await Api.RowsAsync("/v1/ambassadors"))
            .Where(row => values.Contains(row.Text(field)))
            .Select(row => row.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/ambassadors?{filter}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [Test]
    public async Task List_Source_HasThatSourceOnly() =>
        Assert.That(
            await Api.IdsAsync("/v1/ambassadors?source=kazinform-moran-interview,vestikavkaza-2025-ilyassov-usa"),
            Is.EqualTo(new[] { "david-moran-kaz-2009-12", "magzhan-ilyassov-gbr-2022" })
        );

    [TestCase("idrissov", 2)]
    [TestCase("ERLAN IDRIS", 2)]
    [TestCase("gifford", 1)]
    [TestCase("gbr", 0)]
    public async Task List_Words_AreFoundInTheName(string words, int count) =>
        Assert.That(await Api.IdsAsync($"/v1/ambassadors?q={Uri.EscapeDataString(words)}"), Has.Count.EqualTo(count));

    [TestCase("from=2018&to=2021", true)]
    [TestCase("from=2018-01-01&to=2021-12-31", true)]
    [TestCase("from=2018-01-02", false)]
    [TestCase("to=2021-12-30", false)]
    [TestCase("to=2021-11", false)]
    public async Task List_FromTo_HasTermsThatLieWhollyInside(string filter, bool found) =>
        Assert.That((await Api.IdsAsync($"/v1/ambassadors?{filter}")).Contains(Gifford), Is.EqualTo(found));

    [Test]
    public async Task List_UnknownEnds_NeverMatchTheirBound()
    {
        Assert.That(
            (await Api.RowsAsync("/v1/ambassadors?from=0001")).Select(row => row.Text("from")).ToList(),
            Has.Count.EqualTo(13).And.None.Null
        );
        Assert.That(
            (await Api.RowsAsync("/v1/ambassadors?to=9999")).Select(row => row.Text("to")).ToList(),
            Has.Count.EqualTo(5).And.None.Null
        );
    }

    [Test]
    public async Task List_Filters_Combine() =>
        await ListAssertions.ShouldCombineAsync(
            "/v1/ambassadors",
            "sending=KAZ",
            "receiving=GBR",
            "from=1996",
            "to=2001",
            "source=infogalactic-kaz-uk-relations",
            "q=ov"
        );

    [TestCase(Gifford, "2018-01-30", "2018-01-31")]
    [TestCase("paul-brummell-kaz-2005", "2005-12-30", "2005-12-31")]
    [TestCase("erlan-idrissov-gbr-2002-07-18", "2002-07-17", "2002-07-18")]
    [TestCase(Undated, "2026-11-27", "2026-11-28")]
    public async Task List_AsOf_CountsFromTheEndOfTheBeginningAndTheReleaseWithoutOne(string id, string before, string after)
    {
        Assert.That(await Api.IdsAsync($"/v1/ambassadors?id={id}&asOf={before}"), Is.Empty);
        Assert.That(await Api.IdsAsync($"/v1/ambassadors?id={id}&asOf={after}"), Is.EqualTo(new[] { id }));
    }

    [TestCase("2021-12-30", null)]
    [TestCase("2021-12-31", "2021")]
    public async Task List_EndAfterAsOf_IsNull(string asOf, string? to) =>
        Assert.That((await Api.RowsAsync($"/v1/ambassadors?id={Gifford}&asOf={asOf}")).Single().Text("to"), Is.EqualTo(to));

    [Test]
    public async Task List_EndAfterAsOf_DoesNotMatchTo()
    {
        Assert.That(await Api.IdsAsync("/v1/ambassadors?to=2021&asOf=2021-12-30"), Has.No.Member(Gifford));
        Assert.That(await Api.IdsAsync("/v1/ambassadors?to=2021&asOf=2021-12-31"), Has.Member(Gifford));
        Assert.That(await Api.IdsAsync("/v1/ambassadors?to=2030&asOf=2021-12-30"), Has.No.Member(Gifford));
    }

    [TestCase("from")]
    [TestCase("-from")]
    public async Task Pages_OfEveryOrder_ReadEachRowOnce(string sort)
    {
        await ListAssertions.ShouldPageInOrderAsync($"/v1/ambassadors?sort={sort}", 14, 5);
        Assert.That(
            (await Api.IdsAsync($"/v1/ambassadors?sort={sort}"))[^1],
            Is.EqualTo(Undated),
            "an unknown beginning comes last both ways"
        );
    }

    [Test]
    public Task Pages_AsOf_ReadEachRowOnce() => ListAssertions.ShouldPageInOrderAsync("/v1/ambassadors?asOf=2010-01-01", 7, 2);

    [TestCase("sending=UK", "sending", "unknown-code")]
    [TestCase("receiving=KZ", "receiving", "unknown-code")]
    [TestCase("source=nobody", "source", "unknown-code")]
    [TestCase("from=2018-00", "from", "invalid-date")]
    [TestCase("to=20210101", "to", "invalid-date")]
    [TestCase("from=2022&to=2021", "from", "from-after-to")]
    [TestCase("q=-", "q", "invalid-text")]
    [TestCase("sort=to", "sort", "unknown-sort")]
    [TestCase("name=Gifford", "name", "unknown-parameter")]
    [TestCase("asOf=2021", "asOf", "invalid-date")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/ambassadors?{query}")).ShouldRefuse(parameter, code);
}
