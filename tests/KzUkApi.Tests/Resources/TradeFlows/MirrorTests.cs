using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.TradeFlows;

internal sealed class MirrorTests
{
    private const string Mirror = "/v1/trade-flows/mirror";

    [Test]
    public async Task List_Years_HasEveryYearFrom1993AndAllFourSidesWhereBothReport()
    {
        var rows = await Api.RowsAsync(Mirror);
        Assert.That(
            rows.Select(row => int.Parse(row.Text("id")!, System.Globalization.CultureInfo.InvariantCulture)),
            Is.EqualTo(Enumerable.Range(1993, 33))
        );
        var whole = rows.Where(row => Sides(row).All(side => side is not null)).Select(row => row.Text("id"));
        Assert.That(whole, Is.EqualTo(Enumerable.Range(1995, 31).Select(year => $"{year}")));
    }

    [TestCase("en", "as reported or estimated for each", ", one side an estimate", "(two programmes; one side an estimate)")]
    [TestCase("ru", "по данным и оценкам за каждую из сторон", ", данные одной из сторон оценочные",
        "(две программы; данные одной из сторон оценочные)")]
    [TestCase("kk", "деректер мен бағалаулар", ", бір тараптың дерегі бағаланған", "(екі бағдарлама; бір тараптың дерегі бағаланған)")]
    public async Task Estimate_IsCalledOneInTitleAndDisplay(string language, string both, string title, string display)
    {
        foreach (var row in (await Api.RowsAsync($"{Mirror}?lang={language}")).Where(row => row.Text("id") is "1993" or "1994" or "2016"))
        {
            var isEstimate = row.Text("id") != "2016";
            Assert.That(row.Text("title")!.Contains(both, StringComparison.Ordinal), Is.EqualTo(isEstimate), row.Text("title"));
            var pair = row["gbrToKaz"]!;
            Assert.That(pair.Text("title")!.EndsWith(title, StringComparison.Ordinal), Is.EqualTo(isEstimate), pair.Text("title"));
            Assert.That(pair.Text("display")!.EndsWith(display, StringComparison.Ordinal), Is.EqualTo(isEstimate), pair.Text("display"));
            var brief = (await Api.RowsAsync($"{Mirror}/brief?lang={language}&period={row.Text("id")}")).Single()["gbrToKaz"]!;
            Assert.That((brief.Text("title"), brief.Text("display")), Is.EqualTo((pair.Text("title"), pair.Text("display"))));
        }
    }

    [Test]
    public async Task MissingSide_IsNullWithItsReason()
    {
        foreach (var pair in (await Api.RowsAsync(Mirror)).SelectMany(Pairs))
        {
            Assert.That(pair.Text("exportMissing") is null, Is.EqualTo(pair["export"] is not null));
            Assert.That(pair.Text("importMissing") is null, Is.EqualTo(pair["import"] is not null));
            Assert.That(pair["gap"] is null, Is.EqualTo(pair["export"] is null || pair["import"] is null), pair.ToJsonString());
            Assert.That(pair["basis"] is null, Is.EqualTo(pair["gap"] is null));
            Assert.That(pair.Text("explanation"), Does.EndWith("."));
        }
    }

    [Test]
    public async Task Year2022_WithPressFigures_SetsThemAgainstTheirPreferredCounterpartAndSaysSo()
    {
        var row = (await Api.RowsAsync($"{Mirror}?period=2022&asOf=2026-09-24")).Single();
        var pair = row["kazToGbr"]!;
        Assert.That((Number(pair["export"]!, "value"), pair["export"]!.Text("currency")), Is.EqualTo((1_500_000_000m, "USD")));
        Assert.That((Number(pair["import"]!, "value"), pair["import"]!.Text("currency")), Is.EqualTo((1_784_000_000m, "GBP")));
        Assert.That(pair["import"]!["converted"]!.Text("rateMethod"), Is.EqualTo("mean-of-monthly-averages"));
        Assert.That(pair["productTypesDiffer"]!.GetValue<bool>(), Is.True);
        Assert.That(pair.Text("basis"), Is.EqualTo("press"));
        Assert.That(pair["assumed"], Is.Null);
        Assert.That(pair["valuationPart"], Is.Null);
        Assert.That(pair.Text("valuationReason"), Is.EqualTo("valuation-not-stated"));
        Assert.That(Number(pair, "leastUnexplained"), Is.InRange(600_000_000m, 700_000_000m));
        Assert.That(
            pair.Text("explanation"),
            Does.Contain("Kazinform").And.Contain("Office for National Statistics").And.Contain("no statistical programme")
        );
    }

    [Test]
    public async Task Gap_RecomputedFromTheFigures_IsTheSame()
    {
        foreach (var pair in (await Api.RowsAsync(Mirror)).SelectMany(Pairs).Where(pair => pair["gap"] is not null))
        {
            var (export, import) = (pair["export"]!["converted"]!, pair["import"]!["converted"]!);
            Assert.That(Number(pair["gap"]!, "value"), Is.EqualTo(Number(import, "value") - Number(export, "value")));
            Assert.That(Number(pair["gap"]!, "lower"), Is.EqualTo(Number(import, "lower") - Number(export, "upper")));
            Assert.That(Number(pair["gap"]!, "upper"), Is.EqualTo(Number(import, "upper") - Number(export, "lower")));
            var percent = ((Number(import, "value") / Number(export, "value")) - 1) * 100;
            Assert.That(Number(pair["gapPercent"]!, "value"), Is.EqualTo(percent).Within(0.005m));
            Assert.That(Number(pair["gapPercent"]!, "lower"), Is.LessThanOrEqualTo(percent));
            Assert.That(Number(pair["gapPercent"]!, "upper"), Is.GreaterThanOrEqualTo(percent));
        }
    }

    [Test]
    public async Task Assumption_OnlyForAKnownFobCifPair_IsNeverCutToFitAndNeverAtLeast()
    {
        var pairs = (await Api.RowsAsync(Mirror)).SelectMany(Pairs).Where(pair => pair["gap"] is not null).ToList();
        var reasons = new HashSet<string?>();
        foreach (var pair in pairs)
        {
            var isPair = pair["export"]!.Text("valuation") == "fob" && pair["import"]!.Text("valuation") == "cif";
            Assert.That(pair["assumed"] is not null, Is.EqualTo(isPair));
            var isEstimate = pair.Text("explanation")!.Contains("(an estimate)", StringComparison.Ordinal);
            Assert.That(
                pair["leastUnexplained"] is null,
                Is.EqualTo(isPair || isEstimate),
                "nothing that is computed with an assumption or a model is at least"
            );
            Assert.That(pair.Text("valuationReason") is null, Is.EqualTo(pair["valuationPart"] is not null));
            var valuation = pair["valuationPart"] is { } part ? Number(part, "value") : 0;
            Assert.That(Number(pair["unexplained"]!, "value"), Is.EqualTo(Number(pair["gap"]!, "value") - valuation));
            if (isPair)
            {
                var (margin, gap) = (Number(pair["export"]!["converted"]!, "value") * 0.06m, Number(pair["gap"]!, "value"));
                Assert.That(Number(pair["assumed"]!, "factor"), Is.EqualTo(1.06m));
                Assert.That(pair["assumed"]!["range"], Is.Null);
                Assert.That(pair["assumed"]!["source"]!.Text("id"), Is.EqualTo("imf-dots-yearbook-2017"));
                Assert.That(
                    pair.Text("explanation"),
                    Does.Contain("assumed freight and insurance margin of 6 per cent (IMF)").And.Not.Contain("At least")
                );
                var reason = gap <= 0 ? "wrong-sign" : margin > gap + 1 ? "exceeds-gap" : null;
                Assert.That(pair.Text("valuationReason"), Is.EqualTo(reason));
                Assert.That(valuation, Is.EqualTo(reason is null ? margin : 0).Within(1m));
                reasons.Add(reason);
            }
        }

        Assert.That(reasons, Is.SupersetOf(new[] { null, "wrong-sign" }), "an assumption that fits, and one that does not");
    }

    [TestCase("GBP")]
    [TestCase("kzt")]
    public async Task ConvertTo_AnotherCurrency_ConvertsBothSides(string currency)
    {
        var row = (await Api.RowsAsync($"{Mirror}?period=2016&convertTo={currency}")).Single();
        Assert.That(row.Text("currency"), Is.EqualTo(currency.ToUpperInvariant()));
        Assert.That(Sides(row).Select(side => side!["converted"]!.Text("currency")), Is.All.EqualTo(currency.ToUpperInvariant()));
    }

    [Test]
    public async Task AsOf_TheArticle_HasNoUkFigureAndSaysSo()
    {
        var answer = await Api.GetAsync($"{Mirror}?period=2022&asOf=2023-10-03");
        var pair = answer.Json["data"]![0]!["kazToGbr"]!;
        Assert.That(pair.Text("importMissing"), Is.EqualTo("held-only-in-later-editions"));
        Assert.That(pair["gap"], Is.Null);
        var warning = answer.Json["meta"]!["warnings"]!.AsArray().Single()!;
        Assert.That(string.CompareOrdinal(warning.Text("earliestHeld"), "2023-10-03"), Is.GreaterThan(0));
    }

    [TestCase("period")]
    [TestCase("-period")]
    public async Task Pages_OfEveryOrder_ReadEachRowOnce(string sort)
    {
        var paged = (await Api.AllPagesAsync($"{Mirror}?limit=7&sort={sort}")).Select(row => row.Text("id")).ToList();
        Assert.That(paged, Is.Unique.And.Count.EqualTo(33));
        Assert.That(paged, sort == "period" ? Is.Ordered : Is.Ordered.Descending);
    }

    [Test]
    public async Task Frequency_Months_HasMonthsOnly() =>
        Assert.That(
            (await Api.RowsAsync($"{Mirror}?frequency=M&from=2022&to=2022")).Select(row => row.Text("id")),
            Is.EqualTo(Enumerable.Range(1, 12).Select(month => $"2022-{month:D2}"))
        );

    [TestCase("convertTo=CHF", "convertTo", "unknown-code")]
    [TestCase("frequency=A,M", "frequency", "unknown-code")]
    [TestCase("reporter=KAZ", "reporter", "unknown-parameter")]
    [TestCase("from=2022&to=2020", "from", "from-after-to")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"{Mirror}?{query}")).ShouldRefuse(parameter, code);

    private static IEnumerable<JsonNode> Pairs(JsonNode row) => [row["kazToGbr"]!, row["gbrToKaz"]!];

    private static IEnumerable<JsonNode?> Sides(JsonNode row) =>
        Pairs(row).SelectMany(pair => (JsonNode?[])[pair["export"], pair["import"]]);

    private static decimal Number(JsonNode node, string field) => node[field]!.GetValue<decimal>();
}
