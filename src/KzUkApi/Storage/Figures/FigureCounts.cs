using System.Globalization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <summary>How many figures there are, and between which periods.</summary>
/// <remarks>Periods by their order: the first, the last whose start is known, and the last.</remarks>
internal record struct Extent
{
    public long Figures { get; init; }

    public long? First { get; init; }

    public long? LastKnown { get; init; }

    public long? Last { get; init; }

    /// <summary>The columns that give an extent, of rows that each stand for <paramref name="figures"/> figures.</summary>
    public static string Columns(string figures, string alias) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {figures} AS figures, MIN({alias}.period_order) AS first,
        MAX(CASE WHEN {alias}.period_order < {Period.FirstOpenOrder} THEN {alias}.period_order END) AS last_known,
        MAX({alias}.period_order) AS last
        """);

    /// <summary>Where they stand in the order of periods: those with a known start, then those without.</summary>
    public IReadOnlyList<(long First, long Last)> Stretches()
    {
        List<(long, long)> stretches = [];
        if (LastKnown is { } lastKnown)
        {
            stretches.Add((First!.Value, lastKnown));
        }

        if (Last is { } last and >= Period.FirstOpenOrder)
        {
            stretches.Add((Math.Max(First!.Value, Period.FirstOpenOrder), last));
        }

        return stretches;
    }
}

/// <summary>Counts trade figures without reading them, from the counts by series and period (<see cref="TradeFlowCounts"/>).</summary>
internal static class FigureCounts
{
    private static string From(StoreSession snapshot) =>
        $"trade_flow_series s {snapshot.Dialect.OrderedJoin} trade_flow_cells c ON c.series = s.number";

    /// <summary>The day on which the newest figure was published, a partial date by its last day.</summary>
    public static async Task<DateOnly> NewestAsync(StoreSession snapshot) =>
        (await snapshot.CountsAsync<(DateOnly? Day, long)>($"SELECT MAX(s.published_end), COUNT(*) FROM trade_flow_series s")).Day
        ?? DateOnly.MinValue;

    /// <summary>Counts the figures that pass those filters of the scope that the counts know.</summary>
    /// <param name="standing">The standing that they have; <see cref="FigureRank.None"/>: any.</param>
    public static Task<Extent> CountAsync(StoreSession snapshot, FigureScope scope, FigureRank standing = FigureRank.None)
    {
        var filter = Conditions(scope, standing).Until("s.published_end", scope.AsOf);
        return snapshot.CountsAsync<Extent>(
            $"SELECT {Extent.Columns("COALESCE(SUM(c.figures), 0)", "c")} FROM {From(snapshot)} {filter.Where}",
            filter.Parameters
        );
    }

    /// <summary>Figures with a value of one filter, in a range of periods.</summary>
    public static async Task<long> CountAsync(StoreSession snapshot, FigureFilter? one, long first, long last)
    {
        var filter = new SqlFilter();
        one?.Add(filter, "s");
        filter.And($"c.period_order BETWEEN {first} AND {last}");
        return await snapshot.CountAsync($"SELECT COALESCE(SUM(c.figures), 0) FROM {From(snapshot)} {filter.Where}", filter.Parameters);
    }

    /// <summary>Groups whose period had ended by the day while their first edition is later, and the earliest of these editions.</summary>
    public static async Task<(long, DateOnly?)> CountLaterAsync(StoreSession snapshot, FigureScope scope, DateOnly asOf)
    {
        var filter = Conditions(scope, FigureRank.First);
        filter.And($"s.published_end > {asOf}");
        filter.And($"(c.period_order & {Period.OrderOfEnd}) <= {(long)asOf.DayNumber}");
        return await snapshot.CountsAsync<(long, DateOnly?)>(
            $"SELECT COALESCE(SUM(c.figures), 0), MIN(s.published_end) FROM {From(snapshot)} {filter.Where}",
            filter.Parameters
        );
    }

    /// <summary>The terms of the figures that are counted for the same scope and standing, without spans.</summary>
    public static Task<IReadOnlyList<FigureTerms>> TermsAsync(
        StoreSession snapshot,
        FigureScope scope,
        FigureRank standing,
        TermColumns columns
    )
    {
        var filter = Conditions(scope, standing).Until("s.published_end", scope.AsOf);
        return columns.ReadAsync(snapshot, "s", From(snapshot), filter);
    }

    private static SqlFilter Conditions(FigureScope scope, FigureRank standing)
    {
        var filter = new SqlFilter();
        foreach (var one in scope.Applied)
        {
            one.Add(filter, "s");
        }

        filter.In("c.period", scope.Periods.Texts);
        filter.In("c.period_order", scope.Periods.Named?.Select(period => period.Order).ToArray());
        if (scope.Periods.During.First is { } first)
        {
            filter.And($"c.period_order >= {Period.OrderFrom(first)} AND c.period_order < {Period.FirstOpenOrder}");
        }

        if (scope.Periods.During.Last is { } last)
        {
            filter.And($"(c.period_order & {Period.OrderOfEnd}) <= {(long)last.DayNumber}");
        }

        return standing == FigureRank.None ? filter : filter.And($"(c.standing & {(long)standing}) <> 0");
    }
}
