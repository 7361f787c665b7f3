using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Claims;

/// <summary>From an inflow to an outflow no percentage leads: claims and series say so alike.</summary>
internal sealed class SignChangeTests
{
    private const string NetInflow = "subject=investment&reporter=KAZ&measure=fdi-net-inflow&period=2021";

    [TestCase("percent=-709", "en", "the value of the period is below zero or can be, so a change in per cent means nothing")]
    [TestCase("percent=-700", "en", "the value of the period is below zero or can be, so a change in per cent means nothing")]
    [TestCase("factor=2", "ru", "поэтому изменение в процентах ничего не говорит")]
    [TestCase("percent=-709", "kk", "сондықтан пайыздық өзгеріс ештеңе білдірмейді")]
    public async Task Percentage_AcrossZero_CannotBeChecked(string claimed, string language, string reason)
    {
        var answer = (await Api.GetAsync($"/v1/check?{NetInflow}&{claimed}&lang={language}")).Json;
        Assert.That(answer.Text("verdict"), Is.EqualTo("unverifiable"));
        Assert.That(answer.Text("sentence"), Does.Contain(reason));
        Assert.That(answer["checks"]!.AsArray().Select(check => check!.Text("changePercent")), Is.All.Null);
    }

    [Test]
    public async Task Direction_AcrossZero_IsStillTested()
    {
        var answer = (await Api.GetAsync($"/v1/check?{NetInflow}&direction=down")).Json;
        Assert.That(answer.Text("verdict"), Is.EqualTo("supported"));
    }

    [TestCase("fdi-net-inflow")]
    [TestCase("fdi-inward-stock")]
    public async Task Series_OfAllYears_HasNoPercentageAcrossZero(string measure)
    {
        var levels = await PointsAsync($"measure={measure}");
        var changes = await PointsAsync($"measure={measure}&units=percent-change");
        var crossing = levels.Keys.Where(year => decimal.Parse(levels[year]["value"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture) < 0).ToList();
        Assert.That(crossing, Is.Not.Empty);
        Assert.That(crossing.Select(year => changes[year].Text("value")), Is.All.Null);
        Assert.That(crossing.Select(year => changes[year].Text("reason")), Is.All.EqualTo("sign-change").Or.EqualTo("base-not-positive")
            .Or.EqualTo("no-base"));
        Assert.That(changes["2021"].Text("reason"), Is.EqualTo(measure == "fdi-net-inflow" ? "sign-change" : null));
    }

    private static async Task<Dictionary<string, System.Text.Json.Nodes.JsonNode>> PointsAsync(string query) =>
        (await Api.RowsAsync($"/v1/investments/series?{query}")).Single()["points"]!
            .AsArray()
            .ToDictionary(point => point!.Text("period")!, point => point!);
}
