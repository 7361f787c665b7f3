using System.Numerics;

namespace KzUkApi.Domain.Figures;

/// <summary>An exact number, one whole number over another: arithmetic loses nothing, and rounding happens once, at the end.</summary>
internal readonly struct Fraction : IComparable<Fraction>
{
    private const byte MaxScale = 28;

    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;

    private readonly BigInteger _numerator;

    // One less, so that the default value is zero.
    private readonly BigInteger _denominatorLessOne;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        var sign = denominator.Sign;
        (_numerator, _denominatorLessOne) = (numerator * sign, (denominator * sign) - 1);
    }

    public static Fraction Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new(decimal.IsNegative(value) ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    public int Sign => _numerator.Sign;

    private BigInteger Denominator => _denominatorLessOne + 1;

    public static Fraction operator +(Fraction left, Fraction right) =>
        left._denominatorLessOne == right._denominatorLessOne
            ? new(left._numerator + right._numerator, left.Denominator)
            : new((left._numerator * right.Denominator) + (right._numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    public static Fraction operator -(Fraction value) => new(-value._numerator, value.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left._numerator * right._numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient; the divisor must not be zero.</summary>
    public static Fraction operator /(Fraction left, Fraction right) =>
        right.Sign == 0 ? throw new DivideByZeroException() : new(left._numerator * right.Denominator, left.Denominator * right._numerator);

    public int CompareTo(Fraction other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <summary>The largest decimal that is not above; null where the number is below every decimal.</summary>
    /// <param name="moved">Whether it is another number.</param>
    public decimal? Down(out bool moved) => Down(MaxScale, out moved);

    /// <summary>The smallest decimal that is not below; null where the number is above every decimal.</summary>
    /// <param name="moved">Whether it is another number.</param>
    public decimal? Up(out bool moved) => -(-this).Down(out moved);

    /// <summary>The largest decimal with so many decimal places that is not above.</summary>
    public decimal? Down(int places, out bool moved)
    {
        for (var scale = places; scale >= 0; scale--)
        {
            var mantissa = Floor(scale, out moved);
            if (BigInteger.Abs(mantissa) <= MaxMantissa)
            {
                return Plain(mantissa, scale);
            }
        }

        moved = true;
        return Sign > 0 ? decimal.MaxValue : null;
    }

    /// <summary>The smallest decimal with so many decimal places that is not below.</summary>
    public decimal? Up(int places, out bool moved) => -(-this).Down(places, out moved);

    /// <summary>The nearest number with so many significant digits, half away from zero; null where no decimal can hold it.</summary>
    public decimal? Significant(int digits)
    {
        for (var scale = MaxScale; scale > 0; scale--)
        {
            if (Nearest(scale) is var mantissa && BigInteger.Abs(mantissa) < BigInteger.Pow(10, digits))
            {
                return Plain(mantissa, scale);
            }
        }

        return BigInteger.Abs(Nearest(0)) is var whole && whole <= MaxMantissa ? Plain(whole * Sign, 0) : null;
    }

    /// <summary>The nearest number with so many decimal places, half away from zero; null where no decimal can hold it.</summary>
    public decimal? Rounded(int places)
    {
        var mantissa = Nearest(places);
        return BigInteger.Abs(mantissa) <= MaxMantissa ? Plain(mantissa, places) : null;
    }

    private BigInteger Floor(int scale, out bool moved)
    {
        var quotient = BigInteger.DivRem(_numerator * BigInteger.Pow(10, scale), Denominator, out var rest);
        moved = !rest.IsZero;
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    private BigInteger Nearest(int scale)
    {
        var twice = BigInteger.Abs(_numerator) * BigInteger.Pow(10, scale) * 2;
        return BigInteger.Divide(twice + Denominator, Denominator * 2) * Sign;
    }

    // Without zeros at the end, which would claim a precision.
    private static decimal Plain(BigInteger mantissa, int scale)
    {
        while (scale > 0 && BigInteger.Remainder(mantissa, 10).IsZero)
        {
            (mantissa, scale) = (mantissa / 10, scale - 1);
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits((decimal)BigInteger.Abs(mantissa), bits);
        return new(bits[0], bits[1], bits[2], mantissa.Sign < 0, (byte)scale);
    }
}
