using System.ComponentModel;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Mirror;

/// <summary>An amount computed from figures, with the bounds that theirs give it.</summary>
[DisplayName("Amount")]
internal sealed record BoundedAmount
{
    /// <summary>The amount, computed from the values as published.</summary>
    public required long Value { get; init; }

    /// <summary>Lower bound of the true amount; null where there is none.</summary>
    public required long? Lower { get; init; }

    /// <summary>Upper bound of the true amount; null where there is none.</summary>
    public required long? Upper { get; init; }

    public static BoundedAmount Of(long value, Bounds bounds)
    {
        var whole = bounds.Whole();
        return new() { Value = value, Lower = whole.Lower, Upper = whole.Upper };
    }
}

/// <summary>A percentage computed from figures, with the bounds that theirs give it.</summary>
internal sealed record Share
{
    /// <summary>The percentage, computed from the values as published, with two decimals.</summary>
    public required decimal Value { get; init; }

    /// <summary>Lower bound of the true percentage, rounded down to two decimals; null where there is none.</summary>
    public required decimal? Lower { get; init; }

    /// <summary>Upper bound of the true percentage, rounded up to two decimals; null where there is none.</summary>
    public required decimal? Upper { get; init; }

    public static Share? Of(decimal? value, Bounds? bounds) => value is { } known && bounds is { } range && range.Rounded(2) is var shown
        ? new() { Value = Math.Round(known, 2, MidpointRounding.AwayFromZero), Lower = shown.Lower, Upper = shown.Upper }
        : null;
}
