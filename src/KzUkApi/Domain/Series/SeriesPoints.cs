using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Series;

/// <summary>What the points of series show.</summary>
/// <param name="Units">One of the constants.</param>
/// <param name="Asked">Whether a period is asked for; changes look beyond it for what they compare with.</param>
/// <param name="ConvertTo">The currency of <c>convertTo</c>; null where nothing is converted.</param>
internal sealed record SeriesView(string Units, Func<Period, bool> Asked, string? ConvertTo, Conversion Conversion)
{
    /// <summary>How many of the newest values of each series are shown; null for all.</summary>
    public int? Latest { get; init; }

    public const string Level = "level";
    public const string Change = "change";
    public const string PercentChange = "percent-change";
    public const string YearOnYear = "year-on-year";
    public const string Percent = "percent";

    public string ValueUnit(string unit) => Units is PercentChange or YearOnYear ? Percent : unit;
}

/// <summary>The points of a series, in order and without a gap in the calendar.</summary>
internal static class SeriesPoints
{
    private const int PercentPlaces = 2;

    private static readonly Fraction Hundred = Fraction.Of(100);

    /// <param name="unit">The unit of the levels.</param>
    /// <param name="isBreak">Whether the method changes with a period.</param>
    public static IReadOnlyList<SeriesPoint> Of(Levels levels, string unit, SeriesView view, Func<Period, bool> isBreak) =>
        Of(levels, levels.Held.Keys, unit, view, isBreak);

    /// <param name="known">The periods between which the points lie, in order: those with a value, here or in other vintages.</param>
    /// <inheritdoc cref="Of(Levels, string, SeriesView, Func{Period, bool})"/>
    public static IReadOnlyList<SeriesPoint> Of(
        Levels levels, IEnumerable<Period> known, string unit, SeriesView view, Func<Period, bool> isBreak)
    {
        var held = known.Where(view.Asked).ToList();
        held = view.Latest is { } latest ? [.. held.TakeLast(latest)] : held;
        return held.Count == 0
            ? []
            : [.. Calendar(held[0], held[^1]).Where(view.Asked).Select(period => levels.Held.TryGetValue(period, out var level)
                ? Point(levels, period, level, unit, view) with { Break = isBreak(period) }
                : Missing(period, levels.NotShown.GetValueOrDefault(period)?.Reason ?? NoValue.NotHeld))];
    }

    private static IEnumerable<Period> Calendar(Period first, Period last)
    {
        for (Period? period = first; period is { } next && next.CompareTo(last) <= 0; period = next.Next)
        {
            yield return next;
        }
    }

    private static SeriesPoint Point(Levels levels, Period period, Level level, string unit, SeriesView view)
    {
        var basePeriod = view.Units switch
        {
            SeriesView.Level => null,
            SeriesView.YearOnYear => period.YearBefore,
            _ => period.Previous,
        };
        var compared = basePeriod is { } before ? levels.Held.GetValueOrDefault(before) : null;
        var (value, bounds, reason) = Shown(level, compared, view.Units);
        var converted = view.ConvertTo is { } currency
            ? view.Conversion.Convert(level.Value, level.Bounds, period, unit, currency)
            : default;
        var only = level.Derived ? null : level.Figures[0];
        return Missing(period, reason) with
        {
            Value = value,
            Lower = bounds.Lower,
            Upper = bounds.Upper,
            Derived = level.Derived,
            FigureIds = [.. level.Figures.Select(figure => figure.Id)],
            Qualifier = only?.Qualifier,
            Precision = only?.Precision,
            Status = level.Figures.FirstOrDefault(figure => figure.Status != "normal")?.Status ?? "normal",
            PublishedOn = level.Figures.MaxBy(figure => figure.PublishedEnd)!.PublishedOn,
            BasePeriod = basePeriod?.Text,
            BaseFigureIds = compared?.Figures.Select(figure => figure.Id).ToList(),
            MonthsSum = level.Months is { } months ? MonthsSum.Of(level, months) : null,
            Converted = converted.Converted,
            NotConverted = converted.Reason,
        };
    }

    private static (decimal? Value, Bounds Bounds, string? Reason) Shown(Level level, Level? before, string units)
    {
        if (units == SeriesView.Level)
        {
            return (level.Value, level.Bounds, null);
        }

        if (before is null)
        {
            return (null, default, NoValue.NoBase);
        }

        if (units == SeriesView.Change)
        {
            return (level.Value - before.Value, level.Bounds - before.Bounds, null);
        }

        if (before.Value <= 0)
        {
            return (null, default, NoValue.BaseNotPositive);
        }

        if (PercentChange.Of(before.Bounds, level.Bounds) is not { } bounds)
        {
            return (null, default, PercentChange.HasBase(before.Bounds) ? NoValue.SignChange : NoValue.Undefined);
        }

        var change = (Fraction.Of(level.Value) - Fraction.Of(before.Value)) / Fraction.Of(before.Value) * Hundred;
        return (change.Rounded(PercentPlaces), bounds.Rounded(PercentPlaces), null);
    }

    private static SeriesPoint Missing(Period period, string? reason) => new()
    {
        Period = period.Text,
        Value = null,
        Lower = null,
        Upper = null,
        Reason = reason,
        Derived = false,
        Break = false,
        FigureIds = [],
        Qualifier = null,
        Precision = null,
        Status = null,
        PublishedOn = null,
        BasePeriod = null,
        BaseFigureIds = null,
        MonthsSum = null,
        Converted = null,
        NotConverted = null,
    };
}
