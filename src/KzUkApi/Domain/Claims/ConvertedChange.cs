using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Claims;

/// <summary>A change computed in another currency, each figure converted at the average rate of its period.</summary>
internal sealed record ConvertedChange
{
    /// <summary>The currency: that of the figures beside which these stand.</summary>
    /// <example>USD</example>
    public required string Currency { get; init; }

    /// <summary>The change of the converted values, in per cent, with four decimals; null as in the currency of the figures.</summary>
    public required decimal? ChangePercent { get; init; }

    /// <summary>
    /// The changes, in per cent, that the bounds of the figures allow at these rates; null where the base need not be above zero. How far
    /// the trade itself was spread over the period, which an average rate ignores, is not counted.
    /// </summary>
    public required PercentRange? Computed { get; init; }

    /// <summary>What the figures say of the claim in this currency: `supported`, `consistent`, `contradicted` or `unverifiable`.</summary>
    public required string Verdict { get; init; }

    /// <summary>Ids of the rates, those of the period first; `/v1/rates` has them as published.</summary>
    public required IReadOnlyList<string> RateIds { get; init; }

    /// <summary>The change of a pair in another currency, or why there is none.</summary>
    /// <returns>The change and the values behind it; else one of <see cref="ConversionReasons"/>.</returns>
    public static (ConvertedChange? Change, ValueChange Values, string? Reason) Of(
        ClaimTerms claim, ClaimPair pair, string currency, bool independent, Conversion conversion)
    {
        var (now, then) = (Sum(pair.Now, currency, conversion), Sum(pair.Then, currency, conversion));
        if ((now.Reason ?? then.Reason) is { } reason)
        {
            return (null, default, reason);
        }

        var values = new ValueChange(now.Value, now.Range, then.Value, then.Range);
        var change = new ConvertedChange
        {
            Currency = currency,
            ChangePercent = values.RoundedPercent,
            Computed = values.ComputedRange,
            Verdict = ClaimCheck.Judge(claim.Change, values.ComparedWith(claim.Change), independent).Name,
            RateIds = [.. now.RateIds.Concat(then.RateIds).Distinct(StringComparer.Ordinal)],
        };
        return (change, values, null);
    }

    private static Converted Sum(IReadOnlyList<CandidateRow> rows, string currency, Conversion conversion) =>
        rows.Select(row => In(row, currency, conversion)).Aggregate((left, right) => new(
            left.Value + right.Value,
            left.Range + right.Range,
            [.. left.RateIds, .. right.RateIds],
            left.Reason ?? right.Reason
        ));

    private static Converted In(CandidateRow row, string currency, Conversion conversion)
    {
        var (converted, reason) = Period.TryParse(row.Period, out var period)
            ? conversion.Convert(row.Value, row.Range, period, row.Unit, currency)
            : new(null, ConversionReasons.NoRate);
        return converted is null
            ? new(0, Bounds.Exactly(0), [], reason)
            : new(
                row.Value * converted.Rate,
                row.Range * converted.Rate,
                [.. converted.RateLegs.SelectMany(leg => leg.RateIds)],
                null
            );
    }

    private sealed record Converted(decimal Value, Bounds Range, IReadOnlyList<string> RateIds, string? Reason);
}

/// <summary>The values of two periods in one unit, and the change from one to the other.</summary>
internal readonly record struct ValueChange(decimal Now, Bounds NowRange, decimal Then, Bounds ThenRange)
{
    /// <summary>The change of the values, in per cent; null where the base is not above zero, or the value is below zero.</summary>
    public decimal? Percent => Then <= 0 || Now < 0 ? null : ((Now / Then) - 1) * 100;

    /// <summary>The same with four decimals.</summary>
    public decimal? RoundedPercent => Percent is { } percent ? Math.Round(percent, 4, MidpointRounding.AwayFromZero) : null;

    /// <inheritdoc cref="PercentChange.Of"/>
    public Bounds? Computed => PercentChange.Of(ThenRange, NowRange);

    /// <summary>The same as it is answered.</summary>
    public PercentRange? ComputedRange => Computed is { } range ? PercentRange.Of(range) : null;

    /// <summary>The changes that are compared with a claim. A direction needs no base above zero.</summary>
    public Bounds? ComparedWith(ClaimedChange claimed) => Computed ?? (claimed.Direction is null ? null : NowRange - ThenRange);
}
