using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>A figure that may serve to check a claim; rows come best first.</summary>
internal sealed record CandidateRow : ITurnoverPart
{
    // A source of another authority reports figures that others produced.
    private const int LastOfficialAuthority = 2;
    private const string Inferred = "value-inferred";

    public required string Subject { get; init; }

    public required string Measure { get; init; }

    public required string Reporter { get; init; }

    public required string FigureId { get; init; }

    public required string Period { get; init; }

    public required long Value { get; init; }

    public required string Unit { get; init; }

    public required string? ProductType { get; init; }

    public required string? Classification { get; init; }

    public required string? Commodity { get; init; }

    public required string? Adjustment { get; init; }

    public required string? Valuation { get; init; }

    public required string Qualifier { get; init; }

    public required long Precision { get; init; }

    public required string Status { get; init; }

    public required string? Dataset { get; init; }

    public required string PublishedOn { get; init; }

    public required DateOnly PublishedEnd { get; init; }

    /// <summary>First day that the date of publication can mean.</summary>
    public DateOnly PublishedStart => PartialDate.TryParse(PublishedOn, out var date) ? date.Start : PublishedEnd;

    public required string PreferenceOrder { get; init; }

    public string? StatedBy { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];

    public SourceReference Source { get; init; } = null!;

    /// <summary>Whether the figure stands in a publication of the statistics, or a copy of it, not in a report of them.</summary>
    public bool IsOfficial => Codes.IsProgramme(Dataset)
        ? Source.Authority <= LastOfficialAuthority
        : OriginText.IsStatistics(Origin.Of(Dataset, Source, StatedBy));

    /// <summary>Whether the figure is of the official statistics of its own country, read at their producer.</summary>
    public bool IsOfProducer => Codes.OfficialStatisticsOf(Dataset) == Reporter;

    /// <summary>Whether the number was computed from a stated change, which it then cannot test.</summary>
    public bool IsInferred => Caveats.Contains(Inferred);

    /// <summary>What two figures must have in common to be compared over time.</summary>
    public object Kind => (Source.Id, ProductType, Unit, Adjustment, Valuation, Classification, Commodity);

    public Bounds Range => Bounds.Of(Interval.Of(Value, Precision, Qualifier));

    string ITurnoverPart.Id => FigureId;

    string ITurnoverPart.Flow => Measure;

    string ITurnoverPart.ProductType => ProductType ?? string.Empty;

    string ITurnoverPart.Currency => Unit;

    object? ITurnoverPart.Cut => (Classification, Commodity);

    public ClaimFigure Figure() => new()
    {
        Id = FigureId,
        Measure = Measure,
        Period = Period,
        Value = Value,
        Unit = Unit,
        ProductType = ProductType,
        Qualifier = Qualifier,
        Precision = Precision,
        PublishedOn = PublishedOn,
        Source = Source,
    };
}
