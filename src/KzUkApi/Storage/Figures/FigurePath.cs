using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <summary>The index by which a page of trade figures is read.</summary>
/// <remarks>It is chosen from counts, and not by the engine, which may know nothing of the values.</remarks>
/// <remarks>
/// Read in the order of the list, an index passes over the figures that the other filters refuse: so many for each that is shown
/// as its figures are more than the list's. Read otherwise, all its figures are sorted, which is cheaper only where they are few.
/// </remarks>
internal static class FigurePath
{
    // The index of the primary key, in which the rows themselves are.
    private const string? Clustered = null;

    // A row that is sorted is read, kept and compared.
    private const long SortingCost = 4;

    /// <summary>The table with the index by which it is read.</summary>
    public static async Task<string> ChooseAsync(StoreSession snapshot, FigureScope scope, Extent extent, Keyset keyset)
    {
        var byPeriod = keyset.Order.Name == "period";
        var (first, last) = (extent.First ?? 0, extent.Last ?? long.MaxValue);
        var inPeriods = await FigureCounts.CountAsync(snapshot, null, first, last);
        var all = byPeriod ? inPeriods : await FigureCounts.CountAsync(snapshot, null, 0, long.MaxValue);
        List<(string? Index, long Cost)> paths =
        [
            (byPeriod ? Clustered : $"trade_flows_{(keyset.Order.Name == "value" ? "value" : "published")}", Passed(all)),
        ];
        if (!byPeriod)
        {
            paths.Add((Clustered, inPeriods * SortingCost));
        }

        foreach (var filter in scope.Applied.Where(filter => filter.IsIndexed))
        {
            var figures = await FiguresAsync(snapshot, filter, first, last);
            paths.Add(($"trade_flows_{filter.Column}", byPeriod && filter.IsOneValue ? Passed(figures) : figures * SortingCost));
        }

        // Of equal ones the last: a filter's own index needs no look at the table.
        paths.Reverse();
        return Of(snapshot, paths.MinBy(path => path.Cost).Index);

        long Passed(long figures) => Math.Min(figures, figures * (keyset.Limit + 1) / Math.Max(1, extent.Figures));
    }

    /// <summary>The table with the index that finds all figures of the scope by reading the fewest.</summary>
    public static async Task<string> ToAllAsync(StoreSession snapshot, FigureScope scope)
    {
        List<(string? Index, long Figures)> paths = [(Clustered, await FigureCounts.CountAsync(snapshot, null, 0, long.MaxValue))];
        foreach (var filter in scope.Applied.Where(filter => filter.IsIndexed))
        {
            paths.Add(($"trade_flows_{filter.Column}", await FiguresAsync(snapshot, filter, 0, long.MaxValue)));
        }

        return Of(snapshot, paths.MinBy(path => path.Figures).Index);
    }

    /// <summary>The table as it is read in the order of periods, where the filters name a range of them.</summary>
    public static string ByPeriod(StoreSession snapshot) => Of(snapshot, Clustered);

    /// <summary>The table as it is read by one column.</summary>
    public static string By(StoreSession snapshot, string column) => Of(snapshot, $"trade_flows_{column}");

    private static string Of(StoreSession snapshot, string? index) => snapshot.Dialect.Indexed("trade_flows", "f", index);

    // Ids are few and each is one figure; commodities are counted in their index.
    private static async Task<long> FiguresAsync(StoreSession snapshot, FigureFilter filter, long first, long last)
    {
        if (filter.InCells)
        {
            return await FigureCounts.CountAsync(snapshot, filter, first, last);
        }

        if (filter.Column == "id")
        {
            return filter.Values!.Length;
        }

        var conditions = filter.Add(new SqlFilter(), "f");
        return await snapshot.CountAsync($"SELECT COUNT(*) FROM {By(snapshot, filter.Column)} {conditions.Where}", conditions.Parameters);
    }
}
