using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;
using static KzUkApi.Tests.Resources.TradeFlows.SeriesReading;

namespace KzUkApi.Tests.Resources.TradeFlows;

/// <summary>What is computed from several series: balances and conversions, and what a day leaves of them.</summary>
internal sealed class TradeSeriesConversionTests
{
    [Test]
    public async Task Balance_IsExportsMinusImportsOfOneSeries()
    {
        var rows = (
            await Api.RowsAsync("/v1/trade-flows/series?dataset=ons-trade-by-country&frequency=Q&flow=export,import,balance")
        ).ToDictionary(series => series.Text("flow")!);
        var (exports, imports) = (ByPeriod(rows["export"]), ByPeriod(rows["import"]));
        var balance = Points(rows["balance"]);
        Assert.That(balance, Has.Count.EqualTo(exports.Keys.Intersect(imports.Keys).Count()));
        foreach (var point in balance)
        {
            var (export, import) = (exports[point.Text("period")!], imports[point.Text("period")!]);
            Assert.That(Number(point, "value"), Is.EqualTo(Number(export, "value") - Number(import, "value")));
            Assert.That(Number(point, "lower"), Is.EqualTo(Number(export, "lower") - Number(import, "upper")));
            Assert.That(Number(point, "upper"), Is.EqualTo(Number(export, "upper") - Number(import, "lower")));
            Assert.That(point.Texts("figureIds"), Is.EqualTo(export.Texts("figureIds").Concat(import.Texts("figureIds"))));
            Assert.That(point["derived"]!.GetValue<bool>(), Is.True);
        }
    }

    [Test]
    public async Task Balance_OfAnotherValuation_IsNotMade()
    {
        // Comtrade values exports FOB and imports CIF.
        var answer = await Api.GetAsync("/v1/trade-flows/series?dataset=wits&reporter=KAZ&flow=balance");
        Assert.That(answer.Json["data"]!.AsArray(), Is.Empty);
        Assert.That(Warnings(answer), Is.EqualTo(new[] { ("no-balance", 2) }));
    }

    [Test]
    public async Task Balance_ThatWasADeficit_HasNoGrowth()
    {
        var points = ByPeriod(
            (
                await Api.RowsAsync("/v1/trade-flows/series?dataset=ons-trade-by-country&frequency=A&flow=balance&units=percent-change")
            ).Single()
        );
        Assert.That((points["2022"].Text("value"), points["2022"].Text("reason")), Is.EqualTo(((string?)null, "base-not-positive")));
    }

    [Test]
    public async Task ConvertTo_TengeOfTheYearInWhichItBegan_IsNullWithTheReason()
    {
        const string figures = "reporter=GBR&dataset=wits&flow=export&period=1993";
        var tenge = Points((await Api.RowsAsync($"/v1/trade-flows/series?{figures}&convertTo=KZT")).Single()).Single();
        Assert.That((tenge.Text("converted"), tenge.Text("notConverted")), Is.EqualTo(((string?)null, "before-tenge")));
        var pounds = Points((await Api.RowsAsync($"/v1/trade-flows/series?{figures}&convertTo=GBP")).Single()).Single();
        Assert.That(pounds["converted"], Is.Not.Null, "dollars and pounds of 1993 stay");
    }

    [Test]
    public async Task ConvertTo_AddsTheConversionBesideTheOriginal()
    {
        var point = Points((await Api.RowsAsync($"/v1/trade-flows/series?{OnsImports}&period=2022&frequency=A&convertTo=usd")).Single())
            .Single();
        Assert.That((point.Text("value"), point.Text("notConverted")), Is.EqualTo(("1784000000", (string?)null)));
        var converted = point["converted"]!;
        Assert.That(
            new[] { "value", "lower", "upper", "currency", "rate", "ratePeriod", "rateMethod" }.Select(converted.Text),
            Is.EqualTo(new[] { "2199549980", "2198933514", "2200166446", "USD", "1.23293160311932", "2022", "mean-of-monthly-averages" }));
        Assert.That(converted["rateSource"]!.AsArray().Single()!.Text("id"), Is.EqualTo("frb-fred-datasets-exchange-rates"));
        Assert.That(converted["rateLegs"]!.AsArray().Single()!.Texts("rateIds"), Has.Count.EqualTo(12));
    }

    [Test]
    public async Task ConvertTo_WithoutRate_IsNullWithAReasonAndAWarning()
    {
        var answer = await Api.GetAsync($"/v1/trade-flows/series?{OnsImports}&period=2022-03,2022-04&convertTo=KZT");
        var points = Points(answer.Json["data"]!.AsArray().Single()!);
        Assert.That(
            points.Select(point => (point.Text("converted"), point.Text("notConverted"))),
            Is.All.EqualTo(((string?)null, "no-rate"))
        );
        Assert.That(Warnings(answer), Is.EqualTo(new[] { ("not-converted", 2) }));
    }

    [Test]
    public async Task AsOf_HidesWhatWasPublishedLater_AndLeavesRatesAlone()
    {
        const string figures = "dataset=ons-trade-by-country&flow=import&frequency=M&period=2026-05";
        var may = Points((await Api.RowsAsync($"/v1/trade-flows/series?{figures}&asOf=2026-08-12")).Single()).Single();
        var june = Points((await Api.RowsAsync($"/v1/trade-flows/series?{figures}&asOf=2026-08-13&convertTo=USD")).Single()).Single();
        Assert.That((may.Text("value"), june.Text("value")), Is.EqualTo(("7000000", "23000000")));
        Assert.That(june["converted"], Is.Not.Null);

        var before = await Api.GetAsync(
            "/v1/trade-flows/series?reporter=GBR&classification=TOTAL&frequency=A&dataset=ons-trade-by-country&asOf=2023-10-03"
        );
        Assert.That(before.Json["data"]!.AsArray(), Is.Empty);
        var warning = before.Json["meta"]!["warnings"]!.AsArray().Single()!;
        Assert.That(warning.Text("code"), Is.EqualTo("held-only-in-later-editions"));
        Assert.That(warning.Text("earliestHeld"), Is.Not.Null);
    }
}
