namespace KzUkApi.Tests.Charts;

/// <summary>Pictures under filters that nothing passes.</summary>
internal sealed class EmptyPictureTests
{
    [TestCase("/v1/trade-flows/series.svg?reporter=GBR&from=2040&to=2041", "No figures pass these filters")]
    [TestCase(
        "/v1/trade-flows/series.svg?reporter=GBR&from=2040",
        "No figures pass these filters. Without one of these there are some: from")]
    [TestCase(
        "/v1/trade-flows/series.svg?reporter=KAZ&dataset=ons-trade-by-country&lang=ru",
        "Нет показателей, отвечающих фильтрам. Есть, если убрать один из них: reporter, dataset")]
    [TestCase(
        "/v1/investments/series.svg?asOf=1990-01-01&lang=kk",
        "Сүзгілерге сай көрсеткіш жоқ. Мыналардың бірін алып тастаса, бар: asOf")]
    public async Task Nothing_PassesTheFilters_ThePictureSaysSoAndWhichFilterLeavesNothing(string path, string words)
    {
        var picture = await Picture.GetAsync(path);
        Assert.That(string.Join(' ', picture.Texts), Does.Contain(words));
        Assert.That(picture.Description, Does.StartWith($"{words}."));
        Assert.That(picture.Series, Is.Empty);
    }
}
