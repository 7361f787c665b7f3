using System.Net;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.CodeLists;

internal sealed class CodeListTests
{
    private static readonly string[] Ids =
    [
        .. Codes.All().Union(RecordTypes.Lists).Select(list => list.Id).Concat(["topics", "commodities"]).Order(StringComparer.Ordinal),
    ];

    [Test]
    public async Task List_All_HasEveryClosedListAndThoseOfTheData()
    {
        Assert.That(await Api.IdsAsync("/v1/codelists"), Is.EqualTo(Ids));
        Assert.That(Ids, Is.Unique);
    }

    [Test]
    public async Task Get_EveryList_HasWhatTheListSays()
    {
        foreach (var row in await Api.RowsAsync("/v1/codelists"))
        {
            var detail = (await Api.GetAsync(row.Text("href")![ApiServer.PublicUrl.Length..])).Json;
            Assert.That((detail.Text("id"), detail.Text("title")), Is.EqualTo((row.Text("id"), row.Text("title"))));
            Assert.That(detail["codes"]!.AsArray(), Has.Count.EqualTo(row["count"]!.GetValue<int>()));
            Assert.That(detail["codes"]!.AsArray().Select(code => code!.Text("label")), Has.None.Null.And.None.Empty);
        }
    }

    [Test]
    public async Task Get_Flows_HasLabelsInTheLanguageAskedFor()
    {
        var codes = (await Api.GetAsync("/v1/codelists/flows?lang=kk")).Json["codes"]!.AsArray();
        Assert.That(codes.Select(code => code!.Text("code")), Is.EqualTo(new[] { "export", "import", "total" }));
        Assert.That(codes.Select(code => code!.Text("label")), Is.EqualTo(new[] { "Экспорт", "Импорт", "Сауда айналымы" }));
        Assert.That(codes.Select(code => code!.Text("labelLanguage")), Is.All.EqualTo("kk"));
        Assert.That(codes[2]!.Text("note"), Does.Contain("never summed"));
        Assert.That(codes[0]!.Text("note"), Is.Null);
        Assert.That(codes.Select(code => code!.Text("classification")), Is.All.Null);
    }

    [Test]
    public async Task Get_Topics_HasTheTopicsOfTheData()
    {
        var codes = (await Api.GetAsync("/v1/codelists/topics?lang=ru")).Json["codes"]!.AsArray();
        Assert.That(
            codes.Select(code => code!.Text("label")),
            Is.EqualTo((await Api.RowsAsync("/v1/topics?lang=ru")).Select(topic => topic.Text("label")))
        );
    }

    [Test]
    public async Task Get_Commodities_HasClassificationLevelAndParent()
    {
        var codes = (await Api.GetAsync("/v1/codelists/commodities")).Json["codes"]!.AsArray();
        Assert.That(codes, Has.Count.EqualTo(112));
        var oil = codes.Single(code => code!.Text("classification") == "SITC" && code!.Text("code") == "33O")!;
        Assert.That((oil.Text("label"), oil.Text("level"), oil.Text("parent")), Is.EqualTo(("Crude oil", "end-use", "33")));
        Assert.That(oil.Text("note"), Does.Contain("ONS sub-code"));
        Assert.That(codes.Select(code => $"{code!.Text("classification")} {code!.Text("code")}"), Is.Unique);
    }

    [Test]
    public async Task List_AsOf_ChangesNothingAndSaysSo()
    {
        var answer = await Api.GetAsync("/v1/codelists?asOf=1995-01-01&limit=500");
        Assert.That(answer.Json["data"]!.AsArray(), Has.Count.EqualTo(Ids.Length));
        Assert.That(answer.Json["meta"]!["warnings"]!.AsArray().Single()!.Text("code"), Is.EqualTo("as-of-does-not-apply"));
    }

    [Test]
    public async Task List_Ids_AreTakenInAnyCaseAndUnknownOnesNamed()
    {
        var answer = await Api.GetAsync("/v1/codelists?id=FLOWS,colours");
        Assert.That(answer.Json["data"]!.AsArray().Select(row => row!.Text("id")), Is.EqualTo(new[] { "flows" }));
        Assert.That(answer.Json["meta"]!["warnings"]![0]!.Texts("ids"), Is.EqualTo(new[] { "colours" }));
    }

    [TestCase(1)]
    [TestCase(4)]
    [TestCase(5)]
    public Task Pages_OfAnyLength_ReadEachRowOnce(int limit) => ListAssertions.ShouldPageInOrderAsync("/v1/codelists", Ids.Length, limit);

    [TestCase("/v1/codelists/colours")]
    [TestCase("/v1/codelists/colours?lang=kk")]
    public async Task Get_UnknownId_IsProblem404(string path) =>
        (await Api.GetAsync(path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

    [TestCase("/v1/codelists?lang=de", "lang", "unknown-code")]
    [TestCase("/v1/codelists?q=flow", "q", "unknown-parameter")]
    [TestCase("/v1/codelists?limit=0", "limit", "out-of-range")]
    [TestCase("/v1/codelists?cursor=x", "cursor", "invalid-cursor")]
    [TestCase("/v1/codelists/flows?asOf=2020-01-01", "asOf", "unknown-parameter")]
    public async Task Any_WrongValue_IsRefusedByName(string path, string parameter, string code) =>
        (await Api.GetAsync(path)).ShouldRefuse(parameter, code);
}
