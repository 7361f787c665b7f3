using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Mirror;

/// <summary>A difference between two figures, or a part of it, with its bounds.</summary>
internal sealed record Gap(long Value, Bounds Bounds, Share? Percent)
{
    public BoundedAmount Amount => BoundedAmount.Of(Value, Bounds);

    /// <summary>The most that the bounds leave open either way, rounded up; null where a side is open.</summary>
    public long? HalfWidth => Bounds is { Lower: { } lower, Upper: { } upper } ? (long)Math.Ceiling((upper - lower) / 2) : null;

    /// <summary>The distance of the range from zero: what must be there at least. 0 where zero lies in the range.</summary>
    public long Least => Bounds.Contains(0) ? 0
        : Bounds.Lower is > 0 ? (long)Math.Floor(Bounds.Lower.Value)
        : Bounds.Upper is < 0 ? (long)Math.Floor(-Bounds.Upper.Value)
        : 0;

    /// <summary>Imports less exports in the currency both are converted to; null where a side is missing.</summary>
    public static Gap? Between(MirrorFigure? export, MirrorFigure? import)
    {
        if (export?.Converted is not { } exported || import?.Converted is not { } imported)
        {
            return null;
        }

        var (left, right) = (BoundsOf(export), BoundsOf(import));
        var percent = exported.Value == 0 ? null : (decimal?)((((decimal)imported.Value / exported.Value) - 1) * 100);
        return new(imported.Value - exported.Value, right - left, Share.Of(percent, right.PercentChangeFrom(left)));
    }

    /// <summary>A fixed part of a figure.</summary>
    public static Gap PartOf(MirrorFigure figure, decimal share) => new(
        (long)Math.Round(figure.Converted!.Value * share, MidpointRounding.AwayFromZero), BoundsOf(figure) * share, null);

    public Gap Less(Gap part) => new(Value - part.Value, Bounds - part.Bounds, null);

    // What the source qualifies as more or less than a number excludes the number itself.
    private static Bounds BoundsOf(MirrorFigure figure) => new(
        figure.Converted!.Lower,
        figure.Converted.Upper,
        figure.Qualifier == Interval.MoreThan,
        figure.Qualifier == Interval.LessThan);
}
