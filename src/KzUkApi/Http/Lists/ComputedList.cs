using KzUkApi.Domain.Lists;

namespace KzUkApi.Http.Lists;

/// <summary>Pages of a list that is computed as a whole, in the order in which it is given.</summary>
internal static class ComputedList
{
    public static ListResult<T> Page<T>(
        IReadOnlyList<T> all,
        Func<T, string> id,
        ListPage page,
        string dataVersion,
        IReadOnlyList<Warning> warnings
    )
    {
        if (page.Chunk is not null)
        {
            return new(all, all.Count, dataVersion, false, warnings);
        }

        // A cursor of this data version names a row that is there; of another it is refused when the answer is made.
        var begin = page.AfterId is { } after
            ? all.Index().FirstOrDefault(row => id(row.Item) == after, (all.Count, default!)).Index + 1
            : 0;
        List<T> rows = [.. all.Skip(begin).Take(page.Limit)];
        return new(rows, all.Count, dataVersion, begin + rows.Count < all.Count, warnings);
    }
}
