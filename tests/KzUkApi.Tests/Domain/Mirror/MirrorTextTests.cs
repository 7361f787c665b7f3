using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Mirror;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Mirror;

/// <summary>Pairs of mirror figures in sentences of three languages.</summary>
[Parallelizable]
internal sealed class MirrorTextTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static readonly MirrorRow Export = Row("KAZ", "export", "wits", 1_440_000_000, "USD", "fob", "2017-11");

    private static readonly MirrorRow Import = Row("GBR", "import", "wits", 1_167_900_000, "USD", "cif", "2017-11");

    [TestCase("en", "the imports are 272.1 million US dollars (18.9 per cent of the exports) below the exports")]
    [TestCase("kk", "импорт экспорттан аз (айырмасы 272,1 миллион АҚШ доллары, экспорттың 18,9 пайызы)")]
    [TestCase("ru", "импорт меньше экспорта на 272,1 миллиона долларов США (18,9 % экспорта)")]
    public void Gap_SaysWhichSideIsLarger(string language, string expected)
    {
        Assert.That(Told(Export, Import, language), Does.Contain(expected));
        var other = Told(Export with { Value = 1_000_000_000 }, Import, language);
        Assert.That(other, Does.Contain(language switch { "en" => "above the exports", "kk" => "экспорттан көп", _ => "больше экспорта" }));
        var equal = Told(Export, Import with { Value = Export.Value }, language);
        Assert.That(equal, Does.Contain(language switch { "en" => "the two are equal", "kk" => "экспортқа тең", _ => "равен экспорту" }));
    }

    [TestCase(
        "en",
        "the United Kingdom's imports by the Office for National Statistics (trade in goods: all countries) at 914 million pounds "
            + "(1.828 billion US dollars at the average rate of 2024)"
    )]
    [TestCase("kk", "– 914 миллион фунт стерлинг (2024 жылғы орташа бағам бойынша 1,828 миллиард АҚШ доллары)")]
    [TestCase("ru", "– 914 миллионов фунтов стерлингов (1,828 миллиарда долларов США по среднему курсу за 2024 год)")]
    public void Figure_InAnotherCurrency_StandsAsPublishedBesideItsConversion(string language, string expected)
    {
        var import = Row("GBR", "import", "ons-trade-by-country", 914_000_000, "GBP", "fob", "2026-09-25") with { Precision = 1_000_000 };
        var text = Told(Export, import, language);
        Assert.That(text, Does.Contain(expected));
        Assert.That(text, Does.Contain(language switch
        {
            "en" => "At least 387.0 million US dollars at the average rate of the period is explained by neither.",
            "kk" => "кезеңнің орташа бағамы бойынша – кемінде 387,0 миллион АҚШ доллары.",
            _ => "составляет по среднему курсу за период не менее чем 387,0 миллиона долларов США.",
        }));
    }

    [TestCase("en", "of one programme, in different editions (of November 2017 and 25 September 2026)")]
    [TestCase("kk", "бір бағдарламадан алынған, бірақ басылымдары әртүрлі (2017 жылғы қараша және 2026 жылғы 25 қыркүйек)")]
    [TestCase("ru", "из одной программы, но из разных изданий (ноябрь 2017 года и 25 сентября 2026 года)")]
    public void Basis_OfTwoEditions_SaysSo(string language, string expected)
    {
        var later = Row("GBR", "import", "wits", 1_167_900_000, "USD", "cif", "2026-09-25");
        Assert.That(Told(Export, later, language), Does.Contain(expected));
        Assert.That(Told(Export, Import, language), Does.Not.Contain(expected[..^5]));
    }

    [TestCase("en", "they differ in valuation.", "at least one side does not state: valuation.")]
    [TestCase("kk", "айырмашылығы: бағалау тәсілі.", "кемінде бір тарап көрсетпеген: бағалау тәсілі.")]
    [TestCase("ru", "различия: способ оценки.", "по меньшей мере одной стороной не указано: способ оценки.")]
    public void Basis_TellsWhatDiffersApartFromWhatIsNotStated(string language, string differs, string notStated)
    {
        Assert.That(Told(Export, Import, language), Does.Contain(differs).And.Not.Contain(notStated));
        Assert.That(Told(Export, Import with { Valuation = null }, language), Does.Contain(notStated).And.Not.Contain(differs));
    }

    [TestCase("en", "Rounding can explain up to 500 thousand US dollars either way.")]
    [TestCase("kk", "Дөңгелектеумен түсіндірілетіні екі жаққа да ең көбі 500 мың АҚШ доллары.")]
    [TestCase("ru", "Округление может объяснить не более чем 500 тысяч долларов США в ту или другую сторону.")]
    public void Rounding_IsToldOnlyWhereItIsWorthIt(string language, string expected)
    {
        Assert.That(Told(Export with { Precision = 1_000_000 }, Import, language), Does.Contain(expected));
        Assert.That(Told(Export, Import, language), Does.Not.Contain(expected[..12]));
    }

    [TestCase("en", "explained by neither", "Rounding can explain the whole gap.")]
    [TestCase("kk", "кемінде", "Бүкіл алшақтықты дөңгелектеумен")]
    [TestCase("ru", "не менее чем", "Всё расхождение может объясняться")]
    public void Estimate_LeavesNothingThatIsAtLeastUnexplained(string language, string least, string all)
    {
        var import = Import with { Valuation = Export.Valuation };
        Assert.That(Told(Export, import, language), Does.Contain(least));
        Assert.That(Told(Export with { Precision = 1_000_000_000 }, import, language), Does.Contain(all));
        foreach (var precision in (long[])[1, 1_000_000_000])
        {
            var text = Told(Export with { Precision = precision }, import with { Status = "estimated" }, language);
            Assert.That(text, Does.Not.Contain(least).And.Not.Contain(all));
        }
    }

    [TestCase("en", "freight and insurance would explain 86.4 million US dollars of the gap", "On that assumption 193.6 million US dollars is left")]
    [TestCase("kk", "түсіндірілетін бөлігі 86,4 миллион АҚШ доллары болар еді", "түсіндірілмеген қалдық – 193,6 миллион АҚШ доллары")]
    [TestCase("ru", "часть расхождения составила бы 86,4 миллиона долларов США", "необъяснённый остаток составляет 193,6 миллиона долларов США")]
    public void Margin_ThatFits_LeavesARest(string language, string part, string rest) =>
        Assert.That(Told(Export, Import with { Value = 1_720_000_000 }, language), Does.Contain(part).And.Contain(rest));

    [TestCase("en", "the gap would be wider, about 359 million US dollars, since freight and insurance add to imports")]
    [TestCase("kk", "алшақтық бұдан да үлкен болар еді – шамамен 359 миллион АҚШ доллары, өйткені")]
    [TestCase("ru", "расхождение было бы больше – около 359 миллионов долларов США, поскольку")]
    public void Margin_OfTheWrongSign_WidensTheGap(string language, string expected)
    {
        // 1,167.9 against 1.06 times 1,440.
        var text = Told(Export, Import, language);
        Assert.That(text, Does.Contain(expected));
        Assert.That(text, Does.Not.Contain(language switch { "en" => "unexplained", "kk" => "түсіндірілмеген", _ => "необъяснён" }));
        Assert.That(Told(Export with { Precision = 100_000_000 }, Import, language), Does.Contain(expected.Replace("359", "360", Ordinal)));
    }

    [TestCase("en", "would come to 86.4 million US dollars, more than the whole gap: imports would then be about 76.4 million US dollars too low")]
    [TestCase("kk", "импорт күтілгеннен төмен болып шығады (айырмасы – шамамен 76,4 миллион АҚШ доллары)")]
    [TestCase("ru", "импорт оказался бы ниже ожидаемого (разница – около 76,4 миллиона долларов США)")]
    public void Margin_ThatExceedsTheGap_TurnsItRound(string language, string expected) =>
        Assert.That(Told(Export, Import with { Value = 1_450_000_000 }, language), Does.Contain(expected));

    [Test]
    public void EverySentence_IsOfItsLanguage([Values("kk", "ru")] string language)
    {
        string?[] valuations = ["fob", "cif", null];
        string?[] datasets = ["wits", "bns-trade-by-country", "official-statements"];
        var texts =
            from dataset in datasets
            from valuation in valuations
            from value in new[] { 1_440_000_000L, 1_450_000_000L, 900_000_000L, 2_000_000_000L, 21_000L }
            from qualifier in new[] { "exact", "more-than" }
            select Told(Export with { Qualifier = qualifier }, Row("GBR", "import", dataset, value, "USD", valuation, "2024"), language);
        foreach (var text in texts.Append(MirrorText.OneSided(Export, language)).Append(MirrorText.OneSided(null, language)))
        {
            Assert.That(text.Replace("(WITS)", string.Empty, StringComparison.Ordinal), Does.Not.Match(@"[A-Za-z]|  |\(\)|\.\.| [,;:.]"));
            Assert.That(text, Does.EndWith("."));
        }
    }

    [TestCase("en", "cannot be converted to US dollars")]
    [TestCase("kk", "АҚШ доллары")]
    [TestCase("ru", "доллар США")]
    public void WithoutARate_SaysSo(string language, string expected) => Assert.That(
        Told(Export, Row("GBR", "import", "wits", 1, "EUR", "cif", "2024"), language),
        Does.Contain(expected)
    );

    // Blanks at which no line is broken look like others.
    private static string Told(MirrorRow export, MirrorRow import, string language)
    {
        var pair = MirrorPairs.Of([export], [import]).Single();
        var (exported, imported) = (MirrorFigure.Of(export, Converted(export)), MirrorFigure.Of(import, Converted(import)));
        var text = MirrorText.Explain(pair, exported, imported, GapParts.Of(exported, imported, null), "USD", language);
        return text.Replace('\u00A0', ' ');
    }

    private static ConvertedAmount? Converted(MirrorRow row)
    {
        var rates = new Conversion([
            new() { Id = "r", Period = "2024", Base = "GBP", Quote = "USD", Value = 2m, Source = Source("2025") },
        ]);
        Assert.That(Period.TryParse(row.Period, out var period), Is.True);
        return rates.Convert(row.Value, row.Bounds, period, row.Currency, "USD").Converted;
    }

    private static MirrorRow Row(
        string reporter, string flow, string? dataset, long value, string currency, string? valuation, string publishedOn) => new()
        {
            Id = $"{reporter}-{flow}",
            Reporter = reporter,
            Flow = flow,
            ProductType = "goods",
            Adjustment = "unadjusted",
            Valuation = valuation,
            Period = "2024",
            Frequency = "A",
            PeriodStart = new(2024, 1, 1),
            PeriodEnd = new(2024, 12, 31),
            Value = value,
            Currency = currency,
            Qualifier = "exact",
            Precision = 1,
            Status = "normal",
            Dataset = dataset,
            PublishedOn = publishedOn,
            PublishedEnd = new(2026, 1, 1),
            PreferenceOrder = "1",
            Note = null,
            StatedBy = null,
            Source = Source(publishedOn),
        };

    private static SourceReference Source(string publishedOn) => new()
    {
        Id = publishedOn,
        Publisher = "б",
        Title = "б",
        Url = null,
        PublisherUrl = null,
        PublishedOn = publishedOn,
        PublishedOnBasis = "publisher",
        Authority = 1,
    };
}
