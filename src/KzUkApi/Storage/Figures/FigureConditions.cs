using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <summary>The SQL of <see cref="Soundness"/>: its conditions are met by the rows of whose figures the rule says so.</summary>
internal static class FigureConditions
{
    private const string Doubtful = $"'{Preference.Doubtful}'";

    public static string IsSound(string alias) => $"{alias}.status <> {Doubtful}";

    public static string IsDoubtful(string alias) => $"{alias}.status = {Doubtful}";

    /// <summary>The SQL of <see cref="Programme.HasEditions"/>.</summary>
    public static string HasEditions(string alias) => $"{alias}.dataset <> '{Programme.OfficialStatements}'";

    /// <summary>Not doubtful, and published by the end of the day.</summary>
    public static SqlFilter Sound(SqlFilter filter, string alias, DateOnly? asOf) =>
        filter.AndSql(IsSound(alias)).Until($"{alias}.published_end", asOf);
}
