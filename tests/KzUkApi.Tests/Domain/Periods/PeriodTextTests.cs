using System.Globalization;
using CsCheck;
using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Domain.Periods;

internal sealed class PeriodTextTests
{
    private static readonly Gen<string> Years = Gen.Int[1, 9999].Select(year => year.ToString("D4", CultureInfo.InvariantCulture));

    private static readonly Gen<string> Months = Gen.Select(Years, Gen.Int[1, 12]).Select((year, month) => $"{year}-{month:D2}");

    private static readonly Gen<string> Quarters = Gen.Select(Years, Gen.Int[1, 4]).Select((year, quarter) => $"{year}-Q{quarter}");

    private static readonly Gen<string> Spans = Gen.OneOf(Gen.Select(Years, Years), Gen.Select(Months, Months))
        .Where((from, to) => string.CompareOrdinal(from, to) < 0).Select((from, to) => $"{from}/{to}");

    private static readonly Gen<string> OpenSpans = Gen.OneOf(Years, Months).Select(to => $"../{to}");

    private static readonly Gen<string> Valid = Gen.OneOf(Years, Months, Quarters, Spans, OpenSpans);

    [TestCase("2022", "A", "2022-01-01", "2022-12-31")]
    [TestCase("2023-Q1", "Q", "2023-01-01", "2023-03-31")]
    [TestCase("2023-Q4", "Q", "2023-10-01", "2023-12-31")]
    [TestCase("2024-02", "M", "2024-02-01", "2024-02-29")]
    [TestCase("2023-01/2023-08", "span", "2023-01-01", "2023-08-31")]
    [TestCase("2005/2022", "span", "2005-01-01", "2022-12-31")]
    [TestCase("../2013", "span", null, "2013-12-31")]
    [TestCase("../2013-06", "span", null, "2013-06-30")]
    public void TryParse_EveryForm_CoversItsDays(string text, string frequency, string? start, string end)
    {
        Assert.That(Period.TryParse(text, out var period), Is.True);
        Assert.That(
            (period.Text, period.Frequency, period.Start is { } first ? $"{first:O}" : null, $"{period.End:O}"),
            Is.EqualTo((text, frequency, start, end)));
    }

    [Test]
    public void TryParse_SmallQ_IsReadInTheSpellingOfTheDataset()
    {
        Assert.That(Period.TryParse("2023-q1", out var period), Is.True);
        Assert.That(period.Text, Is.EqualTo("2023-Q1"));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("/")]
    [TestCase("..")]
    [TestCase("../..")]
    [TestCase("2023-Q0")]
    [TestCase("2023-Q5")]
    [TestCase("2023-Q")]
    [TestCase("2023-Q11")]
    [TestCase("0000-Q1")]
    [TestCase("2023Q1")]
    [TestCase("2023-13")]
    [TestCase("2023-10-03")]
    [TestCase("2023/2023")]
    [TestCase("2023-05/2023-05")]
    [TestCase("2024/2023")]
    [TestCase("2023/2023-08")]
    [TestCase("2023-01/2024")]
    [TestCase("2023-Q1/2023-Q3")]
    [TestCase("2022/2023/2024")]
    [TestCase("2013/..")]
    [TestCase("../2013-01-01")]
    [TestCase("2022/")]
    [TestCase("/2022")]
    [TestCase("2022-01-01/2022-02-01")]
    public void TryParse_NoPeriod_IsRefused(string? text)
    {
        Assert.That(Period.TryParse(text, out var period), Is.False);
        Assert.That(period, Is.EqualTo(default(Period)));
    }

    [Test]
    public void TryParse_ValidText_RoundTripsWithStartBeforeEnd() => Valid.Sample(text =>
        Period.TryParse(text, out var period) && period.Text == text && (period.Start is null || period.Start < period.End), iter: 5000);

    [Test]
    public void TryParse_AnyText_IsReadAsItselfOrRefused() =>
        Gen.OneOf(Texts.Any, Texts.DateLike, Valid.Damaged())
            .Sample(
                text =>
                    !Period.TryParse(text, out var period)
                    || (
                        period.Text.Equals(text, StringComparison.OrdinalIgnoreCase)
                        && (period.Start is null || period.Start < period.End)
                    ),
                iter: 20_000
            );

    [Test]
    public void Quarters_OfAYear_PartItWithoutGap() => Years.Sample(year =>
    {
        var parts = Enumerable.Range(1, 4).Select(quarter => Period.TryParse($"{year}-Q{quarter}", out var part) ? part : default).ToList();
        return Period.TryParse(year, out var whole) && parts[0].Start == whole.Start && parts[3].End == whole.End
            && parts.Zip(parts.Skip(1)).All(pair => pair.First.End.AddDays(1) == pair.Second.Start);
    });

    [Test]
    public void Months_OfASpan_LieInside() => Gen.Select(Spans, Months).Sample((text, month) =>
    {
        var inside =
                        Period.TryParse(text, out var span)
                        && Period.TryParse(month, out var unit)
                        && span.Start <= unit.Start
                        && unit.End <= span.End;
        var ends = text.Split('/');
        var expected =
                        string.CompareOrdinal(month[..ends[0].Length], ends[0]) >= 0
                        && string.CompareOrdinal(month[..ends[1].Length], ends[1]) <= 0;
        return inside == expected;
    }, iter: 5000);
}
