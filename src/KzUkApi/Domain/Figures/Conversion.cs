using System.Collections.Concurrent;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Figures;

/// <summary>Conversion of figures with the stored average exchange rates.</summary>
/// <remarks>
/// Years go by the annual average, else by the mean of their twelve monthly averages. Quarters, months and spans of
/// months go by the mean of their months, which must all be stored. A pair without a rate of its own goes through the
/// dollar, each leg chosen for itself.
/// A mean is taken in the direction in which the rates are published, as annual averages are, and inverted afterwards: so there and
/// back again is where one began. Nothing is interpolated.
/// </remarks>
internal sealed class Conversion(IEnumerable<ExchangeRate> rates)
{
    public const string AnnualAverage = "annual-average";
    public const string MonthlyAverage = "monthly-average";
    public const string MeanOfMonthlyAverages = "mean-of-monthly-averages";
    public const string Cross = "cross";
    public const string SameCurrency = "same-currency";

    private const string Dollar = "USD";
    private const string Tenge = "KZT";

    // The tenge was introduced on this day, at 500 roubles.
    private static readonly DateOnly FirstDayOfTenge = new(1993, 11, 15);

    private const int Digits = 15;

    private readonly Dictionary<(string Period, string, string), ExchangeRate> _best = rates
        .GroupBy(rate => Key(rate.Period, rate.Base, rate.Quote))
        .ToDictionary(held => held.Key, held => held.Order(Comparer<ExchangeRate>.Create(ExchangeRate.Preference)).First());

    // The same few periods are asked for again and again.
    private readonly ConcurrentDictionary<(Period Period, string From, string To), ChosenRate?> _chosen = new();

    /// <summary>A value of a period and its bounds in another currency.</summary>
    public ConversionResult Convert(decimal value, Bounds bounds, Period period, string from, string to)
    {
        if (Reason(period, from, to) is { } reason)
        {
            return new(null, reason);
        }

        if (Choose(period, from, to) is not { } rate)
        {
            return new(null, ConversionReasons.NoRate);
        }

        if ((Fraction.Of(value) * Fraction.Of(rate.Value)).Rounded(0) is not { } whole || whole is < long.MinValue or > long.MaxValue)
        {
            return new(null, ConversionReasons.OutOfRange);
        }

        var range = (bounds * rate.Value).Whole();
        return new(
            new()
            {
                Value = (long)whole,
                Lower = range.Lower,
                Upper = range.Upper,
                Currency = to,
                Rate = rate.Value,
                RatePeriod = period.Text,
                RateMethod = rate.Method,
                RateSource = rate.Sources,
                RateLegs = rate.Legs,
            },
            null);
    }

    /// <summary>The rate by which figures of a period are converted; null where none is stored.</summary>
    /// <remarks>Takes periods of figures, not of requests, since it remembers what it chose.</remarks>
    public ChosenRate? Choose(Period period, string from, string to) =>
        _chosen.GetOrAdd((period, from, to), asked => Find(asked.Period, asked.From, asked.To));

    private ChosenRate? Find(Period period, string from, string to)
    {
        if (from == to)
        {
            return new(1, SameCurrency, [], []);
        }

        if (Direct(period, from, to) is { } direct)
        {
            return Chosen(direct.Exact, direct.Method, [direct]);
        }

        return from != Dollar && to != Dollar && Direct(period, from, Dollar) is { } first && Direct(period, Dollar, to) is { } second
            ? Chosen(first.Exact * second.Exact, Cross, [first, second])
            : null;
    }

    private static string? Reason(Period period, string from, string to) =>
        from.Length != 3 || !from.All(char.IsAsciiLetterUpper) ? ConversionReasons.NotMoney
        : from != to && period.IsLongerThanAYear ? ConversionReasons.SpanOfYears
        : from != to && (from == Tenge || to == Tenge) && (period.Start ?? period.End) < FirstDayOfTenge
            ? ConversionReasons.BeforeTenge
        : null;

    private static ChosenRate? Chosen(Fraction exact, string method, IReadOnlyList<Leg> legs) =>
        exact.Significant(Digits) is not { } value
            ? null
            : new(
                value,
                method,
                [.. legs.SelectMany(leg => leg.Rates).Select(rate => rate.Source).Distinct()],
                [
                    .. legs.Select(leg => new RateLeg
                    {
                        Base = leg.From,
                        Quote = leg.To,
                        Rate = leg.Exact.Significant(Digits)!.Value,
                        Method = leg.Method,
                        RateIds = [.. leg.Rates.Select(rate => rate.Id)],
                    }),
                ]
            );

    private Leg? Direct(Period period, string from, string to)
    {
        if (period.Frequency == Period.Year && _best.TryGetValue(Key(period.Text, from, to), out var annual))
        {
            return new(from, to, AnnualAverage, [annual]);
        }

        var months = period.InMonths().Select(month => _best.GetValueOrDefault(Key(month.Text, from, to))).ToList();
        return months.Count == 0 || months.Contains(null)
            ? null
            : new(from, to, months.Count == 1 ? MonthlyAverage : MeanOfMonthlyAverages, months!);
    }

    private static (string, string, string) Key(string period, string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? (period, one, other) : (period, other, one);

    private sealed record Leg(string From, string To, string Method, IReadOnlyList<ExchangeRate> Rates)
    {
        public Fraction Exact { get; } = Mean(From, Rates);

        // The mean has the direction of the first. A month published the other way round is inverted before.
        private static Fraction Mean(string from, IReadOnlyList<ExchangeRate> rates)
        {
            var direction = rates[0].Base;
            var sum = rates
                .Select(rate => rate.Base == direction ? Fraction.Of(rate.Value) : Fraction.Of(1) / Fraction.Of(rate.Value))
                .Aggregate((left, right) => left + right);
            var mean = sum / Fraction.Of(rates.Count);
            return direction == from ? mean : Fraction.Of(1) / mean;
        }
    }
}

/// <summary>The rate by which figures of a period are converted.</summary>
/// <param name="Value">Units of the currency converted to for one of the other, to 15 significant digits.</param>
internal sealed record ChosenRate(decimal Value, string Method, IReadOnlyList<SourceReference> Sources, IReadOnlyList<RateLeg> Legs);
