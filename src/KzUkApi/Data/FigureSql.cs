using static KzUkApi.Data.SqlFilter;

namespace KzUkApi.Data;

/// <summary>What trade and investment figures share in SQL: the choice of one figure per group, and what is held only later.</summary>
/// <remarks>
/// The choice is one indexed test per row, whether the group has a better candidate; never a window over the table. Candidates
/// are the figures that pass the filters too, so only conditions that can differ within a group are repeated for them.
/// </remarks>
/// <param name="Table">The table of the figures; its rows have the alias <c>f</c>.</param>
internal sealed record FigureSql(string Table)
{
    /// <summary>The choice of one figure per group, among `figure-choices`.</summary>
    public const string Preferred = "preferred";

    private const string NotDoubtful = "status <> 'doubtful'";

    /// <summary>1 where the figure is the choice without filters as of the day, 0 otherwise.</summary>
    public string PreferredColumn(SqlFilter filter, DateOnly? asOf) =>
        $"""
        CASE WHEN f.{NotDoubtful} AND NOT EXISTS (
            {Better(AsOf(filter.Nested(), "b", asOf))}
        ) THEN 1 ELSE 0 END AS preferred
        """;

    /// <summary>Keeps the preferred one among the candidates of each group.</summary>
    /// <param name="candidates">Adds the filters that can differ within a group, on the alias given.</param>
    public void ChoosePreferred(SqlFilter filter, Action<SqlFilter, string> candidates)
    {
        var better = filter.Nested();
        candidates(better, "b");
        filter.AndSql($"f.{NotDoubtful}");
        filter.AndSql($"NOT EXISTS (\n{Better(better)}\n)");
    }

    /// <summary>Figures published by the end of the day.</summary>
    public static SqlFilter AsOf(SqlFilter filter, string alias, DateOnly? asOf) =>
        asOf is { } day ? filter.And($"{Sql(alias)}.published_end <= {day}") : filter;

    /// <summary>Counts the groups that the filter finds, whose period had ended, and of which only later editions are held.</summary>
    public string CountHeldLater(SqlFilter filter, DateOnly asOf, Action<SqlFilter, string> candidates)
    {
        var earlier = filter.Nested();
        candidates(earlier, "b");
        filter.And($"f.period_end <= {asOf}");
        filter.And($"f.published_end > {asOf}");
        filter.AndSql($"NOT EXISTS (SELECT 1 FROM {Table} b WHERE b.group_key = f.group_key AND {earlier.All})");
        return $"SELECT COUNT(DISTINCT f.group_key) AS number, MIN(f.published_end) AS earliest FROM {Table} f {filter.Where}";
    }

    /// <summary>Counts the groups that the filter finds, all of whose candidates are doubtful.</summary>
    public string CountOnlyDoubtful(SqlFilter filter, Action<SqlFilter, string> candidates)
    {
        var sound = filter.Nested();
        candidates(sound, "b");
        filter.AndSql("f.status = 'doubtful'");
        filter.AndSql($"NOT EXISTS (SELECT 1 FROM {Table} b WHERE b.group_key = f.group_key AND b.{NotDoubtful} AND {sound.All})");
        return $"SELECT COUNT(DISTINCT f.group_key) FROM {Table} f {filter.Where}";
    }

    private string Better(SqlFilter candidates) =>
        $"""
            SELECT 1 FROM {Table} b
            WHERE b.group_key = f.group_key
              AND b.preference_order < f.preference_order
              AND b.{NotDoubtful}
              AND {candidates.All}
        """;
}
