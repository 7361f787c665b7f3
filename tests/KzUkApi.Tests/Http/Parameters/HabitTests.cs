using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Parameters;

/// <summary>Who writes a parameter or a code as other services do is told how it is written here.</summary>
internal sealed class HabitTests
{
    private const string Trade = "/v1/trade-flows";

    [TestCase(Trade, "year=2023", "period")]
    [TestCase(Trade, "country=GBR", "reporter")]
    [TestCase(Trade, "start=2022", "from")]
    [TestCase(Trade, "startDate=2022", "from")]
    [TestCase(Trade, "start_date=2022", "from")]
    [TestCase(Trade, "end=2022", "to")]
    [TestCase(Trade, "endDate=2022", "to")]
    [TestCase(Trade, "page=2", "cursor")]
    [TestCase(Trade, "offset=50", "cursor")]
    [TestCase(Trade, "per_page=10", "limit")]
    [TestCase(Trade, "pageSize=10", "limit")]
    [TestCase(Trade, "language=kk", "lang")]
    [TestCase(Trade, "order=desc", "sort")]
    [TestCase(Trade + "/series", "freq=A", "frequency")]
    [TestCase(Trade + "/mirror", "currency=USD", "convertTo")]
    [TestCase("/v1/agreements", "year=2024", "signedFrom")]
    [TestCase("/v1/agreements", "country=GBR", "party")]
    [TestCase("/v1/institutions", "country=GBR", "homeCountry")]
    [TestCase("/v1/investments", "currency=USD", "unit")]
    [TestCase("/v1/meetings", "year=2024", "from")]
    [TestCase("/v1/meetings", "person=x", "participant")]
    [TestCase("/v1/people", "name=x", "q")]
    [TestCase("/v1/timeline", "kind=meetings", "types")]
    [TestCase("/v1/codelists", "language=kk", "lang")]
    [TestCase("/v1/topics/education", "language=kk", "lang")]
    public async Task Parameter_InACommonSpelling_IsRefusedWithOurs(string path, string query, string ours)
    {
        var error = (await Api.GetAsync($"{path}?{query}")).ShouldRefuse(query.Split('=')[0], "unknown-parameter");
        Assert.That(error.Text("nearest"), Is.EqualTo(ours));
        Assert.That(error.Text("detail"), Does.EndWith($"Did you mean '{ours}'?"));
    }

    [TestCase(Trade, "reporter=UK", "GBR")]
    [TestCase(Trade, "reporter=GB", "GBR")]
    [TestCase(Trade, "reporter=United Kingdom", "GBR")]
    [TestCase(Trade, "reporter=united-kingdom", "GBR")]
    [TestCase(Trade, "reporter=Great Britain", "GBR")]
    [TestCase(Trade, "reporter=Великобритания", "GBR")]
    [TestCase(Trade, "reporter=KZ", "KAZ")]
    [TestCase(Trade, "reporter=Kazakhstan", "KAZ")]
    [TestCase(Trade, "reporter=Қазақстан", "KAZ")]
    [TestCase(Trade, "currency=£", "GBP")]
    [TestCase(Trade, "currency=$", "USD")]
    [TestCase(Trade, "currency=dollars", "USD")]
    [TestCase(Trade, "lang=kz", "kk")]
    [TestCase(Trade, "lang=Kazakh", "kk")]
    [TestCase(Trade, "lang=en-GB", "en")]
    [TestCase(Trade, "flow=exports", "export")]
    [TestCase(Trade, "flow=imports", "import")]
    [TestCase(Trade, "frequency=annual", "A")]
    [TestCase(Trade, "frequency=yearly", "A")]
    [TestCase(Trade, "frequency=monthly", "M")]
    [TestCase(Trade, "format=excel", "xlsx")]
    [TestCase("/v1/meetings", "country=UK", "GBR")]
    [TestCase("/v1/investments", "measure=fdi", "fdi-gross-inflow")]
    [TestCase(Trade + "/series", "convertTo=pounds", "GBP")]
    public async Task Code_InACommonSpelling_IsRefusedWithOurs(string path, string query, string ours)
    {
        var (parameter, value) = (query.Split('=')[0], query.Split('=')[1]);
        var error = (await Api.GetAsync($"{path}?{parameter}={Uri.EscapeDataString(value)}")).ShouldRefuse(parameter, "unknown-code");
        Assert.That((error.Text("value"), error.Text("nearest")), Is.EqualTo((value, ours)));
    }

    [TestCase("asOf=20231003", "2023-10-03")]
    [TestCase("asOf=2023/10/3", "2023-10-03")]
    [TestCase("asOf=03.10.2023", "2023-10-03")]
    [TestCase("from=2023-10-03T09:30:00Z", "2023-10-03")]
    [TestCase("to=2023-10-03T00:00:00%2B05:00", "2023-10-03")]
    [TestCase("asOf=20231332", null)]
    [TestCase("asOf=10/03/2023", null, Description = "the third of October or the tenth of March")]
    public async Task Day_InACommonSpelling_IsRefusedWithOurs(string query, string? ours) => Assert.That(
        (await Api.GetAsync($"{Trade}?{query}")).ShouldRefuse(query.Split('=')[0], "invalid-date").Text("nearest"), Is.EqualTo(ours));

    [TestCase("/v1/meetings", "dateStart")]
    [TestCase("/v1/sources", "publishedOn")]
    [TestCase("/v1/ambassadors", "from")]
    [TestCase("/v1/institutions", "establishedOn")]
    [TestCase("/v1/days", "day")]
    [TestCase("/v1/disputes", "publishedOn")]
    [TestCase("/v1/rates", "period")]
    [TestCase("/v1/milestones", "date")]
    [TestCase("/v1/statements", "date")]
    [TestCase("/v1/timeline", "date")]
    [TestCase("/v1/changes", "date")]
    public async Task Sort_ByDate_IsTheOrderOfTheOneDateOfAList(string path, string order)
    {
        foreach (var sign in new[] { string.Empty, "-" })
        {
            var byDate = await Api.GetAsync($"{path}?limit=5&sort={sign}date");
            Assert.That(byDate.Status, Is.EqualTo(HttpStatusCode.OK), byDate.Text);
            Assert.That(byDate.Text, Is.EqualTo((await Api.GetAsync($"{path}?limit=5&sort={sign}{order}")).Text));
        }
    }

    [TestCase(Trade, "-date", "-period")]
    [TestCase("/v1/investments", "date", "period")]
    [TestCase("/v1/agreements", "-date", "-signedOn")]
    [TestCase("/v1/coverage", "-date", "-last")]
    [TestCase(Trade, "period:desc", "-period")]
    [TestCase(Trade, "period asc", "period")]
    [TestCase("/v1/meetings", "date desc", "-date")]
    [TestCase(Trade, "-amount", "-value")]
    [TestCase(Trade, "-perid", "-period")]
    public async Task Sort_InACommonSpelling_IsRefusedWithOurs(string path, string sort, string ours) => Assert.That(
        (await Api.GetAsync($"{path}?sort={Uri.EscapeDataString(sort)}")).ShouldRefuse("sort", "unknown-sort").Text("nearest"),
        Is.EqualTo(ours));
}
