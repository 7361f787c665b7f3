using System.Globalization;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Charts;

/// <summary>The mirror as a picture: both countries' lines, the gap, and notes no stronger than the figures.</summary>
internal sealed class MirrorPictureTests
{
    private const string Mirror = "/v1/trade-flows/mirror.svg";
    private const string Export = "?direction=kaz-to-gbr";

    [Test]
    public async Task BothDirections_StandOneBelowTheOther_EachCountryInItsColour()
    {
        var picture = await Picture.GetAsync(Mirror);
        Assert.That(picture.Title, Is.EqualTo("Trade of Kazakhstan and the United Kingdom as reported or estimated for each"));
        Assert.That(
            picture.Texts.Where(text => text.StartsWith("From ", StringComparison.Ordinal) && !text.Contains('.')),
            Is.EqualTo(["From Kazakhstan to the United Kingdom", "From the United Kingdom to Kazakhstan"])
        );
        string[] colours = [.. picture.Series.Select(series => (string)series.Elements().First().Attribute("class")!)];
        Assert.That(colours.Select(names => names.Split(' ')[^1][2..]), Is.EqualTo(["s2", "s1", "s4", "s1", "s2", "s4"]));
    }

    [Test]
    public async Task Line_WhereItsProgrammeChanges_BreaksAndTheNoteNamesBoth()
    {
        var picture = await Picture.GetAsync(Mirror + Export);
        Assert.That(Picture.Stretches(picture.Series[0]), Is.EqualTo(2));
        Assert.That(
            picture.Description,
            Does.Contain("Kazakhstan's exports: World Integrated Trade Solution 1995–2019; Bureau of National Statistics of Kazakhstan "
                + "2020–2025.").And.Contain("Lines break where the programme changes.")
        );
        Assert.That(
            (await Picture.GetAsync($"{Mirror}{Export}&from=2021")).Description, Does.Not.Contain("Lines break"));
    }

    [Test]
    public async Task Bars_OfTheGap_AreAsManyAsThePeriodsThatHaveOne()
    {
        var rows = (await Api.AllPagesAsync("/v1/trade-flows/mirror?sort=period")).Select(row => row["kazToGbr"]!).ToList();
        var gaps = rows.Where(pair => pair["gap"] is not null).ToList();
        var picture = await Picture.GetAsync(Mirror + Export);
        Assert.That(picture.Series[^1].Elements().Count(), Is.EqualTo(gaps.Count));
        Assert.That(picture.Description, Does.Contain($"2025: {gaps[^1].Text("display")}."));
        Assert.That(picture.Description, Does.Contain("A gap does not say whose figure is right."));
    }

    [Test]
    public async Task Footing_OfEveryGap_IsToldWithItsPeriods()
    {
        var words = (await Picture.GetAsync(Mirror + Export)).Description;
        Assert.That(words, Does.Contain("one statistical programme 1995–2005, 2007–2016; two statistical programmes 2006, 2017–2025."));
        Assert.That(words, Does.Contain("the two figures differ in, or one does not state: valuation, concept"));
    }

    [Test]
    public async Task Side_WithoutAnyFigure_IsToldAndNoGapIsSpokenOf()
    {
        var words = (await Picture.GetAsync($"{Mirror}{Export}&frequency=M&from=2020")).Description;
        Assert.That(words, Does.Contain("Kazakhstan's exports: no figures are held for these periods."));
        Assert.That(words, Does.Not.Contain("whose figure is right"));
    }

    [TestCase("?direction=gbr-to-kaz", 2)]
    [TestCase("?direction=gbr-to-kaz&from=1995", 0)]
    public async Task Estimates_OfACompiler_AreHollowAndToldAsSuch(string query, int hollow)
    {
        var picture = await Picture.GetAsync(Mirror + query);
        Assert.That(picture.All("ellipse").Count(point => ((string?)point.Attribute("class"))!.Contains("f-bg")), Is.EqualTo(hollow));
        var told = picture.Description.Contains("estimates of a compiler, not figures that a country reported (1993–1994)");
        Assert.That(told, Is.EqualTo(hollow > 0));
    }

    [Test]
    public async Task OneYear_IsWrittenAsNumbers()
    {
        var picture = await Picture.GetAsync($"{Mirror}{Export}&period=2025&convertTo=GBP");
        Assert.That(picture.Texts, Does.Not.Contain("From Kazakhstan to the United Kingdom"));
        Assert.That(picture.Texts.Count(text => text.Contains("million pounds")), Is.GreaterThanOrEqualTo(3));
        Assert.That(picture.All("polyline"), Is.Empty);
    }

    [TestCase("/v1/trade-flows/mirror.svg?period=2021,2022")]
    [TestCase("/v1/trade-flows/series.svg?flow=balance&dataset=ons-trade-by-country&frequency=A&from=2021&to=2022")]
    public async Task TwoBars_WhoseLabelStandsFarFromThem_HaveItsSignInTheirColour(string path)
    {
        var picture = await Picture.GetAsync(path);
        var sign = picture.Groups("labels")[^1].Elements().First();
        Assert.That(sign.Name.LocalName, Is.EqualTo("rect"));
        Assert.That((string?)sign.Attribute("fill"), Is.EqualTo((string?)picture.Series[^1].Elements().Last().Attribute("fill")));
    }

    [Test]
    public async Task Day_InThePast_ShowsWhatWasKnown()
    {
        var picture = await Picture.GetAsync($"{Mirror}{Export}&asOf=2018-06-30");
        Assert.That(picture.Texts, Does.Not.Contain("2025"));
        Assert.That(picture.Texts.Any(text => text.Contains("As published by 2018-06-30")), Is.True);
    }

    [TestCase("?from=2040", "No figures pass these filters. Without one of these there are some: from")]
    [TestCase("?asOf=1990-01-01&lang=ru", "Нет показателей, отвечающих фильтрам. Есть, если убрать один из них: asOf")]
    public async Task Nothing_PassesTheFilters_ThePictureSaysWhichLeavesNothing(string query, string words)
    {
        var picture = await Picture.GetAsync(Mirror + query);
        Assert.That(string.Join(' ', picture.Texts), Does.Contain(words));
        Assert.That(picture.Series, Is.Empty);
    }

    [TestCase("direction", "KAZ-GBR", "unknown-code")]
    [TestCase("frequency", "span", "unknown-code")]
    [TestCase("width", "20", "out-of-range")]
    [TestCase("id", "2022", "unknown-parameter")]
    public async Task Wrong_Values_AreRefused(string parameter, string value, string code) =>
        (await Api.GetAsync($"{Mirror}?{parameter}={value}")).ShouldRefuse(parameter, code);

    [Test]
    public async Task Values_OfThePicture_AreThoseOfTheMirror()
    {
        var rows = await Api.AllPagesAsync("/v1/trade-flows/mirror?sort=period&from=2007&to=2016");
        var picture = await Picture.GetAsync($"{Mirror}{Export}&from=2007&to=2016");
        string[] points = ((string)picture.Series[0].Elements().First().Attribute("points")!).Split(' ');
        var heights = points.Select(point => double.Parse(point.Split(',')[1], CultureInfo.InvariantCulture)).ToList();
        var values = rows.Select(row => (double)row["kazToGbr"]!["export"]!["converted"]!["value"]!).ToList();
        Assert.That(heights, Has.Count.EqualTo(values.Count));
        var perPixel = (values.Max() - values.Min()) / (heights.Max() - heights.Min());
        Assert.That(
            heights.Zip(values, (y, value) => Math.Abs(((heights.Max() - y) * perPixel) - (value - values.Min()))),
            Is.All.LessThan(perPixel * 0.1)
        );
    }
}
