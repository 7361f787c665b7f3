using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Store;
using static KzUkApi.Storage.Store.SqlFilter;

namespace KzUkApi.Storage.Figures;

/// <summary>The SQL of <see cref="Soundness"/>: its conditions are met by the rows of whose figures the rule says so.</summary>
internal static class FigureConditions
{
    private const string Doubtful = $"'{Preference.Doubtful}'";
    private const string Forecast = $"'{Preference.Forecast}'";

    public static string IsSound(string alias) => $"{alias}.status NOT IN ({Doubtful}, {Forecast})";

    public static string IsDoubtful(string alias) => $"{alias}.status = {Doubtful}";

    public static string IsForecast(string alias) => $"{alias}.status = {Forecast}";

    public static string IsNoForecast(string alias) => $"{alias}.status <> {Forecast}";

    /// <summary>The SQL of <see cref="Programme.HasEditions"/>.</summary>
    public static string HasEditions(string alias) => $"{alias}.dataset <> '{Programme.OfficialStatements}'";

    /// <summary>No later edition that had been published by the end of the day dropped it.</summary>
    /// <remarks>The SQL of <see cref="Soundness.IsDropped"/>.</remarks>
    public static SqlFilter NotDropped(SqlFilter filter, string alias, DateOnly? asOf) => asOf is { } day
        ? filter.And($"({Sql(alias)}.dropped_end IS NULL OR {Sql(alias)}.dropped_end > {day})")
        : filter.AndSql($"{alias}.dropped_end IS NULL");

    /// <summary>The opposite of <see cref="NotDropped"/>.</summary>
    public static SqlFilter Dropped(SqlFilter filter, string alias, DateOnly? asOf) =>
        filter.AndSql($"{alias}.dropped_end IS NOT NULL").Until($"{alias}.dropped_end", asOf);

    /// <summary>Neither doubtful nor a forecast, published by the end of the day, and not dropped by then.</summary>
    public static SqlFilter Sound(SqlFilter filter, string alias, DateOnly? asOf) =>
        NotDropped(filter.AndSql(IsSound(alias)).Until($"{alias}.published_end", asOf), alias, asOf);
}
