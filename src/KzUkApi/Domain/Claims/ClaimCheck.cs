using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Claims;

/// <summary>Checks a published statement of change against the figures for its period and its base.</summary>
/// <remarks>
/// A claimed change of v with last digit u covers [v - u/2, v + u) away from zero: its author rounded or truncated.
/// <c>supported</c>: the range computed from the figures overlaps it, conclusively so when it lies inside;
/// <c>contradicted</c>: it does not; <c>unverifiable</c>: a figure is missing, or the change is undefined.
/// </remarks>
internal static class ClaimCheck
{
    public const string Supported = "supported";
    public const string Contradicted = "contradicted";
    public const string Unverifiable = "unverifiable";

    /// <summary>The true changes, in per cent, that the claim covers.</summary>
    /// <param name="change">The claimed change in per cent; negative for a fall.</param>
    /// <param name="precision">The value of its last published digit.</param>
    /// <param name="qualifier">How the source qualifies it.</param>
    public static Bounds Claimed(decimal change, decimal precision, string qualifier)
    {
        var size = Math.Abs(change);
        var covered = qualifier switch
        {
            Interval.MoreThan => new Bounds(size, null, LowerExclusive: true),
            Interval.LessThan => new Bounds(0, size, UpperExclusive: true),
            _ => new Bounds(size - (precision / 2), size + precision, UpperExclusive: true),
        };
        return change < 0 ? -covered : covered;
    }

    /// <summary>The verdict on a claim.</summary>
    /// <param name="computed">The range of the true change; null where it cannot be computed.</param>
    public static Verdict Judge(decimal change, decimal precision, string qualifier, Bounds? computed)
    {
        var claimed = Claimed(change, precision, qualifier);
        if (computed is not { } range)
        {
            return new(Unverifiable, null, null, claimed, null);
        }

        if (!claimed.Overlaps(range))
        {
            return new(Contradicted, null, null, claimed, range);
        }

        var reading =
            qualifier is Interval.MoreThan or Interval.LessThan ? null
            : Rounded(change, precision).Overlaps(range) ? "rounded"
            : "truncated";
        return new(Supported, claimed.Contains(range), reading, claimed, range);
    }

    private static Bounds Rounded(decimal change, decimal precision) => new(change - (precision / 2), change + (precision / 2));

    /// <summary>What the figures say of a claim.</summary>
    /// <param name="Name"><c>supported</c>, <c>contradicted</c> or <c>unverifiable</c>.</param>
    /// <param name="Conclusive">
    /// Where supported: whether every change that the figures allow is covered by the claim. Null otherwise.
    /// </param>
    /// <param name="Reading">Where supported: whether the claim agrees as rounded, or only as truncated. Null otherwise.</param>
    /// <param name="Claimed">The changes that the claim covers.</param>
    /// <param name="Computed">The changes that the figures allow; null where they cannot be computed.</param>
    internal sealed record Verdict(string Name, bool? Conclusive, string? Reading, Bounds Claimed, Bounds? Computed);
}
