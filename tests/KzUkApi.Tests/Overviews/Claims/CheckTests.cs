using System.Globalization;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Claims;

/// <summary>Any claim is tested by the rule of the list of claims, and what makes no claim is refused by name.</summary>
internal sealed class CheckTests
{
    private const string Turnover = "subject=trade&reporter=KAZ";

    [TestCase("2026-11-23")]
    [TestCase("2026-09-24")]
    [TestCase("2025-06-30")]
    [TestCase("2024-03-14")]
    [TestCase("2023-10-03")]
    public async Task EachClaimOfTheDataset_HasTheVerdictOfTheList(string day)
    {
        foreach (var claim in await Api.RowsAsync($"/v1/claims?asOf={day}"))
        {
            var answer = (await Api.GetAsync($"/v1/check?{Parameters(claim)}&asOf={day}")).Json;
            foreach (var field in (string[])["verdict", "conclusive", "independent", "reading", "sidesDisagree", "computed", "claimed"])
            {
                Assert.That(
                    JsonNode.DeepEquals(answer[field], claim[field]),
                    Is.True,
                    $"{claim.Text("id")} {field}: {answer[field]} instead of {claim[field]}"
                );
            }

            Assert.That(answer.Texts("figureIds"), Is.EqualTo(claim.Texts("figureIds")));
            Assert.That(answer.Text("sentence"), Is.Not.Empty.And.EqualTo(answer.Text("explanation")));
        }
    }

    [TestCase("percent=84&period=2025", "supported")]
    [TestCase("percent=83.7&period=2025", "supported")]
    [TestCase("percent=84.0&period=2025", "contradicted")]
    [TestCase("percent=80&precision=10&period=2025", "supported")]
    [TestCase("percent=60&qualifier=more-than&period=2022", "contradicted")]
    [TestCase("percent=50&qualifier=more-than&period=2022", "supported")]
    [TestCase("direction=up&period=2025", "supported")]
    [TestCase("direction=down&period=2025", "contradicted")]
    [TestCase("factor=1.8&period=2025&basePeriod=2024", "supported")]
    [TestCase("factor=2&period=2025", "supported")]
    [TestCase("factor=2.0&period=2025", "contradicted")]
    [TestCase("percent=10&period=1999-05", "unverifiable")]
    public async Task Turnover_OfKazakhstan_HasTheVerdict(string claim, string verdict) =>
        Assert.That((await Api.GetAsync($"/v1/check?{Turnover}&{claim}")).Json.Text("verdict"), Is.EqualTo(verdict));

    [TestCase("en", "agrees with Kazakhstan's own figures", "The sides disagree: by the United Kingdom's figures as published on 13 August 2026 (Office")]
    [TestCase("ru", "соответствует собственным данным Казахстана", "Данные сторон расходятся: по данным Великобритании, опубликованным 13 августа 2026 года (")]
    [TestCase("kk", "Қазақстанның өз деректеріне сәйкес келеді", "бір-біріне сәйкес келмейді: 2026 жылғы 13 тамызда жарияланған Ұлыбританияның деректері бойынша (")]
    public async Task Sentence_InEachLanguage_HasTheVerdictAndTheDisagreement(string language, string verdict, string disagreement)
    {
        var answer = await Api.GetAsync($"/v1/check?{Turnover}&period=2025&percent=84&lang={language}");
        Assert.That(answer.Json.Text("sentence"), Does.Contain(verdict).And.Contain(disagreement));
        Assert.That(answer.Json.Text("language"), Is.EqualTo(language));
        Assert.That(answer.Json["nativeReviewed"]?.GetValue<bool>(), Is.EqualTo(language == "en" ? null : (bool?)false));
    }

    [Test]
    public async Task Month_OfBritishImports_IsTestedAgainstTheirStatistics()
    {
        var answer = (await Api.GetAsync("/v1/check?subject=trade&reporter=GBR&flow=import&period=2023-05&direction=up")).Json;
        Assert.That(answer.Text("basePeriod"), Is.EqualTo("2022-05"));
        var check = answer["checks"]![0]!;
        Assert.That((check.Text("side"), check.Text("unit"), check["independent"]!.GetValue<bool>()), Is.EqualTo(("own", "GBP", true)));
    }

    [Test]
    public async Task Commodity_IsTestedAlone()
    {
        var figures = await Api.RowsAsync("/v1/trade-flows?reporter=GBR&flow=import&classification=SITC&level=1&period=2022");
        var code = figures[0].Text("commodity")!;
        var claim = $"subject=trade&reporter=GBR&flow=import&commodity={code}&period=2022&direction=up";
        var answer = (await Api.GetAsync($"/v1/check?{claim}")).Json;
        Assert.That(answer.Text("commodity"), Is.EqualTo(code));
        Assert.That(answer["checks"]!.AsArray(), Is.Not.Empty);
    }

    [TestCase("", "percent", "required")]
    [TestCase("percent=84&factor=2", "factor", "cannot-combine")]
    [TestCase("percent=84&direction=up", "direction", "cannot-combine")]
    [TestCase("direction=sideways", "direction", "unknown-code")]
    [TestCase("percent=84&basePeriod=2024-Q1", "basePeriod", "different-frequency")]
    [TestCase("percent=84&basePeriod=2026", "basePeriod", "base-not-before")]
    [TestCase("percent=84&basePeriod=2025", "basePeriod", "base-not-before")]
    [TestCase("percent=84%25", "percent", "not-a-number")]
    [TestCase("percent=1,5", "percent", "not-a-number")]
    [TestCase("factor=0", "factor", "out-of-range")]
    [TestCase("percent=84&precision=0", "precision", "out-of-range")]
    [TestCase("percent=84&qualifier=top-n", "qualifier", "unknown-code")]
    [TestCase("direction=up&precision=1", "precision", "cannot-combine")]
    [TestCase("direction=up&qualifier=exact", "qualifier", "cannot-combine")]
    [TestCase("percent=84&measure=investor-rank", "measure", "cannot-combine")]
    [TestCase("percent=84&asOf=2099-01-01", "asOf", "future-day")]
    [TestCase("percent=84&source=x", "source", "unknown-parameter")]
    public async Task WrongClaim_IsRefusedByName(string claim, string parameter, string code) =>
        (await Api.GetAsync($"/v1/check?{Turnover}&period=2025&{claim}".TrimEnd('&'))).ShouldRefuse(parameter, code);

    [TestCase("reporter=KAZ&period=2025&percent=84", "subject", "required")]
    [TestCase("subject=trade&period=2025&percent=84", "reporter", "required")]
    [TestCase("subject=trade&reporter=KAZ&percent=84", "period", "required")]
    [TestCase("subject=investment&reporter=KAZ&period=2022&percent=84", "measure", "required")]
    [TestCase("subject=trade&reporter=KAZ&period=../2013&percent=84", "basePeriod", "required")]
    [TestCase("subject=investment&measure=investor-rank&reporter=KAZ&period=2023&direction=up", "direction", "cannot-combine")]
    [TestCase("subject=investment&measure=investor-rank&reporter=KAZ&period=2023&percent=20", "percent", "cannot-combine")]
    [TestCase("subject=investment&measure=investor-rank&reporter=KAZ&period=2023&factor=2", "factor", "cannot-combine")]
    [TestCase("subject=investment&measure=fdi-gross-inflow&flow=total&reporter=KAZ&period=2022&percent=84", "flow", "cannot-combine")]
    public async Task IncompleteClaim_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/check?{query}")).ShouldRefuse(parameter, code);

    [TestCase("subject=investment&reporter=KAZ&period=2022&percent=1", "measure: A claim of investment needs a measure. Give one.")]
    [TestCase(
        Turnover + "&period=../2013&percent=1",
        "basePeriod: ../2013 has no period a year before it. Give the period with which it is compared."
    )]
    [TestCase(
        Turnover + "&period=2025&basePeriod=2024-Q1&percent=1",
        "basePeriod: basePeriod (2024-Q1) is not of the same length as period (2025). Compare years with years, quarters with quarters, "
            + "months with months, and spans with spans of as many months."
    )]
    [TestCase(
        Turnover + "&period=2025&basePeriod=2026&percent=1",
        "basePeriod: basePeriod (2026) does not lie before period (2025). Exchange them, and "
            + "give the change that is claimed from the earlier to the later."
    )]
    [TestCase(Turnover + "&period=2025&direction=up&precision=1", "precision: precision goes with percent or factor. Leave it out.")]
    public async Task WrongCombination_IsToldInWords(string query, string detail) =>
        Assert.That((await Api.GetAsync($"/v1/check?{query}")).Json.Text("detail"), Is.EqualTo(detail));

    [TestCase("period=2025&basePeriod=2024-Q1", "2024")]
    [TestCase("period=2025-Q2&basePeriod=2025-Q3", "2024-Q2")]
    [TestCase("period=../2013&basePeriod=2012", null)]
    public async Task WrongBasePeriod_NamesTheOneThatFits(string query, string? fitting)
    {
        var answer = await Api.GetAsync($"/v1/check?{Turnover}&percent=1&{query}");
        Assert.That(answer.Json["errors"]![0]!["allowed"]?[0]?.GetValue<string>(), Is.EqualTo(fitting));
    }

    [Test]
    public async Task WrongPeriod_IsTheOnlyError() =>
        Assert.That(
            (await Api.GetAsync($"/v1/check?{Turnover}&percent=1&period=20255&basePeriod=2024")).Json["errors"]!.AsArray(),
            Has.Count.EqualTo(1)
        );

    /// <summary>The claim as a reader would ask for it.</summary>
    internal static string Parameters(JsonNode claim)
    {
        var what = claim.Text("subject") == "trade" ? $"flow={claim.Text("measure")}" : $"measure={claim.Text("measure")}";
        var change = claim.Text("direction") is { } direction
            ? $"direction={direction}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"percent={claim["changePercent"]}&precision={claim["precision"]}&qualifier={claim.Text("qualifier")}"
            );
        return $"subject={claim.Text("subject")}&reporter={claim.Text("reporter")}&{what}&period={claim.Text("period")}"
            + $"&basePeriod={claim.Text("basePeriod")}&{change}";
    }
}
