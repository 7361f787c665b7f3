using KzUkApi.Domain.Figures;

namespace KzUkApi.Overviews.Briefing;

/// <summary>A claim of change as it is read for the briefing.</summary>
internal sealed record BriefingClaimRow
{
    public required string Id { get; init; }

    public required string Subject { get; init; }

    public required string Measure { get; init; }

    public required string Reporter { get; init; }

    public required string Period { get; init; }

    public required string BasePeriod { get; init; }

    public required long ChangePercentUnits { get; init; }

    public required int ChangePercentScale { get; init; }

    public required string Qualifier { get; init; }

    public required long PrecisionUnits { get; init; }

    public required int PrecisionScale { get; init; }

    public required DateOnly KnownFrom { get; init; }

    public SourceReference Source { get; init; } = null!;

    public decimal ChangePercent => Scaled(ChangePercentUnits, ChangePercentScale);

    public decimal Precision => Scaled(PrecisionUnits, PrecisionScale);

    private static decimal Scaled(long units, int scale) => scale == 0 ? units : Scaled(units, scale - 1) / 10;
}

/// <summary>An agreement as it is read for the briefing.</summary>
internal sealed record AgreementRow
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Kind { get; init; }

    public required string Status { get; init; }

    public string? SignedOn { get; init; }

    public string? SignedIn { get; init; }

    public DateOnly? SignedEnd { get; init; }

    public string? InForceOn { get; init; }

    public DateOnly? InForceEnd { get; init; }

    public required DateOnly ReleasedOn { get; init; }

    public SourceReference Source { get; init; } = null!;
}

/// <summary>A dated record: a step of an agreement, a meeting or a milestone.</summary>
internal sealed record EventRow
{
    public required string Id { get; init; }

    public required string RecordId { get; init; }

    public required string Kind { get; init; }

    public required string Date { get; init; }

    public required DateOnly DateStart { get; init; }

    public required DateOnly DateEnd { get; init; }

    public string? Title { get; init; }

    public string? City { get; init; }

    public long? Number { get; init; }

    public string? Level { get; init; }

    public string? Country { get; init; }

    public SourceReference Source { get; init; } = null!;
}
