namespace KzUkApi.Domain.Figures;

/// <summary>
/// Which edition of a fact follows which: the one published last before its own day, of several of that day the last by id.
/// </summary>
internal static class EditionOrder
{
    /// <summary>Each edition that has one before it, with that one; two of one day do not follow each other.</summary>
    /// <param name="editions">All editions of one fact in one programme.</param>
    public static IEnumerable<(T Earlier, T Later)> Pairs<T>(IEnumerable<T> editions, Func<T, DateOnly> publishedEnd, Func<T, string> id) =>
        PairsOfFacts([.. editions.OrderBy(publishedEnd).ThenBy(id, StringComparer.Ordinal)], _ => 0, publishedEnd);

    /// <summary>The same of many facts together.</summary>
    /// <param name="sorted">By fact, day and id: very many editions are sorted in place, and not in a list for each fact.</param>
    public static IEnumerable<(T Earlier, T Later)> PairsOfFacts<T, TFact>(
        IReadOnlyList<T> sorted,
        Func<T, TFact> fact,
        Func<T, DateOnly> publishedEnd
    )
        where TFact : IEquatable<TFact>
    {
        var (firstOfFact, firstOfDay) = (0, 0);
        for (var index = 1; index < sorted.Count; index++)
        {
            if (!fact(sorted[index]).Equals(fact(sorted[index - 1])))
            {
                (firstOfFact, firstOfDay) = (index, index);
            }
            else if (publishedEnd(sorted[index]) > publishedEnd(sorted[index - 1]))
            {
                firstOfDay = index;
            }

            if (firstOfDay > firstOfFact)
            {
                yield return (sorted[firstOfDay - 1], sorted[index]);
            }
        }
    }
}
