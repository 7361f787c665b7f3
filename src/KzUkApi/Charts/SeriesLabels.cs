using KzUkApi.Domain.Text;

namespace KzUkApi.Charts;

/// <summary>What several series have in common, said once, and what tells each of them from the others.</summary>
/// <param name="Common">The terms that all of them share.</param>
/// <param name="Labels">For each series, what tells it from the others; empty where there are none.</param>
/// <param name="Terms">The terms that differ and stand in no label, each with the labels of its series.</param>
internal sealed record SeriesLabels(IReadOnlyList<string> Common, IReadOnlyList<string> Labels, IReadOnlyList<string> Terms)
{
    /// <param name="facets">For each series what a reader looks for first: whose it is, the flow and the like.</param>
    /// <param name="terms">
    /// For each series how it was made, the most telling first; they stand in a label only where the facets leave two series equal. Null
    /// where the source does not say.
    /// </param>
    public static SeriesLabels Of(
        IReadOnlyList<IReadOnlyList<string?>> facets, IReadOnlyList<IReadOnlyList<string?>> terms, string language)
    {
        var parts = Differing(facets).Select(facet => facets.Select(one => one[facet]).ToList()).ToList();
        var open = Differing(terms).ToList();
        foreach (var term in open.ToList())
        {
            if (Texts(parts, facets.Count, language).Distinct(StringComparer.Ordinal).Count() == facets.Count)
            {
                break;
            }

            open.Remove(term);
            parts.Add(OfEqual(Texts(parts, facets.Count, language), [.. terms.Select(one => one[term])]));
        }

        var labels = parts.Count == 0 ? [.. facets.Select(_ => string.Empty)] : Texts(parts, facets.Count, language);
        var common = terms.Count == 0 ? [] : Enumerable.Range(0, terms[0].Count).Except(Differing(terms)).Select(term => terms[0][term]);
        var rest = labels
            .Zip(terms, (label, one) => (Label: label, Terms: string.Join(", ", open.Order().Select(term => one[term]).OfType<string>())))
            .Where(one => one is { Label.Length: > 0, Terms.Length: > 0 })
            .GroupBy(one => one.Terms, one => one.Label, StringComparer.Ordinal)
            .Select(group => $"{string.Join("; ", group)}: {group.Key.TrimEnd('.')}.");
        return new([.. common.OfType<string>()], labels, [.. rest]);
    }

    /// <summary>
    /// Facets side by side. Each may have commas of its own. A line ends with the dot, and never begins with one.
    /// </summary>
    public static string Join(IEnumerable<string> facets) => Letters.Capital(string.Join("\u00a0\u00b7 ", facets));

    private static IEnumerable<int> Differing(IReadOnlyList<IReadOnlyList<string?>> series) =>
        Enumerable.Range(0, series.Count == 0 ? 0 : series[0].Count)
            .Where(facet => series.Select(one => one[facet]).Distinct(StringComparer.Ordinal).Skip(1).Any());

    // A term that tells nothing apart among series of one label is left out.
    private static List<string?> OfEqual(IReadOnlyList<string> labels, IReadOnlyList<string?> term)
    {
        var telling = labels.Zip(term)
            .GroupBy(one => one.First, one => one.Second, StringComparer.Ordinal)
            .Where(group => group.Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. labels.Zip(term, (label, text) => telling.Contains(label) ? text : null)];
    }

    private static List<string> Texts(IReadOnlyList<List<string?>> parts, int count, string language) =>
    [
        .. Enumerable.Range(0, count).Select(one =>
            Join(parts.Select(part => part[one]).OfType<string>()) is { Length: > 0 } label ? label : NotStated(language)
        ),
    ];

    private static string NotStated(string language) => language switch
    {
        TextLanguages.Russian => "Не указано",
        TextLanguages.Kazakh => "Көрсетілмеген",
        _ => "Not stated",
    };
}
