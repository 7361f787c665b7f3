using System.Globalization;
using System.Xml.Linq;
using KzUkApi.Charts;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Charts;

/// <summary>
/// Every series of the reference data as a picture: no text over another, and nothing outside. Of the series of trade each time some,
/// with <c>FULL=1</c> all.
/// </summary>
internal sealed class PictureLayoutTests
{
    [TestCase("trade-flows", 320, "ru")]
    [TestCase("trade-flows", 800, "en")]
    [TestCase("investments", 320, "kk")]
    [TestCase("investments", 800, "ru")]
    [TestCase("investments", 1200, "en")]
    public async Task Texts_OfEverySeries_NeverMeetAndStayInside(string resource, int width, string language)
    {
        var ids = (await Api.AllPagesAsync($"/v1/{resource}/series?limit=500")).Select(row => row.Text("id")!).ToList();
        Assert.That(ids, Is.Not.Empty);
        foreach (var few in Effort.OneIn(resource == "trade-flows" ? 4 : 1, ids.Chunk(Chart.MostSeries)))
        {
            var path = $"/v1/{resource}/series.svg?id={string.Join(',', few)}&width={width}&lang={language}";
            await ShouldBeReadableAsync(path, width);
        }
    }

    [TestCase("/v1/trade-flows/mirror.svg?lang=ru", 320)]
    [TestCase("/v1/trade-flows/mirror.svg?lang=kk", 480)]
    [TestCase("/v1/trade-flows/mirror.svg?lang=en", 800)]
    [TestCase("/v1/trade-flows/mirror.svg?lang=ru&direction=gbr-to-kaz&frequency=M", 800)]
    [TestCase("/v1/trade-flows/mirror.svg?lang=en&frequency=Q&convertTo=KZT", 1600)]
    [TestCase("/v1/timeline.svg?lang=ru", 320)]
    [TestCase("/v1/timeline.svg?lang=en", 800)]
    [TestCase("/v1/timeline.svg?lang=kk&from=2024", 480)]
    [TestCase("/v1/timeline.svg?lang=ru&types=agreement-events&from=2025", 320)]
    [TestCase("/v1/timeline.svg?lang=en&types=meetings&to=2000", 800)]
    [TestCase("/v1/timeline.svg?lang=kk&types=agreement-events&to=1964", 1200)]
    public Task Texts_OfOtherPictures_NeverMeetAndStayInside(string path, int width) =>
        ShouldBeReadableAsync($"{path}&width={width}", width);

    private static async Task ShouldBeReadableAsync(string path, int width)
    {
        var picture = await Picture.GetAsync(path);
        var boxes = picture.All("text").Select(Box).ToList();
        var height = (double)picture.Root.Attribute("height")!;
        Assert.That(
            boxes.Where(box => box.Left < 0 || box.Right > width || box.Top < 0 || box.Bottom > height).Select(box => box.Text),
            Is.Empty,
            path
        );
        Assert.That(
            from one in boxes.Index()
            from other in boxes.Skip(one.Index + 1)
            where one.Item.Left < other.Right && other.Left < one.Item.Right
            where one.Item.Top < other.Bottom && other.Top < one.Item.Bottom
            select $"{one.Item.Text} | {other.Text}",
            Is.Empty,
            path
        );
    }

    // Letters reach from about three quarters of their size above the base line to a fifth below.
    private static (string Text, double Left, double Right, double Top, double Bottom) Box(XElement text)
    {
        var size = Number(text, "font-size");
        var (x, y) = (Number(text, "x"), Number(text, "y"));
        var width = TextMetrics.Width(text.Value, size, text.Attribute("font-weight") is not null);
        var left = (string?)text.Attribute("text-anchor") switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
        return (text.Value, left, left + width, y - (0.75 * size), y + (0.2 * size));
    }

    private static double Number(XElement text, string name) =>
        double.Parse(text.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
