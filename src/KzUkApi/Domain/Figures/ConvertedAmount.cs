using System.ComponentModel;

namespace KzUkApi.Domain.Figures;

/// <summary>A figure in another currency, beside the figure as published.</summary>
[DisplayName("Converted")]
internal sealed record ConvertedAmount
{
    /// <summary>The value in whole units of `currency`, half a unit rounded away from zero.</summary>
    public required long Value { get; init; }

    /// <summary>Lower bound of the true value, the original's at the same rate, rounded down; null where there is none.</summary>
    public required long? Lower { get; init; }

    /// <summary>Upper bound of the true value, the original's at the same rate, rounded up; null where there is none.</summary>
    public required long? Upper { get; init; }

    /// <summary>Currency converted to (ISO 4217).</summary>
    /// <example>USD</example>
    public required string Currency { get; init; }

    /// <summary>
    /// Units of `currency` for one unit of the original, to 15 significant digits; the conversion is made with these digits.
    /// </summary>
    public required decimal Rate { get; init; }

    /// <summary>The period over which the rate is the average: that of the figure.</summary>
    public required string RatePeriod { get; init; }

    /// <summary>
    /// `annual-average`, `monthly-average`, `mean-of-monthly-averages` (of all months of the period, in the direction in which
    /// they are published), `cross` (two rates through USD) or `same-currency` (nothing to convert).
    /// </summary>
    public required string RateMethod { get; init; }

    /// <summary>The publications in which the rates stand; none for `same-currency`.</summary>
    public required IReadOnlyList<SourceReference> RateSource { get; init; }

    /// <summary>The rates used, one after the other: one, or two for a cross rate.</summary>
    public required IReadOnlyList<RateLeg> RateLegs { get; init; }
}

/// <summary>One step of a conversion.</summary>
internal sealed record RateLeg
{
    /// <summary>Currency converted from.</summary>
    public required string Base { get; init; }

    /// <summary>Currency converted to.</summary>
    public required string Quote { get; init; }

    /// <summary>
    /// Units of `quote` for one `base`, to 15 significant digits; the inverse where the rate is published the other way round.
    /// </summary>
    public required decimal Rate { get; init; }

    /// <summary>`annual-average`, `monthly-average` or `mean-of-monthly-averages`.</summary>
    public required string Method { get; init; }

    /// <summary>Ids of the rates it is made from; `/v1/rates` has them as published.</summary>
    public required IReadOnlyList<string> RateIds { get; init; }
}

/// <summary>A conversion, or the reason why there is none.</summary>
/// <param name="Reason">One of <see cref="ConversionReasons"/>; null where there is a conversion.</param>
internal readonly record struct ConversionResult(ConvertedAmount? Converted, string? Reason);

/// <summary>Why a figure is not converted.</summary>
internal static class ConversionReasons
{
    /// <summary>No rate is stored for the period, or not for all of its months.</summary>
    public const string NoRate = "no-rate";

    /// <summary>A span of years, one of more than twelve months, or one whose start is not stated, has no average rate.</summary>
    public const string SpanOfYears = "span-of-years";

    /// <summary>The period begins before the tenge was introduced, on 15 November 1993: no average rate covers it.</summary>
    public const string BeforeTenge = "before-tenge";

    /// <summary>A rank or a count has no currency.</summary>
    public const string NotMoney = "not-money";

    /// <summary>The result exceeds 64 bits.</summary>
    public const string OutOfRange = "out-of-range";

    public static string Because(string reason) => reason switch
    {
        NoRate => "no exchange rate is held for the period, or not for all of its months",
        SpanOfYears => "a span of more than a year, or one whose start is not stated, has no average rate",
        BeforeTenge => "the period begins before the tenge was introduced on 15 November 1993",
        NotMoney => "ranks and counts have no currency",
        _ => "the result is too large",
    };
}
