using KzUkApi.Domain.Periods;

namespace KzUkApi.Importing.Reading;

/// <summary>The edition that a file is: a stored source.</summary>
/// <param name="SourceId">Id of the source.</param>
/// <param name="PublishedOn">When it became public, and with it every figure in it.</param>
internal sealed record Edition(string SourceId, PartialDate? PublishedOn)
{
    public static readonly Edition None = new(string.Empty, null);

    // The reference dataset shortens the names of these programmes in the ids of figures.
    private static readonly (string Long, string Short)[] Programmes =
    [
        ("ons-allcountries-", "ons-sa-"),
        ("ons-cmd-trade-", "ons-nsa-"),
        ("ons-country-by-commodity-", "ons-cbc-"),
    ];

    // Editions whose figures had their ids before this rule.
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["comtrade-dbt-sample-2021"] = "comtrade",
        ["wits-bulk-2017"] = "wits-2017",
        ["wits-trade-summary-2021"] = "wits-summary",
    };

    /// <summary>The end of the id of every figure of the edition.</summary>
    public string Suffix => Named.GetValueOrDefault(SourceId)
        ?? Programmes.Where(programme => SourceId.StartsWith(programme.Long, StringComparison.Ordinal))
            .Select(programme => programme.Short + SourceId[programme.Long.Length..])
            .FirstOrDefault(SourceId);
}
