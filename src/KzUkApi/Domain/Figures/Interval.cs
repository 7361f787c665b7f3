namespace KzUkApi.Domain.Figures;

/// <summary>The range in which the true value of a published number lies, in the number's own unit.</summary>
/// <remarks>
/// A published number is rounded to its precision, so that the true value lies within half of the precision either side.
/// <c>more-than</c> and <c>less-than</c> leave one side open, and their bound itself is not in the range. <c>almost</c> is below the
/// number, by no more than a unit of its last digit. What cannot be negative has no bound below zero.
/// </remarks>
/// <param name="Lower">The lower bound; null where there is none.</param>
/// <param name="Upper">The upper bound; null where there is none.</param>
/// <param name="LowerExclusive">Whether the true value is above the lower bound, never equal to it.</param>
/// <param name="UpperExclusive">Whether the true value is below the upper bound, never equal to it.</param>
internal readonly record struct Interval(long? Lower, long? Upper, bool LowerExclusive, bool UpperExclusive)
{
    public const string MoreThan = "more-than";
    public const string LessThan = "less-than";
    public const string Almost = "almost";
    public const string TopN = "top-n";

    /// <summary>The bounds of a published number.</summary>
    /// <param name="value">The number, in whole units.</param>
    /// <param name="precision">The value of its last published digit; 1 means that it is exact.</param>
    /// <param name="qualifier">How the source qualifies it.</param>
    /// <param name="signed">Whether the true value may be negative (<see cref="InvestmentMeasure.IsSigned"/>).</param>
    public static Interval Of(long value, long precision, string qualifier, bool signed = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(precision, 1);
        return qualifier switch
        {
            MoreThan => new(value, null, true, false),
            LessThan => new(signed || value <= 0 ? null : 0, value, false, true),
            Almost => new(Floor(value - precision), value, false, true),
            TopN => new(1, value, false, false),
            _ => new(Floor(value - (precision / 2)), value + (precision / 2), false, false),
        };

        long Floor(long lower) => signed || value < 0 ? lower : Math.Max(lower, 0);
    }
}
