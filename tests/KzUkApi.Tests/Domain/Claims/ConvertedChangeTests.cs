using KzUkApi.Domain.Claims;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Claims;

/// <summary>A change in another currency, with made rates.</summary>
[Parallelizable]
internal sealed class ConvertedChangeTests
{
    private static readonly SourceReference Source = new()
    {
        Id = "a-source",
        Publisher = "A publisher",
        Title = "A title",
        Url = null,
        PublisherUrl = null,
        PublishedOn = "2024",
        PublishedOnBasis = null,
        Authority = 1,
    };

    private static readonly ExchangeRate[] Rates = [Rate("2022", 2), Rate("2023", 1)];

    // 100 pounds at 2 dollars became 150 pounds at 1 dollar.
    [Test]
    public void Change_IsThatOfTheConvertedValues()
    {
        var (change, values, reason) = Convert("2022", "2023", ClaimedChange.OfDirection("up"), Rates);
        Assert.That(reason, Is.Null);
        Assert.That((values.Then, values.Now), Is.EqualTo((200m, 150m)));
        Assert.That((change!.ChangePercent, change.Verdict, change.Currency), Is.EqualTo(((decimal?)-25, "contradicted", "USD")));
        Assert.That(change.RateIds, Is.EqualTo(new[] { "usd-2023", "usd-2022" }));
    }

    [TestCase("2022", "2024", "no-rate")]
    [TestCase("2021", "2023", "no-rate")]
    [TestCase("2005/2022", "2006/2023", "span-of-years")]
    public void Change_WithoutARateOfBothPeriods_HasAReason(string then, string now, string expected)
    {
        var (change, _, reason) = Convert(then, now, ClaimedChange.OfPercent(50, 1, "exact"), Rates);
        Assert.That((change, reason), Is.EqualTo(((ConvertedChange?)null, expected)));
    }

    private static (ConvertedChange? Change, ValueChange Values, string? Reason) Convert(
        string then, string now, ClaimedChange claimed, IEnumerable<ExchangeRate> rates)
    {
        var claim = new ClaimTerms
        {
            Subject = "trade",
            Measure = "total",
            Reporter = "KAZ",
            Period = now,
            BasePeriod = then,
            Change = claimed,
        };
        return ConvertedChange.Of(claim, new ClaimPair([Row(now, 150)], [Row(then, 100)]), "USD", true, new Conversion(rates));
    }

    private static ExchangeRate Rate(string period, decimal value) => new()
    {
        Id = $"usd-{period}",
        Period = period,
        Base = "GBP",
        Quote = "USD",
        Value = value,
        Source = Source,
    };

    private static CandidateRow Row(string period, long value) => new()
    {
        Subject = "trade",
        Measure = "total",
        Reporter = "GBR",
        FigureId = $"figure-{period}",
        Period = period,
        Value = value,
        Unit = "GBP",
        ProductType = "goods",
        Classification = "TOTAL",
        Commodity = null,
        Adjustment = null,
        Valuation = null,
        Qualifier = "exact",
        Precision = 1,
        Status = "normal",
        Dataset = null,
        PublishedOn = "2024",
        PublishedEnd = new(2024, 12, 31),
        PreferenceOrder = "1",
        Source = Source,
    };
}
