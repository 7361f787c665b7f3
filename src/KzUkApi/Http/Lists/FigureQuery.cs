using KzUkApi.Vocabulary;

namespace KzUkApi.Http.Lists;

/// <summary>How the parameters that lists of figures share are read.</summary>
internal static class FigureQuery
{
    public const string Preferred = "preferred";

    /// <summary>Whether one figure per group is asked for: by default, unless figures are asked for by their ids.</summary>
    public static bool PreferredOnly(string? figures, ListParameters page) =>
        (figures ?? (page.Id is null ? Preferred : "all")).Equals(Preferred, StringComparison.OrdinalIgnoreCase);

    /// <summary>Periods in the dataset's spelling.</summary>
    public static string[]? Periods(string? commaSeparated) => CodeList.Split(commaSeparated)?.Select(period => period.ToUpperInvariant()).ToArray();
}
