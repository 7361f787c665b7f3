using System.Globalization;
using System.Xml.Linq;
using KzUkApi.Charts;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Series;

namespace KzUkApi.Tests.Charts;

/// <summary>What is drawn for a chart, without the service around it.</summary>
internal sealed class ChartSvgTests
{
    [Test]
    public void Line_WithGaps_IsBroken()
    {
        var picture = Picture.Of(Picture.ChartOf(("Imports", "GBP", 2010, [1, 2, null, 4, 5, null, null, 8, 9, 10])));
        Assert.That(picture.Series, Has.Count.EqualTo(1));
        Assert.That(Picture.Stretches(picture.Series[0]), Is.EqualTo(3));
        Assert.That(
            picture.Series[0].Descendants().Count(mark => mark.Name.LocalName == "ellipse"),
            Is.EqualTo(7),
            "one marker for each value, none for a gap"
        );
    }

    [Test]
    public void LongLine_WithAValueBetweenGaps_ShowsIt()
    {
        var months = Enumerable
            .Range(0, 240)
            .Select(month => new ChartPoint(
                Period.OfMonth(2000 + (month / 12), (month % 12) + 1),
                month is 99 or 101 ? null : month,
                null,
                null
            ));
        var picture = Picture.Of(Picture.ChartOf() with { Series = [new("Imports", "GBP", [.. months])] });
        Assert.That(Picture.Stretches(picture.Series[0]), Is.EqualTo(2));
        Assert.That(
            picture.Series[0].Descendants().Count(mark => mark.Name.LocalName == "ellipse"),
            Is.EqualTo(1),
            "only the lone month is marked"
        );
    }

    [Test]
    public void Bounds_AnyoneCanSee_AreDrawn()
    {
        static Chart Of(decimal? lower, decimal? upper) => Picture.ChartOf() with
        {
            Series = [new("Turnover", "USD", [new(Period.OfYear(2021), 1000, 1000, 1000), new(Period.OfYear(2022), 800, lower, upper)])],
        };

        Assert.That(Picture.Of(Of(800, 800)).Groups("bounds"), Is.Empty, "exact");
        Assert.That(Picture.Of(Of(799, 801)).Groups("bounds"), Is.Empty, "narrower than a stroke");
        Assert.That(Strokes(Of(700, 900)), Is.EqualTo(3), "a whisker with two caps");
        Assert.That(Strokes(Of(800, null)), Is.EqualTo(3), "an arrow");
        Assert.That(Heights(Of(800, null)), Is.LessThan(0), "more than: upwards");
        Assert.That(Heights(Of(null, 800)), Is.GreaterThan(0), "less than: downwards");
    }

    [Test]
    public void Band_OfCloseMonths_IsDrawnWhereItIsWide()
    {
        var months = Enumerable
            .Range(0, 240)
            .Select(month => new ChartPoint(Period.OfMonth(2000 + (month / 12), (month % 12) + 1), 100, 80, 120));
        var bounds = Picture.Of(Picture.ChartOf() with { Series = [new("Imports", "GBP", [.. months])] }).Groups("bounds");
        Assert.That(bounds.Single().Elements().Select(band => band.Name.LocalName), Is.EqualTo(new[] { "polygon" }));
    }

    [Test]
    public void FarBound_NeverLeavesThePicture()
    {
        var chart = Picture.ChartOf() with
        {
            Units = SeriesView.PercentChange,
            Series = [new("Imports", "percent", [new(Period.OfYear(2021), 5, 4, 6), new(Period.OfYear(2022), 10, 8, 90_000)])],
        };
        var picture = Picture.Of(chart);
        Assert.That(picture.Texts, Has.None.Contains("90"));
        var whisker = picture.Groups("bounds").Single().Elements().Select(path => path.Attribute("d")!.Value);
        Assert.That(whisker.SelectMany(Numbers).Min(), Is.GreaterThan(0));
    }

    [Test]
    public void Units_OfTwoKinds_StandInTwoPanels()
    {
        var picture = Picture.Of(
            Picture.ChartOf(("London", "GBP", 2020, [1_000_000, 3_000_000]), ("Washington", "USD", 2020, [5_000_000_000, 9_000_000_000]))
        );
        Assert.That(picture.Texts, Does.Contain("Million pounds sterling").And.Contain("Billion US dollars"));
        Assert.That(picture.Texts, Does.Contain("London").And.Contain("Washington"));
        Assert.That(picture.Texts.Count(text => text == "2021"), Is.EqualTo(2), "each panel has its own axis of time");
    }

    [TestCase(SeriesView.Level, "GBP", "Million pounds sterling")]
    [TestCase(SeriesView.Change, "GBP", "Change on the previous period, million pounds sterling")]
    [TestCase(SeriesView.PercentChange, "percent", "Change on the previous period, per cent")]
    [TestCase(SeriesView.YearOnYear, "percent", "Change on the same period a year before, per cent")]
    [TestCase(SeriesView.Level, "companies", "Companies")]
    [TestCase(SeriesView.Level, "rank", "Place among investor countries (1 is the largest)")]
    public void Axis_OfEveryUnit_IsTitled(string units, string unit, string title)
    {
        var value = unit == "GBP" ? 2_500_000 : 5;
        Assert.That(Picture.Of(Picture.ChartOf(("One", unit, 2020, [value, value])) with { Units = units }).Texts, Does.Contain(title));
    }

    [Test]
    public void RankOne_StandsOnTop()
    {
        var marks = Picture
            .Of(Picture.ChartOf(("Rank", "rank", 2020, [1, 10])))
            .Series[0]
            .Descendants()
            .Where(mark => mark.Name.LocalName == "ellipse")
            .Select(mark => (double)mark.Attribute("cy")!)
            .ToList();
        Assert.That(marks[0], Is.LessThan(marks[1]));
    }

    [Test]
    public void Series_AsManyAsAllowed_DifferInColourDashAndMarker()
    {
        var picture = Picture.Of(
            Picture.ChartOf([
                .. Enumerable
                    .Range(0, Chart.MostSeries)
                    .Select(number => ($"Series {number}", "GBP", 2020, new decimal?[] { number, number + 1 })),
            ])
        );
        var looks = picture.Series.Select(series => series.Elements().First(line => line.Name.LocalName == "polyline")).ToList();
        Assert.That(looks.Select(line => line.Attribute("stroke")!.Value).Distinct().Count(), Is.EqualTo(Chart.MostSeries));
        Assert.That(looks.Select(line => line.Attribute("stroke-dasharray")?.Value), Is.Unique);
        Assert.That(picture.Texts, Is.SupersetOf(Enumerable.Range(0, Chart.MostSeries).Select(number => $"Series {number}")));
    }

    [Test]
    public void Text_InKazakhAndWithMarkup_Survives()
    {
        const string title = "Қазақстан <b>& Ұлыбритания</b> — ә ғ қ ң ө ұ ү һ і \"торговля\"";
        var picture = Picture.Of(Picture.ChartOf(("Экспорт", "GBP", 2020, [1, 2]), ("Импорт", "GBP", 2020, [2, 3])) with { Title = title });
        Assert.That(picture.Title, Is.EqualTo(title));
        Assert.That(string.Join(' ', picture.Texts), Does.Contain(title).And.Contain("Экспорт").And.Contain("Импорт"));
    }

    [TestCase(320)]
    [TestCase(1600)]
    public void LongText_AtAnyWidth_StaysInside(int width)
    {
        var words = string.Join(' ', Enumerable.Repeat("statistics", 60));
        var picture = Picture.Of(
            Picture.ChartOf((words, "GBP", 2020, [1, 2]), ("Other", "GBP", 2020, [1, 2])) with
            {
                Title = words,
                Notes = [words, new string('w', 400)],
            },
            width
        );
        foreach (var text in picture.All("text").Where(text => text.Attribute("text-anchor") is null))
        {
            var end =
                (double)text.Attribute("x")!
                + TextMetrics.Width(text.Value, (double)text.Attribute("font-size")!, text.Attribute("font-weight") is not null);
            Assert.That(end, Is.LessThanOrEqualTo(width), text.Value);
        }

        Assert.That(picture.All("text").Max(text => (double)text.Attribute("y")!), Is.LessThan((double)picture.Root.Attribute("height")!));
    }

    [Test]
    public void Description_OfSeries_TellsTheirCourse()
    {
        var words = Picture
            .Of(
                Picture.ChartOf(
                    ("Exports", "GBP", 2019, [2_000_000, null, 500_000, 3_500_000, 1_250_000]),
                    ("Imports", "GBP", 2019, [1, 1])
                )
            )
            .Description;
        Assert.That(words, Does.Contain("2 series"));
        Assert.That(words, Does.Contain(
            "Exports: 2.000 million pounds in 2019, 1.250 million pounds in 2023; "
                + "lowest 500.0 thousand pounds in 2021, highest 3.500 million pounds in 2022; 1 period without value."));
    }

    private static int Strokes(Chart chart) => Path(chart).Count(character => character == 'M');

    // From the point to the tip of its arrow.
    private static double Heights(Chart chart) => Numbers(Path(chart)) is var numbers ? numbers[3] - numbers[1] : 0;

    private static string Path(Chart chart) => Picture.Of(chart).Groups("bounds").Single().Elements().Single().Attribute("d")!.Value;

    private static List<double> Numbers(string path) =>
        [.. path.Split('M', 'L', ',').Where(part => part.Length > 0).Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
}
