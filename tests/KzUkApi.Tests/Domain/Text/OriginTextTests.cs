using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Text;

/// <summary>Who says something: whatever the wording, nobody is taken for somebody else.</summary>
[Parallelizable]
internal sealed class OriginTextTests
{
    private static readonly string[] Languages = ["en", "kk", "ru"];

    [Test]
    public void Lead_OfEveryProgramme_NamesItAndACountryOnlyForItsOwnStatistics([ValueSource(nameof(Languages))] string language)
    {
        string[] words = [.. new[] { "KAZ", "GBR" }.Select(country => Official(country, language))];
        Assert.That(words, Is.Unique);
        foreach (var dataset in Codes.Datasets.Values.Where(Codes.IsProgramme))
        {
            var lead = OriginText.Lead(new(dataset, "Publisher", 1, "David Moran"), language);
            Assert.That(lead, Does.Contain(Codes.Datasets.Find(dataset)!.Label(language).Text).And.Not.Contain("Publisher"));
            var country = dataset == "bns-trade-by-country" ? words[0]
                : dataset.StartsWith("ons-", StringComparison.Ordinal) ? words[1] : null;
            Assert.That(
                words.Where(text => lead.Contains(text, StringComparison.OrdinalIgnoreCase)),
                Is.EqualTo(OneOrNone(country)), dataset);
        }
    }

    [Test]
    public void Lead_OfThePress_NamesPublisherAndWhomItCites([ValueSource(nameof(Languages))] string language)
    {
        var origin = new Origin(null, "Kazinform", 3, "Ministry of Foreign Affairs of Kazakhstan");
        var lead = OriginText.Lead(origin, language);
        Assert.That(lead, Does.Contain(OriginText.Quoted("Kazinform", language)).And.EndWith(" "));
        Assert.That(lead, Does.Contain(Originators.Of(origin.StatedBy!, language)));
        Assert.That(
            OriginText.Lead(origin with { StatedBy = null }, language),
            Does.Not.Contain(Originators.Of(origin.StatedBy!, language)));
        Assert.That(OriginText.IsStatistics(origin), Is.False);
        foreach (var country in new[] { "KAZ", "GBR" })
        {
            Assert.That(lead.Contains(Official(country, language), StringComparison.OrdinalIgnoreCase), Is.False);
        }
    }

    [Test]
    public void Lead_OfAnExtract_NamesItsOffice([ValueSource(nameof(Languages))] string language)
    {
        var origin = new Origin(null, "National Bank of Kazakhstan, through wiiw", 4, "National Bank of Kazakhstan");
        Assert.That(OriginText.IsStatistics(origin), Is.True);
        Assert.That(
            OriginText.Lead(origin, language),
            Does.Contain(Originators.Of("National Bank of Kazakhstan", language)).And.Contain("wiiw"));
        Assert.That(OriginText.IsStatistics(origin with { StatedBy = null }), Is.False);
    }

    [TestCase("kk", "«Қазақстан Республикасының Ұлттық Банкі» дереккөзінің (жариялаған: «wiiw»; іріктеген: «X»; ааа) деректері бойынша ")]
    [TestCase("ru", "По данным источника «Национальный Банк Республики Казахстан» (через «wiiw»; выборка: «X»; ааа) ")]
    public void Lead_OfAnExtract_QuotesWhatIsNotInflected(string language, string expected)
    {
        var origin = new Origin(null, "National Bank of Kazakhstan, through wiiw (extract by X)", 4, "National Bank of Kazakhstan");
        Assert.That(OriginText.Lead(origin, language, "ааа"), Is.EqualTo(expected));
        var unknown = new Origin(null, "Parliament of X", 2, null);
        Assert.That(OriginText.Lead(unknown, language), Does.Contain("«Parliament of X»").And.Not.Contain("««"));
    }

    [Test]
    public void Lead_WithAScope_TellsEveryPartOfIt([ValueSource(nameof(Languages))] string language)
    {
        foreach (var dataset in new[] { "wits", "bns-trade-by-country" })
        {
            Assert.That(OriginText.Lead(new(dataset, "P", 2, null), language, "ааа", "ббб"), Does.Contain("ааа; ббб)"));
        }
    }

    [Test]
    public void Of_StatementsOfOfficials_AreNoProgramme() =>
        Assert.That(Codes.IsProgramme("official-statements") || Codes.IsProgramme(null), Is.False);

    private static string Official(string country, string language) => language switch
    {
        "kk" => $"{CountryNames.Whose(country, language)} ресми статистикасы",
        "ru" => $"официальной статистике {CountryNames.Whose(country, language)}",
        _ => $"{CountryNames.Whose(country, language)} official statistics",
    };

    private static string[] OneOrNone(string? text) => text is null ? [] : [text];
}
