namespace KzUkApi.Charts;

/// <summary>What several series have in common, said once, and what tells each of them from the others.</summary>
/// <param name="Common">The facets that all of them share.</param>
/// <param name="Labels">For each series, the facets in which it differs from another; empty where there are none.</param>
internal sealed record SeriesLabels(IReadOnlyList<string> Common, IReadOnlyList<string> Labels)
{
    /// <param name="series">For each series the same facets in the same order; null where the source does not say.</param>
    public static SeriesLabels Of(IReadOnlyList<IReadOnlyList<string?>> series)
    {
        var facets = Enumerable.Range(0, series.Count == 0 ? 0 : series[0].Count).ToList();
        var differing = facets.Where(facet => series.Select(one => one[facet]).Distinct(StringComparer.Ordinal).Skip(1).Any()).ToList();
        return new(
            [.. facets.Except(differing).Select(facet => series[0][facet]).OfType<string>()],
            [
                .. series.Select(one =>
                    differing.Count == 0 ? string.Empty : Label([.. differing.Select(facet => one[facet]).OfType<string>()])
                ),
            ]
        );
    }

    private static string Label(IReadOnlyList<string> facets) =>
        facets.Count == 0 ? "Not stated" : Join(facets);

    /// <summary>
    /// Facets side by side. Each may have commas of its own. A line ends with the dot, and never begins with one.
    /// </summary>
    public static string Join(IEnumerable<string> facets) => Sentence(string.Join("\u00a0\u00b7 ", facets));

    /// <summary>The text with its first letter as a capital.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
