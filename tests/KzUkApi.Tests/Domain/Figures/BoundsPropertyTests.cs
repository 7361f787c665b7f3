using CsCheck;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Figures;

/// <summary>What holds for every range: the truth is never outside, and knowing less never tells more.</summary>
internal sealed class BoundsPropertyTests
{
    private const long Cases = 5_000;

    private static readonly Gen<decimal> Number = Gen.OneOf(
        Gen.Int[-3, 3].Select(value => (decimal)value),
        Gen.Long[-2_000_000_000_000, 2_000_000_000_000].Select(value => (decimal)value),
        Gen.Long.Select(value => value / 1_000_000m),
        Gen.Decimal);

    // A true value and a range that holds it.
    private static readonly Gen<(decimal Truth, Bounds Range)> Known =
        Gen.Select(Number, Number, Number, Gen.Int[0, 15]).Select((a, b, c, shape) =>
        {
            decimal[] sorted = [.. new[] { a, b, c }.Order()];
            decimal? lower = (shape & 1) == 0 ? sorted[0] : null;
            decimal? upper = (shape & 2) == 0 ? sorted[2] : null;
            return (sorted[1], new Bounds(lower, upper, (shape & 4) != 0 && lower < sorted[1], (shape & 8) != 0 && upper > sorted[1]));
        });

    private static readonly Func<Bounds, Bounds, Bounds?>[] Operations =
    [
        (left, right) => left + right,
        (left, right) => left - right,
        (left, right) => left.Over(right),
        (left, right) => left.PercentChangeFrom(right),
    ];

    [Test]
    public void Result_OfTrueValues_IsNeverOutside() => Gen.Select(Known, Known, Gen.Int[0, 3]).Sample((left, right, which) =>
    {
        if (Operations[which](left.Range, right.Range) is not { } result)
        {
            return which > 1 && right.Range.Contains(0);
        }

        var (a, b) = (Fraction.Of(left.Truth), Fraction.Of(right.Truth));
        var truth = which switch
        {
            0 => a + b,
            1 => a - b,
            2 => a / b,
            _ => (a - b) / b * Fraction.Of(100),
        };
        return Holds(result, truth);
    }, iter: Cases);

    [Test]
    public void Result_OfWiderRanges_IsNeverNarrower() =>
        Gen.Select(Known, Known, Known, Known, Gen.Int[0, 3])
            .Sample(
                (left, right, more, other, which) =>
                {
                    var narrow = Operations[which](left.Range, right.Range);
                    var wide = Operations[which](Join(left.Range, more.Range), Join(right.Range, other.Range));
                    return wide is null || (narrow is { } inner && wide.Value.Contains(inner));
                },
                iter: Cases
            );

    [Test]
    public void Scaling_KeepsTheTruthInside() => Gen.Select(Known, Number).Sample((known, factor) =>
        Holds(known.Range * factor, Fraction.Of(known.Truth) * Fraction.Of(factor)), iter: Cases);

    [Test]
    public void Rounding_NeverLosesAnything() => Gen.Select(Known, Gen.Int[0, 6]).Sample((known, places) =>
        known.Range.Rounded(places).Contains(known.Range) && Bounds.Of(known.Range.Whole()).Contains(known.Range), iter: Cases);

    [Test]
    public void Intersection_HoldsWhatBothHold() => Gen.Select(Known, Known).Sample((left, right) =>
        left.Range.Contains(right.Truth) == (left.Range.Intersect(right.Range)?.Contains(right.Truth) ?? false)
        && left.Range.Overlaps(right.Range) == right.Range.Overlaps(left.Range), iter: Cases);

    private static bool Holds(Bounds range, Fraction truth) =>
        (range.Lower is not { } lower || Fraction.Of(lower).CompareTo(truth) < (range.LowerExclusive ? 0 : 1))
        && (range.Upper is not { } upper || Fraction.Of(upper).CompareTo(truth) > (range.UpperExclusive ? 0 : -1));

    private static Bounds Join(Bounds left, Bounds right)
    {
        var lower = left.Lower is null || right.Lower is null ? null : (decimal?)Math.Min(left.Lower.Value, right.Lower.Value);
        var upper = left.Upper is null || right.Upper is null ? null : (decimal?)Math.Max(left.Upper.Value, right.Upper.Value);
        return new(lower, upper, Excluded(left, right, lower, low: true), Excluded(left, right, upper, low: false));
    }

    private static bool Excluded(Bounds left, Bounds right, decimal? bound, bool low) =>
        new[] { left, right }.All(range => low ? range.Lower > bound || range.LowerExclusive : range.Upper < bound || range.UpperExclusive);
}
