using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources;

/// <summary>A figure names the series that it belongs to.</summary>
internal sealed class FigureSeriesTests
{
    [TestCase("/v1/trade-flows")]
    [TestCase("/v1/investments")]
    public async Task SeriesId_OfEveryFigure_IsThatOfASeriesWithItsPeriod(string path)
    {
        var figures = await Api.AllPagesAsync($"{path}?limit=500");
        var periods = (await Api.AllPagesAsync($"{path}/series?limit=500")).ToDictionary(
            one => one.Text("id")!,
            one => one["points"]!.AsArray().Select(point => point!.Text("period")).ToHashSet(StringComparer.Ordinal)
        );
        var (ofNone, others) = (figures.Where(one => one["seriesId"] is null), figures.Where(one => one["seriesId"] is not null).ToList());
        Assert.That(ofNone.Select(figure => figure.Text("frequency")), Is.All.EqualTo("span"));
        Assert.That(others, Is.Not.Empty);
        Assert.That(
            others.Where(one => !periods[one.Text("seriesId")!].Contains(one.Text("period"))).Select(one => one.Text("id")), Is.Empty);
    }

    [Test]
    public async Task SeriesId_OfADetail_LeadsToItsSeries()
    {
        var figure = (await Api.GetAsync("/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10")).Json;
        Assert.That(figure.Text("seriesId"), Is.EqualTo("kaz--total--unspecified--total--official-statements--usd--a"));
        var series = (await Api.RowsAsync($"/v1/trade-flows/series?id={figure.Text("seriesId")}")).Single();
        Assert.That(series["points"]!.AsArray().SelectMany(point => point!.Texts("figureIds")), Does.Contain(figure.Text("id")));
    }
}
