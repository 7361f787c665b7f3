namespace KzUkApi.Http.Problems;

/// <summary>A figure that is not there, or not yet.</summary>
internal static class FigureNotFound
{
    /// <param name="earliestHeld">Publication of the earliest edition of the figure that is held; null where no figure has the id.</param>
    /// <param name="list">The address that lists every figure.</param>
    public static ProblemResult Of(string id, string? asOf, DateOnly? earliestHeld, string list) => earliestHeld is { } day
        ? ProblemResult.NotFound(
            $"The figure '{id}' is held only in an edition published after {asOf}; the earliest edition of it that is held is of {day:yyyy-MM-dd}. Earlier editions may have existed. Ask without asOf, or as of a later day.", day)
        : ProblemResult.NotFound($"No figure has the id '{id}'. {list} lists all of them.");
}
