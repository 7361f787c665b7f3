using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Acceptance;

/// <summary>The 28 facts of Kazinform's report of 3 October 2023, each found with that source, as of its day and today.</summary>
internal sealed class ArticleFactTests
{
    private const string Article = "kazinform-2023-10-03-strategic-dialogue";
    private const string Session = "/v1/meetings?id=strategic-dialogue-7-2023-10-02";
    private const string Statement = "/v1/statements?id=";
    private const string Trade = "/v1/trade-flows?reporter=KAZ&dataset=official-statements&source=" + Article + "&period=";
    private const string Investment = "/v1/investments?source=" + Article + "&measure=";

    /// <summary>Number in the list of facts, where it is found, and what the row says, as parts of its JSON.</summary>
    public static IEnumerable<TestCaseData> Facts()
    {
        yield return Fact(1, Session, "\"sessionNumber\":7", "\"series\":\"strategic-dialogue\"");
        yield return Fact(
            2,
            Session,
            "\"name\":\"Roman Vassilenko\",\"office\":\"Deputy Minister of Foreign Affairs\",\"country\":\"KAZ\""
        );
        yield return Fact(
            3,
            Session,
            "\"name\":\"Leo Docherty\",\"office\":\"Parliamentary Under-Secretary of State (Europe), Foreign, Commonwealth and "
                + "Development Office\",\"country\":\"GBR\""
        );
        yield return Fact(4, Session, "\"statedBy\":\"Press office of the Ministry of Foreign Affairs of Kazakhstan\"");
        yield return Fact(5, Statement + "mfa-kz-2023-10-03-agenda", "bilateral cooperation and the multilateral and regional agenda");
        yield return Fact(
            6,
            Statement + "vassilenko-2023-10-02-partnership",
            "political contacts",
            "trade and investment",
            "legal framework"
        );
        yield return Fact(7, Statement + "docherty-2023-10-02-partner", "in the region and in energy cooperation with Europe");
        yield return Fact(8, Statement + "vassilenko-2023-10-02-spca", "close to signature");
        yield return Fact(9, Statement + "vassilenko-2023-10-02-spca", "should lift relations between the governments to a new level");
        yield return Fact(10, Statement + "mfa-kz-2023-10-03-ministries", "continue the dialogue between the two foreign ministries");
        yield return Fact(11, Session, "\"transport-logistics\"");
        yield return Fact(12, Session, "\"critical-minerals\"");
        yield return Fact(13, Session, "\"renewable-energy\"");
        yield return Fact(14, Session, "\"environment\"");
        yield return Fact(15, Session, "\"healthcare\"");
        yield return Fact(16, Statement + "vassilenko-2023-10-02-education", "branches of British universities", "people to travel");
        yield return Fact(
            17,
            Statement + "mfa-kz-2023-10-03-archives",
            "archival research on Kazakhstan and Central Asia in British archives"
        );
        yield return Fact(18, Statement + "mfa-kz-2023-10-03-mechanism", "key mechanism of engagement");
        yield return Fact(
            19,
            "/v1/meetings?id=strategic-dialogue-2022-12",
            "\"dateStart\":\"2022-12\"",
            "\"city\":\"London\"",
            "\"level\":\"foreign-ministers\""
        );
        yield return Fact(
            20,
            Statement + "mfa-kz-2023-10-03-partner",
            "key political, trade, economic and investment partner of Kazakhstan"
        );
        yield return Fact(22, "/v1/claims?id=trade-growth-2022", "\"changePercent\":60", "\"qualifier\":\"more-than\"");
        yield return Fact(23, Trade + "2022&flow=total", "\"value\":1800000000", "\"currency\":\"USD\"");
        yield return Fact(23, Trade + "2022&flow=export", "\"value\":1500000000", "\"currency\":\"USD\"");
        yield return Fact(23, Trade + "2022&flow=import", "\"value\":384300000", "\"currency\":\"USD\"");
        yield return Fact(24, Trade + "2023-01/2023-08&flow=total", "\"value\":879000000", "\"currency\":\"USD\"");
        yield return Fact(24, Trade + "2023-01/2023-08&flow=export", "\"value\":559000000", "\"currency\":\"USD\"");
        yield return Fact(24, Trade + "2023-01/2023-08&flow=import", "\"value\":320000000", "\"currency\":\"USD\"");
        yield return Fact(25, "/v1/claims?id=trade-growth-2023-01-08", "\"direction\":\"up\"", "\"changePercent\":null");
        yield return Fact(26, Investment + "investor-rank", "\"value\":10", "\"qualifier\":\"top-n\"");
        yield return Fact(27, Investment + "fdi-gross-inflow&period=2022", "\"value\":661000000", "\"unit\":\"USD\"");
        yield return Fact(27, Investment + "fdi-cumulative-inflow", "\"value\":16000000000", "\"qualifier\":\"more-than\"");
        yield return Fact(28, Investment + "companies-with-foreign-capital", "\"value\":600", "\"qualifier\":\"approximately\"");
    }

    [TestCaseSource(nameof(Facts))]
    public async Task Fact_OfTheArticle_IsHeldWithThatSource(string path, string[] parts)
    {
        foreach (var day in (string[])["", "&asOf=2023-10-03"])
        {
            var row = (await Api.RowsAsync(path + day)).Single();
            Assert.That(row["source"]!.Text("id"), Is.EqualTo(Article), path + day);
            var text = row.ToJsonString(Relaxed);
            Assert.Multiple(() => Array.ForEach(parts, part => Assert.That(text, Does.Contain(part))));
        }
    }

    // The article only mentions it; the milestone has an older source.
    [Test(Description = "Fact 21")]
    public async Task Anniversary_Of2022_IsAMilestone()
    {
        foreach (var day in (string[])["", "&asOf=2023-10-03"])
        {
            var row = (await Api.RowsAsync("/v1/milestones?id=anniversary-30-2022" + day)).Single();
            Assert.That((row.Text("title"), row.Text("date")), Is.EqualTo(("30 years of diplomatic relations", "2022-01-19")));
        }
    }

    [Test]
    public void Facts_Always_AreAllTwentyEight() =>
        Assert.That(
            Facts().Select(fact => (int)fact.Properties.Get("Number")!).Append(21).Distinct().Order(),
            Is.EqualTo(Enumerable.Range(1, 28))
        );

    private static System.Text.Json.JsonSerializerOptions Relaxed { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static TestCaseData Fact(int number, string path, params string[] parts)
    {
        var fact = new TestCaseData(path, parts).SetArgDisplayNames($"{number}: {parts[0]}");
        fact.Properties.Set("Number", number);
        return fact;
    }
}
