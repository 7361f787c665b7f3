using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Sentences;

/// <summary>Titles and subtitles of figures in three languages.</summary>
[Parallelizable]
internal sealed class FigureHeadingTests
{
    [TestCase("en", "export", "goods", "Exports of goods from Kazakhstan to the United Kingdom, 2022")]
    [TestCase("en", "import", "services", "Imports of services to Kazakhstan from the United Kingdom, 2022")]
    [TestCase("en", "import", "unspecified", "Imports to Kazakhstan from the United Kingdom, 2022")]
    [TestCase("en", "total", "unspecified", "Trade turnover of Kazakhstan with the United Kingdom, Kazakhstan's figures, 2022")]
    [TestCase("en", "balance", "goods", "Trade balance in goods of Kazakhstan with the United Kingdom, Kazakhstan's figures, 2022")]
    [TestCase("kk", "export", "goods", "Қазақстаннан Ұлыбританияға тауар экспорты, 2022 жыл")]
    [TestCase("kk", "import", "unspecified", "Қазақстанға Ұлыбританиядан импорт, 2022 жыл")]
    [TestCase("ru", "export", "goods", "Экспорт товаров из Казахстана в Великобританию, 2022 год")]
    [TestCase("ru", "import", "services", "Импорт услуг в Казахстан из Великобритании, 2022 год")]
    [TestCase("ru", "total", "services", "Оборот торговли услугами: Казахстан – Великобритания, данные стороны: Казахстан, 2022 год")]
    [TestCase("kk", "total", "services", "Қызметтер саудасының айналымы: Қазақстан – Ұлыбритания, дерек берген тарап: Қазақстан, 2022 жыл")]
    [TestCase("ru", "total", "unspecified", "Торговый оборот: Казахстан – Великобритания, данные стороны: Казахстан, 2022 год")]
    public void Trade_NamesFlowProductAndDirection(string language, string flow, string productType, string expected) => Assert.That(
        FigureHeadings.Trade(new("KAZ", "GBR", flow, productType, null), "2022", language),
        Is.EqualTo(expected)
    );

    [TestCase("en", "Exports of goods from the United Kingdom to Kazakhstan: Silver (HS 7106), May 2023")]
    [TestCase("kk", "Ұлыбританиядан Қазақстанға тауар экспорты: «Silver» (HS 7106), 2023 жылғы мамыр")]
    [TestCase("ru", "Экспорт товаров из Великобритании в Казахстан: «Silver» (HS 7106), май 2023 года")]
    public void Trade_OfACommodity_NamesItWithItsCode(string language, string expected) => Assert.That(
        FigureHeadings.Trade(new("GBR", "KAZ", "export", "goods", ("HS", "7106", "Silver")), "2023-05", language),
        Is.EqualTo(expected)
    );

    [Test]
    public void Trade_EveryFlowAndSide_HasATitleOfItsOwn()
    {
        foreach (var language in TextLanguages.All)
        {
            var titles =
                from side in new[] { ("KAZ", "GBR"), ("GBR", "KAZ") }
                from flow in new[] { "export", "import", "total", "balance" }
                from product in Codes.ProductTypes.Values
                select FigureHeadings.Trade(new(side.Item1, side.Item2, flow, product, null), null, language);
            Assert.That(titles, Is.Unique.And.All.Not.Contain("  "), language);
        }
    }

    [Test]
    public void Investment_OfEveryFlowAndStock_IsTitledWithItsDirection()
    {
        foreach (var measure in Codes.Measures.Codes.Where(measure => measure.Value.StartsWith("fdi-", StringComparison.Ordinal)))
        {
            var subject = new InvestmentSubject(measure.Value, "GBR", "KAZ", null);
            Assert.That(
                FigureHeadings.Investment(subject, "2023", "en"),
                Is.EqualTo($"{measure.English}: from the United Kingdom to Kazakhstan, 2023")
            );
            Assert.That(
                FigureHeadings.Investment(subject, "2023", "kk"),
                Is.EqualTo($"{measure.Kazakh}: Ұлыбританиядан Қазақстанға, 2023 жыл")
            );
            Assert.That(
                FigureHeadings.Investment(subject with { Sector = "mining" }, "2023", "ru"),
                Is.EqualTo($"{measure.Russian}: из Великобритании в Казахстан, «mining», 2023 год")
            );
        }
    }

    [TestCase("investor-rank", "en", "Rank of the United Kingdom among investors in Kazakhstan, 2013")]
    [TestCase("investor-rank", "kk", "Ұлыбританияның Қазақстандағы инвестор елдер арасындағы орны, 2013 жыл")]
    [TestCase("investor-rank", "ru", "Место Великобритании среди стран-инвесторов Казахстана, 2013 год")]
    [TestCase("companies-with-foreign-capital", "en", "Companies with British capital in Kazakhstan, 2013")]
    [TestCase("companies-with-foreign-capital", "kk", "Қазақстандағы британдық капиталы бар компаниялар, 2013 жыл")]
    [TestCase("companies-with-foreign-capital", "ru", "Компании с британским капиталом в Казахстане, 2013 год")]
    [TestCase("project-value", "en", "Value of announced British projects in Kazakhstan, 2013")]
    [TestCase("project-value", "kk", "Қазақстандағы жарияланған британдық жобалардың құны, 2013 жыл")]
    [TestCase("project-value", "ru", "Стоимость объявленных британских проектов в Казахстане, 2013 год")]
    public void Investment_ThatDoesNotFlow_HasNoDirection(string measure, string language, string expected) =>
        Assert.That(FigureHeadings.Investment(new(measure, "GBR", "KAZ", null), "2013", language), Is.EqualTo(expected));

    [Test]
    public void Trade_OfASectionOfSitc_IsNamedInRussian()
    {
        var subject = new TradeSubject("GBR", "KAZ", "export", "goods", ("SITC", "3", "Fuels"));
        Assert.That(
            FigureHeadings.Trade(subject, null, "ru"),
            Is.EqualTo("Экспорт товаров из Великобритании в Казахстан: Минеральное топливо и смазочные масла (SITC 3)")
        );
        Assert.That(FigureHeadings.Trade(subject, null, "kk"), Does.EndWith(": «Fuels» (SITC 3)"));
    }

    [TestCase("en", "Workers: from Kazakhstan to the United Kingdom, 2021")]
    [TestCase("kk", "Жұмыскерлер: Қазақстаннан Ұлыбританияға, 2021 жыл")]
    [TestCase("ru", "Работники: из Казахстана в Великобританию, 2021 год")]
    public void Indicator_IsTitledWithItsDirection(string language, string expected) =>
        Assert.That(FigureHeadings.Indicator("workers", "KAZ", "GBR", "2021", language), Is.EqualTo(expected));

    [Test]
    public void Subtitle_TellsAdjustmentValuationStatusDayAndEveryCaveat()
    {
        var origin = new Origin("ons-trade-by-country", "Office for National Statistics", 1, null);
        foreach (var language in TextLanguages.All)
        {
            var figure = new FigureOrigin(origin, "seasonally-adjusted", "cif", "estimated", "2026-08-13", [.. Codes.Caveats.Values]);
            var parts = FigureHeadings.Subtitle(figure, language).ToLowerInvariant();
            Assert.That(parts, Does.StartWith(Label(Codes.Datasets, "ons-trade-by-country")));
            Assert.That(parts, Does.Contain(Label(Codes.Adjustments, "seasonally-adjusted")));
            Assert.That(parts, Does.Contain(Label(Codes.Statuses, "estimated")));
            Assert.That(parts, Does.Contain(language == "en" ? "c.i.f." : "сиф"));
            Assert.That(parts, Does.Contain(DateText.Of("2026-08-13", language).ToLowerInvariant()));
            var worded = Codes.Caveats.Values.Where(caveat => parts.Contains(Label(Codes.Caveats, caveat), StringComparison.Ordinal));
            Assert.That(worded, Is.EquivalentTo(Codes.Caveats.Values));
            var plain = FigureHeadings.Subtitle(new(origin, null, null, "normal", null, []), language);
            Assert.That(plain, Is.EqualTo(Codes.Datasets.Find("ons-trade-by-country")!.Label(language).Text));

            string Label(CodeList list, string code) => list.Find(code)!.Label(language).Text.ToLowerInvariant();
        }
    }
}
