using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <summary>The SQL of <see cref="Soundness"/>: conditions that hold for a row where the rule holds for its figure.</summary>
internal static class FigureConditions
{
    /// <summary>The column that <see cref="IsSound"/> and its opposite look at has this value for a doubtful figure.</summary>
    private const string Doubtful = $"'{Preference.Doubtful}'";

    public static string IsSound(string alias) => $"{alias}.status <> {Doubtful}";

    public static string IsDoubtful(string alias) => $"{alias}.status = {Doubtful}";

    /// <summary>Not doubtful, and published by the end of the day.</summary>
    public static SqlFilter Sound(SqlFilter filter, string alias, DateOnly? asOf) =>
        filter.AndSql(IsSound(alias)).Until($"{alias}.published_end", asOf);
}
