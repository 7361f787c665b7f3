using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Claims;

/// <summary>Which figures test a claim that a reader asks about, and what is said of the others.</summary>
internal sealed class CheckedFigureTests
{
    [Test]
    public async Task Span_WithoutAFigureOfItsOwn_IsTheSumOfItsMonths()
    {
        var answer = (await Api.GetAsync("/v1/check?subject=trade&reporter=GBR&period=2023-01/2023-08&direction=up")).Json;
        Assert.That(answer.Text("verdict"), Is.EqualTo("contradicted"));
        var check = answer["checks"]![0]!;
        Assert.That((check["summed"]!.GetValue<bool>(), check["derived"]!.GetValue<bool>()), Is.EqualTo((true, true)));
        Assert.That(check["figures"]!.AsArray(), Has.Count.EqualTo(16), "exports and imports of eight months");
        decimal Sum(string figures) => check[figures]!.AsArray().Sum(figure => figure!["value"]!.GetValue<decimal>());
        Assert.That(
            check["changePercent"]!.GetValue<decimal>(),
            Is.EqualTo(Math.Round(((Sum("figures") / Sum("baseFigures")) - 1) * 100, 4, MidpointRounding.AwayFromZero)));
        Assert.That(answer.Text("sentence"), Does.Contain("sum of monthly figures"));
        var claim = (await Api.GetAsync("/v1/check?subject=trade&reporter=KAZ&period=2023-01/2023-08&direction=up")).Json;
        Assert.That(claim.Text("verdict"), Is.EqualTo("unverifiable"), "the counterpart alone contradicts nothing");
        Assert.That(claim.Text("sentence"), Does.Contain("The other side's figures say otherwise").And.Contain("-72.3 per cent"));
    }

    [TestCase("period=2020&direction=up", "supported", "from minus 240.0 million euros to 203.9 million euros")]
    [TestCase("period=2021&direction=up", "contradicted", "from 203.9 million euros to minus 1.241 billion euros")]
    [TestCase("period=2020&percent=10", "unverifiable", "the base can be zero or less")]
    public async Task NetInflow_AcrossZero_HasADirectionAndNoPercentage(string claim, string verdict, string words)
    {
        var answer = (await Api.GetAsync($"/v1/check?subject=investment&reporter=KAZ&measure=fdi-net-inflow&{claim}")).Json;
        Assert.That(answer.Text("verdict"), Is.EqualTo(verdict));
        Assert.That(answer["independent"]?.GetValue<bool>(), Is.EqualTo(verdict == "unverifiable" ? null : (bool?)true));
        Assert.That(answer.Text("sentence"), Does.Contain(words).And.Not.Contain("press"));
    }

    [Test]
    public async Task OtherProgrammeOfTheSameSide_ThatSaysOtherwise_IsNamed()
    {
        var answer = (await Api.GetAsync("/v1/check?subject=trade&reporter=GBR&flow=import&period=2014&direction=up")).Json;
        Assert.That(answer.Text("verdict"), Is.EqualTo("supported"));
        var sentence = answer.Text("sentence");
        Assert.That(sentence, Does.Contain("Other official figures of the same side say otherwise").And.Contain("-43.4 per cent"));
    }

    [Test]
    public async Task Fall_ByMoreThanTheWhole_IsRefusedWhereNothingIsNegative()
    {
        var answered = await Api.GetAsync("/v1/check?subject=trade&reporter=KAZ&period=2025&percent=-120");
        var refused = answered.ShouldBeProblem(HttpStatusCode.BadRequest, "invalid-request");
        Assert.That(refused["errors"]![0]!.Text("code"), Is.EqualTo("out-of-range"));
        var answer = await Api.GetAsync("/v1/check?subject=investment&reporter=KAZ&measure=fdi-net-inflow&period=2021&percent=-120");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
    }
}
