using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Domain.Sentences;

internal sealed partial class FigureHeadingListTests
{
    private const string Trade = "/v1/trade-flows?figures=all";
    private const string Investments = "/v1/investments?figures=all";

    private static readonly string[] Languages = ["en", "kk", "ru"];

    private static readonly string[] Lists =
    [
        Trade,
        "/v1/trade-flows/series?flow=export,import,total,balance",
        "/v1/trade-flows/series?units=percent-change",
        "/v1/trade-flows/series?units=change&frequency=A,Q,M",
        "/v1/trade-flows/mirror",
        "/v1/trade-flows/mirror?frequency=Q",
        "/v1/trade-flows/mirror?dataset=wits&asOf=2024-01-01",
        "/v1/trade-flows/mirror/brief",
        Investments,
        "/v1/investments/series",
        "/v1/investments/series?units=change",
        "/v1/indicators",
    ];

    [Test]
    public async Task Row_InEachLanguage_HasTitleSubtitleAndDisplay(
        [ValueSource(nameof(Lists))] string list,
        [ValueSource(nameof(Languages))] string language
    )
    {
        var rows = await Api.RowsAsync($"{list}{(list.Contains('?') ? '&' : '?')}lang={language}");
        Assert.That(rows, Is.Not.Empty);
        foreach (var row in rows.SelectMany(Worded))
        {
            var (title, subtitle, display) = (row.Text("title")!, row.Text("subtitle")!, row.Text("display")!);
            Assert.That(new[] { title, subtitle, display }, Has.All.Not.Empty.And.All.Not.Contains("{").And.All.Not.Contains("; ;"));
            if (language != "en")
            {
                Assert.That(Latin().Matches(Codes().Replace(title, string.Empty)), Is.Empty, title);
                Assert.That(LatinWord().Matches(Quoted().Replace(subtitle, string.Empty)), Is.Empty, subtitle);
                Assert.That(Latin().Matches(display), Is.Empty, display);
            }
        }
    }

    [Test]
    public async Task Subtitle_OfEveryFigure_HasEachCaveatInWords(
        [Values(Trade, Investments, "/v1/indicators?")] string list,
        [ValueSource(nameof(Languages))] string language
    )
    {
        var words = await WordsAsync(language);
        var limited = (await Api.RowsAsync($"{list}&lang={language}")).Where(row => CaveatsOf(row).Any()).ToList();
        Assert.That(limited, Is.Not.Empty);
        foreach (var row in limited)
        {
            AssertWorded(row, CaveatsOf(row), words);
        }
    }

    [Test]
    public async Task Subtitle_OfEverySeries_HasEachCaveatOfItsFiguresInWords(
        [Values("trade-flows", "investments")] string list,
        [ValueSource(nameof(Languages))] string language
    )
    {
        var words = await WordsAsync(language);
        var caveats = (await Api.RowsAsync($"/v1/{list}?figures=all")).ToDictionary(row => row.Text("id")!, CaveatsOf);
        var limited = 0;
        foreach (var series in await Api.RowsAsync($"/v1/{list}/series?lang={language}"))
        {
            var ids = series["points"]!.AsArray().SelectMany(point => point!["figureIds"]!.AsArray()).Select(id => id!.GetValue<string>());
            var all = ids.SelectMany(id => caveats[id]).Distinct().ToList();
            AssertWorded(series, all, words);
            limited += all.Count;
        }

        Assert.That(limited, Is.Positive);
    }

    [Test]
    public async Task Subtitle_OfEveryMirrorRow_HasEachCaveatOfItsFiguresInWords(
        [Values("", "/brief")] string form,
        [ValueSource(nameof(Languages))] string language
    )
    {
        var words = await WordsAsync(language);
        var caveats = (await Api.RowsAsync(Trade)).ToDictionary(row => row.Text("id")!, CaveatsOf);
        var limited = 0;
        foreach (var row in await Api.RowsAsync($"/v1/trade-flows/mirror{form}?lang={language}"))
        {
            foreach (var pair in new[] { row["kazToGbr"]!, row["gbrToKaz"]! })
            {
                var ids = form.Length > 0
                    ? new[] { pair.Text("exportId"), pair.Text("importId") }
                    : [pair["export"]?.Text("id"), pair["import"]?.Text("id")];
                var all = ids.OfType<string>().SelectMany(id => caveats[id]).Distinct().ToList();
                AssertWorded(pair, all, words);
                if (form.Length == 0)
                {
                    AssertWorded(row, all, words);
                }

                limited += all.Count;
            }
        }

        Assert.That(limited, Is.Positive);
    }

    private static void AssertWorded(JsonNode row, IEnumerable<string> caveats, Dictionary<string, string> words)
    {
        foreach (var caveat in caveats)
        {
            Assert.That(row.Text("subtitle"), Does.Contain(words[caveat]).IgnoreCase, row.Text("title"));
        }
    }

    private static IEnumerable<string> CaveatsOf(JsonNode row) => row["caveats"]!.AsArray().Select(caveat => caveat!.GetValue<string>());

    private static async Task<Dictionary<string, string>> WordsAsync(string language) =>
        (await Api.GetAsync($"/v1/codelists/caveats?lang={language}"))
            .Json["codes"]!.AsArray()
            .ToDictionary(code => code!.Text("code")!, code => code!.Text("label")!);

    private static IEnumerable<JsonNode> Worded(JsonNode row) =>
        [.. new[] { row["display"] is null ? null : row, row["kazToGbr"], row["gbrToKaz"] }.OfType<JsonNode>()];

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Latin();

    // An abbreviation of capitals is a name, and so are these of programmes.
    [GeneratedRegex(@"\b(?!(UNCTADstat|Comtrade)\b)[A-Za-z]*[a-z][A-Za-z]*")]
    private static partial Regex LatinWord();

    [GeneratedRegex("«[^»]*»")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"«[^»]*»|\((SITC|HS|MTN) [^)]*\)")]
    private static partial Regex Codes();
}
