using KzUkApi.Domain.Lists;

namespace KzUkApi.Http.Lists;

/// <summary>The warnings that lists of figures share.</summary>
internal static class FigureWarnings
{
    /// <summary>Says what a list does not show.</summary>
    /// <param name="heldLater">Figures whose stored editions were all published after the day.</param>
    /// <param name="earliest">Publication of the earliest of those editions.</param>
    /// <param name="onlyDoubtful">Groups that have only doubtful figures.</param>
    /// <param name="onlyDropped">Groups whose figures, but for doubtful ones, were all dropped by later editions.</param>
    public static IReadOnlyList<Warning> Of(
        DateOnly? asOf,
        long heldLater,
        DateOnly? earliest,
        long onlyDoubtful,
        long onlyDropped = 0
    )
    {
        var warnings = new List<Warning>();
        if (heldLater > 0)
        {
            warnings.Add(Warning.Of(
                "held-only-in-later-editions",
                heldLater,
                $"{heldLater} figure(s) for periods that had ended by {asOf:yyyy-MM-dd} are held only in editions published "
                    + $"later, the earliest on {earliest:yyyy-MM-dd}, and are not shown. Earlier editions may have existed.",
                earliest));
        }

        if (onlyDoubtful > 0)
        {
            warnings.Add(Warning.Of(
                "only-doubtful-figures",
                onlyDoubtful,
                $"{onlyDoubtful} group(s) have only doubtful figures under these filters, which are never preferred, "
                    + "and so no row here. figures=all shows them."));
        }

        if (onlyDropped > 0)
        {
            warnings.Add(Warning.Of(
                "dropped-by-later-editions",
                onlyDropped,
                $"{onlyDropped} group(s) have only figures that a later edition of their programme no longer has, which are never "
                    + "preferred, and so no row here. figures=all shows them."));
        }

        return warnings;
    }
}
