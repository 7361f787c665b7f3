namespace KzUkApi.Domain.Periods;

/// <summary>Which periods are asked for.</summary>
/// <param name="Named">These; null for all.</param>
/// <param name="During">The days in which they begin and end.</param>
internal sealed record PeriodFilter(IReadOnlyList<Period>? Named = null, DateRange During = default)
{
    private readonly HashSet<string>? _named = Named?.Select(period => period.Text).ToHashSet(StringComparer.Ordinal);

    /// <summary>The named periods in the dataset's spelling; null for all.</summary>
    public IReadOnlyCollection<string>? Texts => _named;

    /// <summary>Whether a period passes. One whose start is not known passes no bound on the start.</summary>
    public bool Passes(Period period) =>
        (_named?.Contains(period.Text) ?? true)
        && (During.First is null || period.Start >= During.First)
        && (During.Last is null || period.End <= During.Last);
}
