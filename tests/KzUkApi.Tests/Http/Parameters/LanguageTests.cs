using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Parameters;

internal sealed class LanguageTests
{
    [TestCase("", "en", "Education")]
    [TestCase("?lang=en", "en", "Education")]
    [TestCase("?lang=kk", "kk", "Білім беру")]
    [TestCase("?lang=RU", "ru", "Образование")]
    public async Task Topic_Lang_ChoosesTheLabel(string query, string language, string label)
    {
        var answer = await Api.GetAsync($"/v1/topics/education{query}");
        Assert.That((answer.Json.Text("label"), answer.Json.Text("labelLanguage")), Is.EqualTo((label, language)));
        Assert.That(answer.Header("Content-Language"), Is.EqualTo(language));
        Assert.That(answer.Header("Vary"), Does.Contain("Accept-Language"));
    }

    [TestCase("kk", "kk")]
    [TestCase("kk-KZ", "kk")]
    [TestCase("KK-cyrl-KZ,ru;q=0.8", "kk")]
    [TestCase("ru;q=0.5, kk;q=0.9", "kk")]
    [TestCase("ru, kk", "ru")]
    [TestCase("fr, de;q=0.9, ru;q=0.1", "ru")]
    [TestCase("fr", "en")]
    [TestCase("*", "en")]
    [TestCase("*, kk;q=0.5", "en")]
    [TestCase("kk;q=0, ru;q=0.1", "ru")]
    [TestCase("kk;q=0", "en")]
    [TestCase("kk;q=7", "en")]
    [TestCase("kk;;q=0.5", "en")]
    [TestCase("@,kk", "en")]
    [TestCase("", "en")]
    public async Task Topic_AcceptLanguage_IsNegotiated(string header, string language)
    {
        var answer = await Api.GetAsync("/v1/topics/education", ("Accept-Language", header));
        Assert.That(answer.Json.Text("labelLanguage"), Is.EqualTo(language));
        Assert.That(answer.Header("Content-Language"), Is.EqualTo(language));
    }

    [Test]
    public async Task Topic_Lang_WinsOverTheHeader()
    {
        var answer = await Api.GetAsync("/v1/topics/education?lang=ru", ("Accept-Language", "kk"));
        Assert.That(answer.Json.Text("labelLanguage"), Is.EqualTo("ru"));
    }

    [Test]
    public async Task Topic_InKazakh_HasItsLabel()
    {
        var answer = await Api.GetAsync("/v1/topics/critical-minerals?lang=kk");
        Assert.That((answer.Json.Text("label"), answer.Json.Text("labelLanguage")), Is.EqualTo(("Аса маңызды минералдар", "kk")));
        Assert.That(answer.Header("Content-Language"), Is.EqualTo("kk"));
    }

    [Test]
    public async Task Commodity_WithoutLabel_FallsBackToEnglishAndSaysSo()
    {
        var codes = (await Api.GetAsync("/v1/codelists/commodities?lang=ru")).Json["codes"]!.AsArray();
        var (section, division) = (codes.Single(code => IsSitc(code!, "3"))!, codes.Single(code => IsSitc(code!, "33"))!);
        Assert.That((section.Text("label"), section.Text("labelLanguage")), Is.EqualTo(("Минеральное топливо и смазочные масла", "ru")));
        Assert.That((division.Text("label"), division.Text("labelLanguage")), Is.EqualTo(("Oil", "en")));

        bool IsSitc(JsonNode code, string value) => code.Text("classification") == "SITC" && code.Text("code") == value;
    }

    [TestCase("/v1/topics?lang=kk", "kk")]
    [TestCase("/v1/topics?lang=ru", "ru")]
    [TestCase("/v1/topics?lang=kk&limit=1", "kk")]
    [TestCase("/v1/topics?lang=kk&id=justice,education", "kk")]
    [TestCase("/v1/topics?lang=kk&id=tea", "kk")]
    [TestCase("/v1/codelists/units?lang=kk", "kk")]
    [TestCase("/v1/codelists/classifications?lang=ru", "ru")]
    [TestCase("/v1/codelists/qualifiers?lang=ru", "ru")]
    [TestCase("/v1/codelists/commodities?lang=ru", "ru, en")]
    [TestCase("/v1/codelists/briefing-formats?lang=ru", "en")]
    [TestCase("/v1/codelists/commodities?lang=kk", "en")]
    [TestCase("/v1/codelists?lang=kk", "kk")]
    public async Task ContentLanguage_Always_NamesTheLanguagesReallyUsed(string path, string languages) =>
        Assert.That((await Api.GetAsync(path)).Header("Content-Language"), Is.EqualTo(languages));

    [Test]
    public async Task Pages_Next_KeepsTheLanguage()
    {
        var rows = await Api.AllPagesAsync("/v1/topics?lang=ru&limit=9");
        Assert.That(rows.Select(row => row.Text("labelLanguage")), Is.All.EqualTo("ru"));
    }

    [Test]
    public async Task Lang_Unknown_IsRefusedWithTheNearest()
    {
        var error = (await Api.GetAsync("/v1/codelists/flows?lang=kz")).ShouldRefuse("lang", "unknown-code");
        Assert.That(error.Texts("allowed"), Is.EqualTo(new[] { "en", "kk", "ru" }));
        Assert.That(error.Text("nearest"), Is.EqualTo("kk"));
    }
}
