using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;

namespace KzUkApi.Http.Lists;

/// <summary>The warnings that lists of figures share.</summary>
internal static class FigureWarnings
{
    /// <summary>The most figures of a list that are looked through for what is mixed in it, where counts do not tell.</summary>
    public const int MostLookedThrough = 50_000;

    /// <summary>Says what is mixed in sequences of periods of a list.</summary>
    /// <param name="terms">Those of all its figures; null where it has too many to be looked through.</param>
    /// <param name="unit">The parameter of the unit.</param>
    public static IEnumerable<Warning> OfMixed(IReadOnlyList<FigureTerms>? terms, string unit, long figures) =>
        terms is null
            ?
            [
                Warning.Of(
                    "mixture-not-checked",
                    figures,
                    $"Whether units, valuations or programmes are mixed in these {figures} figures is not checked: they are too many. "
                        + "Narrower filters tell."
                ),
            ]
            : MixedTerms.Of(terms).Select(mixed => OfMixed(mixed, unit));

    private static Warning OfMixed(MixedTerms mixed, string unit)
    {
        var (code, parameter, mixes) = mixed.Kind switch
        {
            MixedKind.Units => ("mixed-units", unit, "mix units"),
            MixedKind.Valuations => ("mixed-valuations", "valuation", "mix valuations"),
            MixedKind.Adjustments => ("mixed-adjustments", "adjustment", "mix seasonally adjusted and other figures"),
            _ => ("mixed-programmes", "dataset", "mix statistical programmes"),
        };
        var values = string.Join(", ", mixed.Values.Select(value => value ?? "not stated"));
        var such = mixed.Sequences.Count == 1 ? mixed.Sequences[0] : $"such as {mixed.Sequences[0]}";
        return Warning.Of(
            code,
            mixed.Sequences.Count,
            $"{mixed.Sequences.Count} sequence(s) of periods ({such}) {mixes}: {values}. Their values do not compare as they stand; "
                + $"{parameter}= keeps one of them."
        ) with
        {
            Parameters = [parameter],
        };
    }

    /// <summary>Says what a list does not show.</summary>
    /// <param name="heldLater">Figures whose stored editions were all published after the day.</param>
    /// <param name="earliest">Publication of the earliest of those editions.</param>
    /// <param name="onlyDoubtful">Groups that have only doubtful figures.</param>
    /// <param name="onlyForecasts">Groups that have only forecasts.</param>
    /// <param name="onlyDropped">Groups whose figures, but for doubtful ones and forecasts, were all dropped by later editions.</param>
    public static IReadOnlyList<Warning> Of(
        DateOnly? asOf,
        long heldLater,
        DateOnly? earliest,
        long onlyDoubtful,
        long onlyForecasts = 0,
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

        if (onlyForecasts > 0)
        {
            warnings.Add(Warning.Of(
                "only-forecasts",
                onlyForecasts,
                $"{onlyForecasts} group(s) have only forecasts under these filters, which are never preferred, "
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
