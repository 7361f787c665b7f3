using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Mirror;

/// <summary>A figure as it is read for the mirror.</summary>
internal sealed record MirrorRow : IRanked
{
    public required string Id { get; init; }

    public required string Reporter { get; init; }

    public required string Flow { get; init; }

    public required string ProductType { get; init; }

    public required string? Adjustment { get; init; }

    public required string? Valuation { get; init; }

    public required string Period { get; init; }

    public required string Frequency { get; init; }

    public required DateOnly? PeriodStart { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    public required long Value { get; init; }

    public required string Currency { get; init; }

    public required string Qualifier { get; init; }

    public required long Precision { get; init; }

    public required string Status { get; init; }

    public required string? Dataset { get; init; }

    public required string PublishedOn { get; init; }

    public required DateOnly PublishedEnd { get; init; }

    public required string PreferenceOrder { get; init; }

    public required string? Note { get; init; }

    public required string? StatedBy { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The publication of the edition that no longer has the figure; null where none dropped it.</summary>
    public DateOnly? DroppedEnd { get; init; }

    public SourceReference Source { get; init; } = null!;

    public Bounds Bounds => Bounds.Of(Interval.Of(Value, Precision, Qualifier));
}
