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

    public required long? ChangePercentUnits { get; init; }

    public required int? ChangePercentScale { get; init; }

    public required string Qualifier { get; init; }

    public required long? PrecisionUnits { get; init; }

    public required int? PrecisionScale { get; init; }

    public required string? Direction { get; init; }

    public required DateOnly? PublishedEnd { get; init; }

    public string? StatedBy { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];

    public SourceReference Source { get; init; } = null!;

    public decimal? ChangePercent => Scaled(ChangePercentUnits, ChangePercentScale);

    public decimal? Precision => Scaled(PrecisionUnits, PrecisionScale);

    public ClaimTerms Terms => new()
    {
        Subject = Subject,
        Measure = Measure,
        Reporter = Reporter,
        Period = Period,
        BasePeriod = BasePeriod,
        Change = Direction is { } direction
            ? ClaimedChange.OfDirection(direction)
            : ClaimedChange.OfPercent(ChangePercent!.Value, Precision!.Value, Qualifier),
        SourceId = Source.Id,
        Caveats = Caveats,
        PublishedEnd = PublishedEnd,
    };

    private static decimal? Scaled(long? units, int? scale) =>
        units is { } digits && scale is { } places ? new decimal(Math.Abs(digits)) / Power(places) * Math.Sign(digits) : null;

    private static decimal Power(int scale) => scale == 0 ? 1 : 10 * Power(scale - 1);
}
