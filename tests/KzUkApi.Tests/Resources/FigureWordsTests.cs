using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources;

/// <summary>Titles of figures by address, parameter, header, format and edit.</summary>
internal sealed class FigureWordsTests
{
    private const string Turnover = "/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10";
    private const string Inflow = "/v1/investments/fdi-gross-2022-kazinform-2023-10";

    private static readonly string[] Addresses =
    [
        "/v1/trade-flows?limit=3",
        Turnover,
        "/v1/trade-flows/series?commodity=33&limit=3",
        "/v1/trade-flows/mirror?period=2016",
        "/v1/trade-flows/mirror/brief?period=2016",
        "/v1/investments?limit=3",
        Inflow,
        "/v1/investments/series?limit=3",
        "/v1/indicators?limit=3",
    ];

    [TestCase("en", "Trade turnover of Kazakhstan with the United Kingdom, as the press reports, 2022", "1.8 billion US dollars")]
    [TestCase("ru", "Торговый оборот: Казахстан – Великобритания, по сообщениям прессы, 2022 год", "1,8\u00A0миллиарда долларов США")]
    [TestCase("kk", "Сауда айналымы: Қазақстан – Ұлыбритания, баспасөз хабарлары бойынша, 2022 жыл", "1,8\u00A0миллиард АҚШ доллары")]
    public async Task Figure_InEachLanguage_ReadsAsPublished(string language, string title, string display)
    {
        var figure = (await Api.GetAsync($"{Turnover}?lang={language}")).Json;
        Assert.That((figure.Text("title"), figure.Text("display")), Is.EqualTo((title, display)));
        Assert.That(Others(figure).Select(other => other.Text("title")), Is.Not.Empty.And.All.EqualTo(title));
    }

    [TestCase("en", "Kazakhstan's exports beside the United Kingdom's imports, 2016", "imports 18.9 per cent below exports (one programme)")]
    [TestCase(
        "ru",
        "Экспорт Казахстана в сопоставлении с импортом Великобритании, 2016 год",
        "импорт на 18,9\u00A0% меньше экспорта (одна программа)"
    )]
    [TestCase("kk", "Қазақстанның экспорты және Ұлыбританияның импорты, 2016 жыл", "импорт экспорттан 18,9\u00A0пайызға аз (бір бағдарлама)")]
    public async Task MirrorRow_InEachLanguage_NamesBothSidesAndTheGap(string language, string title, string display)
    {
        foreach (var form in new[] { "mirror", "mirror/brief" })
        {
            var row = (await Api.RowsAsync($"/v1/trade-flows/{form}?period=2016&lang={language}")).Single();
            Assert.That((row["kazToGbr"]!.Text("title"), row["kazToGbr"]!.Text("display")), Is.EqualTo((title, display)));
            if (form == "mirror")
            {
                Assert.That(row.Text("display"), Does.Contain(display));
                Assert.That(row.Text("subtitle"), Does.Contain(row["gbrToKaz"]!.Text("subtitle")!));
            }
        }
    }

    [Test]
    public async Task MirrorRow_WithoutASide_SaysWhatIsMissing()
    {
        var row = (await Api.RowsAsync("/v1/trade-flows/mirror?period=1994")).Single()["kazToGbr"]!;
        Assert.That(row["export"], Is.Null);
        Assert.That(row.Text("display"), Is.EqualTo("nothing to compare (exports: no figure is held)"));
        Assert.That(row.Text("subtitle"), Does.StartWith("exports: no figure is held; imports: "));
    }

    [Test]
    public async Task Series_OfOneCommodity_NamesItWithItsCodeAndTheLatestValue()
    {
        var series = (await Api.RowsAsync("/v1/trade-flows/series?commodity=33&flow=export&frequency=A&lang=ru"))[0];
        Assert.That(series.Text("id"), Is.EqualTo("gbr--export--goods--sitc--33--ons-trade-by-commodity--unadjusted--fob--gbp--a"));
        Assert.That(series.Text("title"), Is.EqualTo("Экспорт товаров из Великобритании в Казахстан: «Oil» (SITC 33)"));
        Assert.That(series.Text("display"), Is.EqualTo("2018–2025 годы; 2025 год: 1,24\u00A0миллиона фунтов стерлингов"));
        Assert.That(series.Text("subtitle"), Does.Contain("годовые данные; без сезонной корректировки; ФОБ"));
    }

    [Test]
    public async Task Answer_InTwoLanguages_IsTwoAnswersFromBothStagesOfTheCache([ValueSource(nameof(Addresses))] string address)
    {
        var join = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var texts = new List<string>();
        foreach (var language in new[] { "kk", "ru", "kk", "ru" })
        {
            // The parameter in two spellings and the header are one question.
            var asked = await Api.GetAsync($"{address}{join}lang={language}");
            var spelt = await Api.GetAsync($"{address}{join}lang={language.ToUpperInvariant()}");
            var wished = await Api.GetAsync(address, ("Accept-Language", language));
            Assert.That(new[] { asked, spelt, wished }.Select(answer => answer.Status), Is.All.EqualTo(HttpStatusCode.OK));
            Assert.That(new[] { asked, spelt, wished }.Select(answer => answer.Header("Content-Language")), Is.All.EqualTo(language));
            Assert.That(new[] { asked, spelt, wished }.Select(answer => answer.Header("ETag")).Distinct().Count(), Is.EqualTo(1));
            Assert.That(wished.Header("Vary"), Does.Contain("Accept-Language"));
            texts.Add(asked.Text);
        }

        Assert.That(texts[2], Is.EqualTo(texts[0]));
        Assert.That(texts[3], Is.EqualTo(texts[1]));
        Assert.That(texts[0], Is.Not.EqualTo(texts[1]));
    }

    [TestCase("/v1/trade-flows?figures=all", "title,subtitle,display,seriesId,htmlUrl")]
    [TestCase("/v1/trade-flows/series", "title,subtitle,display")]
    [TestCase("/v1/investments", "title,subtitle,display,seriesId,htmlUrl")]
    [TestCase("/v1/investments/series", "title,subtitle,display")]
    [TestCase("/v1/indicators", "title,subtitle,display,htmlUrl")]
    public async Task Table_InKazakh_HasTheWordsInItsLastColumns(string list, string last)
    {
        var answer = await Api.GetAsync($"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format=csv&lang=kk");
        Assert.That(answer.Header("Content-Language"), Is.EqualTo("kk"));
        var lines = answer.Text.Split("\r\n");
        Assert.That(lines[0], Does.EndWith("," + last));
        Assert.That(lines[1], Does.Contain("Қазақстан"));
    }

    [TestCase("en")]
    [TestCase("kk")]
    [TestCase("ru")]
    public async Task Edit_WithTheTagOfAnyLanguage_IsAcceptedOnceAndAnsweredInEnglish(string language)
    {
        using var server = new EditServer();
        foreach (var (path, operation) in new[] { (Turnover, "changeTradeFlow"), (Inflow, "changeInvestment") })
        {
            var body = EditServer.Example(operation);
            var tag = (await server.GetAsync($"{path}?lang={language}")).Header("ETag")!;
            var changed = await server.SendAsync(HttpMethod.Put, $"{path}?reason=why", body.ToJsonString(), [("If-Match", tag)]);
            Assert.That(changed.Status, Is.EqualTo(HttpStatusCode.OK), changed.Text);
            var plain = await server.GetAsync(path);
            Assert.That((changed.Text, changed.Header("ETag")), Is.EqualTo((plain.Text, plain.Header("ETag"))));
            Assert.That(plain.Json.Text("title"), Does.Contain("Kazakhstan"));
        }
    }

    private static IEnumerable<JsonNode> Others(JsonNode figure) =>
        new[] { "revisions", "competing" }.SelectMany(list => figure[list]!.AsArray()).Select(other => other!);
}
