using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Resources.Rates;

/// <summary>An average exchange rate of a year or month, as published.</summary>
internal sealed record Rate
{
    /// <summary>Stable id of the rate: currencies, period and source.</summary>
    /// <example>usd-gbp-2018-wb-fcrf-2023-02</example>
    public required string Id { get; init; }

    /// <summary>The period over which the rate is the average: `2018` or `2018-05`.</summary>
    public required string Period { get; init; }

    /// <summary>`A` year or `M` month.</summary>
    public required string Frequency { get; init; }

    /// <summary>First day of the period.</summary>
    public required DateOnly PeriodStart { get; init; }

    /// <summary>Last day of the period, included.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>The currency of which one unit is priced (ISO 4217).</summary>
    public required string Base { get; init; }

    /// <summary>The currency in which it is priced.</summary>
    public required string Quote { get; init; }

    /// <summary>Units of `quote` for one `base`, with every digit as published; a zero at the end is a published digit.</summary>
    /// <example>0.749532</example>
    [JsonPropertyName("rate")]
    public decimal Value => RateUnits * new decimal(1, 0, 0, false, RateScale);

    /// <summary>The statistical programme of which the source is one edition; null where it belongs to none.</summary>
    public required string? Dataset { get; init; }

    /// <summary>The publication in which the rate stands.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    [JsonIgnore]
    public long RateUnits { get; init; }

    [JsonIgnore]
    public byte RateScale { get; init; }
}
