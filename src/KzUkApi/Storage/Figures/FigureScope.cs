using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Storage.Store;
using static KzUkApi.Storage.Store.SqlFilter;

namespace KzUkApi.Storage.Figures;

/// <summary>A filter of figures on one column.</summary>
/// <param name="Values">One of these; <c>33*</c> is every value that begins so. Null where the filter does not apply.</param>
/// <param name="Differs">
/// Whether figures of one group can differ in it: then it chooses among them, before the preferred one is chosen.
/// </param>
/// <param name="Best">The standing that a figure has which is the best of its group in the column; none where no standing is kept.</param>
/// <param name="InCells">Whether figures are counted by the column (<see cref="TradeFlowCounts"/>).</param>
internal sealed record FigureFilter(
    string Column,
    string[]? Values,
    bool Differs = false,
    FigureRank Best = FigureRank.None,
    bool InCells = true
)
{
    /// <summary>Whether figures that pass stand in one place of an index on the column, and in its order.</summary>
    public bool IsOneValue => Values is [var value] && value[^1] != '*';

    /// <summary>Whether an index on the column finds the figures that pass.</summary>
    public bool IsIndexed => Values is not null && (Values.Length == 1 || Values.All(value => value[^1] != '*'));

    public SqlFilter Add(SqlFilter filter, string alias)
    {
        var column = $"{alias}.{Column}";
        if (Values is null || Values.All(value => value[^1] != '*'))
        {
            return filter.In(column, Values);
        }

        var either = filter.Nested();
        foreach (var value in Values)
        {
            // A prefix is a range of texts, which an index serves; '~' sorts after every character of a code.
            _ = value[^1] == '*'
                ? either.And($"{Sql(column)} >= {value[..^1]} AND {Sql(column)} < {value[..^1] + '~'}")
                : either.And($"{Sql(column)} = {value}");
        }

        return filter.AndSql(Values.Length == 1 ? either.All : $"({either.Any})");
    }
}

/// <summary>Which figures a list shows.</summary>
/// <param name="Filters">Those on columns.</param>
/// <param name="Periods">Their periods.</param>
/// <param name="AsOf">The day by whose end a figure must have been published; null for all that are stored.</param>
/// <param name="PreferredOnly">Whether one figure per group is shown.</param>
internal sealed record FigureScope(
    IReadOnlyList<FigureFilter> Filters,
    PeriodFilter Periods,
    DateOnly? AsOf,
    bool PreferredOnly
)
{
    public IEnumerable<FigureFilter> Applied => Filters.Where(filter => filter.Values is not null);

    public IReadOnlyList<FigureFilter> Candidates => [.. Applied.Where(filter => filter.Differs)];

    /// <summary>All filters, but not the choice of one figure per group.</summary>
    public SqlFilter All(SqlFilter filter, string alias) => AddCandidates(AddInGroup(filter, alias), alias);

    /// <summary>The filters in which figures of one group can differ.</summary>
    public SqlFilter AddCandidates(SqlFilter filter, string alias)
    {
        filter.Until($"{alias}.published_end", AsOf);
        return Candidates.Aggregate(filter, (conditions, one) => one.Add(conditions, alias));
    }

    private SqlFilter AddInGroup(SqlFilter filter, string alias) => Applied.Where(one => !one.Differs)
        .Aggregate(filter, (conditions, one) => one.Add(conditions, alias))
        .In($"{alias}.period", Periods.Texts)
        .Inside($"{alias}.period_start", $"{alias}.period_end", Periods.During);
}

/// <summary>What a list of figures does not show, and a reader should know of.</summary>
/// <param name="HeldLater">Groups whose period had ended, and that have only later editions.</param>
/// <param name="Earliest">Publication of the earliest of those editions.</param>
/// <param name="OnlyDoubtful">Groups whose figures are all doubtful, or forecasts beside a doubtful one.</param>
/// <param name="OnlyForecasts">Groups whose figures are all forecasts.</param>
/// <param name="OnlyDropped">Groups whose figures, but for doubtful ones and forecasts, were all dropped by later editions.</param>
internal sealed record UnshownFigures(long HeldLater, DateOnly? Earliest, long OnlyDoubtful, long OnlyForecasts, long OnlyDropped);
