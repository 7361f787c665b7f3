using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Figures;

internal sealed class BoundsTests
{
    private const long Million = 1_000_000;

    private static Bounds Published(long value, long precision, string qualifier = "exact") =>
        Bounds.Of(Interval.Of(value, precision, qualifier));

    [Test]
    public void PercentChange_OfTradeOf2023On2022_SupportsMinus36()
    {
        // 1,151.9 million against 1.8 billion, as Kazakh statements have it.
        var change = Published(1_151_900_000, 100_000).PercentChangeFrom(Published(1_800 * Million, 100 * Million))!.Value.Rounded(4);
        Assert.That(change, Is.EqualTo(new Bounds(-37.7379m, -34.1742m, true, true)));
        Assert.That(change.Contains(-36m), Is.True);
        Assert.That(change.Contains(20m), Is.False);
    }

    [Test]
    public void PercentChange_OfInvestmentOf2020On2019_IsATruncated36()
    {
        var change = Published(849 * Million, Million).PercentChangeFrom(Published(620 * Million, Million))!.Value.Rounded(1);
        Assert.That(change, Is.EqualTo(new Bounds(36.7m, 37.2m, true, true)));
        Assert.That(change.Overlaps(new(35.5m, 37m, false, true)), Is.True);
    }

    [Test]
    public void Sum_OfExportsAndImportsOf2022_OverlapsTheTurnoverStated()
    {
        var sum = Published(1_500 * Million, 100 * Million) + Published(384_300_000, 100_000);
        Assert.That(sum, Is.EqualTo(new Bounds(1_834_250_000, 1_934_350_000)));
        Assert.That(sum.Overlaps(Published(1_800 * Million, 100 * Million)), Is.True);
        Assert.That(sum.Overlaps(Published(1_840 * Million, 10 * Million)), Is.True);
    }

    [Test]
    public void Results_OfOneSidedBounds_StayOneSidedAndExclusive()
    {
        var moreThan = Published(1_000, 100, "more-than");
        Assert.Multiple(() =>
        {
            Assert.That(moreThan + Bounds.Exactly(5), Is.EqualTo(new Bounds(1_005, null, true)));
            Assert.That(Bounds.Exactly(5) - moreThan, Is.EqualTo(new Bounds(null, -995, false, true)));
            Assert.That(moreThan * -2, Is.EqualTo(new Bounds(null, -2_000, false, true)));
            Assert.That(moreThan.PercentChangeFrom(Bounds.Exactly(500)), Is.EqualTo(new Bounds(100, null, true)));
            Assert.That(Bounds.Exactly(500).PercentChangeFrom(moreThan), Is.EqualTo(new Bounds(-100, -50, true, true)));
            Assert.That(moreThan - moreThan, Is.EqualTo(default(Bounds)));
        });
    }

    [Test]
    public void Ratio_ToWhatCanBeZero_IsUndefined()
    {
        Assert.That(Bounds.Exactly(5).Over(Published(0, 100)), Is.Null);
        Assert.That(Bounds.Exactly(5).Over(default), Is.Null);
        Assert.That(Bounds.Exactly(5).Over(new(0, 10)), Is.Null);
        Assert.That(Bounds.Exactly(5).Over(new(0, 10, LowerExclusive: true)), Is.EqualTo(new Bounds(0.5m, null)));
        Assert.That(Bounds.Exactly(5).Over(new(-10, 0, UpperExclusive: true)), Is.EqualTo(new Bounds(null, -0.5m)));
    }

    [Test]
    public void Ratio_ThatNoDecimalHolds_IsRoundedOutwards()
    {
        var third = Bounds.Exactly(1).Over(Bounds.Exactly(3))!.Value;
        Assert.That(third, Is.EqualTo(new Bounds(0.3333333333333333333333333333m, 0.3333333333333333333333333334m, true, true)));
    }

    [Test]
    public void Overflow_IsUnbounded()
    {
        var largest = Bounds.Exactly(decimal.MaxValue);
        Assert.That(largest + largest, Is.EqualTo(new Bounds(decimal.MaxValue, null, true)));
        Assert.That(largest * -2, Is.EqualTo(new Bounds(null, decimal.MinValue, false, true)));
        Assert.That(Bounds.Exactly((decimal)long.MaxValue + 1).Whole(), Is.EqualTo(new Interval(null, null, false, false)));
    }

    [Test]
    public void Whole_MovesBoundsOutwards()
    {
        Assert.That(new Bounds(-1.5m, 1.5m).Whole(), Is.EqualTo(new Interval(-2, 2, true, true)));
        Assert.That(new Bounds(1, 2, true).Whole(), Is.EqualTo(new Interval(1, 2, true, false)));
    }

    [Test]
    public void Intersection_OfTouchingRanges_IsTheirCommonPoint()
    {
        Assert.That(new Bounds(0, 5).Intersect(new(5, 9)), Is.EqualTo(Bounds.Exactly(5)));
        Assert.That(new Bounds(0, 5, false, true).Intersect(new(5, 9)), Is.Null);
        Assert.That(new Bounds(null, 5).Intersect(new(1, null, true)), Is.EqualTo(new Bounds(1, 5, true)));
    }

    [TestCase(11, 1, 11)]
    [TestCase(1, 2, 0.5)]
    [TestCase(2, 3, 0.66667)]
    [TestCase(-2, 3, -0.66667)]
    [TestCase(200_000_005, 10_000, 20_000)]
    public void Significant_KeepsSoManyDigits(int over, int under, decimal expected) =>
        Assert.That((Fraction.Of(over) / Fraction.Of(under)).Significant(5), Is.EqualTo(expected));
}
