using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;
using static KzUkApi.Tests.Resources.TradeFlows.SeriesReading;

namespace KzUkApi.Tests.Resources.TradeFlows;

/// <summary>Turnover in series: as published, else exports plus imports of one edition.</summary>
internal sealed class TradeTurnoverTests
{
    [Test]
    public async Task Turnover_NotPublished_IsExportsPlusImportsOfOneEdition()
    {
        var figures = (await Api.AllPagesAsync("/v1/trade-flows?figures=all&limit=500")).ToDictionary(figure => figure.Text("id")!);
        var series = await Api.AllPagesAsync("/v1/trade-flows/series?flow=total&limit=500");
        var derived = series.SelectMany(Points, (one, point) => (Series: one, Point: point))
            .Where(pair => pair.Point["derived"]!.GetValue<bool>())
            .ToList();
        Assert.That(derived, Has.Count.GreaterThan(500));
        foreach (var (one, point) in derived)
        {
            var parts = point.Texts("figureIds").Select(id => figures[id]).ToList();
            Assert.That(parts.Select(part => part.Text("flow")), Is.EqualTo(new[] { "export", "import" }));
            Assert.That(parts.Select(part => part.Text("status")), Has.None.EqualTo("doubtful"));
            foreach (var field in (string[])["reporter", "partner", "productType", "classification", "commodity", "adjustment",
                "currency", "dataset", "period", "frequency"])
            {
                Assert.That(parts.Select(part => part.Text(field)).Distinct().ToList(), Has.Count.EqualTo(1), field);
            }

            Assert.That(parts.Select(part => part["source"]!.Text("id")).Distinct().ToList(), Has.Count.EqualTo(1));
            Assert.That(TextsOrNull(one, "valuations"), Is.EqualTo(parts.Select(part => part.Text("valuation"))));
            Assert.That(Number(point, "value"), Is.EqualTo(parts.Sum(part => Number(part, "value"))));
            Assert.That(Number(point, "lower"), Is.EqualTo(parts.Sum(part => Number(part, "lower"))));
            Assert.That(Number(point, "upper"), Is.EqualTo(parts.Sum(part => Number(part, "upper"))));
            Assert.That((point.Text("qualifier"), point.Text("precision")), Is.EqualTo(((string?)null, (string?)null)));
        }
    }

    [Test]
    public async Task Turnover_OfTwoValuations_SaysSo()
    {
        var series = (await Api.RowsAsync("/v1/trade-flows/series?flow=total&dataset=wits&reporter=KAZ")).Single();
        Assert.That(series.Text("id"), Is.EqualTo("kaz--total--goods--total--wits--fob-cif--usd--a"));
        Assert.That(series.Text("valuation"), Is.Null);
        Assert.That(series.Texts("valuations"), Is.EqualTo(new[] { "fob", "cif" }));
        Assert.That(series.Text("derivation"), Is.EqualTo("exports f.o.b. plus imports c.i.f."));
    }

    [Test]
    public async Task Turnover_WhereAPartIsDoubtful_IsLeftOut()
    {
        // The imports of 2006 that the United Kingdom reports are doubtful.
        var answer = await Api.GetAsync("/v1/trade-flows/series?flow=total&dataset=wits&reporter=GBR");
        var points = Points(answer.Json["data"]!.AsArray().Single()!);
        Assert.That(
            points.Where(point => point["value"] is null).Select(point => (point.Text("period"), point.Text("reason"))),
            Is.EqualTo(new[] { ("2006", "only-doubtful") })
        );
        Assert.That(Warnings(answer), Is.EqualTo(new[] { ("only-doubtful-figures", 1) }));
    }

    [Test]
    public async Task Turnover_ThatIsPublished_IsNeverReplaced()
    {
        var published = (await Api.AllPagesAsync("/v1/trade-flows?flow=total&figures=all&limit=500"))
            .Where(figure => figure.Text("status") != "doubtful" && figure.Text("frequency") != "span")
            .Select(figure => figure.Text("period"))
            .Distinct();
        var points = (await Api.RowsAsync("/v1/trade-flows/series?flow=total&dataset=official-statements"))
            .SelectMany(Points)
            .Where(point => point["value"] is not null)
            .ToLookup(point => point.Text("period"));
        Assert.That(
            published.Select(period => points[period].Select(point => point["derived"]!.GetValue<bool>())),
            Is.All.EqualTo(new[] { false })
        );
    }

    [Test]
    public async Task Turnover_OfAYear_IsNotComparedWithMonthsOfOtherEditions()
    {
        var points = (await Api.RowsAsync("/v1/trade-flows/series?flow=total&dataset=ons-trade-by-country&frequency=A"))
            .SelectMany(Points)
            .ToList();
        Assert.That(points, Has.Count.EqualTo(29));
        Assert.That(points.Select(point => point["monthsSum"]), Is.All.Null);
        Assert.That(points.Select(point => point.Texts("figureIds").Count), Is.All.EqualTo(2));
    }

    [Test]
    public async Task WithoutItsName_TurnoverIsNotDerived() =>
        Assert.That(
            (await Api.AllPagesAsync("/v1/trade-flows/series?limit=500")).Where(series => series["valuations"] is not null),
            Is.Empty
        );

    [Test]
    public async Task AsOf_BeforeTheEdition_TurnoverIsHeldLater()
    {
        var answer = await Api.GetAsync("/v1/trade-flows/series?flow=total&dataset=wits&reporter=KAZ&asOf=2017-06-01");
        Assert.That(answer.Json["data"]!.AsArray(), Is.Empty);
        Assert.That(Warnings(answer).Select(warning => warning.Item1), Is.EqualTo(new[] { "held-only-in-later-editions" }));
    }

    [Test]
    public async Task Spans_OfOtherFlows_AreNotCountedAsLeftOut()
    {
        var spans = await Api.RowsAsync("/v1/trade-flows?flow=total&frequency=span&figures=all");
        Assert.That(
            Warnings(await Api.GetAsync("/v1/trade-flows/series?flow=total")),
            Has.Some.EqualTo(("spans-left-out", spans.Count))
        );
    }

    private static IReadOnlyList<string?> TextsOrNull(JsonNode node, string field) =>
        [.. node[field]!.AsArray().Select(item => item?.ToString())];
}
