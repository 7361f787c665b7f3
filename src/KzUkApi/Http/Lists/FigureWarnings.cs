namespace KzUkApi.Http.Lists;

/// <summary>The warnings that lists of figures share.</summary>
internal static class FigureWarnings
{
    public static IEnumerable<Warning> HeldLater((long Count, DateOnly? Earliest) held, DateOnly asOf)
    {
        if (held.Count > 0)
        {
            yield return Warning.Of(
                "held-only-in-later-editions",
                held.Count,
                $"{held.Count} figure(s) for periods that had ended by {asOf:yyyy-MM-dd} are held only in editions published later, the earliest on {held.Earliest:yyyy-MM-dd}, and are not shown. Earlier editions may have existed.",
                held.Earliest);
        }
    }

    public static IEnumerable<Warning> OnlyDoubtful(long count)
    {
        if (count > 0)
        {
            yield return Warning.Of(
                "only-doubtful-figures",
                count,
                $"{count} group(s) have only doubtful figures, which are never preferred, and so no row here. figures=all shows them.");
        }
    }
}
