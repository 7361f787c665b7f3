using System.Text.RegularExpressions;
using KzUkApi.Domain.Claims;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Claims;

/// <summary>Claims in words: whole sentences in each language, for every measure, kind of period and kind of change.</summary>
internal sealed partial class ClaimWordsTests
{
    private static readonly (string Period, string Base)[] Periods =
    [
        ("2023", "2022"), ("2023-Q1", "2022-Q1"), ("2023-05", "2022-05"), ("2023-01/2023-08", "2022-01/2022-08"),
        ("2022-11/2023-02", "2021-11/2022-02"), ("2005/2022", "2005/2021"), ("../2022", "../2021"),
    ];

    private static readonly ClaimedChange[] Changes =
    [
        ClaimedChange.OfDirection("up"), ClaimedChange.OfDirection("down"), .. Codes.ChangeQualifiers.Values.SelectMany(qualifier =>
            new[]
            {
                ClaimedChange.OfPercent(21, 1, qualifier), ClaimedChange.OfPercent(-1.5m, 0.1m, qualifier),
                ClaimedChange.OfFactor(2, 1, qualifier), ClaimedChange.OfFactor(5, 1, qualifier),
                ClaimedChange.OfFactor(1.5m, 0.1m, qualifier), ClaimedChange.OfFactor(0.5m, 0.1m, qualifier),
            }),
    ];

    [TestCase("en", "KAZ", "export", "2023", "2022", -52, "exact",
        "Kazakhstan's exports to the United Kingdom in 2023 were 52 per cent below those of 2022")]
    [TestCase("en", "GBR", "total", "2023-Q1", "2022-Q1", 1.5, "approximately",
        "the United Kingdom's trade turnover with Kazakhstan in the first quarter of 2023 was about 1.5 per cent above that of the first "
            + "quarter of 2022")]
    [TestCase("en", "KAZ", "fdi-inward-stock", "2020", "2019", 5, "more-than",
        "the stock of British direct investment in Kazakhstan at the end of 2020 was more than 5 per cent above that at the end of 2019")]
    [TestCase("ru", "KAZ", "export", "2023", "2022", -52, "exact",
        "экспорт из Казахстана в Великобританию в 2023 году был на 52\u00a0% меньше, чем в 2022 году")]
    [TestCase("ru", "GBR", "total", "2023-Q1", "2022-Q1", 1.5, "approximately",
        "торговый оборот Великобритании с Казахстаном в 1-м квартале 2023 года был примерно на 1,5\u00a0% больше, чем в 1-м квартале "
            + "2022 года")]
    [TestCase("ru", "KAZ", "companies-with-foreign-capital", "2023", "2022", 5, "more-than",
        "число компаний с британским капиталом в Казахстане в 2023 году было больше более чем на 5\u00a0%, чем в 2022 году")]
    [TestCase("kk", "KAZ", "export", "2023", "2022", -52, "exact",
        "2023 жылы Қазақстанның Ұлыбританияға экспорты 2022 жылғы деңгейден 52 пайызға төмен болды")]
    [TestCase("kk", "GBR", "total", "2023-01/2023-08", "2022-01/2022-08", 1.5, "approximately",
        "2023 жылғы қаңтар–тамызда Ұлыбританияның Қазақстанмен сауда айналымы 2022 жылғы қаңтар–тамыздағы деңгейден шамамен 1,5 пайызға "
            + "жоғары болды")]
    [TestCase("kk", "KAZ", "fdi-gross-inflow", "2023-07", "2022-07", 5, "more-than",
        "2023 жылғы шілдеде Қазақстанға британдық тікелей инвестициялардың жалпы ағыны 2022 жылғы шілдедегі деңгейден 5 пайыздан астам "
            + "жоғары болды")]
    public void Percent_IsASentence(
        string language,
        string reporter,
        string measure,
        string period,
        string basePeriod,
        double percent,
        string qualifier,
        string sentence
    )
    {
        var change = ClaimedChange.OfPercent((decimal)percent, 1, qualifier);
        Assert.That(ClaimText.Claimed(Terms(measure, reporter, (period, basePeriod), change), language), Is.EqualTo(sentence));
    }

    [TestCase("en", 2, "were 2 times those of 2022")]
    [TestCase("ru", 2, "был в 2 раза больше, чем в 2022 году")]
    [TestCase("ru", 5, "был в 5 раз больше, чем в 2022 году")]
    [TestCase("ru", 1.5, "был в 1,5 раза больше, чем в 2022 году")]
    [TestCase("kk", 1.5, "2022 жылғы деңгейден 1,5 есе жоғары болды")]
    public void Factor_HasTheFormOfItsNumber(string language, double factor, string end) =>
        Assert.That(
            ClaimText.Claimed(Terms("export", "KAZ", ("2023", "2022"), ClaimedChange.OfFactor((decimal)factor, 1, "exact")), language),
            Does.EndWith(end));

    [Test]
    public void Claim_OfAnyKind_HasNoForeignWordAndNoGap([Values("en", "kk", "ru")] string language)
    {
        foreach (var reporter in new[] { "KAZ", "GBR" })
        {
            foreach (var measure in Codes.Flows.Values.Concat(Codes.Measures.Values))
            {
                foreach (var claim in Periods.SelectMany(periods => Changes.Select(change => Terms(measure, reporter, periods, change))))
                {
                    var sentence = ClaimText.Claimed(claim, language);
                    Assert.That(sentence, Does.Not.Contain("  ").And.Not.Contain("{").And.Not.Contain("()").And.Not.Contain("--"));
                    Assert.That(Latin().IsMatch(sentence), Is.EqualTo(language == TextLanguages.English), sentence);
                }
            }
        }
    }

    private static ClaimTerms Terms(string measure, string reporter, (string Period, string Base) periods, ClaimedChange change) => new()
    {
        Subject = Codes.Flows.Contains(measure) ? ClaimTerms.Trade : ClaimTerms.Investment,
        Measure = measure,
        Reporter = reporter,
        Period = periods.Period,
        BasePeriod = periods.Base,
        Change = change,
    };

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin();
}
