namespace KzUkApi.Domain.Figures;

/// <summary>The range of real numbers in which a true value lies, and the arithmetic that carries it along.</summary>
/// <remarks>
/// The true result of an operation on true values is never outside, and a wider operand never gives a narrower result: a bound that no
/// decimal can hold is rounded away from the range, and is then not in it. What exceeds every decimal is unbounded.
/// </remarks>
/// <param name="Lower">The lower bound; null where there is none.</param>
/// <param name="Upper">The upper bound; null where there is none.</param>
/// <param name="LowerExclusive">Whether the true value is above the lower bound, never equal to it.</param>
/// <param name="UpperExclusive">Whether the true value is below the upper bound, never equal to it.</param>
internal readonly record struct Bounds(decimal? Lower, decimal? Upper, bool LowerExclusive = false, bool UpperExclusive = false)
{
    public bool LowerExclusive { get; } = LowerExclusive && Lower is not null;

    public bool UpperExclusive { get; } = UpperExclusive && Upper is not null;

    public static Bounds Exactly(decimal value) => new(value, value);

    /// <summary>The bounds of a published number.</summary>
    public static Bounds Of(Interval interval) => new(interval.Lower, interval.Upper, interval.LowerExclusive, interval.UpperExclusive);

    public static Bounds operator +(Bounds left, Bounds right) =>
        Between(left.From.Plus(right.From), left.Until.Plus(right.Until));

    public static Bounds operator -(Bounds left, Bounds right) => left + -right;

    public static Bounds operator -(Bounds bounds) => new(-bounds.Upper, -bounds.Lower, bounds.UpperExclusive, bounds.LowerExclusive);

    public static Bounds operator *(Bounds bounds, decimal factor) => factor switch
    {
        0 => Exactly(0),
        < 0 => -(bounds * -factor),
        _ => Between(bounds.From.Map(value => value * Fraction.Of(factor)), bounds.Until.Map(value => value * Fraction.Of(factor))),
    };

    /// <summary>The ratio to a divisor; null, undefined, where the divisor can be zero.</summary>
    public Bounds? Over(Bounds divisor) => Quotient(divisor, ratio => ratio);

    /// <summary>The change on a base, in per cent of the base; null, undefined, where the base can be zero.</summary>
    public Bounds? PercentChangeFrom(Bounds @base) =>
        Quotient(@base, ratio => (ratio - Fraction.Of(1)) * Fraction.Of(100));

    /// <summary>What lies in both; null where nothing does.</summary>
    public Bounds? Intersect(Bounds other)
    {
        var (from, until) = (Edge.Last(From, other.From), Edge.First(Until, other.Until));
        return from.Value is { } lower && until.Value is { } upper
            && (lower.CompareTo(upper) is var order && (order > 0 || (order == 0 && (from.Exclusive || until.Exclusive))))
                ? null
                : Between(from, until);
    }

    public bool Overlaps(Bounds other) => Intersect(other) is not null;

    /// <summary>Whether all of the other lies inside.</summary>
    public bool Contains(Bounds other) => Intersect(other) == other;

    public bool Contains(decimal value) => Contains(Exactly(value));

    /// <summary>The same range with bounds of so many decimal places, moved outwards where they have more.</summary>
    public Bounds Rounded(int places) => Between(From, Until, places);

    /// <summary>The same range with whole numbers as bounds, moved outwards; a bound beyond 64 bits is none.</summary>
    public Interval Whole()
    {
        var whole = Rounded(0);
        var (lower, upper) = (Within(whole.Lower), Within(whole.Upper));
        return new(lower, upper, lower is not null && whole.LowerExclusive, upper is not null && whole.UpperExclusive);
    }

    private Edge From => new(Lower is { } lower ? Fraction.Of(lower) : null, LowerExclusive);

    private Edge Until => new(Upper is { } upper ? Fraction.Of(upper) : null, UpperExclusive);

    private Bounds? Quotient(Bounds divisor, Func<Fraction, Fraction> map)
    {
        if (divisor.Contains(0))
        {
            return null;
        }

        var (value, positive) = divisor is { Upper: <= 0 } ? (-this, -divisor) : (this, divisor);
        return Between(value.From.OverPositive(positive, false).Map(map), (-value).From.OverPositive(positive, true).Map(map));
    }

    private static Bounds Between(Edge from, Edge until, int? places = null)
    {
        var (movedDown, movedUp) = (false, false);
        var lower = places is { } down ? from.Value?.Down(down, out movedDown) : from.Value?.Down(out movedDown);
        var upper = places is { } up ? until.Value?.Up(up, out movedUp) : until.Value?.Up(out movedUp);
        return new(lower, upper, from.Exclusive || movedDown, until.Exclusive || movedUp);
    }

    private static long? Within(decimal? bound) => bound is >= long.MinValue and <= long.MaxValue ? (long)bound : null;

    // One end of a range; without a value it is infinitely far.
    private readonly record struct Edge(Fraction? Value, bool Exclusive)
    {
        public Edge Plus(Edge other) => new(Value + other.Value, Exclusive || other.Exclusive);

        public Edge Map(Func<Fraction, Fraction> map) => new(Value is { } value ? map(value) : null, Exclusive);

        // The lower end over a positive divisor is least at the divisor's largest, unless it is negative; negated,
        // the upper end is the same.
        public Edge OverPositive(Bounds divisor, bool negated)
        {
            if (Value is not { } value)
            {
                return this;
            }

            var by = value.Sign < 0 ? divisor.From : divisor.Until;
            var edge = value.Sign == 0 ? this
                : by.Value is null ? new(default(Fraction), true)
                : by.Value.Value.Sign == 0 ? new(null, false)
                : new Edge(value / by.Value.Value, Exclusive || by.Exclusive);
            return negated ? edge.Map(end => -end) : edge;
        }

        public static Edge Last(Edge left, Edge right) => Pick(left, right, 1);

        public static Edge First(Edge left, Edge right) => Pick(left, right, -1);

        private static Edge Pick(Edge left, Edge right, int sign)
        {
            if (left.Value is not { } a || right.Value is not { } b)
            {
                return left.Value is null ? right : left;
            }

            var order = a.CompareTo(b) * sign;
            return order > 0 || (order == 0 && left.Exclusive) ? left : right;
        }
    }
}
