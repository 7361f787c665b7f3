using KzUkApi.Domain.Lists;

namespace KzUkApi.Http.Lists;

/// <summary>
/// The orders of a list that is computed as a whole; the first is its own. Nulls come last both ways, ties are broken by
/// id, in the same direction.
/// </summary>
internal sealed class ComputedOrder<T>(Func<T, string> id, params (string Name, Func<T, IComparable?>[] Keys)[] orders)
{
    public IReadOnlyList<string> Names { get; } = [.. orders.Select(order => order.Name)];

    /// <summary>The rows in one of the orders.</summary>
    public IReadOnlyList<T> Sort(IEnumerable<T> rows, SortOrder sort)
    {
        var keys = (sort.Name is null ? orders[0] : orders.First(order => order.Name == sort.Name)).Keys;
        var comparison = new KeyComparer(sort.Falling);
        return [.. keys
            .Aggregate(rows.OrderBy(_ => 0), (sorted, key) => sorted.ThenBy(key, comparison))
            .ThenBy(id, comparison)];
    }

    private sealed class KeyComparer(bool falling) : IComparer<IComparable?>
    {
        public int Compare(IComparable? x, IComparable? y) => (x, y) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            _ => falling ? -Rising(x, y) : Rising(x, y),
        };

        private static int Rising(IComparable x, IComparable y) =>
            x is string text ? string.CompareOrdinal(text, (string)y) : x.CompareTo(y);
    }
}
