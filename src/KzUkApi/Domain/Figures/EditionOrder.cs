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
}
