using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Claims;

/// <summary>Figures of two currencies are compared in one, and what each side counts is told.</summary>
[Parallelizable]
internal sealed class ConvertedCheckTests
{
    [TestCase("en", "(the figures allow about +81.8 to +82.3; exports f.o.b. plus imports f.o.b.; computed in pounds; about +63.2 per cent in US dollars at the average rates of the "
        + "periods)", "; on a balance of payments basis, the figures before on a customs basis)")]
    [TestCase("ru", "расчёт в фунтах стерлингов; примерно +63,2\u00a0% в долларах США по средним курсам этих периодов)",
        "; по концепции платёжного баланса, предыдущие данные – по таможенному учёту)")]
    [TestCase("kk", "кезеңдердің орташа бағамымен АҚШ долларымен есептегенде шамамен +63,2\u00a0%)",
        "; төлем балансы тұжырымдамасы бойынша, алдыңғы деректер – кеден есебі бойынша)")]
    public async Task Counterpart_IsToldInBothCurrenciesAndByWhatItCounts(string language, string change, string concept)
    {
        var claim = (await Api.RowsAsync($"/v1/claims?id=trade-growth-2022&lang={language}")).Single();
        Assert.That(claim.Text("explanation"), Does.Contain(change).And.Contain(concept));
        Assert.That(claim.Text("display"), Does.Contain(change).And.Contain(concept));
    }

    [Test]
    public async Task ConvertedChange_IsThatOfTheFiguresAtTheRatesOfTheirYears()
    {
        var claim = (await Api.RowsAsync("/v1/claims?id=trade-growth-2022")).Single();
        var (own, other) = (First(claim, "own"), First(claim, "counterpart"));
        Assert.That((own["converted"], own.Text("convertedReason")), Is.EqualTo(((JsonNode?)null, (string?)null)), "nothing to convert");
        Assert.That((own.Text("concept"), other.Text("concept")), Is.EqualTo(("customs", "balance-of-payments")));
        var converted = other["converted"]!;
        Assert.That(converted.Text("currency"), Is.EqualTo("USD"));
        var rateIds = converted.Texts("rateIds").ToList();
        var (now, then) = (await DollarsAsync(other["figures"]!, rateIds), await DollarsAsync(other["baseFigures"]!, rateIds));
        Assert.That(converted["changePercent"]!.GetValue<decimal>(), Is.EqualTo(((now / then) - 1) * 100).Within(0.001m));
        var (lower, upper) = (converted["computed"]!["lower"]!.GetValue<decimal>(), converted["computed"]!["upper"]!.GetValue<decimal>());
        Assert.That(converted["changePercent"]!.GetValue<decimal>(), Is.InRange(lower, upper));
        Assert.That(rateIds, Has.Count.EqualTo(13), "twelve months of 2022, and the year 2021");
    }

    [TestCase("en", "per cent in US dollars at the average rates of the months)")]
    [TestCase("ru", "в долларах США по средним курсам этих месяцев)")]
    [TestCase("kk", "айлардың орташа бағамымен АҚШ долларымен есептегенде шамамен ")]
    public async Task Months_ThatAreAdded_AreConvertedEachAtItsRate(string language, string words)
    {
        var claim = (await Api.RowsAsync($"/v1/claims?id=trade-change-2025-01-08&lang={language}")).Single();
        Assert.That(claim.Text("explanation"), Does.Contain(words));
        var other = First(claim, "counterpart");
        var converted = other["converted"]!;
        Assert.That((other["summed"]!.GetValue<bool>(), converted.Text("currency")), Is.EqualTo((true, "USD")));
        var rateIds = converted.Texts("rateIds").ToList();
        Assert.That(rateIds, Has.Count.EqualTo(16), "the months from January to August of both years");
        var (now, then) = (
            await MonthsInDollarsAsync(other["figures"]!, rateIds),
            await MonthsInDollarsAsync(other["baseFigures"]!, rateIds)
        );
        Assert.That(converted["changePercent"]!.GetValue<decimal>(), Is.EqualTo(((now / then) - 1) * 100).Within(0.001m));
        Assert.That(Sign(other) * Sign(converted), Is.EqualTo(-1), "the dollar fell against the pound");
    }

    [Test]
    public async Task Counterpart_WithoutFiguresBeside_IsInTheCurrencyOfTheReporter()
    {
        var answer = await CheckAsync("reporter=KAZ&flow=total&period=2020&direction=down");
        Assert.That(First(answer, "counterpart")["converted"]!.Text("currency"), Is.EqualTo("USD"));
        Assert.That(answer.Text("sentence"), Does.Contain("per cent in US dollars at the average rates of the periods"));
    }

    [TestCase("en", "Whether the other side's figures agree with this depends on the currency: ")]
    [TestCase("ru", "Согласуются ли с этим данные другой стороны, зависит от валюты: ")]
    [TestCase("kk", "Екінші тарап деректерінің бұған сәйкестігі валютаға байланысты: ")]
    public async Task Counterpart_ThatAgreesInOneCurrencyOnly_DecidesNothing(string language, string expected)
    {
        var answer = await CheckAsync($"reporter=KAZ&flow=total&period=2025-01/2025-08&direction=up&lang={language}");
        Assert.That(answer.Text("verdict"), Is.EqualTo("unverifiable"));
        Assert.That(answer.Text("sentence"), Does.Contain(expected));
        var other = First(answer, "counterpart");
        Assert.That((other.Text("verdict"), other["converted"]!.Text("verdict")), Is.EqualTo(("contradicted", "consistent")));
    }

    // What rose in pounds can have fallen in dollars.
    [Test]
    public async Task Sides_AreComparedInOneCurrency()
    {
        foreach (var year in Enumerable.Range(1998, 27))
        {
            foreach (var flow in (string[])["export", "import", "total"])
            {
                var answer = await CheckAsync($"reporter=KAZ&flow={flow}&period={year}&direction=up");
                if (answer["sidesDisagree"] is { } disagree)
                {
                    var (own, other) = (First(answer, "own"), First(answer, "counterpart"));
                    var like = other["converted"] ?? other;
                    var isOpposite = Agrees(own.Text("verdict")) != Agrees(like.Text("verdict")) || Sign(own) * Sign(like) < 0;
                    Assert.That(disagree.GetValue<bool>(), Is.EqualTo(isOpposite), $"{flow} {year}");
                }
            }
        }
    }

    private static int Sign(JsonNode change) => Math.Sign(change["changePercent"]!.GetValue<decimal>());

    private static bool Agrees(string? verdict) => verdict is "supported" or "consistent";

    private static JsonNode First(JsonNode answer, string side) => answer["checks"]!.AsArray().First(check => check!.Text("side") == side)!;

    private static async Task<JsonNode> CheckAsync(string query) => (await Api.GetAsync($"/v1/check?subject=trade&{query}")).Json;

    // Each month at the pounds for a dollar of that month.
    private static async Task<decimal> MonthsInDollarsAsync(JsonNode figures, IReadOnlyCollection<string> rateIds)
    {
        var sum = 0m;
        foreach (var month in figures.AsArray().GroupBy(figure => figure!.Text("period")!))
        {
            var rates = await Api.RowsAsync($"/v1/rates?period={month.Key}");
            var pounds = rates.Single(rate => rateIds.Contains(rate.Text("id")!))["rate"]!.GetValue<decimal>();
            sum += month.Sum(figure => figure!["value"]!.GetValue<decimal>()) / pounds;
        }

        return sum;
    }

    // The rates are published as pounds for a dollar; those of the months of a year are averaged.
    private static async Task<decimal> DollarsAsync(JsonNode figures, IReadOnlyCollection<string> rateIds)
    {
        var year = figures[0]!.Text("period")!;
        var rates = await Api.RowsAsync($"/v1/rates?from={year}&to={year}");
        var pounds = rates.Where(rate => rateIds.Contains(rate.Text("id")!)).Average(rate => rate["rate"]!.GetValue<decimal>());
        return figures.AsArray().Sum(figure => figure!["value"]!.GetValue<decimal>()) / pounds;
    }
}
