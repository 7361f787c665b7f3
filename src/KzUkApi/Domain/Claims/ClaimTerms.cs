using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>What is claimed, and of what: all that a check needs to know, wherever the claim was met.</summary>
internal sealed record ClaimTerms
{
    public const string Trade = "trade";
    public const string Investment = "investment";

    /// <summary><see cref="Trade"/> or <see cref="Investment"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>A trade flow, or a measure of investment.</summary>
    public required string Measure { get; init; }

    /// <summary>The country whose figures are meant.</summary>
    public required string Reporter { get; init; }

    /// <summary>
    /// Goods, services or unspecified; null where the claim does not say, so that goods and what is not specified may serve.
    /// </summary>
    public string? ProductType { get; init; }

    /// <summary>A commodity code; null for all commodities together.</summary>
    public string? Commodity { get; init; }

    /// <summary>The commodity in the list that comes with the data; null where it is not known.</summary>
    public Code? CommodityEntry { get; init; }

    public required string Period { get; init; }

    public required string BasePeriod { get; init; }

    public required ClaimedChange Change { get; init; }

    /// <summary>What limits the claim, as codes, which are told with it.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>Id of the publication that makes the claim; null where it is not known.</summary>
    public string? SourceId { get; init; }

    /// <summary>The product type where it is worth a word: a commodity is always goods.</summary>
    public string? StatedType => ProductType == ProductTypeChoice.Goods && Commodity is not null ? null : ProductType;

    /// <summary>Last day that the date of the claim can mean; null where it is not known.</summary>
    public DateOnly? PublishedEnd { get; init; }

    /// <summary>What the commodity is called in a language; null where it has no name in it.</summary>
    public string? CommodityName(string language) =>
        CommodityEntry is not { Scheme: { } scheme } entry ? null
        : language == TextLanguages.English ? Letters.Small(entry.English)
        : CommodityNames.Of(scheme, entry.Value, language) is { } name ? Letters.Small(name)
        : null;

    /// <summary>The code with its classification, where that is known: <c>SITC 7</c>.</summary>
    public string? CommodityCode => CommodityEntry?.Scheme is { } scheme ? $"{scheme} {Commodity}" : Commodity;

    /// <summary>Whether the claim leaves open that it includes services; null for investment.</summary>
    public bool? MayIncludeServices => Subject == Trade ? ProductType is null && Commodity is null : null;

    /// <summary>The currency in which the reporter publishes its trade and the investment in it.</summary>
    public string Currency => Reporter == "KAZ" ? "USD" : "GBP";

    public string Counterpart => Reporter == "KAZ" ? "GBR" : "KAZ";

    /// <summary>What the other country calls the same: exports of the one are imports of the other.</summary>
    public string CounterpartMeasure => (Subject, Measure) switch
    {
        (Trade, "export") => "import",
        (Trade, "import") => "export",
        _ => Measure,
    };
}
