using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Series;

namespace KzUkApi.Http.Representations;

/// <summary>A row that is a time series.</summary>
internal interface ISeriesRow
{
    string Id { get; }

    /// <summary>What a reader calls the series; where nobody named it, its id.</summary>
    string Label { get; }

    string ValueUnit { get; }

    /// <summary>The currency to which the figures are converted; null where they stand as published.</summary>
    string? ConvertedTo { get; }

    /// <summary>What tells series apart, in the order of the dimensions; the same names for every series of a list.</summary>
    IReadOnlyList<SeriesFacet> Facets { get; }

    IReadOnlyList<SourceReference> Sources { get; }

    IReadOnlyList<SeriesPoint> Points { get; }
}
