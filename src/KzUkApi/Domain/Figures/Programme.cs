namespace KzUkApi.Domain.Figures;

/// <summary>Which datasets are statistical programmes, whose publications are editions of one another.</summary>
internal static class Programme
{
    /// <summary>Statements of officials as the press reports them: a shelf, not a programme.</summary>
    public const string OfficialStatements = "official-statements";

    /// <summary>Whether a later publication of the dataset revises the earlier ones.</summary>
    /// <remarks>
    /// A programme has one producer, also where others copied its tables. What is filed under official statements has many publishers;
    /// they compete, and none revises another, nor itself.
    /// </remarks>
    public static bool HasEditions([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? dataset) =>
        dataset is { Length: > 0 } and not OfficialStatements;
}
