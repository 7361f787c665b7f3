using System.Globalization;

namespace KzUkApi.Domain.Periods;

/// <summary>The order, containment, length, parts and neighbours of periods.</summary>
internal readonly partial record struct Period : IComparable<Period>
{
    private const int DayBits = 22;

    // One more than the last day there is: an unknown start comes after every known one.
    private const long UnknownStart = 3_652_059;

    /// <summary>From this order on, the start is not stated.</summary>
    public const long FirstOpenOrder = UnknownStart << DayBits;

    /// <summary>The part of an order that is the number of the last day.</summary>
    public const long OrderOfEnd = (1L << DayBits) - 1;

    /// <summary>One number that sorts as periods do: by start, an unknown one last, then by end.</summary>
    public long Order => OrderOf(Start, End);

    /// <summary>How many months it covers; null where the start is not stated.</summary>
    public int? Months => Start is { } start ? ((End.Year - start.Year) * 12) + End.Month - start.Month + 1 : null;

    /// <summary>Whether it is a span of years, or one whose start is not stated.</summary>
    public bool IsOfYears => Frequency == Span && (Start is null || Text.Length == 9);

    /// <summary>Whether it is a span of years, one of more than twelve months, or one whose start is not stated.</summary>
    public bool IsLongerThanAYear => IsOfYears || Months > 12;

    /// <summary>The period that follows, of the same frequency; null for spans, which no other follows.</summary>
    public Period? Next => Frequency == Span ? null : Shifted(Months!.Value);

    /// <summary>The period before, of the same frequency; null for spans.</summary>
    public Period? Previous => Frequency == Span ? null : Shifted(-Months!.Value);

    /// <summary>The same months a year before; null where the start is not stated.</summary>
    public Period? YearBefore => Start is null ? null : Shifted(-12);

    /// <summary>The order of what begins and ends on days.</summary>
    public static long OrderOf(DateOnly? start, DateOnly end) => ((long)(start?.DayNumber ?? UnknownStart) << DayBits) + end.DayNumber;

    /// <summary>The lowest order of a period that begins on the day.</summary>
    public static long OrderFrom(DateOnly day) => (long)day.DayNumber << DayBits;

    /// <summary>The highest order of a period with a known start that ends on the day.</summary>
    public static long OrderUntil(DateOnly day) => ((long)day.DayNumber << DayBits) + day.DayNumber;

    public static Period OfYear(int year) => new(Invariant($"{year:D4}"), Year, new(year, 1, 1), new(year, 12, 31));

    /// <param name="quarter">1 to 4.</param>
    public static Period OfQuarter(int year, int quarter) =>
        new(
            Invariant($"{year:D4}-Q{quarter}"),
            Quarter,
            new(year, (quarter * 3) - 2, 1),
            PartialDate.LastOfMonth(new(year, quarter * 3, 1))
        );

    public static Period OfMonth(int year, int month) =>
        new(Invariant($"{year:D4}-{month:D2}"), Month, new(year, month, 1), PartialDate.LastOfMonth(new(year, month, 1)));

    /// <summary>By start, an unknown one last, then by end, then by spelling.</summary>
    public int CompareTo(Period other)
    {
        var byStart = (Start ?? DateOnly.MaxValue).CompareTo(other.Start ?? DateOnly.MaxValue);
        var order = byStart != 0 ? byStart : End.CompareTo(other.End);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>Whether all of the other lies inside; a period whose start is not known holds only itself, and lies in no other.</summary>
    public bool Contains(Period other) => this == other || (Start <= other.Start && End >= other.End);

    /// <summary>Its months, in order; none where the start is not stated.</summary>
    public IReadOnlyList<Period> InMonths()
    {
        if (Start is not { } start)
        {
            return [];
        }

        return
        [
            .. Enumerable
                .Range((start.Year * 12) + start.Month - 1, Months!.Value)
                .Select(month => OfMonth(month / 12, (month % 12) + 1)),
        ];
    }

    /// <summary>Its whole years, in order; none unless it begins and ends with a year.</summary>
    public IReadOnlyList<Period> InYears() =>
        Start is { DayOfYear: 1 } start && End is { Month: 12, Day: 31 }
            ? [.. Enumerable.Range(start.Year, End.Year - start.Year + 1).Select(OfYear)]
            : [];

    /// <summary>The period so many months later, in the same form; null where the calendar ends.</summary>
    private Period? Shifted(int months)
    {
        var first = (Start!.Value.Year * 12) + Start.Value.Month - 1 + months;
        var last = first + Months!.Value - 1;
        return first < 12 || last >= (DateOnly.MaxValue.Year + 1) * 12 ? null : Frequency switch
        {
            Year => OfYear(first / 12),
            Quarter => OfQuarter(first / 12, (first % 12 / 3) + 1),
            Month => OfMonth(first / 12, (first % 12) + 1),
            _ => SpanOf(first, last),
        };
    }

    private Period SpanOf(int first, int last)
    {
        var (from, to) = IsOfYears
            ? (OfYear(first / 12), OfYear(last / 12))
            : (OfMonth(first / 12, (first % 12) + 1), OfMonth(last / 12, (last % 12) + 1));
        return new($"{from.Text}/{to.Text}", Span, from.Start, to.End);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
