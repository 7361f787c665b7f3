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

    /// <summary>The same of many facts together; editions are read once, and not kept.</summary>
    /// <param name="sorted">By fact, day and id.</param>
    public static IEnumerable<(T Earlier, T Later)> PairsOfFacts<T, TFact>(
        IEnumerable<T> sorted,
        Func<T, TFact> fact,
        Func<T, DateOnly> publishedEnd
    )
        where TFact : IEquatable<TFact>
    {
        var (hasLast, hasEarlier) = (false, false);
        T last = default!, earlier = default!;
        foreach (var edition in sorted)
        {
            if (!hasLast || !fact(edition).Equals(fact(last)))
            {
                (hasLast, hasEarlier) = (true, false);
            }
            else if (publishedEnd(edition) > publishedEnd(last))
            {
                (hasEarlier, earlier) = (true, last);
            }

            last = edition;
            if (hasEarlier)
            {
                yield return (earlier, edition);
            }
        }
    }
}
