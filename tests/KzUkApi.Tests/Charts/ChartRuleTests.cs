using KzUkApi.Charts;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Series;

namespace KzUkApi.Tests.Charts;

/// <summary>What a picture shows otherwise than as a line, and what it says of what may be misread.</summary>
internal sealed class ChartRuleTests
{
    [TestCase("en", "£1.250 mn")]
    [TestCase("ru", "1,250 млн £")]
    [TestCase("kk", "1,250 млн £")]
    public void LastValue_OfALine_StandsAtItsEnd(string language, string value)
    {
        var picture = Picture.Of(Picture.ChartOf(("Exports", "GBP", 2019, [2_000_000, null, 1_250_000])) with { Language = language });
        var label = picture.Groups("labels").Single().Elements().Where(element => element.Name.LocalName == "text");
        Assert.That(label.Select(text => text.Value.Replace('\u00a0', ' ')), Is.EqualTo(new[] { "Exports", value }));
    }

    [Test]
    public void LineThatEndsEarly_InItsLabel_HasThePeriod() =>
        Assert.That(
            Picture.Of(Picture.ChartOf(("One", "USD", 2015, [1, 2, 3]), ("Other", "USD", 2015, [3, 2, 1, 1, 1]))).Texts,
            Does.Contain("$3 (2017)").And.Contain("$1")
        );

    [Test]
    public void Marks_OfBothAxes_HaveEqualDigitsAndTheFirstAndLastYear()
    {
        decimal?[] years = [.. Enumerable.Range(1, 29).Select(year => (decimal?)year * 66)];
        var texts = Picture.Of(Picture.ChartOf(("One", "GBP", 1997, years))).Texts;
        Assert.That(texts, Is.SupersetOf(new[] { "1997", "2000", "2025" }));
        var fractions = Picture.Of(Picture.ChartOf(("One", "USD", 2020, [500_000_000, 2_000_000_000]))).Texts;
        Assert.That(fractions, Is.SupersetOf(new[] { "0.0", "0.5", "1.0", "1.5", "2.0" }));
    }

    [Test]
    public void Years_WithRoom_AreAllNamed() =>
        Assert.That(
            Picture.Of(Picture.ChartOf(("One", "GBP", 2015, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))).Texts,
            Is.SupersetOf(Enumerable.Range(2015, 11).Select(year => $"{year}"))
        );

    [Test]
    public void OneValue_Alone_IsANumberWithItsBounds()
    {
        var picture = Picture.Of(Of(new ChartPoint(Period.OfYear(2022), 1_800_000_000, 1_750_000_000, 1_850_000_000)
        {
            Precision = 100_000_000,
            Qualifier = "exact",
        }));
        Assert.That(picture.Texts, Does.Contain("1.8 billion US dollars"));
        Assert.That(picture.Texts, Does.Contain("2022; bounds: 1.75 billion US dollars – 1.85 billion US dollars"));
        Assert.That(picture.All("ellipse"), Is.Empty);
        Assert.That(picture.All("polyline"), Is.Empty);
    }

    [Test]
    public void Balance_OfYears_IsBarsInTwoColoursFromZero()
    {
        var chart = Picture.ChartOf(("Balance", "GBP", 2020, [5, -3, 2]));
        var picture = Picture.Of(chart with { Series = [chart.Series[0] with { IsBalance = true }] });
        var bars = picture.Series.Single().Elements().ToList();
        Assert.That(bars.Select(bar => bar.Name.LocalName), Is.EqualTo(new[] { "rect", "rect", "rect" }));
        Assert.That(
            bars.Select(bar => bar.Attribute("fill")!.Value),
            Is.EqualTo(new[] { "#00795a", "#9c3587", "#00795a" })
        );
        var zero = (double)bars[1].Attribute("y")!;
        Assert.That((double)bars[0].Attribute("y")! + (double)bars[0].Attribute("height")!, Is.EqualTo(zero).Within(0.02));
    }

    [Test]
    public void RangeOfPlaces_AsPublished_IsABoxWithoutPointOrLine()
    {
        var picture = Picture.Of(Picture.ChartOf() with
        {
            Series =
            [
                new("Rank", "rank",
                [
                    new(Period.OfYear(2019), 6, 6, 6),
                    new(Period.OfYear(2020), 6, 6, 6),
                    new(Period.OfYear(2021), 10, 1, 10) { Qualifier = Interval.TopN, Precision = 1 },
                ]),
            ],
        });
        Assert.That(picture.Series.Single().Elements().Count(mark => mark.Name.LocalName == "rect"), Is.Zero);
        Assert.That(picture.Series.Single().Descendants().Count(mark => mark.Name.LocalName == "ellipse"), Is.EqualTo(2));
        Assert.That(picture.Groups("bounds").Single().Elements().Count(mark => mark.Name.LocalName == "rect"), Is.EqualTo(1));
        Assert.That(picture.Texts, Does.Contain("top ten").And.Contain("A box is a range of places: any of them may be the true one."));
    }

    [Test]
    public void Percent_WithASpikeOfThousands_BreaksTheAxisAndSaysSo()
    {
        var picture = Picture.Of(
            Picture.ChartOf(("Imports", "percent", 2010, [5, -40, 120, 6_123, -98, 30])) with { Units = SeriesView.PercentChange });
        Assert.That(picture.Texts, Does.Contain("+6,123.0%"));
        Assert.That(picture.Texts, Has.Some.StartsWith("The axis of values is broken. Beyond it: 2013: +6,123.0 per cent"));
        Assert.That(picture.Texts, Does.Not.Contain("6,000").And.Not.Contain("−200"));
    }

    [Test]
    public void Percent_OfAGrowthThatIsNoSpike_KeepsTheAxisWhole() =>
        Assert.That(
            Picture.Of(
                Picture.ChartOf(("Imports", "percent", 2010, [900, 1_100, 1_200, 1_300])) with { Units = SeriesView.PercentChange }).Texts,
            Has.None.Contains("broken")
        );

    [Test]
    public void LogScale_OfFarValues_GivesEqualRatiosEqualSteps()
    {
        var picture = Picture.Of(Picture.ChartOf(("One", "USD", 2020, [1, 10, 100])) with { IsLogarithmic = true });
        var heights = picture
            .Series[0].Descendants()
            .Where(mark => mark.Name.LocalName == "ellipse")
            .Select(mark => (double)mark.Attribute("cy")!)
            .ToList();
        Assert.That(heights[0] - heights[1], Is.GreaterThan(1).And.EqualTo(heights[1] - heights[2]).Within(0.02));
        Assert.That(picture.Texts, Does.Contain("US dollars, logarithmic scale"));
    }

    [Test]
    public void Notes_OfAPicture_TellGapsBreaksAndCoincidence()
    {
        var chart = Picture.ChartOf(("One", "GBP", 2010, [1, null, null, 4, 5]), ("Other", "GBP", 2010, [1, 2, 3, 4, 5]));
        var notes = ChartNotes.Of(chart with
        {
            Series = [chart.Series[0] with { IsReported = true }, chart.Series[1] with { Points = Broken(chart.Series[1]) }],
        });
        Assert.That(notes, Is.EqualTo(new[]
        {
            "No value for One: 2011–2012.",
            "From 2013 on another method: not comparable with the values before.",
            "Points that stand alone are figures that the press reports, each by itself.",
            "Two lines coincide in every period that both have (3): One – Other.",
        }));
    }

    [TestCase("light", "#ffffff")]
    [TestCase("dark", "#14181d")]
    public void Theme_AskedFor_IsTheOnlyOne(string theme, string background)
    {
        var picture = Picture.Of(Picture.ChartOf(("One", "GBP", 2020, [1, 2])) with { Theme = theme });
        Assert.That(picture.All("rect").First().Attribute("fill")!.Value, Is.EqualTo(background));
        Assert.That(picture.All("style"), Is.Empty);
    }

    [Test]
    public void Narrow_Picture_LeavesSubtitleAndNotesToTheTextAlternative()
    {
        var chart = Picture.ChartOf(("One", "GBP", 2020, [1, 2]), ("Other", "GBP", 2020, [2, 3]));
        var picture = Picture.Of(chart with { Subtitle = "Annual", Notes = ["A note."] }, 320);
        Assert.That(picture.Texts, Does.Not.Contain("Annual").And.Not.Contain("A note.").And.Contain("One").And.Contain("£2"));
        Assert.That(picture.Description, Does.Contain("Annual").And.Contain("A note."));
        Assert.That(
            string.Join(' ', picture.Texts), Does.Contain("Notes: 1, which stand under the picture from a width of 480 pixels on."));
    }

    [Test]
    public void Colours_OfTwoCountries_AreTheirOwnInEveryPicture()
    {
        var chart = Picture.ChartOf(("Kazakhstan", "GBP", 2020, [1, 2]), ("United Kingdom", "GBP", 2020, [2, 3]));
        var both = chart with { Series = [chart.Series[0] with { Country = "KAZ" }, chart.Series[1] with { Country = "GBR" }] };
        Assert.That(Strokes(both), Is.EqualTo(new[] { "#c94f0a", "#0062ad" }));
        Assert.That(Strokes(both with { Series = [both.Series[0]] }), Is.EqualTo(new[] { "#c94f0a" }));
    }

    private static IEnumerable<string> Strokes(Chart chart) =>
        from series in Picture.Of(chart).Series
        select series.Elements().First(mark => mark.Name.LocalName == "polyline").Attribute("stroke")!.Value;

    private static IReadOnlyList<ChartPoint> Broken(ChartSeries series) =>
        [.. series.Points.Select(point => point with { Break = point.Period.Text == "2013" })];

    private static Chart Of(ChartPoint point) => Picture.ChartOf() with { Series = [new("Turnover", "USD", [point])] };
}
