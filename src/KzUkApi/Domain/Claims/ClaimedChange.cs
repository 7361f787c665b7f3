using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Claims;

/// <summary>A change as it is claimed: by a percentage, by a factor, or by its direction alone.</summary>
/// <remarks>
/// A claimed number v with last digit u covers [v - u/2, v + u) away from zero: its author rounded or truncated. A direction covers all
/// changes on that side of zero.
/// </remarks>
/// <param name="Percent">The claimed change in per cent of the base; null for a direction.</param>
/// <param name="Factor">The claimed multiple of the base; null where it is not claimed so.</param>
/// <param name="Direction"><c>up</c> or <c>down</c>; null where a number is claimed.</param>
/// <param name="Precision">The value of the last published digit, in the unit of what is claimed; null for a direction.</param>
/// <param name="Qualifier">How the number is qualified.</param>
/// <param name="Covered">The true changes, in per cent, that the claim covers.</param>
internal sealed record ClaimedChange(
    decimal? Percent, decimal? Factor, string? Direction, decimal? Precision, string Qualifier, Bounds Covered)
{
    public const string Up = "up";
    public const string Down = "down";
    public const string Exact = "exact";
    public const string Truncated = "truncated";

    // What an author who rounds can mean; with what truncation adds, it is what is covered.
    private readonly Bounds? _rounded;

    /// <param name="percent">The change in per cent; negative for a fall.</param>
    public static ClaimedChange OfPercent(decimal percent, decimal precision, string qualifier)
    {
        var covered = Around(Math.Abs(percent), precision, qualifier);
        return new(percent, null, null, precision, qualifier, percent < 0 ? -covered : covered)
        {
            Rounded = new Bounds(percent - (precision / 2), percent + (precision / 2)),
        };
    }

    /// <param name="factor">The multiple of the base, for example 2 for "doubled".</param>
    public static ClaimedChange OfFactor(decimal factor, decimal precision, string qualifier)
    {
        var whole = Bounds.Exactly(1);
        return new((factor - 1) * 100, factor, null, precision, qualifier, (Around(factor, precision, qualifier) - whole) * 100)
        {
            Rounded = (new Bounds(factor - (precision / 2), factor + (precision / 2)) - whole) * 100,
        };
    }

    public static ClaimedChange OfDirection(string direction) => new(
        null,
        null,
        direction,
        null,
        Exact,
        direction == Down ? new Bounds(null, 0, UpperExclusive: true) : new Bounds(0, null, LowerExclusive: true));

    private Bounds? Rounded
    {
        get => _rounded;
        init => _rounded = Qualifier is Interval.MoreThan or Interval.LessThan ? null : value;
    }

    /// <summary>
    /// <c>rounded</c>, or <c>truncated</c> where the claim agrees only if its last digits were cut off; null where no number is claimed
    /// as such.
    /// </summary>
    public string? Reading(Bounds computed) =>
        Rounded is not { } rounded ? null
        : rounded.Overlaps(computed) ? "rounded"
        : Truncated;

    private static Bounds Around(decimal size, decimal precision, string qualifier) => qualifier switch
    {
        Interval.MoreThan => new Bounds(size, null, LowerExclusive: true),
        Interval.LessThan => new Bounds(0, size, UpperExclusive: true),
        _ => new Bounds(size - (precision / 2), size + precision, UpperExclusive: true),
    };
}
