namespace KzUkApi.Http.Representations;

/// <summary>A dimension of a cube of series, and its categories in order.</summary>
internal sealed record SeriesDimension(string Name, string Title, IReadOnlyList<SeriesFacet> Categories);

/// <summary>The dimensions of a cube of series, and the series in the order of its cells.</summary>
/// <remarks>
/// What is the same in every series is a dimension of one category. What differs is a dimension of its own where every combination is
/// one series; otherwise the series themselves are one dimension, so that no cell stands for what does not exist.
/// </remarks>
internal sealed record SeriesDimensions(
    IReadOnlyList<SeriesDimension> Shared,
    IReadOnlyList<SeriesDimension>? Varying,
    IReadOnlyList<ISeriesRow> Series
)
{
    public static SeriesDimensions Of(IReadOnlyList<ISeriesRow> series)
    {
        var facets = series.Select(row => row.Facets).ToList();
        List<SeriesDimension> all = [.. Enumerable.Range(0, facets.FirstOrDefault()?.Count ?? 0).Select(place => Dimension(facets, place))];
        List<SeriesDimension> shared = [.. all.Where(dimension => dimension.Categories.Count == 1)];
        List<SeriesDimension> varying = [.. all.Except(shared)];
        var size = varying.Aggregate(1L, (product, dimension) => product * dimension.Categories.Count);
        if (size != series.Count || series.Select(row => Place(row, varying)).Distinct().Count() != series.Count)
        {
            return new(shared, null, series);
        }

        return new(shared, varying, [.. series.OrderBy(row => Place(row, varying))]);
    }

    private static SeriesDimension Dimension(List<IReadOnlyList<SeriesFacet>> facets, int place) =>
        new(
            facets[0][place].Name,
            facets[0][place].Title,
            [.. facets.Select(row => row[place]).DistinctBy(facet => facet.Code, StringComparer.Ordinal)]
        );

    // The number of a series in row-major order.
    private static long Place(ISeriesRow row, List<SeriesDimension> dimensions)
    {
        var codes = row.Facets.ToDictionary(facet => facet.Name, facet => facet.Code, StringComparer.Ordinal);
        return dimensions.Aggregate(0L, (place, dimension) =>
            (place * dimension.Categories.Count) + dimension.Categories.Index().First(one => one.Item.Code == codes[dimension.Name]).Index);
    }
}
