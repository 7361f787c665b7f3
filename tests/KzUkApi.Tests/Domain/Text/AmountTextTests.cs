using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Text;

/// <summary>Amounts in words: every unit and scale with 1, 2, 5, 11, 21 and 1.5, every qualifier, three languages.</summary>
[Parallelizable]
internal sealed class AmountTextTests
{
    private static readonly string[] Units = ["USD", "EUR", "GBP", "KZT", "companies", "flights", "persons", "visas"];

    private static readonly long[] Scales = [1, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000];

    // 1, 2, 5, 11, 21 units, and 1.5 million of them.
    [TestCase("en", "USD", "1 US dollar|2 US dollars|5 US dollars|11 US dollars|21 US dollars|1.5 million US dollars")]
    [TestCase("en", "EUR", "1 euro|2 euros|5 euros|11 euros|21 euros|1.5 million euros")]
    [TestCase("en", "GBP", "1 pound|2 pounds|5 pounds|11 pounds|21 pounds|1.5 million pounds")]
    [TestCase("en", "KZT", "1 tenge|2 tenge|5 tenge|11 tenge|21 tenge|1.5 million tenge")]
    [TestCase("en", "companies", "1 company|2 companies|5 companies|11 companies|21 companies|1.5 million companies")]
    [TestCase("en", "flights", "1 flight|2 flights|5 flights|11 flights|21 flights|1.5 million flights")]
    [TestCase("en", "persons", "1 person|2 persons|5 persons|11 persons|21 persons|1.5 million persons")]
    [TestCase("en", "visas", "1 visa|2 visas|5 visas|11 visas|21 visas|1.5 million visas")]
    [TestCase(
        "ru",
        "USD",
        "1 доллар США|2 доллара США|5 долларов США|11 долларов США|21 доллар США|1,5 миллиона долларов США"
    )]
    [TestCase("ru", "EUR", "1 евро|2 евро|5 евро|11 евро|21 евро|1,5 миллиона евро")]
    [TestCase(
        "ru",
        "GBP",
        "1 фунт стерлингов|2 фунта стерлингов|5 фунтов стерлингов|11 фунтов стерлингов|21 фунт стерлингов|1,5 миллиона фунтов стерлингов"
    )]
    [TestCase("ru", "KZT", "1 тенге|2 тенге|5 тенге|11 тенге|21 тенге|1,5 миллиона тенге")]
    [TestCase("ru", "companies", "1 компания|2 компании|5 компаний|11 компаний|21 компания|1,5 миллиона компаний")]
    [TestCase("ru", "flights", "1 рейс|2 рейса|5 рейсов|11 рейсов|21 рейс|1,5 миллиона рейсов")]
    [TestCase("ru", "persons", "1 человек|2 человека|5 человек|11 человек|21 человек|1,5 миллиона человек")]
    [TestCase("ru", "visas", "1 виза|2 визы|5 виз|11 виз|21 виза|1,5 миллиона виз")]
    [TestCase("kk", "USD", "1 АҚШ доллары|2 АҚШ доллары|5 АҚШ доллары|11 АҚШ доллары|21 АҚШ доллары|1,5 миллион АҚШ доллары")]
    [TestCase("kk", "EUR", "1 еуро|2 еуро|5 еуро|11 еуро|21 еуро|1,5 миллион еуро")]
    [TestCase("kk", "GBP", "1 фунт стерлинг|2 фунт стерлинг|5 фунт стерлинг|11 фунт стерлинг|21 фунт стерлинг|1,5 миллион фунт стерлинг")]
    [TestCase("kk", "KZT", "1 теңге|2 теңге|5 теңге|11 теңге|21 теңге|1,5 миллион теңге")]
    [TestCase("kk", "companies", "1 компания|2 компания|5 компания|11 компания|21 компания|1,5 миллион компания")]
    [TestCase("kk", "flights", "1 рейс|2 рейс|5 рейс|11 рейс|21 рейс|1,5 миллион рейс")]
    [TestCase("kk", "persons", "1 адам|2 адам|5 адам|11 адам|21 адам|1,5 миллион адам")]
    [TestCase("kk", "visas", "1 виза|2 виза|5 виза|11 виза|21 виза|1,5 миллион виза")]
    public void Of_EveryUnit_HasTheFormOfItsNumber(string language, string unit, string expected) =>
        Assert.That(Told(language, unit, "exact", 1), Is.EqualTo(expected));

    // The genitive in Russian, the ablative in Kazakh.
    [TestCase("ru", "USD", "1 доллара США|2 долларов США|5 долларов США|11 долларов США|21 доллара США|1,5 миллиона долларов США")]
    [TestCase("ru", "companies", "1 компании|2 компаний|5 компаний|11 компаний|21 компании|1,5 миллиона компаний")]
    [TestCase("ru", "flights", "1 рейса|2 рейсов|5 рейсов|11 рейсов|21 рейса|1,5 миллиона рейсов")]
    [TestCase("ru", "persons", "1 человека|2 человек|5 человек|11 человек|21 человека|1,5 миллиона человек")]
    [TestCase("ru", "visas", "1 визы|2 виз|5 виз|11 виз|21 визы|1,5 миллиона виз")]
    [TestCase("ru", "KZT", "1 тенге|2 тенге|5 тенге|11 тенге|21 тенге|1,5 миллиона тенге")]
    [TestCase("ru", "EUR", "1 евро|2 евро|5 евро|11 евро|21 евро|1,5 миллиона евро")]
    [TestCase(
        "ru",
        "GBP",
        "1 фунта стерлингов|2 фунтов стерлингов|5 фунтов стерлингов|11 фунтов стерлингов|21 фунта стерлингов|"
            + "1,5 миллиона фунтов стерлингов"
    )]
    [TestCase("kk", "USD", "АҚШ долларынан")]
    [TestCase("kk", "EUR", "еуродан")]
    [TestCase("kk", "GBP", "фунт стерлингтен")]
    [TestCase("kk", "KZT", "теңгеден")]
    public void Of_ABound_StandsInItsCase(string language, string unit, string expected)
    {
        if (language == "ru")
        {
            Assert.That(Told(language, unit, "more-than", 1), Is.EqualTo(Each(expected, "более {0}")));
            Assert.That(Told(language, unit, "less-than", 1), Is.EqualTo(Each(expected, "менее {0}")));
            Assert.That(Told(language, unit, "approximately", 1), Is.EqualTo(Each(expected, "около {0}")));
            return;
        }

        var numbers = $"1 {expected}|2 {expected}|5 {expected}|11 {expected}|21 {expected}|1,5 миллион {expected}";
        Assert.That(Told(language, unit, "more-than", 1), Is.EqualTo(Each(numbers, "{0} астам")));
        Assert.That(Told(language, unit, "less-than", 1), Is.EqualTo(Each(numbers, "{0} кем")));
        Assert.That(Told(language, unit, "approximately", 1), Is.EqualTo(Each(Told(language, unit, "exact", 1), "шамамен {0}")));
    }

    [TestCaseSource(nameof(Units))]
    public void Of_ABoundInEnglish_HasItsWordBefore(string unit)
    {
        foreach (var (qualifier, word) in new[] { ("more-than", "more than"), ("less-than", "less than"), ("approximately", "about") })
        {
            Assert.That(Told("en", unit, qualifier, 1), Is.EqualTo(Each(Told("en", unit, "exact", 1), word + " {0}")));
        }
    }

    // 1, 2, 5, 11, 21 and 1.5 of the scale; of thousands 11, 12, 25, 111, 21 and 21.5, since 1,000 to 9,999 are written out.
    [TestCase("en", "exact", 1_000, "11 thousand|12 thousand|25 thousand|111 thousand|21 thousand|21.5 thousand")]
    [TestCase("en", "exact", 1_000_000, "1 million|2 million|5 million|11 million|21 million|1.5 million")]
    [TestCase("en", "exact", 1_000_000_000, "1 billion|2 billion|5 billion|11 billion|21 billion|1.5 billion")]
    [TestCase("en", "exact", 1_000_000_000_000, "1 trillion|2 trillion|5 trillion|11 trillion|21 trillion|1.5 trillion")]
    [TestCase("kk", "exact", 1_000, "11 мың|12 мың|25 мың|111 мың|21 мың|21,5 мың")]
    [TestCase("kk", "exact", 1_000_000, "1 миллион|2 миллион|5 миллион|11 миллион|21 миллион|1,5 миллион")]
    [TestCase("kk", "exact", 1_000_000_000, "1 миллиард|2 миллиард|5 миллиард|11 миллиард|21 миллиард|1,5 миллиард")]
    [TestCase("kk", "exact", 1_000_000_000_000, "1 триллион|2 триллион|5 триллион|11 триллион|21 триллион|1,5 триллион")]
    [TestCase("ru", "exact", 1_000, "11 тысяч|12 тысяч|25 тысяч|111 тысяч|21 тысяча|21,5 тысячи")]
    [TestCase("ru", "exact", 1_000_000, "1 миллион|2 миллиона|5 миллионов|11 миллионов|21 миллион|1,5 миллиона")]
    [TestCase("ru", "exact", 1_000_000_000, "1 миллиард|2 миллиарда|5 миллиардов|11 миллиардов|21 миллиард|1,5 миллиарда")]
    [TestCase("ru", "exact", 1_000_000_000_000, "1 триллион|2 триллиона|5 триллионов|11 триллионов|21 триллион|1,5 триллиона")]
    [TestCase("ru", "more-than", 1_000, "11 тысяч|12 тысяч|25 тысяч|111 тысяч|21 тысячи|21,5 тысячи")]
    [TestCase("ru", "less-than", 1_000_000, "1 миллиона|2 миллионов|5 миллионов|11 миллионов|21 миллиона|1,5 миллиона")]
    [TestCase("ru", "approximately", 1_000_000_000, "1 миллиарда|2 миллиардов|5 миллиардов|11 миллиардов|21 миллиарда|1,5 миллиарда")]
    [TestCase("ru", "more-than", 1_000_000_000_000, "1 триллиона|2 триллионов|5 триллионов|11 триллионов|21 триллиона|1,5 триллиона")]
    public void Of_EveryScale_HasTheFormOfItsNumber(string language, string qualifier, long scale, string expected)
    {
        decimal[] numbers = scale == 1_000 ? [11, 12, 25, 111, 21, 21.5m] : [1, 2, 5, 11, 21, 1.5m];
        var before = AmountText.Qualifier(qualifier, language);
        var unit = language switch { "en" => "US dollars", "kk" => "АҚШ доллары", _ => "долларов США" };
        Assert.That(
            numbers.Select(number => Spaced(AmountText.Of(new(number * scale, Precision(number, scale), qualifier, "USD"), language))),
            Is.EqualTo(expected.Split('|').Select(words => $"{before}{words} {unit}"))
        );
    }

    [Test]
    public void Of_EveryCombination_LeavesNoCodeAndNoSlot()
    {
        foreach (var language in TextLanguages.All)
        {
            foreach (var (unit, scale) in Units.SelectMany(unit => Scales.Select(scale => (unit, scale))))
            {
                foreach (var qualifier in new[] { "exact", "approximately", "more-than", "less-than" })
                {
                    var text = Told(language, unit, qualifier, scale);
                    Assert.That(text, Does.Not.Match(@"\b(USD|EUR|GBP|KZT)\b|\{|\}|  |\| | \|"));
                    if (language != "en")
                    {
                        Assert.That(text, Does.Not.Match("[A-Za-z]"));
                    }
                }
            }
        }
    }

    [TestCase("en", 10, "top-n", "top ten")]
    [TestCase("en", 1, "top-n", "1st place")]
    [TestCase("en", 6, "exact", "6th place")]
    [TestCase("ru", 10, "top-n", "не ниже 10-го места")]
    [TestCase("ru", 6, "exact", "6-е место")]
    [TestCase("kk", 10, "top-n", "алғашқы 10 орынның бірі")]
    [TestCase("kk", 6, "exact", "6-орын")]
    public void Of_ARank_IsAPlace(string language, int place, string qualifier, string expected) =>
        Assert.That(AmountText.Of(new(place, 1, qualifier, "rank"), language), Is.EqualTo(expected));

    [TestCase("en", "exact", "minus 1.241 billion US dollars")]
    [TestCase("en", "approximately", "about minus 1.241 billion US dollars")]
    [TestCase("ru", "exact", "минус 1,241 миллиарда долларов США")]
    [TestCase("kk", "exact", "минус 1,241 миллиард АҚШ доллары")]
    public void Of_ANegativeAmount_HasItsSignInWords(string language, string qualifier, string expected) =>
        Assert.That(Spaced(AmountText.Of(new(-1_241_419_020, 1, qualifier, "USD"), language)), Is.EqualTo(expected));

    [TestCase("en", "0 million US dollars")]
    [TestCase("ru", "0 миллионов долларов США")]
    [TestCase("kk", "0 миллион АҚШ доллары")]
    public void Of_WhatRoundsToZero_HasTheScaleOfItsPrecisionAndNoSign(string language, string expected) =>
        Assert.That(Spaced(AmountText.Of(new(-400_000, 1_000_000, "exact", "USD"), language)), Is.EqualTo(expected));

    [TestCase("en", "less than 500 thousand pounds", "0 pounds")]
    [TestCase("ru", "менее 500 тысяч фунтов стерлингов", "0 фунтов стерлингов")]
    [TestCase("kk", "500 мың фунт стерлингтен кем", "0 фунт стерлинг")]
    public void Of_APublishedZero_IsLessThanHalfItsLastDigit(string language, string rounded, string exact)
    {
        Assert.That(Spaced(AmountText.Of(new(0, 1_000_000, "exact", "GBP"), language)), Is.EqualTo(rounded));
        Assert.That(Spaced(AmountText.Of(new(0, 1, "exact", "GBP"), language)), Is.EqualTo(exact));
    }

    [TestCase("en", "GBP", "almost 10 billion pounds")]
    [TestCase("ru", "GBP", "почти 10 миллиардов фунтов стерлингов")]
    [TestCase("ru", "USD", "почти 10 миллиардов долларов США")]
    [TestCase("kk", "GBP", "10 миллиард фунт стерлингке жуық")]
    [TestCase("kk", "USD", "10 миллиард АҚШ долларына жуық")]
    public void Of_AlmostANumber_IsToldAsPublished(string language, string unit, string expected) =>
        Assert.That(Spaced(AmountText.Of(new(10_000_000_000, 1_000_000_000, "almost", unit), language)), Is.EqualTo(expected));

    private static string Told(string language, string unit, string qualifier, long scale)
    {
        decimal[] numbers = [1, 2, 5, 11, 21];
        return string.Join(
            '|',
            numbers.Select(number => new Amount(number * scale, scale, qualifier, unit))
                .Append(new(1_500_000, 100_000, qualifier, unit))
                .Select(amount => Spaced(AmountText.Of(amount, language)))
        );
    }

    // Blanks at which no line is broken look like others, and have a test of their own.
    private static string Spaced(string text) => text.Replace('\u00A0', ' ');

    private static string Each(string texts, string pattern) =>
        string.Join('|', texts.Split('|').Select(text => pattern.Replace("{0}", text, StringComparison.Ordinal)));

    private static long Precision(decimal number, long scale) => number % 1 == 0 ? scale : scale / 10;
}
