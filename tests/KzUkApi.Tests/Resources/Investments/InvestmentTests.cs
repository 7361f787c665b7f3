using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Investments;

internal sealed class InvestmentTests
{
    [TestCase("measure=investor-rank", "measure", "investor-rank")]
    [TestCase("measure=fdi-gross-inflow,project-value", "measure", "fdi-gross-inflow", "project-value")]
    [TestCase("sector=healthcare", "sector", "healthcare")]
    [TestCase("unit=companies", "unit", "companies")]
    [TestCase("unit=gbp,KZT", "unit", "GBP", "KZT")]
    [TestCase("frequency=span", "frequency", "span")]
    [TestCase("status=doubtful", "status", "doubtful")]
    [TestCase("period=../2013,2005/2022", "period", "../2013", "2005/2022")]
    [TestCase("investor=GBR", "investor", "GBR")]
    [TestCase("host=KAZ", "host", "KAZ")]
    [TestCase("reporter=KAZ", "reporter", "KAZ")]
    [TestCase("dataset=official-statements", "dataset", "official-statements")]
    public async Task List_Filter_HasOnlyAndAllItsValues(string filter, string field, params string[] values)
    {
        var rows = await Api.RowsAsync($"/v1/investments?{filter}&figures=all");
        Assert.That(rows.Select(row => row.Text(field)).Distinct(), Is.EquivalentTo(values));
        Assert.That(
            rows.Count,
            Is.EqualTo((await Api.RowsAsync("/v1/investments?figures=all")).Count(row => values.Contains(row.Text(field))))
        );
    }

    [Test]
    public async Task List_OpenStart_NeverMatchesFrom()
    {
        var until = await Api.RowsAsync("/v1/investments?to=2013&figures=all");
        var from = await Api.RowsAsync("/v1/investments?from=1900&to=2013&figures=all");
        Assert.That(until.Select(row => row.Text("period")), Has.Member("../2013"));
        Assert.That(from.Select(row => row.Text("period")), Has.No.Member("../2013"));
    }

    [TestCase("period")]
    [TestCase("-period")]
    public async Task Sort_Period_PutsAnUnknownStartLastBothWays(string sort)
    {
        var starts = (await Api.RowsAsync($"/v1/investments?figures=all&sort={sort}")).Select(row => row.Text("periodStart")).ToList();
        var firstUnknown = starts.IndexOf(null);
        Assert.That(firstUnknown, Is.GreaterThan(0));
        Assert.That(starts[firstUnknown..], Is.All.Null);
    }

    [TestCase("period")]
    [TestCase("-period")]
    [TestCase("value")]
    [TestCase("-value")]
    [TestCase("publishedOn")]
    [TestCase("-publishedOn")]
    public async Task Pages_OfEveryOrder_ReadEachRowOnce(string sort)
    {
        var paged = (await Api.AllPagesAsync($"/v1/investments?figures=all&limit=4&sort={sort}")).Select(row => row.Text("id")).ToList();
        Assert.That(paged, Is.Unique.And.Count.EqualTo(88));
        Assert.That(paged, Is.EqualTo(await Api.IdsAsync($"/v1/investments?figures=all&sort={sort}")));
    }

    [TestCase("rank-2023-kazinform-2023-10", "1", "10")]
    [TestCase("rank-2013-oreanda", "3", "3")]
    [TestCase("companies-2013-astanatimes", "500", null)]
    [TestCase("companies-2018-astanatv", "450", "550")]
    [TestCase("companies-2023-kazinform-2023-10", "550", "650")]
    [TestCase("fdi-cumulative-2005-2022-kazinform-2023-10", "16000000000", null)]
    [TestCase("fdi-gross-2022-kazinform-2023-10", "660500000", "661500000")]
    public async Task Bounds_FollowPrecisionAndQualifier(string id, string? lower, string? upper)
    {
        var figure = (await Api.GetAsync($"/v1/investments/{id}")).Json;
        Assert.That(figure.Text("lower"), Is.EqualTo(lower));
        Assert.That(figure.Text("upper"), Is.EqualTo(upper));
    }

    [Test]
    public async Task Get_FiguresOfTwoUnits_CompeteInOneGroup()
    {
        var figure = (await Api.GetAsync("/v1/investments/project-astrazeneca-kzt-astanatimes")).Json;
        var other = figure["competing"]!.AsArray().Single()!;
        Assert.That(other.Text("id"), Is.EqualTo("project-astrazeneca-usd-astanatimes"));
        Assert.That(other.Texts("differsIn"), Has.Member("unit"));
    }

    [Test]
    public async Task List_UnitFilter_ChoosesAmongWhatIsLeft()
    {
        // The group has a figure in tenge and one in dollars; each is the best in its own currency.
        Assert.That(
            await Api.IdsAsync("/v1/investments?sector=healthcare&unit=KZT"),
            Is.EqualTo(new[] { "project-astrazeneca-kzt-astanatimes" })
        );
        Assert.That(
            await Api.IdsAsync("/v1/investments?sector=healthcare&unit=USD"),
            Is.EqualTo(new[] { "project-astrazeneca-usd-astanatimes" })
        );
        Assert.That(await Api.IdsAsync("/v1/investments?sector=healthcare"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task List_AsOf_CountsAPublicationKnownByYearFromItsEnd()
    {
        const string figure = "fdi-gross-2021-khabar24";
        Assert.That(await Api.IdsAsync("/v1/investments?figures=all&asOf=2023-12-30"), Has.No.Member(figure));
        Assert.That(await Api.IdsAsync("/v1/investments?figures=all&asOf=2023-12-31"), Has.Member(figure));
    }

    [Test]
    public async Task List_DoubtfulRank_IsNeverPreferred()
    {
        var answer = await Api.GetAsync("/v1/investments?measure=investor-rank&period=2025");
        Assert.That(answer.Json["data"]!.AsArray(), Is.Empty);
        Assert.That(answer.Json["meta"]!["warnings"]![0]!.Text("code"), Is.EqualTo("only-doubtful-figures"));
    }

    [TestCase("measure=fdi", "measure", "unknown-code")]
    [TestCase("sector=health-care", "sector", "unknown-code")]
    [TestCase("unit=CHF", "unit", "unknown-code")]
    [TestCase("currency=USD", "currency", "unknown-parameter")]
    [TestCase("sort=unit", "sort", "unknown-sort")]
    [TestCase("figures=best", "figures", "unknown-code")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/investments?{query}")).ShouldRefuse(parameter, code);

    [Test]
    public async Task Get_UnknownId_IsProblem404() =>
        (await Api.GetAsync("/v1/investments/no-such-figure")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

    [Test]
    public async Task Get_BeforePublication_IsProblem404WithTheEarliestEditionHeld()
    {
        var problem = (await Api.GetAsync("/v1/investments/fdi-gross-2022-kazinform-2023-10?asOf=2023-10-02")).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "not-found"
        );
        Assert.That(problem.Text("earliestHeld"), Is.EqualTo("2023-10-03"));
    }
}
