using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Institutions;

internal sealed class InstitutionListTests
{
    private static readonly string[] EducationAndOil = ["education", "energy-oil-gas"];

    [Test]
    public async Task List_All_HasEveryInstitution() => Assert.That(await Api.RowsAsync("/v1/institutions"), Has.Count.EqualTo(48));

    [Test]
    public async Task List_HeriotWatt_HasEveryField()
    {
        var row = (await Api.RowsAsync("/v1/institutions?id=heriot-watt-aktobe")).Single();
        Assert.That(row.Text("kind"), Is.EqualTo("university-branch"));
        Assert.That(row.Text("homeCountry"), Is.EqualTo("GBR"));
        Assert.That(row.Text("locationCity"), Is.EqualTo("Aktobe"));
        Assert.That(row.Text("establishedOn"), Is.EqualTo("2023"));
        Assert.That(row.Texts("topics"), Is.EqualTo(EducationAndOil));
        Assert.That(row["source"]!.Text("id"), Is.EqualTo("astanatimes-2026-01-heriot-watt"));
        Assert.That(row.Text("note"), Does.Contain("February 2023"));
    }

    [TestCase("kind=school", "kind", "school")]
    [TestCase("kind=School,COUNCIL", "kind", "school", "council")]
    [TestCase("homeCountry=kaz", "homeCountry", "KAZ")]
    public async Task List_Filter_HasOnlyAndAllItsValues(string filter, string field, params string[] values)
    {
        var expected = (await Api.RowsAsync("/v1/institutions"))
            .Where(row => values.Contains(row.Text(field)))
            .Select(row => row.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/institutions?{filter}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [TestCase("topic=healthcare", "healthcare")]
    [TestCase("topic=Healthcare,justice", "healthcare", "justice")]
    public async Task List_Topic_HasWhatIsFiledUnderOneOfThem(string filter, params string[] topics)
    {
        var expected = (await Api.RowsAsync("/v1/institutions"))
            .Where(row => row.Texts("topics").Intersect(topics).Any())
            .Select(row => row.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/institutions?{filter}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [Test]
    public async Task List_Source_HasThatSourceOnly()
    {
        var rows = await Api.RowsAsync("/v1/institutions?source=ORDA-2024-04-cameron");
        Assert.That(rows.Select(row => row.Text("id")), Is.EquivalentTo(new[] { "ernst-and-young", "rio-tinto", "shell" }));
    }

    [TestCase("university belfast", "queens-university-belfast-astana")]
    [TestCase("QUEENS UNIVERSITY", "queens-university-belfast-astana")]
    [TestCase("aktobe", "heriot-watt-aktobe")]
    [TestCase("woolf", "aifc-court")]
    public async Task List_Words_AreFoundInNameCityAndNote(string words, string id) =>
        Assert.That(await Api.IdsAsync($"/v1/institutions?q={Uri.EscapeDataString(words)}"), Is.EqualTo(new[] { id }));

    [TestCase("from=2011-08-31&to=2011-08-31", true)]
    [TestCase("from=2011-Q3&to=2011-Q3", true)]
    [TestCase("from=2011-09", false)]
    [TestCase("to=2011-08-30", false)]
    public async Task List_FromTo_HasBothEndsIncluded(string filter, bool found) =>
        Assert.That((await Api.IdsAsync($"/v1/institutions?{filter}")).Contains("haileybury-astana"), Is.EqualTo(found));

    [TestCase("from=2008&to=2008", true)]
    [TestCase("from=2008-01-02", false)]
    [TestCase("to=2008-12-30", false)]
    public async Task List_YearOnlyDate_MatchesOnlyWhenWhollyInside(string filter, bool found) =>
        Assert.That((await Api.IdsAsync($"/v1/institutions?{filter}")).Contains("haileybury-almaty"), Is.EqualTo(found));

    [TestCase("from=0001")]
    [TestCase("to=9999")]
    public async Task List_UnknownDate_NeverMatchesABound(string filter)
    {
        var rows = await Api.RowsAsync($"/v1/institutions?{filter}");
        Assert.That(rows, Has.Count.EqualTo(16));
        Assert.That(rows.Select(row => row.Text("establishedOn")), Has.None.Null);
    }

    [Test]
    public async Task List_Filters_Combine()
    {
        await ListAssertions.ShouldCombineAsync(
            "/v1/institutions",
            "kind=university-branch",
            "homeCountry=GBR",
            "topic=education",
            "from=2021",
            "to=2024",
            "q=university"
        );
        await ListAssertions.ShouldCombineAsync("/v1/institutions", "kind=company", "source=orda-2024-04-cameron", "topic=finance");
    }

    [TestCase("haileybury-almaty", "2008-12-30", "2008-12-31")]
    [TestCase("leicester-university-almaty-office", "2016-03-30", "2016-03-31")]
    [TestCase("aifc-court", "2017-12-21", "2017-12-22")]
    [TestCase("shell", "2026-11-27", "2026-11-28")]
    public async Task List_AsOf_CountsFromTheEndOfTheDateAndTheReleaseWithoutOne(string id, string before, string after)
    {
        Assert.That(await Api.IdsAsync($"/v1/institutions?id={id}&asOf={before}"), Is.Empty);
        Assert.That(await Api.IdsAsync($"/v1/institutions?id={id}&asOf={after}"), Is.EqualTo(new[] { id }));
    }

    [TestCase("2022-03-26", false)]
    [TestCase("2022-03-27", true)]
    public async Task List_NoteBeforeItsSource_IsNull(string asOf, bool noted)
    {
        var row = (await Api.RowsAsync($"/v1/institutions?id=british-kazakh-society&asOf={asOf}")).Single();
        Assert.That(row.Text("note") is not null, Is.EqualTo(noted));
    }

    [TestCase("1993-12-31")]
    [TestCase("2009-06-01")]
    [TestCase("2017-12-31")]
    [TestCase("2022-01-01")]
    [TestCase("2024-12-31")]
    public async Task List_AsOf_ShowsNoLaterYearInNameDateOrNote(string asOf)
    {
        foreach (var row in await Api.RowsAsync($"/v1/institutions?asOf={asOf}"))
        {
            var text = $"{row.Text("name")} {row.Text("establishedOn")} {row.Text("note")}";
            Assert.That(Regex.Matches(text, @"\b(19|20)\d\d\b").Select(year => year.Value), Is.All.LessThanOrEqualTo(asOf[..4]), text);
        }
    }

    [TestCase("establishedOn")]
    [TestCase("-establishedOn")]
    [TestCase("name")]
    [TestCase("-name")]
    public Task Pages_OfEveryOrder_ReadEachRowOnce(string sort) =>
        ListAssertions.ShouldPageInOrderAsync($"/v1/institutions?sort={sort}", 48, 4);

    [TestCase("establishedOn")]
    [TestCase("-establishedOn")]
    public async Task List_UnknownDates_ComeLastBothWays(string sort)
    {
        var dates = (await Api.RowsAsync($"/v1/institutions?sort={sort}")).Select(row => row.Text("establishedOn")).ToList();
        Assert.That(dates[..16], Has.None.Null);
        Assert.That(dates[16..], Is.All.Null);
        var years = dates[..16].Select(date => date![..4]);
        Assert.That(years, sort[0] == '-' ? Is.Ordered.Descending : Is.Ordered);
    }

    [TestCase("kind=university", "kind", "unknown-code")]
    [TestCase("homeCountry=UK", "homeCountry", "unknown-code")]
    [TestCase("topic=educatoin", "topic", "unknown-code")]
    [TestCase("topic=education,education", "topic", "repeated-code")]
    [TestCase("source=nobody", "source", "unknown-code")]
    [TestCase("from=2023-13", "from", "invalid-date")]
    [TestCase("to=yesterday", "to", "invalid-date")]
    [TestCase("from=2024&to=2023", "from", "from-after-to")]
    [TestCase("q=%25", "q", "invalid-text")]
    [TestCase("sort=opened", "sort", "unknown-sort")]
    [TestCase("kind=", "kind", "empty-value")]
    [TestCase("q=school&q=other", "q", "repeated-parameter")]
    [TestCase("country=GBR", "country", "unknown-parameter")]
    [TestCase("limit=501", "limit", "out-of-range")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("cursor=abc", "cursor", "invalid-cursor")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/institutions?{query}")).ShouldRefuse(parameter, code);
}
