using System.Globalization;

namespace KzUkApi.Importing.Formats;

/// <summary>What is noted of a figure of UN Comtrade: the edition of its commodity codes, and its weight.</summary>
internal static class ComtradeNotes
{
    // The years of the editions H0 to H6 of the Harmonised System.
    private static readonly string[] Years = ["1992", "1996", "2002", "2007", "2012", "2017", "2022"];

    /// <param name="classification">The code of the edition, as H5.</param>
    /// <param name="weight">Net weight in kilograms; null where there is none.</param>
    /// <param name="isEstimated">Whether UN Comtrade estimated the weight.</param>
    /// <param name="isTotal">Whether the figure is of all commodities together.</param>
    public static string Of(string classification, decimal? weight, bool isEstimated, bool isTotal)
    {
        // A zero that was estimated, or is of everything together, stands for a weight that nobody knows.
        var kilograms = weight is { } known && !(known == 0 && (isEstimated || isTotal))
            ? $"{(isEstimated ? "estimated " : string.Empty)}net weight {known.ToString("0.############", CultureInfo.InvariantCulture)} kg"
            : string.Empty;
        return string.Join(", ", new[] { Edition(classification), kilograms }.Where(note => note.Length > 0));
    }

    private static string Edition(string classification) =>
        classification is ['H', >= '0' and <= '6'] ? $"HS {Years[classification[1] - '0']} ({classification})" : string.Empty;
}
