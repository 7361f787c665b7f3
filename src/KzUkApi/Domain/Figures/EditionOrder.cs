namespace KzUkApi.Domain.Figures;

/// <summary>
/// Which edition of a fact follows which: the one published last before its own day, of several of that day the last by id.
/// </summary>
internal static class EditionOrder
{
    /// <summary>Each edition that has one before it, with that one; two of one day do not follow each other.</summary>
    /// <param name="editions">All editions of one fact in one programme.</param>
    public static IEnumerable<(T Earlier, T Later)> Pairs<T>(IEnumerable<T> editions, Func<T, DateOnly> publishedEnd, Func<T, string> id)
    {
        var sorted = editions.OrderBy(publishedEnd).ThenBy(id, StringComparer.Ordinal).ToList();
        var firstOfDay = 0;
        for (var index = 1; index < sorted.Count; index++)
        {
            if (publishedEnd(sorted[index]) > publishedEnd(sorted[index - 1]))
            {
                firstOfDay = index;
            }

            if (firstOfDay > 0)
            {
                yield return (sorted[firstOfDay - 1], sorted[index]);
            }
        }
    }

    /// <summary>Whether two editions cannot both be right: their bounds have no number in common, or only an end.</summary>
    /// <remarks>The same number rounded otherwise is no revision.</remarks>
    public static bool Revises(Interval before, Interval after)
    {
        var lower = Math.Max(before.Lower ?? long.MinValue, after.Lower ?? long.MinValue);
        var upper = Math.Min(before.Upper ?? long.MaxValue, after.Upper ?? long.MaxValue);
        return lower > upper || (lower == upper && !IsExact(before) && !IsExact(after));
    }

    private static bool IsExact(Interval bounds) => bounds.Lower == bounds.Upper;
}
