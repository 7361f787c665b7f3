using System.Text.RegularExpressions;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Charts;

/// <summary>Pictures in the language asked for, in the colours asked for, and on the scale asked for.</summary>
internal sealed partial class PictureLanguageTests
{
    [TestCase("ru", "Импорт товаров в Великобританию из Казахстана", "Млрд фунтов стерлингов")]
    [TestCase("kk", "Ұлыбританияға Қазақстаннан тауар импорты", "Млрд фунт стерлинг")]
    public async Task Picture_InALanguage_HasItsTitleAndAxis(string language, string title, string axis)
    {
        var answer = await Api.GetAsync($"{Picture.OnsImports}&lang={language}");
        Assert.That(answer.Header("Content-Language"), Is.EqualTo(language));
        var picture = await Picture.GetAsync($"{Picture.OnsImports}&lang={language}");
        Assert.That(picture.Title, Is.EqualTo(title));
        Assert.That(picture.Texts, Does.Contain(axis));
        Assert.That((string?)picture.Root.Attribute(System.Xml.Linq.XNamespace.Xml + "lang"), Is.EqualTo(language));
    }

    // Names of publishers, currencies and licences, and what is quoted, stay as they are; English sentences do not.
    [TestCase("/v1/trade-flows/series.svg?reporter=KAZ&dataset=official-statements")]
    [TestCase("/v1/trade-flows/series.svg?flow=balance&dataset=ons-trade-by-country&units=change&asOf=2026-10-01")]
    [TestCase("/v1/trade-flows/series.svg?flow=total&frequency=A&productType=goods&dataset=wits,bns-trade-by-country&convertTo=USD")]
    [TestCase("/v1/trade-flows/series.svg?classification=SITC&commodity=33*&flow=import&frequency=A&id=xyz")]
    [TestCase("/v1/investments/series.svg?measure=investor-rank")]
    [TestCase("/v1/investments/series.svg?measure=fdi-gross-inflow&units=year-on-year")]
    [TestCase("/v1/trade-flows/mirror.svg")]
    [TestCase("/v1/trade-flows/mirror.svg?frequency=M&direction=gbr-to-kaz&convertTo=KZT")]
    [TestCase("/v1/timeline.svg")]
    [TestCase("/v1/timeline.svg?types=ambassadors,institutions&from=2020")]
    [TestCase("/v1/investments/series.svg")]
    [TestCase("/v1/trade-flows/series.svg")]
    public async Task Words_OfAPicture_AreNotEnglish(string path)
    {
        foreach (var language in new[] { "kk", "ru" })
        {
            var picture = await Picture.GetAsync($"{path}{(path.Contains('?') ? '&' : '?')}lang={language}");
            string[] texts = [string.Join(' ', picture.Texts), picture.Description];
            Assert.That(texts.SelectMany(text => EnglishWord.Matches(text)).Select(word => word.Value), Is.Empty, path);
        }
    }

    [Test]
    public void Warnings_OfSeries_HaveWordsInEveryLanguage()
    {
        string[] codes =
        [
            "held-only-in-later-editions", "only-doubtful-figures", "only-forecasts", "dropped-by-later-editions", "spans-left-out",
            "not-converted", "no-balance", "undated",
        ];
        Assert.That(
            from language in TextLanguages.All
            from code in codes
            select WarningText.Of(Warning.Of(code, 3, $"{code} in English"), language),
            Is.Unique
        );
        Assert.That(() => WarningText.Of(Warning.Of("new", 1, "A new one."), "ru"), Throws.InvalidOperationException);
    }

    [TestCase("trade-flows", "flow=balance&dataset=ons-trade-by-country&frequency=A", "A balance is drawn from zero")]
    [TestCase("trade-flows", "flow=import&dataset=ons-trade-by-country&frequency=A&units=change", "A change can be zero or below")]
    [TestCase("investments", "measure=investor-rank", "Places among investors have no ratios")]
    [TestCase("investments", "measure=fdi-net-inflow", "is zero or below")]
    public async Task LogScale_OfWhatHasNoRatios_IsRefusedWithAReason(string resource, string query, string why)
    {
        var error = (await Api.GetAsync($"/v1/{resource}/series.svg?{query}&scale=log")).ShouldRefuse("scale", "cannot-combine");
        Assert.That(error.Text("detail"), Does.Contain(why));
    }

    [Test]
    public async Task LogScale_OfPositiveValues_IsNamedOverTheAxis() =>
        Assert.That(
            (await Picture.GetAsync(Picture.OnsImports + "&scale=log")).Texts, Does.Contain("Billion pounds sterling, logarithmic scale"));

    [Test]
    public async Task Branch_OfCommodities_StandsInTheTitle() =>
        Assert.That(
            (await Picture.GetAsync("/v1/trade-flows/series.svg?flow=import&commodity=33*&frequency=A&reporter=GBR")).Title,
            Does.EndWith(", SITC 33 (Oil) and its parts")
        );

    [GeneratedRegex(@"\b(?:the|of|and|no|by|to|from|with|figures?|series|value|held|converted|million|billion|year)\b(?![^«]*»)")]
    private static partial Regex EnglishWord { get; }
}
