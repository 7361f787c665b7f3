using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Claims;

/// <summary>Every sentence says what limits its verdict: whose figures, when they were published, what they cover.</summary>
[Parallelizable]
internal sealed class ClaimEvidenceTests
{
    private static readonly Dictionary<string, (string Later, string Goods)> Words = new(StringComparer.Ordinal)
    {
        ["en"] = (", later than the claim (", "; goods, while the claim may include services"),
        ["kk"] = ("мәлімдемеден кейін, ", "; тауарлар, ал мәлімдеме қызметтерді де қамтуы мүмкін"),
        ["ru"] = (", позже утверждения (", "; товары, тогда как утверждение может включать и услуги"),
    };

    [Test]
    public async Task EachSentence_SaysWhatIsLaterAndWhatCoversLess([Values("en", "kk", "ru")] string language)
    {
        var (later, goods) = Words[language];
        var seen = new HashSet<(bool?, bool?)>();
        var told = (await Api.GetAsync($"/v1/briefing?lang={language}")).Json["claims"]!.AsArray()
            .ToDictionary(claim => claim!.Text("id")!, claim => claim!.Text("explanation")!);
        foreach (var claim in await Api.RowsAsync($"/v1/claims?lang={language}"))
        {
            foreach (var check in claim["checks"]!.AsArray().OfType<JsonNode>())
            {
                AssertTold(check.Text("explanation")!, check, later, goods);
            }

            Assert.That(told[claim.Text("id")!], Is.EqualTo(claim.Text("explanation")), "one wording");
            foreach (var sentence in (string[])[claim.Text("explanation")!, claim.Text("display")!])
            {
                if (claim.Text("verdict") != "unverifiable")
                {
                    seen.Add((claim["laterThanClaim"]?.GetValue<bool>(), claim["productTypesDiffer"]?.GetValue<bool>()));
                    AssertTold(sentence, claim, later, goods);
                }
            }
        }

        Assert.That(seen, Is.SupersetOf(new (bool?, bool?)[] { (true, true), (false, null) }));
    }

    [TestCase("", true)]
    [TestCase("&productType=goods", false)]
    public async Task Check_OfGoods_SaysNothingOfServices(string type, bool expected)
    {
        var answer = (await Api.GetAsync($"/v1/check?subject=trade&reporter=KAZ&period=2025&percent=84{type}")).Json;
        Assert.That(answer["productTypesDiffer"]!.GetValue<bool>(), Is.EqualTo(expected));
        Assert.That(answer.Text("sentence")!.Contains("may include services", StringComparison.Ordinal), Is.EqualTo(expected));
        Assert.That(answer.Text("sentence"), Does.Not.Contain("later than"), "when the reader met the claim is not known");
    }

    [TestCase("en", "is contradicted by the figures of both sides: ", "the other side's figures contradict it, too: by the United Kingdom's")]
    [TestCase("kk", "екі тараптың да деректеріне қайшы келеді: ", "екінші тараптың деректері де мәлімдемеге қайшы келеді: ")]
    [TestCase("ru", "противоречит данным обеих сторон: ", "данные другой стороны этому тоже противоречат: по данным Великобритании")]
    public async Task BothSides_ThatContradict_AreNamed(string language, string verdict, string other)
    {
        var claim = (await Api.RowsAsync($"/v1/claims?id=trade-change-2023-smallcapnews&lang={language}")).Single();
        Assert.That(claim.Text("explanation"), Does.Contain(verdict));
        Assert.That(claim.Text("display"), Does.Contain(other));
        var british = claim["checks"]!.AsArray().First(check => check!.Text("side") == "counterpart")!["figures"]![0]!.Text("id");
        var page = (await Api.GetAsync($"/v1/briefing?lang={language}")).Json;
        var told = page["sentences"]!.AsArray().Single(one => one!.Texts("recordIds").Contains("trade-change-2023-smallcapnews"));
        Assert.That(told!.Texts("figureIds"), Does.Contain(british));
    }

    [Test]
    public async Task BothSides_ThatAgree_AreNamed()
    {
        var text = await SentenceAsync("subject=trade&reporter=KAZ&flow=export&period=2022&direction=up");
        Assert.That(text, Does.Contain("agrees with Kazakhstan's own figures: by figures as held in a copy of 25 September 2026 ("));
        Assert.That(text, Does.Contain("The other side's figures are consistent with it, too: by the United Kingdom's figures"));
    }

    [TestCase("percent=36", "is consistent with figures in the press, but this is no independent check: ")]
    [TestCase("percent=20", "is contradicted by figures in the press: ")]
    public async Task Press_IsToldToBeThePress(string change, string verdict)
    {
        var text = await SentenceAsync($"subject=investment&reporter=KAZ&measure=fdi-gross-inflow&period=2020&{change}");
        Assert.That(text, Does.Contain(verdict));
        Assert.That(text, Does.Contain("for 2019: the period, or an end of it, is inferred"), "the figure whose period is inferred");
        Assert.That(
            text,
            Does.Contain("+36.9 per cent (the figures allow about +36.7 to +37.1; computed in US dollars)"),
            "rounded, not moved outwards"
        );
    }

    [Test]
    public async Task AnotherCompiler_IsNoPressAndItsEstimateIsCalledOne()
    {
        var text = await SentenceAsync("subject=trade&reporter=KAZ&flow=import&period=1994&direction=up");
        Assert.That(text, Does.Contain("is consistent with the figures of another compiler: "));
        Assert.That(text, Does.Contain("estimated by the compiler").And.Not.Contain("press"));
    }

    [TestCase("percent=58.6&qualifier=more-than", "the change was +58.65 per cent")]
    [TestCase("percent=58.65&qualifier=less-than", "the change was +58.648 per cent")]
    [TestCase("percent=50&qualifier=more-than", "the change was +58.6 per cent")]
    public async Task Percentage_NeverRoundsAcrossWhatIsClaimed(string change, string expected) =>
        Assert.That(await SentenceAsync($"subject=trade&reporter=KAZ&period=2022&{change}"), Does.Contain(expected));

    [TestCase("en", "of machinery & transport equipment (SITC 7)")]
    [TestCase("ru", "(товар: машины и транспортное оборудование, код SITC 7)")]
    [TestCase("kk", "(тауар: коды SITC 7)")]
    public async Task Commodity_IsNamedWithItsClassification(string language, string expected)
    {
        var query = $"subject=trade&reporter=GBR&flow=export&commodity=7&period=2022&direction=up&lang={language}";
        var answer = (await Api.GetAsync($"/v1/check?{query}")).Json;
        Assert.That(answer.Text("sentence"), Does.Contain(expected));
        Assert.That(answer["productTypesDiffer"]!.GetValue<bool>(), Is.False, "a commodity is no service");
        var goods = (await Api.GetAsync($"/v1/check?{query}&productType=goods")).Json;
        Assert.That(goods.Text("sentence"), Is.EqualTo(answer.Text("sentence")), "that it is goods goes without saying");
    }

    private static void AssertTold(string sentence, JsonNode judged, string later, string goods)
    {
        Assert.That(sentence.Contains(later, StringComparison.Ordinal), Is.EqualTo(Flag(judged, "laterThanClaim")), sentence);
        Assert.That(sentence.Contains(goods, StringComparison.Ordinal), Is.EqualTo(Flag(judged, "productTypesDiffer")), sentence);
    }

    private static bool Flag(JsonNode node, string field) => node[field]?.GetValue<bool>() is true;

    private static async Task<string> SentenceAsync(string query) => (await Api.GetAsync($"/v1/check?{query}")).Json.Text("sentence")!;
}
