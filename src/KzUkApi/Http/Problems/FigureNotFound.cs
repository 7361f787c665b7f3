using System.Globalization;

namespace KzUkApi.Http.Problems;

/// <summary>A figure that is not there, or not yet.</summary>
internal static class FigureNotFound
{
    /// <param name="earliestHeld">Publication of the earliest stored edition of the figure; null where no figure has the id.</param>
    /// <param name="list">The address that lists every figure.</param>
    public static ProblemResult Of(string id, string? asOf, DateOnly? earliestHeld, string list)
    {
        if (earliestHeld is not { } day)
        {
            return ProblemResult.NotFound($"No figure has the id '{id}'. {list} lists all of them.");
        }

        var earliest = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return ProblemResult.NotFound(
            string.CompareOrdinal(earliest, asOf) <= 0
                ? $"The figure '{id}' is of an edition published after {asOf}. An earlier edition, of {earliest}, "
                    + $"was known by then: {list} with the same asOf shows it."
                : $"The figure '{id}' is held only in editions published after {asOf}, the earliest of {earliest}. "
                    + "Earlier editions may have existed. Ask without asOf, or as of a later day.",
            day);
    }
}
