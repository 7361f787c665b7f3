using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Sources;

internal sealed class SourceDetailTests
{
    private const string Kazinform = "kazinform-2023-10-03-strategic-dialogue";

    private static readonly (string Type, int Rows)[] Tables =
    [
        ("trade-flows", 3021), ("investments", 88), ("agreements", 45), ("agreement-events", 71), ("meetings", 111), ("milestones", 46),
        ("ambassadors", 14), ("institutions", 48), ("statements", 106), ("indicators", 3), ("rates", 577), ("claims", 11), ("disputes", 71),
    ];

    [Test]
    public async Task Get_Source_HasWhatTheListHas()
    {
        var row = (await Api.RowsAsync($"/v1/sources?id={Kazinform}")).Single();
        var detail = (await Api.GetAsync($"/v1/sources/{Kazinform}")).Json.AsObject();
        Assert.That(detail.Remove("citation") && detail.Remove("records"), Is.True);
        Assert.That(detail.ToJsonString(), Is.EqualTo(row.ToJsonString()));
    }

    [Test]
    public async Task Get_Kazinform_NamesEveryRecordThatRestsOnIt()
    {
        var records = (await Api.GetAsync($"/v1/sources/{Kazinform}")).Json["records"]!.AsArray();
        var counts = records.Select(group => (group!.Text("type"), group!["count"]!.GetValue<int>()));
        Assert.That(
            counts,
            Is.SupersetOf(
                new[] { ("trade-flows", 6), ("investments", 4), ("agreement-events", 1), ("meetings", 2), ("claims", 2), ("disputes", 2) }
            )
        );
        Assert.That(records[0]!.Texts("ids"), Has.Member("kaz-total-unspecified-total-2022-kazinform-2023-10"));
        Assert.That(records[0]!.Text("href"), Is.EqualTo($"{ApiServer.PublicUrl}/v1/trade-flows?source={Kazinform}&figures=all"));
    }

    [Test]
    public async Task Get_EverySource_TogetherHoldEveryRecordOnce()
    {
        var ids = Tables.ToDictionary(table => table.Type, _ => new List<string>());
        foreach (var source in await Api.IdsAsync("/v1/sources"))
        {
            foreach (var group in (await Api.GetAsync($"/v1/sources/{source}")).Json["records"]!.AsArray())
            {
                var held = group!.Texts("ids");
                Assert.That(held, Has.Count.EqualTo(group!["count"]!.GetValue<int>()).And.Not.Empty);
                Assert.That(held, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
                ids[group!.Text("type")!].AddRange(held);
            }
        }

        foreach (var (type, rows) in Tables)
        {
            Assert.That(ids[type], Is.Unique.And.Count.EqualTo(rows), type);
        }
    }

    [TestCase(Kazinform)]
    [TestCase("mfa-kz-london-bilateral-relations")]
    [TestCase("wb-fcrf-2023-02")]
    [TestCase("infogalactic-kaz-uk-relations")]
    public async Task Get_Href_LeadsToTheSameRecords(string source)
    {
        foreach (var group in (await Api.GetAsync($"/v1/sources/{source}")).Json["records"]!.AsArray())
        {
            var href = group!.Text("href")!;
            var rows = await Api.AllPagesAsync(href[ApiServer.PublicUrl.Length..]);
            var ids = group!.Text("type") switch
            {
                "agreement-events" => rows.Select(row => row.Text("recordId")),
                "disputes" => rows
                    .SelectMany(row => row["claims"]!.AsArray())
                    .Where(claim => claim!["source"]!.Text("id") == source)
                    .Select(claim => claim!.Text("id")),
                _ => rows.Select(row => row.Text("id")),
            };
            Assert.That(ids, Is.EquivalentTo(group!.Texts("ids")), href);
        }
    }

    [TestCase(Kazinform, "2023-10-02", "2023-10-03")]
    [TestCase("aifc-court-annual-report-2018", "2019-03-30", "2019-03-31")]
    [TestCase("imf-dots-gravity-2010", "2010-06-01", "2010-12-31")]
    [TestCase("indexmundi-gbr-fcrf", "2026-11-27", "2026-11-28")]
    public async Task Get_SourceOfALaterDay_IsProblem404WithEarliestHeld(string id, string before, string earliest)
    {
        var problem = (await Api.GetAsync($"/v1/sources/{id}?asOf={before}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        Assert.That(problem.Text("earliestHeld"), Is.EqualTo(earliest));
        Assert.That(problem.Text("detail"), Does.Contain(before).And.Contain(earliest).And.Contain("an earlier edition may have existed"));
        Assert.That((await Api.GetAsync($"/v1/sources/{id}?asOf={earliest}")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("/v1/sources/nobody")]
    [TestCase("/v1/sources/nobody?asOf=2020-01-01")]
    public async Task Get_UnknownId_IsProblem404(string path)
    {
        var problem = (await Api.GetAsync(path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        Assert.That(problem["earliestHeld"], Is.Null);
    }

    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("asOf=2023-10", "asOf", "invalid-date")]
    [TestCase("lang=de", "lang", "unknown-code")]
    public async Task Get_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/sources/{Kazinform}?{query}")).ShouldRefuse(parameter, code);
}
