using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.TradeFlows;

/// <summary>The pairs of the mirror: like with like first, each basis told, doubtful figures left out.</summary>
internal sealed class MirrorPairTests
{
    private const string Mirror = "/v1/trade-flows/mirror";

    [Test]
    public async Task Year2016_ComparesOneProgrammeFirstThenThePreferredFigures()
    {
        var row = await RowAsync("period=2016");
        var pairs = Directed(row, "kaz-to-gbr");
        Assert.That(Percent(pairs[0]), Is.EqualTo(-18.9m).Within(0.05m));
        Assert.That(
            (pairs[0].Text("basis"), pairs[0].Texts("basisDiffers")),
            Is.EqualTo(("same-programme", new[] { "valuation" }))
        );
        Assert.That((pairs[0]["export"]!.Text("dataset"), pairs[0]["import"]!.Text("dataset")), Is.EqualTo(("wits", "wits")));
        Assert.That(Percent(pairs[1]), Is.EqualTo(-61.5m).Within(0.05m));
        Assert.That(pairs[1].Text("basis"), Is.EqualTo("different-programmes"));
        Assert.That(pairs[1].Texts("basisDiffers"), Is.EqualTo(new[] { "programme", "concept", "adjustment", "currency" }));
        Assert.That(pairs[1].Texts("basisNotStated"), Is.EqualTo(new[] { "adjustment" }));
        Assert.That(pairs[1]["preferred"]!.GetValue<bool>(), Is.True);
        Assert.That(
            pairs[1].Text("explanation"),
            Does.Contain("World Integrated Trade Solution").And.Contain("Office for National Statistics (trade in goods: all countries)")
        );
    }

    [Test]
    public async Task TopFields_ShowTheFirstPair()
    {
        foreach (var row in await Api.RowsAsync(Mirror))
        {
            foreach (var (field, direction) in (IEnumerable<(string, string)>)[("kazToGbr", "kaz-to-gbr"), ("gbrToKaz", "gbr-to-kaz")])
            {
                var (shown, first) = (row[field]!, Directed(row, direction).FirstOrDefault());
                Assert.That(first is null, Is.EqualTo(shown["gap"] is null), $"{row.Text("id")} {direction}");
                if (first is not null)
                {
                    Assert.That(
                        (first["export"]!.Text("id"), first["import"]!.Text("id"), first.Text("explanation")),
                        Is.EqualTo((shown["export"]!.Text("id"), shown["import"]!.Text("id"), shown.Text("explanation")))
                    );
                    Assert.That(JsonNode.DeepEquals(first["gapPercent"], shown["gapPercent"]), Is.True);
                }
            }
        }
    }

    [Test]
    public async Task Order_IsOneProgrammeThenPreferredThenTheRest()
    {
        foreach (var row in await Api.RowsAsync(Mirror))
        {
            foreach (var direction in (string[])["kaz-to-gbr", "gbr-to-kaz"])
            {
                var pairs = Directed(row, direction);
                var ranks = pairs.Select(pair =>
                    pair.Text("basis") == "same-programme" ? 0 : pair["preferred"]!.GetValue<bool>() ? 1 : 2);
                Assert.That(ranks, Is.Ordered, row.Text("id"));
                Assert.That(pairs.Count(pair => pair["preferred"]!.GetValue<bool>()), Is.EqualTo(pairs.Count == 0 ? 0 : 1));
                Assert.That(
                    pairs.Select(pair => (pair["export"]!.Text("dataset"), pair["import"]!.Text("dataset"))),
                    Is.Unique,
                    "a programme gives one figure"
                );
            }
        }
    }

    [Test]
    public async Task PreferredPair_HasThePreferredFiguresOfTheList()
    {
        var pairs = (await Api.RowsAsync($"{Mirror}?from=2010&to=2016"))
            .SelectMany(row => row["pairs"]!.AsArray())
            .Where(pair => pair!["preferred"]!.GetValue<bool>())
            .SelectMany(pair => (JsonNode[])[pair!["export"]!, pair["import"]!])
            .ToList();
        Assert.That(pairs, Is.Not.Empty);
        foreach (var side in pairs)
        {
            var figure = (await Api.GetAsync($"/v1/trade-flows/{side.Text("id")}")).Json;
            Assert.That(figure["preferred"]!.GetValue<bool>(), Is.True, side.Text("id"));
        }
    }

    [Test]
    public async Task DoubtfulFigures_FormNoPairAndAreNamed()
    {
        var doubtful = (await Api.RowsAsync("/v1/trade-flows?figures=all&classification=TOTAL&status=doubtful&frequency=A"))
            .Where(figure => figure.Text("flow") is "export" or "import" && figure.Text("productType") != "services")
            .Select(figure => figure.Text("id"))
            .ToList();
        Assert.That(doubtful, Is.Not.Empty);
        var rows = await Api.RowsAsync(Mirror);
        var paired = rows.SelectMany(row => row["pairs"]!.AsArray())
            .SelectMany(pair => (string?[])[pair!["export"]!.Text("id"), pair["import"]!.Text("id")]);
        Assert.That(paired.Intersect(doubtful), Is.Empty);
        var named = rows.SelectMany(row => row["notPaired"]!.AsArray()).ToList();
        Assert.That(named.Select(figure => figure!.Text("id")), Is.SubsetOf(doubtful).And.Not.Empty);
        Assert.That(named.Select(figure => figure!.Text("reason")), Is.All.EqualTo("doubtful"));
    }

    [Test]
    public async Task Dataset_ComparesOneProgrammeWithItself()
    {
        var row = await RowAsync("period=2016&dataset=wits");
        Assert.That(row["pairs"]!.AsArray().Select(pair => pair!.Text("basis")), Is.EqualTo(new[] { "same-programme", "same-programme" }));
        var ons = await RowAsync("period=2016&dataset=ons-trade-by-country");
        Assert.That(ons["pairs"]!.AsArray(), Is.Empty);
        Assert.That(ons["kazToGbr"]!.Text("exportMissing"), Is.EqualTo("only-other-datasets"));
        Assert.That(ons["kazToGbr"]!["import"]!.Text("dataset"), Is.EqualTo("ons-trade-by-country"));
    }

    [TestCase("period=1996", false)]
    [TestCase("period=1997", true)]
    [TestCase("from=1997&to=1997", true)]
    [TestCase("id=1997", true)]
    [TestCase("period=1998", false)]
    public async Task Break_IsWhereTheUkSideChangesItsProgramme(string query, bool isBreak)
    {
        var preferred = Directed(await RowAsync(query), "kaz-to-gbr").Single(pair => pair["preferred"]!.GetValue<bool>());
        Assert.That(preferred["break"]!.GetValue<bool>(), Is.EqualTo(isBreak));
        Assert.That(
            preferred["breaks"]!.AsArray().Select(one => (one!.Text("reporter"), one!.Text("before"), one!.Text("now"))),
            Is.EqualTo(isBreak ? new (string?, string?, string?)[] { ("GBR", "wits", "ons-trade-by-country") } : [])
        );
    }

    [Test]
    public async Task Brief_HasTheGapsOfTheMirrorInOneLineAPeriod()
    {
        var rows = await Api.RowsAsync(Mirror);
        var answer = await Api.GetAsync($"{Mirror}/brief?limit=500");
        var lines = answer.Json["data"]!.AsArray();
        Assert.That(lines.Select(line => line!.Text("id")), Is.EqualTo(rows.Select(row => row.Text("id"))));
        foreach (var (line, row) in lines.Zip(rows))
        {
            foreach (var field in (string[])["kazToGbr", "gbrToKaz"])
            {
                Assert.That(JsonNode.DeepEquals(line![field]!["gapPercent"], row[field]!["gapPercent"]), Is.True);
                Assert.That(line[field]!.Text("basis"), Is.EqualTo(row[field]!.Text("basis")));
                Assert.That(line[field]!.Text("exportId"), Is.EqualTo(row[field]!["export"]?.Text("id")));
                Assert.That(line[field]!.Text("importId"), Is.EqualTo(row[field]!["import"]?.Text("id")));
            }
        }
    }

    [TestCase("dataset=onss", "dataset", "unknown-code")]
    [TestCase("reporter=KAZ", "reporter", "unknown-parameter")]
    public async Task Brief_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"{Mirror}/brief?{query}")).ShouldRefuse(parameter, code);

    private static async Task<JsonNode> RowAsync(string query) => (await Api.RowsAsync($"{Mirror}?{query}")).Single();

    private static List<JsonNode> Directed(JsonNode row, string direction) =>
        [.. row["pairs"]!.AsArray().Where(pair => pair!.Text("direction") == direction).Select(pair => pair!)];

    private static decimal Percent(JsonNode pair) => pair["gapPercent"]!["value"]!.GetValue<decimal>();
}
