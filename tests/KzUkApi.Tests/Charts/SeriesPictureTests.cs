using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Charts;

/// <summary>Series as pictures, asked for over HTTP.</summary>
internal sealed class SeriesPictureTests
{
    private static readonly string[] Inert = ["script", "foreignObject", "image", "use", "a", "animate", "set"];

    [TestCase(Picture.OnsImports)]
    [TestCase("/v1/investments/series.svg?unit=USD")]
    [TestCase("/v1/investments/series.svg?measure=fdi-gross-inflow&units=year-on-year")]
    [TestCase("/v1/trade-flows/series.svg?reporter=GBR&classification=TOTAL&frequency=M&productType=goods")]
    [TestCase("/v1/trade-flows/series.svg?flow=balance&dataset=ons-trade-by-country&frequency=Q&units=change")]
    public async Task Picture_OfAnySeries_IsSelfContainedAndTold(string path)
    {
        var picture = await Picture.GetAsync(path);
        Assert.That((string?)picture.Root.Attribute("role"), Is.EqualTo("img"));
        var named = ((string)picture.Root.Attribute("aria-labelledby")!).Split(' ');
        Assert.That(
            picture
                .Root.Elements()
                .Where(element => named.Contains((string?)element.Attribute("id")))
                .Select(element => element.Name.LocalName),
            Is.EqualTo(new[] { "title", "desc" })
        );
        Assert.That(picture.Title, Is.Not.Empty);
        Assert.That(picture.Description, Has.Length.GreaterThan(100));
        Assert.That(picture.Root.Descendants().Select(element => element.Name.LocalName).Intersect(Inert), Is.Empty);
        Assert.That(
            picture
                .Root.DescendantsAndSelf()
                .Attributes()
                .Where(attribute =>
                    attribute.Name.LocalName is "href" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)
                ),
            Is.Empty
        );
        Assert.That(
            picture.Texts,
            Has.Some.StartsWith("Source").And.Some.Contains("Open Government Licence v3.0").And.Some.Contains("Data version")
        );
        Assert.That(
            picture.All("text").Select(text => (double)text.Attribute("y")!),
            Is.All.LessThan((double)picture.Root.Attribute("height")!)
        );
    }

    [TestCase("trade-flows", "reporter=GBR&classification=TOTAL&productType=goods&dataset=ons-trade-by-country,ons-cmd-trade&frequency=M")]
    [TestCase("trade-flows", "reporter=GBR&flow=import&classification=TOTAL&productType=goods&frequency=A&units=percent-change")]
    [TestCase("investments", "unit=USD")]
    public async Task Picture_OfSeries_HasALineForEachStretchOfTheJson(string resource, string query)
    {
        var series = await Api.RowsAsync($"/v1/{resource}/series?{query}");
        var picture = await Picture.GetAsync($"/v1/{resource}/series.svg?{query}");
        var drawn = picture.Series.Select(Picture.Stretches).Order();
        Assert.That(drawn, Is.EqualTo(series.Where(HasValue).Select(Stretches).Order()));
        Assert.That(picture.Description, Does.Contain($"{series.Count} series"));
    }

    [Test]
    public async Task Picture_OfOneSeries_SaysWhatItIs()
    {
        var picture = await Picture.GetAsync(Picture.OnsImports + "&from=2018");
        Assert.That(picture.Title, Is.EqualTo("Imports of goods to the United Kingdom from Kazakhstan"));
        Assert.That(picture.Texts, Does.Contain("Billion pounds sterling"));
        Assert.That(picture.Texts, Has.Some.Contains("seasonally adjusted").And.Some.StartsWith("Source: Office for National Statistics"));
        var last = (await Api.RowsAsync("/v1/trade-flows/series?dataset=ons-trade-by-country&flow=import&frequency=A&from=2018"))[0][
            "points"
        ]!.AsArray()[^1]!;
        Assert.That(picture.Description, Does.Contain($"in {last.Text("period")}"));
    }

    [Test]
    public async Task Commodity_AskedFor_StandsInTheTitle() =>
        Assert.That(
            (
                await Picture.GetAsync("/v1/trade-flows/series.svg?reporter=GBR&flow=import&classification=SITC&commodity=33&frequency=A")
            ).Title,
            Is.EqualTo("Imports of goods to the United Kingdom from Kazakhstan, SITC 33 (Oil)")
        );

    [Test]
    public async Task ConvertTo_SeriesOfTwoCurrencies_DrawsOneAxis()
    {
        const string both =
            "/v1/trade-flows/series.svg?reporter=GBR&flow=import&classification=TOTAL&frequency=A&dataset=ons-trade-by-country,wits";
        Assert.That(
            (await Picture.GetAsync(both)).Texts.Count(text =>
                text.EndsWith("sterling", StringComparison.Ordinal) || text.EndsWith("dollars", StringComparison.Ordinal)
            ),
            Is.EqualTo(2)
        );
        var converted = await Picture.GetAsync(both + "&convertTo=usd");
        Assert.That(
            converted.Texts.Where(text =>
                text.EndsWith("sterling", StringComparison.Ordinal) || text.EndsWith("dollars", StringComparison.Ordinal)
            ),
            Is.EqualTo(new[] { "Billion US dollars" })
        );
        Assert.That(converted.Texts, Has.Some.Contains("converted to USD"));
    }

    [Test]
    public async Task Warnings_OfTheJson_StandUnderThePicture()
    {
        var warnings = (await Api.GetAsync("/v1/investments/series?unit=USD")).Json["meta"]!["warnings"]!
            .AsArray()
            .Select(warning => warning!.Text("detail"))
            .ToList();
        Assert.That(warnings, Is.Not.Empty);
        var picture = await Picture.GetAsync("/v1/investments/series.svg?unit=USD");
        Assert.That(warnings, Is.All.Matches<string?>(warning => picture.Description.Contains(warning!, StringComparison.Ordinal)));
        Assert.That(string.Join(' ', picture.Texts), Does.Contain(warnings[0]));
    }

    [Test]
    public async Task AsOf_BeforeAnEdition_DrawsWhatHadBeenPublished()
    {
        var picture = await Picture.GetAsync("/v1/investments/series.svg?measure=fdi-gross-inflow&asOf=2023-10-03");
        Assert.That(picture.Texts, Has.Some.Contains("As published by 2023-10-03."));
        Assert.That(picture.Texts, Does.Not.Contain("2023"));
    }

    [Test]
    public async Task ConvertTo_WithoutAnyRate_SaysSoInsteadOfAnEmptyAxis()
    {
        var picture = await Picture.GetAsync(
            "/v1/trade-flows/series.svg?reporter=GBR&dataset=ons-trade-by-country&frequency=M&convertTo=KZT"
        );
        Assert.That(picture.Series, Is.Empty);
        Assert.That(picture.Texts, Has.Some.StartsWith("None of the figures").And.Some.Contains("no exchange rate is held"));
    }

    [TestCase("investments", "series: Foreign direct investment, inward stock, ")]
    [TestCase("trade-flows", "series: all commodities, GBP, by month")]
    public async Task Picture_WithoutParameters_ShowsLongSeriesOfOneKindAndSaysWhich(string resource, string choice)
    {
        var answer = await Api.GetAsync($"/v1/{resource}/series.svg");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
        var total = (await Api.GetAsync($"/v1/{resource}/series?limit=1")).Json["page"]!["total"]!.GetValue<int>();
        Assert.That(answer.Text, Does.Contain($"of {total} {choice}"));
    }

    [Test]
    public async Task Ids_OfSeries_ChooseThemAndUnknownOnesAreNamed()
    {
        var id = (await Api.IdsAsync("/v1/investments/series"))[0];
        var picture = await Picture.GetAsync($"/v1/investments/series.svg?id={id},no-such-series");
        Assert.That(picture.Series, Has.Count.EqualTo(1));
        Assert.That(string.Join(' ', picture.Texts), Does.Contain("Not among the series under these filters: no-such-series."));
    }

    [Test]
    public async Task Series_MoreThanAPictureHolds_AreRefused()
    {
        var total = (await Api.GetAsync("/v1/trade-flows/series?frequency=A&limit=1")).Json["page"]!["total"]!.GetValue<int>();
        var error = (await Api.GetAsync("/v1/trade-flows/series.svg?frequency=A")).ShouldRefuse("id", "too-many");
        Assert.That(error.Text("detail"), Does.StartWith($"{total} series pass these filters, and a picture shows at most 8."));
    }

    [TestCase("reporter=XXX", "reporter", "unknown-code")]
    [TestCase("limit=5", "limit", "unknown-parameter")]
    [TestCase("cursor=abc", "cursor", "unknown-parameter")]
    [TestCase("width=100", "width", "out-of-range")]
    [TestCase("width=wide", "width", "not-a-number")]
    [TestCase("width=1601", "width", "out-of-range")]
    [TestCase("theme=blue", "theme", "unknown-code")]
    [TestCase("scale=square", "scale", "unknown-code")]
    [TestCase("lang=uz", "lang", "unknown-code")]
    [TestCase("asOf=2999-01-01", "asOf", "future-day")]
    [TestCase("units=change&convertTo=USD", "convertTo", "cannot-combine")]
    public async Task WrongParameter_IsRefused(string query, string parameter, string code)
    {
        (await Api.GetAsync($"/v1/trade-flows/series.svg?{query}")).ShouldRefuse(parameter, code);
        (await Api.GetAsync($"/v1/investments/series.svg?{query}")).ShouldRefuse(parameter, code);
    }

    [Test]
    public async Task Width_AskedFor_IsThatOfThePicture() =>
        Assert.That((string?)(await Picture.GetAsync(Picture.OnsImports + "&width=480")).Root.Attribute("width"), Is.EqualTo("480"));

    [Test]
    public async Task Bytes_ForTheSameData_AreTheSame()
    {
        var first = await Api.GetAsync("/v1/investments/series.svg?unit=USD");
        Assert.That((await Api.GetAsync("/v1/investments/series.svg?unit=USD")).Text, Is.EqualTo(first.Text));
        using var other = new ApiServer();
        Assert.That((await other.SendAsync(HttpMethod.Get, "/v1/investments/series.svg?unit=USD")).Text, Is.EqualTo(first.Text));
    }

    [Test]
    public async Task Policy_OfAPicture_AllowsItsStyleAndNothingElse()
    {
        var answer = await Api.GetAsync(Picture.OnsImports);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(
            answer.Header("Content-Security-Policy"),
            Is.EqualTo("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
        );
        Assert.That((await Api.GetAsync(Picture.OnsImports + "&width=1")).Header("Content-Security-Policy"), Does.Not.Contain("unsafe"));
    }

    // Runs of two and more values; a value alone is a marker without a line.
    private static bool HasValue(JsonNode series) => series["points"]!.AsArray().Any(point => point!["value"] is not null);

    private static int Stretches(JsonNode series)
    {
        var runs = string.Concat(series["points"]!.AsArray().Select(point => point!["value"] is null ? ' ' : 'x'))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return runs.Count(run => run.Length > 1);
    }
}
