using System.Text.Json.Serialization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;

namespace KzUkApi.Domain.Mirror;

/// <summary>A figure of one side.</summary>
internal sealed record MirrorFigure
{
    /// <summary>Id of the figure; `/v1/trade-flows/{id}` has the whole of it.</summary>
    public required string Id { get; init; }

    /// <summary>The country whose statistics these are.</summary>
    public required string Reporter { get; init; }

    /// <summary>`goods` or `unspecified`.</summary>
    public required string ProductType { get; init; }

    /// <summary>`fob` or `cif`; null where the source does not say.</summary>
    public required string? Valuation { get; init; }

    /// <summary>`seasonally-adjusted` or `unadjusted`; null where the source does not say.</summary>
    public required string? Adjustment { get; init; }

    /// <summary>`balance-of-payments` or `customs`, as the programme counts; null where that is not known.</summary>
    public required string? Concept { get; init; }

    /// <summary>The value in whole units of its own currency.</summary>
    public required long Value { get; init; }

    /// <summary>Its currency.</summary>
    public required string Currency { get; init; }

    /// <summary>How the source qualifies the number.</summary>
    public required string Qualifier { get; init; }

    /// <summary>Lower bound of the true value; null where there is none.</summary>
    public required long? Lower { get; init; }

    /// <summary>Upper bound of the true value; null where there is none.</summary>
    public required long? Upper { get; init; }

    /// <summary>The statistical programme; null where it belongs to none.</summary>
    public required string? Dataset { get; init; }

    /// <summary>When the figure became public.</summary>
    public required string PublishedOn { get; init; }

    /// <summary>The figure in the row's currency; null where no rate is held.</summary>
    public required ConvertedAmount? Converted { get; init; }

    /// <summary>The publication in which it stands.</summary>
    public required SourceReference Source { get; init; }

    [JsonIgnore]
    public FigureOrigin Origin { get; init; } = null!;

    public static MirrorFigure Of(MirrorRow row, ConvertedAmount? converted)
    {
        var interval = Interval.Of(row.Value, row.Precision, row.Qualifier);
        return new()
        {
            Id = row.Id,
            Reporter = row.Reporter,
            ProductType = row.ProductType,
            Valuation = row.Valuation,
            Adjustment = row.Adjustment,
            Concept = Codes.ConceptOf(row.Dataset),
            Value = row.Value,
            Currency = row.Currency,
            Qualifier = row.Qualifier,
            Lower = interval.Lower,
            Upper = interval.Upper,
            Dataset = row.Dataset,
            PublishedOn = row.PublishedOn,
            Converted = converted,
            Source = row.Source,
            Origin = new(
                Text.Origin.Of(row.Dataset, row.Source, row.StatedBy),
                row.Adjustment,
                row.Valuation,
                row.Status,
                row.PublishedOn,
                row.Caveats
            )
            {
                PublishedOnBasis = Text.PublicationText.BasisOf(row.Source),
            },
        };
    }
}

/// <summary>A figure of a pair in few words; `/v1/trade-flows/{id}` has the whole of it.</summary>
internal sealed record MirrorSide
{
    /// <summary>Id of the figure.</summary>
    public required string Id { get; init; }

    /// <summary>The country whose statistics these are.</summary>
    public required string Reporter { get; init; }

    /// <summary>The statistical programme; null where it belongs to none.</summary>
    public required string? Dataset { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The value in whole units of its own currency.</summary>
    public required long Value { get; init; }

    /// <summary>Its currency.</summary>
    public required string Currency { get; init; }

    /// <summary>The value in the row's currency; null where no rate is stored.</summary>
    public required long? ConvertedValue { get; init; }

    /// <summary>`fob` or `cif`; null where the source does not say.</summary>
    public required string? Valuation { get; init; }

    /// <summary>`goods` or `unspecified`.</summary>
    public required string ProductType { get; init; }

    public static MirrorSide Of(MirrorFigure figure) => new()
    {
        Id = figure.Id,
        Reporter = figure.Reporter,
        Dataset = figure.Dataset,
        Publisher = figure.Source.Publisher,
        Value = figure.Value,
        Currency = figure.Currency,
        ConvertedValue = figure.Converted?.Value,
        Valuation = figure.Valuation,
        ProductType = figure.ProductType,
    };
}
