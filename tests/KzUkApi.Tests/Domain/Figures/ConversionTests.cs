using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KzUkApi.Tests.Domain.Figures;

/// <summary>Conversion with the real rates, against what was worked out by hand, and the choice of a rate with made ones.</summary>
internal sealed class ConversionTests
{
    private static Task<Conversion> HeldAsync() =>
        Api.Server.Services.GetRequiredService<IStore>().ReadAsync(RateTable.InAsync, default);

    private static Period P(string text) =>
        Period.TryParse(text, out var period) ? period : throw new AssertionException($"{text} is no period");

    // 2022: the twelve months sum to 9.7329 pounds per dollar. 2021: the World Bank's annual average, 0.727064944688322, inverted.
    [TestCase("2022", "GBP", "USD", "mean-of-monthly-averages", 1.23293160311932, 12)]
    [TestCase("2022", "USD", "GBP", "mean-of-monthly-averages", 0.811075, 12)]
    [TestCase("2021", "USD", "GBP", "annual-average", 0.727064944688322, 1)]
    [TestCase("2021", "GBP", "USD", "annual-average", 1.37539295121522, 1)]
    [TestCase("2021", "USD", "KZT", "annual-average", 425.9075, 1)]
    [TestCase("2022", "USD", "KZT", "annual-average", 460.2, 1)]
    [TestCase("2022-03", "USD", "GBP", "monthly-average", 0.7594, 1)]
    [TestCase("2022-Q1", "USD", "GBP", "mean-of-monthly-averages", 0.745233333333333, 3)]
    [TestCase("2022-01/2022-02", "USD", "GBP", "mean-of-monthly-averages", 0.73815, 2)]
    public async Task Choose_PairHeld(string period, string from, string to, string method, decimal rate, int rates)
    {
        var chosen = (await HeldAsync()).Choose(P(period), from, to)!;
        Assert.That((chosen.Method, chosen.Value), Is.EqualTo((method, rate)));
        Assert.That(chosen.Legs.Single().RateIds, Has.Count.EqualTo(rates));
        Assert.That(chosen.Sources, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Choose_PairNotHeld_GoesThroughTheDollar_AndNamesBothLegs()
    {
        // 460.2 tenge for 0.811075 pounds.
        var chosen = (await HeldAsync()).Choose(P("2022"), "GBP", "KZT")!;
        Assert.That((chosen.Method, chosen.Value), Is.EqualTo((Conversion.Cross, 567.39512375551m)));
        Assert.That(chosen.Legs.Select(leg => (leg.Base, leg.Quote, leg.Method)), Is.EqualTo(new[]
        {
            ("GBP", "USD", Conversion.MeanOfMonthlyAverages), ("USD", "KZT", Conversion.AnnualAverage),
        }));
        Assert.That(
            chosen.Sources.Select(source => source.Id),
            Is.EqualTo(new[] { "frb-fred-datasets-exchange-rates", "knoema-wb-fcrf-cis" })
        );
    }

    [TestCase("2025", "GBP", "KZT", ConversionReasons.NoRate)]
    [TestCase("2022-03", "USD", "KZT", ConversionReasons.NoRate)]
    [TestCase("2026", "USD", "GBP", ConversionReasons.NoRate)]
    [TestCase("2005/2022", "USD", "GBP", ConversionReasons.SpanOfYears)]
    [TestCase("../2013", "USD", "GBP", ConversionReasons.SpanOfYears)]
    [TestCase("2005-01/2013-09", "USD", "GBP", ConversionReasons.SpanOfYears)]
    [TestCase("2022", "companies", "GBP", ConversionReasons.NotMoney)]
    public async Task Convert_WithoutRate_SaysWhy(string period, string from, string to, string reason) =>
        Assert.That((await HeldAsync()).Convert(5, Bounds.Exactly(5), P(period), from, to), Is.EqualTo(new ConversionResult(null, reason)));

    [Test]
    public async Task Convert_CarriesTheBoundsOutwards()
    {
        // 1,784 million pounds of imports: 1783.5 to 1784.5 million at 1.23293160311932.
        var interval = Interval.Of(1_784_000_000, 1_000_000, "exact");
        var converted = (await HeldAsync()).Convert(1_784_000_000, Bounds.Of(interval), P("2022"), "GBP", "USD").Converted!;
        Assert.That(
            (converted.Value, converted.Lower, converted.Upper),
            Is.EqualTo((2_199_549_980L, (long?)2_198_933_514L, (long?)2_200_166_446L))
        );
    }

    [Test]
    public async Task Convert_OfOneSidedBounds_StaysOneSided()
    {
        var converted = (await HeldAsync()).Convert(100, Bounds.Of(Interval.Of(100, 1, "more-than")), P("2021"), "USD", "KZT").Converted!;
        Assert.That((converted.Value, converted.Lower, converted.Upper), Is.EqualTo((42_591L, (long?)42_590L, (long?)null)));
    }

    [Test]
    public async Task Convert_ToItsOwnCurrency_ChangesNothing()
    {
        var converted = (await HeldAsync()).Convert(7, Bounds.Exactly(7), P("2005/2022"), "USD", "USD").Converted!;
        Assert.That(
            (converted.Value, converted.Rate, converted.RateMethod, converted.RateSource.Count),
            Is.EqualTo((7L, 1m, Conversion.SameCurrency, 0))
        );
    }

    [Test]
    public async Task Convert_BeyondWhatFits_IsNoConversion() =>
        Assert.That(
            (await HeldAsync()).Convert(long.MaxValue, Bounds.Exactly(long.MaxValue), P("2021"), "USD", "KZT").Reason,
            Is.EqualTo(ConversionReasons.OutOfRange)
        );

    [TestCase("a:2:2020:1.5", "b:1::1.5", "b")]
    [TestCase("a:2:2020:1.5", "b:2:2021-01:1.5", "b")]
    [TestCase("a:2::1.5", "b:2:1990:1.5", "b")]
    [TestCase("a:2:2020:1.5", "b:2:2020-12-31:1.50", "b")]
    [TestCase("b:2::1.5", "a:2::1.5", "a")]
    public void Choose_AmongSources_TakesAuthorityThenDateThenDecimalsThenId(string one, string other, string expected) =>
        Assert.That(
            new Conversion([Made("2020", one), Made("2020", other)]).Choose(P("2020"), "USD", "GBP")!.Legs.Single().RateIds,
            Is.EqualTo(new[] { expected })
        );

    [Test]
    public void Choose_AmongDirections_InvertsTheBetterOne()
    {
        var chosen = new Conversion([Made("2020", "a:2::0.75"), Made("2020", "b:1::1.25", "GBP", "USD")]).Choose(P("2020"), "USD", "GBP")!;
        Assert.That(chosen.Value, Is.EqualTo(0.8m));
    }

    [Test]
    public void Choose_YearWithElevenMonths_IsNone()
    {
        var months = Enumerable.Range(1, 11).Select(month => Made(Period.OfMonth(2020, month).Text, "a:1::0.5"));
        Assert.That(new Conversion(months).Choose(P("2020"), "USD", "GBP"), Is.Null);
    }

    // An id, an authority, a date of publication and a rate.
    private static ExchangeRate Made(string period, string text, string @base = "USD", string quote = "GBP")
    {
        var parts = text.Split(':');
        return new()
        {
            Id = parts[0],
            Period = period,
            Base = @base,
            Quote = quote,
            Value = decimal.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture),
            Source = new()
            {
                Id = parts[0],
                Publisher = "publisher",
                Title = "title",
                Url = null,
                PublisherUrl = null,
                PublishedOn = parts[2].Length == 0 ? null : parts[2],
                PublishedOnBasis = null,
                Authority = parts[1][0] - '0',
            },
        };
    }
}
