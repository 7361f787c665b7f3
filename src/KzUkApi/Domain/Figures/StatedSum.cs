namespace KzUkApi.Domain.Figures;

/// <summary>Exports and imports that do not add up to the turnover that is published with them.</summary>
/// <param name="Sum">The end of the range of exports plus imports that is nearer to the turnover.</param>
/// <param name="IsSumLarger">Whether exports plus imports are the larger: <paramref name="Sum"/> is then their least.</param>
/// <param name="Total">The end of the range of the turnover that is nearer to the sum.</param>
/// <param name="Overlaps">Whether both can be right as they are rounded.</param>
internal sealed record StatedSum(decimal Sum, bool IsSumLarger, decimal Total, bool Overlaps)
{
    /// <summary>
    /// How far exports plus imports and the turnover are from each other; null where they are equal, or where one is only "more than" or
    /// "less than" a number towards the other.
    /// </summary>
    public static StatedSum? Of(StatedValue export, StatedValue import, StatedValue total)
    {
        var (sum, apart) = (export.Bounds + import.Bounds, (decimal)export.Value + import.Value - total.Value);
        var (near, far) = apart > 0 ? (sum.Lower, total.Bounds.Upper) : (sum.Upper, total.Bounds.Lower);
        return apart == 0 || near is not { } ofSum || far is not { } ofTotal
            ? null
            : new(ofSum, apart > 0, ofTotal, sum.Overlaps(total.Bounds));
    }
}
