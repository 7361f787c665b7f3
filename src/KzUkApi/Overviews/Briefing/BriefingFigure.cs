using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Overviews.Briefing;

/// <summary>A figure of the briefing, as its source published it.</summary>
internal sealed record BriefingFigure
{
    /// <summary>Id of the figure; `/v1/trade-flows/{id}` or `/v1/investments/{id}` has the whole of it.</summary>
    /// <example>kaz-total-unspecified-total-2022-kazinform-2023-10</example>
    public required string Id { get; init; }

    /// <summary>What it measures, in the language asked for.</summary>
    public required string Label { get; init; }

    /// <summary>The country whose statistics or statements these are.</summary>
    public required string Reporter { get; init; }

    /// <summary>The trade flow, or the measure of investment.</summary>
    public required string Kind { get; init; }

    /// <summary>`goods` or `unspecified` for trade; null for investment.</summary>
    public required string? ProductType { get; init; }

    /// <summary>Reference period.</summary>
    public required string Period { get; init; }

    /// <summary>The value in whole units of `unit`.</summary>
    public required long Value { get; init; }

    /// <summary>Unit of the value: a currency, `companies` or `rank`.</summary>
    public required string Unit { get; init; }

    /// <summary>How the source qualifies the number.</summary>
    public required string Qualifier { get; init; }

    /// <summary>Value of the last published digit.</summary>
    public required long Precision { get; init; }

    /// <summary>Lower bound of the true value; null where there is none.</summary>
    public long? Lower => Stated.Interval.Lower;

    /// <summary>Upper bound of the true value; null where there is none.</summary>
    public long? Upper => Stated.Interval.Upper;

    [JsonIgnore]
    public StatedValue Stated => new(Value, Precision, Qualifier, InvestmentMeasure.IsSigned(Kind));

    /// <summary>The number as the source words it.</summary>
    public required string AsPublished { get; init; }

    /// <summary>What the figure is, in the language asked for.</summary>
    public required string Title { get; init; }

    /// <summary>The number with its qualifier and unit as words, in the language asked for.</summary>
    /// <example>1.8 billion US dollars</example>
    public required string Display { get; init; }

    /// <summary>The statistical programme; null where the source belongs to none.</summary>
    public required string? Dataset { get; init; }

    /// <summary>Seasonal adjustment of trade; null where it is not stated, and of investment.</summary>
    public required string? Adjustment { get; init; }

    /// <summary>`fob` or `cif` of trade; null where it is not stated, and of investment.</summary>
    public required string? Valuation { get; init; }

    /// <summary>Whom the publication names as the origin of the number; null where it names nobody.</summary>
    public required string? StatedBy { get; init; }

    /// <summary>What limits its use (`/v1/codelists/caveats`); empty where nothing is known.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>When the figure became public.</summary>
    public required string PublishedOn { get; init; }

    /// <summary>The figure in the currency of `convertTo`; null without it, or where no rate is held.</summary>
    public required ConvertedAmount? Converted { get; init; }

    /// <summary>The publication in which it stands.</summary>
    public required SourceReference Source { get; init; }
}

/// <summary>A figure as it is read for the briefing.</summary>
internal sealed record BriefingRow : ITradeOfPeriod, ITurnoverPart
{
    public required string Id { get; init; }

    public required string Reporter { get; init; }

    public required string Kind { get; init; }

    public string? ProductType { get; init; }

    public required string Period { get; init; }

    public required string Frequency { get; init; }

    public DateOnly? PeriodStart { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    public required long Value { get; init; }

    public required string Unit { get; init; }

    public required string Qualifier { get; init; }

    public required long Precision { get; init; }

    public required string Status { get; init; }

    public required string AsPublished { get; init; }

    public string? Dataset { get; init; }

    public string? Adjustment { get; init; }

    public string? Valuation { get; init; }

    public string? StatedBy { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];

    public required string PublishedOn { get; init; }

    public required DateOnly PublishedEnd { get; init; }

    public DateOnly? DroppedEnd { get; init; }

    public required string PreferenceOrder { get; init; }

    public SourceReference Source { get; init; } = null!;

    /// <summary>One published fact; the best of its figures is shown.</summary>
    public (string, string, string?, string) Group => (Reporter, Kind, ProductType, Period);

    string ITradeOfPeriod.Flow => Kind;

    string ITurnoverPart.Flow => Kind;

    string ITurnoverPart.ProductType => ProductType!;

    string ITurnoverPart.Currency => Unit;

    object? ITurnoverPart.Cut => null;

    int ITradeOfPeriod.Authority => Source.Authority;

    public StatedValue Stated => new(Value, Precision, Qualifier, InvestmentMeasure.IsSigned(Kind));

    /// <summary>Whether it is a later edition of the other, of the same fact in the same series of one programme.</summary>
    public bool IsEditionOf(BriefingRow other) =>
        Programme.HasEditions(Dataset)
        && (Group, Dataset, Adjustment, Valuation, Unit)
            == (other.Group, other.Dataset, other.Adjustment, other.Valuation, other.Unit);

    public Bounds Bounds => Stated.Bounds;
}
