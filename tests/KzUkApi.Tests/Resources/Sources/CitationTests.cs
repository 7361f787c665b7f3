using System.Text.Json.Nodes;
using KzUkApi.Resources.Sources;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Sources;

internal sealed class CitationTests
{
    [TestCase("kazinform-2023-10-03-strategic-dialogue", "Kazinform. (2023, October 3). 7th Session of Kazakh-UK Strategic Dialogue focuses on advancing partnership to a new level. https://en.inform.kz/news/7th-session-of-kazakh-uk-strategic-dialogue-focuses-on-advancing-partnership-to-a-new-level-91fc19/")]
    [TestCase("aifc-court-annual-report-2018", "AIFC Court (copy at vdocuments.mx). (2019, March). "
        + "AIFC Court Annual Report 2018. "
        + "https://vdocuments.mx/aifc-court-annual-report-2018-court-annual-report-2018pdf-the-court-was-registered.html")]
    [TestCase("imf-dots-gravity-2010", "Head, Mayer and Ries / R package gravity. (2010, date of a copy). gravity_no_zeros: "
        + "trade flow in million dollars (square gravity dataset). "
        + "https://github.com/cran/gravity/blob/54ff5ab/data/gravity_no_zeros.rdata")]
    [TestCase("indexmundi-gbr-fcrf", "IndexMundi (World Bank / IMF IFS). (n.d.). United Kingdom - Official exchange rate (LCU "
        + "per US$, period average). https://www.indexmundi.com/facts/united-kingdom/indicator/PA.NUS.FCRF")]
    public async Task Text_OfSource_HasPublisherDateTitleAndAddress(string id, string text) =>
        Assert.That((await CitationAsync(id)).Text("text"), Is.EqualTo(text));

    [Test]
    public async Task Bibtex_OfSource_HasItsDateAsPreciseAsStated()
    {
        Assert.That(
            await BibtexAsync("kazinform-2023-10-03-strategic-dialogue"),
            Does.Contain("year = {2023},\n  month = oct,\n  day = {3},\n")
        );
        Assert.That(await BibtexAsync("aifc-court-annual-report-2018"), Does.Contain("year = {2019},\n  month = mar,\n  language"));
        Assert.That(await BibtexAsync("imf-dots-gravity-2010"), Does.Contain("year = {2010},\n  note = {The date is that of a copy},\n"));
        Assert.That(await BibtexAsync("indexmundi-gbr-fcrf"), Does.Contain("year = {n.d.},\n  language"));
    }

    [Test]
    public async Task Bibtex_SpecialCharacters_AreEscapedInTextAndKeptInAddresses()
    {
        Assert.That(await BibtexAsync("indexmundi-gbr-fcrf"), Does.Contain(@"(LCU per US\$, period average)"));
        Assert.That(await BibtexAsync("gov-uk-dt11100"), Does.Contain(@"{{HM Revenue \& Customs}}"));
        Assert.That(await BibtexAsync("jjtv-2022-12-22-fdi"), Does.Contain(@"rises by 28\%"));
        var gravity = await BibtexAsync("imf-dots-gravity-2010");
        Assert.That(gravity, Does.Contain(@"title = {{gravity\_no\_zeros:"));
        Assert.That(gravity, Does.Contain("url = {https://github.com/cran/gravity/blob/54ff5ab/data/gravity_no_zeros.rdata}"));
    }

    [Test]
    public void Bibtex_BracesAndBackslashes_BecomeCommands()
    {
        var entry = BibtexEntry.Of(Source(@"a\b{c}d~e^f", "https://example.org/{a}\\b c?x=1%20&y=#z"));
        Assert.That(
            entry,
            Does.Contain(@"title = {{a\textbackslash{}b\textbraceleft{}c\textbraceright{}d\textasciitilde{}e\textasciicircum{}f}}")
        );
        Assert.That(entry, Does.Contain("url = {https://example.org/%7Ba%7D%5Cb%20c?x=1%20&y=#z}"));
    }

    [Test]
    public async Task Bibtex_OfEverySource_HasBalancedBracesAndItsKey()
    {
        foreach (var id in await Api.IdsAsync("/v1/sources"))
        {
            var entry = await BibtexAsync(id);
            Assert.That(entry, Does.StartWith($"@misc{{{id},\n").And.EndWith("\n}"));
            Assert.That(entry.Count(character => character == '{'), Is.EqualTo(entry.Count(character => character == '}')), entry);
        }
    }

    [TestCase("kazinform-2023-10-03-strategic-dialogue", "article-newspaper", "[[2023,10,3]]")]
    [TestCase("aifc-court-annual-report-2018", "report", "[[2019,3]]")]
    [TestCase("imf-dots-gravity-2010", "dataset", "[[2010]]")]
    [TestCase("indexmundi-gbr-fcrf", "dataset", null)]
    [TestCase("adilet-cargo-transit-law-2014", "treaty", "[[2014,9,19]]")]
    public async Task Csl_OfSource_HasTypeAndDate(string id, string type, string? dateParts)
    {
        var csl = (await CitationAsync(id))["cslJson"]!;
        Assert.That((csl.Text("id"), csl.Text("type")), Is.EqualTo((id, type)));
        Assert.That(csl["issued"]?["date-parts"]?.ToJsonString(), Is.EqualTo(dateParts));
        Assert.That(csl["author"]![0]!.Text("literal"), Is.EqualTo(csl.Text("publisher")));
        Assert.That(csl.Text("URL"), Does.StartWith("http"));
    }

    [Test]
    public async Task Csl_OfEverySource_HasNoNull()
    {
        // CSL-JSON 1.0 has no null: citation processors stumble over it.
        foreach (var id in await Api.IdsAsync("/v1/sources"))
        {
            Assert.That((await CitationAsync(id))["cslJson"]!.ToJsonString(), Does.Not.Contain(":null"), id);
        }
    }

    [Test]
    public async Task Citation_WithoutAddress_HasNone()
    {
        var citation = await CitationAsync("oreanda-2014-04-17-idrissov-warsi");
        Assert.That(citation.Text("text"), Does.EndWith("."));
        Assert.That(citation.Text("bibtex"), Does.Not.Contain("url"));
        Assert.That(citation["cslJson"]!.AsObject().ContainsKey("URL"), Is.False);
    }

    private static async Task<JsonNode> CitationAsync(string id) => (await Api.GetAsync($"/v1/sources/{id}")).Json["citation"]!;

    private static async Task<string> BibtexAsync(string id) => (await CitationAsync(id)).Text("bibtex")!;

    private static Source Source(string title, string url) => new()
    {
        Id = "test",
        Publisher = "Publisher",
        Title = title,
        Url = url,
        PublisherUrl = null,
        PublishedOn = "2023",
        PublishedOnBasis = "publisher",
        Language = "en",
        Kind = "news",
        Authority = 4,
        Dataset = null,
        Caveats = [],
    };
}
