using System.Net;
using System.Xml;
using System.Xml.Linq;
using KzUkApi.Charts;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Series;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Charts;

/// <summary>A picture as tests read it.</summary>
internal sealed record Picture(XElement Root)
{
    public const string OnsImports = "/v1/trade-flows/series.svg?dataset=ons-trade-by-country&flow=import&frequency=A";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public string Title => Root.Element(Svg + "title")!.Value;

    public string Description => Root.Element(Svg + "desc")!.Value;

    /// <summary>Every line of text that is drawn, in order.</summary>
    public IReadOnlyList<string> Texts => [.. All("text").Select(text => text.Value)];

    /// <summary>The drawn series; each has one polyline for each stretch without a gap.</summary>
    public IReadOnlyList<XElement> Series => Groups("series");

    public IReadOnlyList<XElement> Groups(string name) => [.. All("g").Where(group => (string?)group.Attribute("class") == name)];

    public IEnumerable<XElement> All(string element) => Root.Descendants(Svg + element);

    public static int Stretches(XElement series) => series.Elements(Svg + "polyline").Count();

    public static async Task<Picture> GetAsync(string path)
    {
        var answer = await Api.GetAsync(path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        Assert.That(answer.Header("Content-Type"), Is.EqualTo("image/svg+xml; charset=utf-8"));
        return Read(answer.Text);
    }

    public static Picture Of(Chart chart, int width = 800) => Read(ChartSvg.Draw(chart, width));

    /// <summary>A chart of annual series, each given by its first year and its values.</summary>
    public static Chart ChartOf(params (string Label, string Unit, int First, decimal?[] Values)[] series) =>
        new()
        {
            Title = "A title",
            Subtitle = string.Empty,
            Units = SeriesView.Level,
            Series =
            [
                .. series.Select(one => new ChartSeries(
                    one.Label,
                    one.Unit,
                    [.. one.Values.Select((value, year) => new ChartPoint(Period.OfYear(one.First + year), value, value, value))]
                )),
            ],
            Notes = [],
            Sources = [],
            Edition = "Data version 0123456789ab.",
            Licence = "A licence.",
        };

    private static Picture Read(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Prohibit });
        return new(XElement.Load(reader));
    }
}
