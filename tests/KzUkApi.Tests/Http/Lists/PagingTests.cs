using System.Net;
using KzUkApi.Http.Lists;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Lists;

internal sealed class PagingTests
{
    [Test]
    public async Task Page_First_HasLimitTotalAndNextInBodyAndLinkHeader()
    {
        var answer = await Api.GetAsync("/v1/milestones?limit=10");
        var page = answer.Json["page"]!;
        Assert.That((page["limit"]!.GetValue<int>(), page["total"]!.GetValue<int>()), Is.EqualTo((10, 46)));
        Assert.That(answer.Header("Link"), Is.EqualTo($"<{page.Text("next")}>; rel=\"next\""));
    }

    [Test]
    public async Task Page_Last_HasNoNext()
    {
        var answer = await Api.GetAsync("/v1/milestones?limit=47");
        Assert.That(answer.Json["page"]!.Text("next"), Is.Null);
        Assert.That(answer.Header("Link"), Is.Null);
    }

    [Test]
    public async Task Page_Default_HasFiftyRows() =>
        Assert.That((await Api.GetAsync("/v1/trade-flows")).Json["data"]!.AsArray(), Has.Count.EqualTo(50));

    [Test]
    public async Task Cursor_OfOtherFilters_IsRefused() =>
        (await Api.GetAsync($"/v1/milestones?kind=embassy&cursor={await CursorOfAsync("/v1/milestones?limit=1")}")).ShouldRefuse(
            "cursor",
            "invalid-cursor"
        );

    [Test]
    public async Task Cursor_OfAnotherOrder_IsRefused() =>
        (await Api.GetAsync($"/v1/milestones?sort=-date&cursor={await CursorOfAsync("/v1/milestones?limit=1")}")).ShouldRefuse(
            "cursor",
            "invalid-cursor"
        );

    [Test]
    public async Task Cursor_OfAnotherList_IsRefused() =>
        (await Api.GetAsync($"/v1/investments?cursor={await CursorOfAsync("/v1/milestones?limit=1")}")).ShouldRefuse(
            "cursor",
            "invalid-cursor"
        );

    [Test]
    public async Task Cursor_WithBlanksOrTooLong_IsRefusedAndShortened()
    {
        var cursor = await CursorOfAsync("/v1/milestones?limit=1");
        (await Api.GetAsync($"/v1/milestones?limit=1&cursor=%20{cursor}")).ShouldRefuse("cursor", "invalid-cursor");
        var error = (await Api.GetAsync($"/v1/milestones?limit=1&cursor={new string('a', 5000)}")).ShouldRefuse("cursor", "invalid-cursor");
        Assert.That(error.Text("value"), Has.Length.EqualTo(201));
    }

    [Test]
    public async Task Ids_NotFound_AreCountedOnEveryPage()
    {
        for (var next = "/v1/milestones?id=recognition-1992,no-such-milestone,diplomatic-relations-1992&limit=1"; next is not null;)
        {
            var answer = await Api.GetAsync(next);
            var warning = answer.Json["meta"]!["warnings"]!.AsArray().Single()!;
            Assert.That((warning.Text("code"), warning["count"]!.GetValue<int>()), Is.EqualTo(("unknown-id", 1)));
            next = answer.Json["page"]!.Text("next")?[ApiServer.PublicUrl.Length..];
        }
    }

    [Test]
    public async Task Cursor_WithAnotherLimit_GoesOn()
    {
        var all = await Api.IdsAsync("/v1/milestones");
        var rest = await Api.GetAsync($"/v1/milestones?limit=500&cursor={await CursorOfAsync("/v1/milestones?limit=7")}");
        Assert.That(rest.Json["data"]!.AsArray().Select(row => row!.Text("id")), Is.EqualTo(all.Skip(7)));
    }

    [Test]
    public async Task Cursor_OfAnOlderDataVersion_IsExpired()
    {
        var cursor = Cursor.Read(await CursorOfAsync("/v1/milestones?limit=1"))!;
        var older = cursor with { DataVersion = "000000000000" };
        var error = (await Api.GetAsync($"/v1/milestones?limit=1&cursor={older}")).ShouldRefuse("cursor", "cursor-expired");
        Assert.That(error.Text("detail"), Does.Contain(cursor.DataVersion));
    }

    [Test]
    public async Task Cursor_ThatNamesNoRow_IsRefused()
    {
        var cursor = Cursor.Read(await CursorOfAsync("/v1/milestones?limit=1"))!;
        (await Api.GetAsync($"/v1/milestones?limit=1&cursor={cursor with { Id = "no-such-row" }}")).ShouldRefuse(
            "cursor",
            "invalid-cursor"
        );
    }

    [Test]
    public async Task Filter_WithoutMatch_IsAnEmptyList()
    {
        var answer = await Api.GetAsync("/v1/milestones?kind=embassy&to=1900");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Json["data"]!.AsArray(), Is.Empty);
        Assert.That(answer.Json["page"]!["total"]!.GetValue<int>(), Is.Zero);
    }

    [Test]
    public async Task Meta_Always_NamesDataVersionDayAndAttribution()
    {
        var meta = (await Api.GetAsync("/v1/milestones?asOf=2023-10-03")).Json["meta"]!;
        Assert.That(meta.Text("dataVersion"), Does.Match("^[0-9a-f]{12}$"));
        Assert.That(meta.Text("asOf"), Is.EqualTo("2023-10-03"));
        Assert.That(meta.Text("attribution"), Does.Contain("Open Government Licence v3.0"));
    }

    [TestCase("/v1/trade-flows")]
    [TestCase("/v1/trade-flows/")]
    [TestCase("/v1")]
    [TestCase("/v1/")]
    public async Task Address_WithOrWithoutSlash_IsAnswered(string path) =>
        Assert.That((await Api.GetAsync(path)).Status, Is.EqualTo(HttpStatusCode.OK));

    private static async Task<string> CursorOfAsync(string path) =>
        (await Api.GetAsync(path)).Json["page"]!.Text("next")!.Split("cursor=")[1];
}
