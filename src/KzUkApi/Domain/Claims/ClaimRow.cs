using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Claims;

/// <summary>A claim as it is stored, before it is checked.</summary>
internal sealed record ClaimRow
{
    public required string Id { get; init; }

    public required string Subject { get; init; }

    public required string Measure { get; init; }

    public required string Reporter { get; init; }

    public required string Period { get; init; }

    public required DateOnly? PeriodStart { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    public required string BasePeriod { get; init; }

    public required long ChangePercentUnits { get; init; }

    public required int ChangePercentScale { get; init; }

    public required string Qualifier { get; init; }

    public required long PrecisionUnits { get; init; }

    public required int PrecisionScale { get; init; }

    public SourceReference Source { get; init; } = null!;

    public decimal ChangePercent => Scaled(ChangePercentUnits, ChangePercentScale);

    public decimal Precision => Scaled(PrecisionUnits, PrecisionScale);

    private static decimal Scaled(long units, int scale) => new decimal(Math.Abs(units)) / Power(scale) * Math.Sign(units);

    private static decimal Power(int scale) => scale == 0 ? 1 : 10 * Power(scale - 1);
}

/// <summary>A figure that may serve to check a claim; rows come best first.</summary>
internal sealed record CandidateRow
{
    public required string Subject { get; init; }

    public required string Measure { get; init; }

    public required string Reporter { get; init; }

    public required string FigureId { get; init; }

    public required string Period { get; init; }

    public required long Value { get; init; }

    public required string Unit { get; init; }

    public required string? ProductType { get; init; }

    public required string Qualifier { get; init; }

    public required long Precision { get; init; }

    public SourceReference Source { get; init; } = null!;

    public ClaimFigure Figure() => new()
    {
        Id = FigureId,
        Period = Period,
        Value = Value,
        Unit = Unit,
        ProductType = ProductType,
        Qualifier = Qualifier,
        Precision = Precision,
        Source = Source,
    };
}
