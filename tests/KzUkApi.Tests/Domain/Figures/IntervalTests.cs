using CsCheck;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Tests.Domain.Figures;

internal sealed class IntervalTests
{
    private static readonly Gen<long> Precisions = Gen.Int[0, 12].Select(zeros => (long)Math.Pow(10, zeros));

    private static readonly Gen<string> Rounded = Gen.OneOf("exact", "approximately");

    // Turnover of 2022, Kazinform: "1.8 billion".
    [TestCase(1_800_000_000, 100_000_000, "exact", 1_750_000_000, 1_850_000_000)]
    [TestCase(384_300_000, 100_000, "exact", 384_250_000, 384_350_000)]
    [TestCase(1160306, 1, "exact", 1160306, 1160306)]
    [TestCase(600, 100, "approximately", 550, 650)]
    [TestCase(0, 10, "exact", 0, 5, Description = "what cannot be negative has no bound below zero")]
    [TestCase(4, 10, "approximately", 0, 9)]
    [TestCase(10, 1, "top-n", 1, 10)]
    [TestCase(16_000_000_000, 1_000_000_000, "more-than", 16_000_000_000, null)]
    [TestCase(5, 1, "less-than", 0, 5)]
    [TestCase(10_000_000_000, 1_000_000_000, "almost", 9_000_000_000, 10_000_000_000)]
    [TestCase(1, 10, "almost", 0, 1)]
    public void Of_PublishedNumber_HasTheBoundsOfItsPrecisionAndQualifier(
        long value,
        long precision,
        string qualifier,
        long? lower,
        long? upper
    )
    {
        var interval = Interval.Of(value, precision, qualifier);
        Assert.That((interval.Lower, interval.Upper), Is.EqualTo((lower, upper)));
        Assert.That(interval.LowerExclusive, Is.EqualTo(qualifier == "more-than"), "only more-than excludes its lower bound");
        Assert.That(interval.UpperExclusive, Is.EqualTo(qualifier is "less-than" or "almost"), "only these exclude their upper bound");
    }

    [TestCase(0, 10, "exact", -5, 5)]
    [TestCase(-1_339, 1, "exact", -1_339, -1_339)]
    [TestCase(5, 1, "less-than", null, 5)]
    public void Of_SignedNumber_MayHaveABoundBelowZero(long value, long precision, string qualifier, long? lower, long? upper)
    {
        var interval = Interval.Of(value, precision, qualifier, signed: true);
        Assert.That((interval.Lower, interval.Upper), Is.EqualTo((lower, upper)));
    }

    [TestCase(0)]
    [TestCase(-10)]
    public void Of_PrecisionBelowOne_IsAMistakeOfTheProgram(long precision) =>
        Assert.That(() => Interval.Of(1, precision, "exact"), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Of_TrueValueRoundedToThePrecision_HasItInside() =>
        Gen.Select(Gen.Long[-1_000_000_000_000_000, 1_000_000_000_000_000], Precisions, Rounded)
            .Sample(
                (truth, precision, qualifier) =>
                {
                    var published = (long)decimal.Round((decimal)truth / precision, MidpointRounding.AwayFromZero) * precision;
                    var interval = Interval.Of(published, precision, qualifier, signed: true);
                    return interval.Lower <= truth && truth <= interval.Upper;
                },
                iter: 10_000
            );

    [Test]
    public void Of_WiderPrecision_NeverNarrows() =>
        Gen.Select(Gen.Long[-1_000_000_000_000_000, 1_000_000_000_000_000], Precisions, Precisions, Rounded)
            .Sample(
                (value, one, other, qualifier) =>
                {
                    var (fine, coarse) = (
                        Interval.Of(value, Math.Min(one, other), qualifier),
                        Interval.Of(value, Math.Max(one, other), qualifier)
                    );
                    return coarse.Lower <= fine.Lower && fine.Upper <= coarse.Upper;
                }
            );

    [Test]
    public void Of_AnyNumberThatCanBeStored_HasTheValueInside() =>
        Gen.Select(
                Gen.Long[-IntegerColumn.Largest, IntegerColumn.Largest],
                Gen.Int[0, 15].Select(zeros => (long)Math.Pow(10, zeros)),
                Rounded
            )
            .Sample(
                (value, precision, qualifier) =>
                {
                    var interval = Interval.Of(value, precision, qualifier);
                    return interval.Lower <= value && value <= interval.Upper;
                },
                iter: 10_000
            );
}
