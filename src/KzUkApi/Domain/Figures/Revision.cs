namespace KzUkApi.Domain.Figures;

/// <summary>What an edition states: the number, the value of its last published digit, and how it is qualified.</summary>
/// <param name="Signed">Whether the true value may be negative.</param>
internal readonly record struct StatedValue(long Value, long Precision, string Qualifier, bool Signed = false)
{
    public Interval Interval => Interval.Of(Value, Precision, Qualifier, Signed);

    public Bounds Bounds => Bounds.Of(Interval);
}

/// <summary>What a later edition of a programme does to a figure of the edition before.</summary>
internal static class Revision
{
    /// <summary>The number is another: the two cannot both be right, or one says otherwise in the same words.</summary>
    public const string Revised = "revision";

    /// <summary>The number is the same, with more digits or fewer.</summary>
    public const string Precision = "precision";

    /// <summary>Both can be right, and neither contains the other: whether the number changed cannot be told.</summary>
    public const string Undetermined = "undetermined";

    /// <summary>One of the constants; null where the later edition repeats the earlier.</summary>
    public static string? KindOf(StatedValue before, StatedValue after)
    {
        if ((before.Precision, before.Qualifier) == (after.Precision, after.Qualifier))
        {
            return before.Value == after.Value ? null : Revised;
        }

        if (!before.Bounds.Overlaps(after.Bounds))
        {
            return Revised;
        }

        var (finer, coarser) = before.Precision < after.Precision ? (before, after) : (after, before);
        return before.Precision != after.Precision && IsWithin(finer.Bounds, coarser.Bounds) ? Precision : Undetermined;
    }

    // Both ends included, also where the source excludes them.
    private static bool IsWithin(Bounds inner, Bounds outer) =>
        new Bounds(outer.Lower, outer.Upper).Contains(new Bounds(inner.Lower, inner.Upper));
}
