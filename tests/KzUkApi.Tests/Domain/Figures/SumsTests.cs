using CsCheck;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Figures;

[Parallelizable]
internal sealed class SumsTests
{
    private static readonly Gen<long[]> Months = Gen.Long[0, 1_000_000].Array[12];

    [Test]
    public void OfPeriods_MonthsRounded_NeverContradictTheirYear() =>
        Gen.Select(Months, Gen.OneOf(1L, 10L, 1000L)).Sample((months, digit) =>
        {
            var figures = months.Select((value, month) => Figure($"2022-{month + 1:D2}", "export", Rounded(value, digit), digit)).ToList();
            figures.Add(Figure("2022", "export", Rounded(months.Sum(), digit), digit));
            return new Sums().OfPeriods(figures).Single() is { What: "the months" } sum && sum.Contradiction() is null;
        });

    [Test]
    public void OfFlows_TurnoverBeyondRounding_IsContradicted() =>
        Gen.Select(Gen.Long[0, 1_000_000], Gen.Long[0, 1_000_000], Gen.Long[-50, 50]).Sample((exports, imports, off) =>
        {
            var figures = new[]
            {
                Figure("2022", "import", imports, 10),
                Figure("2022", "total", exports + imports + off, 10),
                Figure("2022", "export", exports, 10),
            };
            return Sums.OfFlows(figures).Single().Contradiction() is not null == Math.Abs(off) > 15;
        });

    [Test]
    public void OfPeriods_AMonthMissing_IsNoSum()
    {
        var figures = Enumerable.Range(1, 11)
            .Select(month => Figure($"2022-{month:D2}", "export", 1, 1))
            .Append(Figure("2022", "export", 12, 1));
        Assert.That(new Sums().OfPeriods([.. figures]), Is.Empty);
    }

    [Test]
    public void OfPeriods_YearOfQuarters_IsNamed()
    {
        var figures = Enumerable.Range(1, 4)
            .Select(quarter => Figure($"2022-Q{quarter}", "export", 5, 1))
            .Append(Figure("2022", "export", 30, 1));
        Assert.That(
            new Sums().OfPeriods([.. figures]).Single().Contradiction(),
            Is.EqualTo("the quarters of 2022-export add up to 20, not to 30: a difference of 10, and rounding explains at most 2.5")
        );
    }

    private static long Rounded(long value, long digit) => (long)Math.Round((decimal)value / digit, MidpointRounding.AwayFromZero) * digit;

    private static Summand Figure(string period, string flow, long value, long precision) =>
        new($"{period}-{flow}", period, flow, value, precision);

    private sealed record Summand(string Id, string Period, string Flow, long Value, long Precision) : ISummand;
}
