using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Series;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>The value of a point of a series in words.</summary>
internal static class SeriesValueText
{
    private const string Rank = "rank";
    private const int SignificantDigits = 4;

    /// <param name="point">A point with a value.</param>
    public static string Of(SeriesPoint point, string unit, string units, string language) =>
        Of(PointValue.Of(point), unit, units, language);

    public static string Of(PointValue value, string unit, string units, string language) => (unit, units) switch
    {
        (SeriesView.Percent, _) => PercentText.Signed(value.Value, language),
        (Rank, SeriesView.Change) => PercentText.Minus($"{value.Value:+0;-0;0}", language),
        _ => AmountText.Of(Amount(value, unit, units), language),
    };

    /// <summary>The same with signs for words, as labels of pictures have it.</summary>
    public static string Short(PointValue value, string unit, string units, string language) => (unit, units) switch
    {
        (SeriesView.Percent, _) => ShortAmount.Percent(value.Value, language),
        (Rank, SeriesView.Change) => $"{value.Value:+0;\u22120;0}",
        _ => ShortAmount.Of(Amount(value, unit, units), language),
    };

    // The precision and the qualifier of a point are those of its figure, not of a change.
    private static Amount Amount(PointValue value, string unit, string units) =>
        units == SeriesView.Level && value is { Precision: { } precision, Qualifier: { } qualifier }
            ? new(value.Value, precision, qualifier, unit)
            : Computed(value, unit);

    /// <summary>
    /// A computed value with no more digits than its bounds leave open. Where the last of four digits is open, it is "about"; where
    /// there is one bound only, it is that bound, rounded away from the range.
    /// </summary>
    private static Amount Computed(PointValue point, string unit)
    {
        var value = point.Value;
        var last = LastDigit(value);
        return (point.Lower, point.Upper) switch
        {
            ({ } lower, { } upper) when upper - lower <= last => new(value, last, "exact", unit),
            ({ } lower, { } upper) => new(value, Math.Max(last, PowerOfTen(upper - lower)), "approximately", unit),
            ({ } lower, null) => new(Math.Floor(lower / LastDigit(lower)) * LastDigit(lower), LastDigit(lower), Interval.MoreThan, unit),
            (null, { } upper) => new(Math.Ceiling(upper / LastDigit(upper)) * LastDigit(upper), LastDigit(upper), Interval.LessThan, unit),
            _ => new(value, last, "approximately", unit),
        };
    }

    // The value of the last of four significant digits; never less than a whole unit.
    private static long LastDigit(decimal value)
    {
        var first = PowerOfTen(Math.Abs(value));
        for (var digit = 1; digit < SignificantDigits; digit++)
        {
            first = Math.Max(1, first / 10);
        }

        return first;
    }

    private static long PowerOfTen(decimal size)
    {
        var power = 1L;
        while (power <= size / 10)
        {
            power *= 10;
        }

        return power;
    }
}

/// <summary>The value of a point, and how exact it is.</summary>
/// <param name="Precision">Value of the last published digit; null where it is computed.</param>
/// <param name="Qualifier">How the source qualifies the number; null where it is computed.</param>
internal readonly record struct PointValue(decimal Value, decimal? Lower, decimal? Upper, long? Precision, string? Qualifier)
{
    public static PointValue Of(SeriesPoint point) =>
        new(point.Value!.Value, point.Lower, point.Upper, point.Precision, point.Qualifier);
}
