using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Text;

/// <summary>Amounts in the case that a sentence asks for: the accusative of Russian, the ablative of Kazakh numbers.</summary>
[Parallelizable]
internal sealed class AmountCaseTests
{
    // What something came to.
    [TestCase("companies", 1, "компанию|2 компании|5 компаний|11 компаний|21 компанию|101 компанию")]
    [TestCase("visas", 1, "визу|2 визы|5 виз|11 виз|21 визу|101 визу")]
    [TestCase("flights", 1, "рейс|2 рейса|5 рейсов|11 рейсов|21 рейс|101 рейс")]
    [TestCase("GBP", 1, "фунт стерлингов|2 фунта стерлингов|5 фунтов стерлингов|11 фунтов стерлингов|21 фунт стерлингов|101 фунт стерлингов")]
    [TestCase("KZT", 1_000_000, "миллион тенге|2 миллиона тенге|5 миллионов тенге|11 миллионов тенге|21 миллион тенге|101 миллион тенге")]
    public void Accusative_InRussian_HasTheFormOfItsNumber(string unit, long scale, string expected) => Assert.That(
        string.Join('|', new[] { 1, 2, 5, 11, 21, 101 }.Select(number =>
            Spaced(AmountText.Accusative(new(number * scale, scale, "exact", unit), "ru")))),
        Is.EqualTo($"1 {expected}")
    );

    [TestCase(21_000, 1_000, "exact", "21 тысячу долларов США")]
    [TestCase(101_000, 1_000, "exact", "101 тысячу долларов США")]
    [TestCase(22_000, 1_000, "exact", "22 тысячи долларов США")]
    [TestCase(21_500, 100, "exact", "21,5 тысячи долларов США")]
    [TestCase(21_000, 1_000, "more-than", "более 21 тысячи долларов США")]
    public void Accusative_OfThousands_IsInflectedUnlessQualified(long value, long precision, string qualifier, string expected) =>
        Assert.That(Spaced(AmountText.Accusative(new(value, precision, qualifier, "USD"), "ru")), Is.EqualTo(expected));

    // Each ending once: of the word that is spoken last.
    [TestCase(1, "1-ден")]
    [TestCase(2, "2-ден")]
    [TestCase(3, "3-тен")]
    [TestCase(4, "4-тен")]
    [TestCase(5, "5-тен")]
    [TestCase(6, "6-дан")]
    [TestCase(7, "7-ден")]
    [TestCase(8, "8-ден")]
    [TestCase(9, "9-дан")]
    [TestCase(10, "10-нан")]
    [TestCase(11, "11-ден")]
    [TestCase(20, "20-дан")]
    [TestCase(21, "21-ден")]
    [TestCase(30, "30-дан")]
    [TestCase(40, "40-тан")]
    [TestCase(50, "50-ден")]
    [TestCase(60, "60-тан")]
    [TestCase(70, "70-тен")]
    [TestCase(80, "80-нен")]
    [TestCase(90, "90-нан")]
    [TestCase(101, "101-ден")]
    [TestCase(110, "110-нан")]
    [TestCase(500, "500-ден")]
    [TestCase(2_000, "2 000-нан")]
    [TestCase(2_500, "2 500-ден")]
    [TestCase(1_500_000, "1,5 миллионнан")]
    [TestCase(2_000_000_000, "2 миллиардтан")]
    public void Of_ABoundOfACount_InKazakh_InflectsTheNumber(long value, string expected)
    {
        var precision = value >= 1_000_000_000 ? 1_000_000_000 : value >= 1_000_000 ? 100_000 : 1;
        Assert.That(Spaced(AmountText.Of(new(value, precision, "more-than", "companies"), "kk")), Is.EqualTo($"{expected} астам компания"));
        Assert.That(Spaced(AmountText.Of(new(value, precision, "less-than", "persons"), "kk")), Is.EqualTo($"{expected} кем адам"));
    }

    [TestCase("en", "890.6 million US dollars")]
    [TestCase("kk", "890,6\u00A0миллион АҚШ доллары")]
    [TestCase("ru", "890,6\u00A0миллиона долларов США")]
    public void Of_ANumber_IsNotPartedFromTheWordBehindIt(string language, string expected) =>
        Assert.That(AmountText.Of(new(890_600_000, 100_000, "exact", "USD"), language), Is.EqualTo(expected));

    private static string Spaced(string text) => text.Replace('\u00A0', ' ');
}
