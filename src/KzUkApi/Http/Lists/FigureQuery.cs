using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Http.Lists;

/// <summary>How the parameters that lists of figures share are read.</summary>
internal static class FigureQuery
{
    public const string Preferred = "preferred";

    /// <summary>Whether one figure per group is asked for: by default, unless figures are asked for by their ids.</summary>
    public static bool PreferredOnly(string? figures, ListParameters page) =>
        (figures ?? (page.Id is null ? Preferred : "all")).Equals(Preferred, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a period passes the filters on periods, as rows of a list do.</summary>
    public static Func<Period, bool> Asked(string? periods, string? from, string? to)
    {
        var named = Periods(periods)?.ToHashSet(StringComparer.Ordinal);
        var first = DateBound.TryParse(from, out var lower) ? lower.Start : (DateOnly?)null;
        var last = DateBound.TryParse(to, out var upper) ? upper.End : (DateOnly?)null;
        return period =>
            (named?.Contains(period.Text) ?? true) && (first is null || period.Start >= first) && (last is null || period.End <= last);
    }

    /// <summary>Periods in the dataset's spelling.</summary>
    public static string[]? Periods(string? commaSeparated) =>
        CodeList.Split(commaSeparated)?.Select(period => period.ToUpperInvariant()).ToArray();
}
