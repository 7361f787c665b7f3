using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Charts;

/// <summary>What limits the figures of a picture stands under it, and in its text alternative.</summary>
internal sealed class PictureCaveatTests
{
    [TestCase("trade-flows", "reporter=KAZ&dataset=official-statements", "Some figures: ")]
    [TestCase("trade-flows", "reporter=KAZ&dataset=bns-trade-by-country&flow=export", "All figures: ")]
    [TestCase("investments", "measure=fdi-inward-stock", "Some figures: ")]
    public async Task Picture_OfFiguresWithCaveats_CarriesTheirWords(string resource, string query, string begin)
    {
        var picture = await Picture.GetAsync($"/v1/{resource}/series.svg?{query}");
        var ids = (await Api.RowsAsync($"/v1/{resource}/series?{query}"))
            .SelectMany(series => series["points"]!.AsArray())
            .SelectMany(point => point!.Texts("figureIds"))
            .ToHashSet();
        var caveats = (await Api.RowsAsync($"/v1/{resource}?{query}&figures=all"))
            .Where(figure => ids.Contains(figure.Text("id")!))
            .SelectMany(figure => figure.Texts("caveats"))
            .Distinct()
            .ToList();
        Assert.That(caveats, Is.Not.Empty);
        Assert.That(
            caveats.Select(caveat => CaveatText.Of(caveat, "en")),
            Has.All.Matches<string>(words => picture.Description!.Contains(words!, StringComparison.Ordinal))
        );
        Assert.That(picture.Description, Does.Contain(begin));
    }
}
