using System.Globalization;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing;

/// <summary>One trade figure as an upstream file has it, and the row of the dataset that it makes.</summary>
internal sealed record TradeFigure
{
    public static readonly RecordDefinition Table = RecordDefinitions.All.Single(table => table.Name == "trade_flows");

    public required string Reporter { get; init; }

    public required string Flow { get; init; }

    public required string Period { get; init; }

    public PublishedNumber Amount { get; init; } = PublishedNumber.Nothing;

    public required string Currency { get; init; }

    public string Classification { get; init; } = "TOTAL";

    public string Commodity { get; init; } = string.Empty;

    public string Adjustment { get; init; } = string.Empty;

    public required string Valuation { get; init; }

    public string Note { get; init; } = string.Empty;

    public string Qualifier { get; init; } = "exact";

    /// <summary>What limits its use, as codes.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The other of the two countries.</summary>
    public string Partner => Reporter == "GBR" ? "KAZ" : "GBR";

    public Dictionary<string, string> Cells(Edition edition)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = Id(edition),
            ["reporter"] = Reporter,
            ["partner"] = Partner,
            ["flow"] = Flow,
            ["product_type"] = "goods",
            ["classification"] = Classification,
            ["commodity"] = Commodity,
            ["adjustment"] = Adjustment,
            ["valuation"] = Valuation,
            ["period"] = Period,
            ["value"] = Amount.Value.ToString(CultureInfo.InvariantCulture),
            ["currency"] = Currency,
            ["qualifier"] = Qualifier,
            ["precision"] = Amount.Precision.ToString(CultureInfo.InvariantCulture),
            ["status"] = "normal",
            ["as_published"] = Amount.AsPublished,
            ["source_id"] = edition.SourceId,
            ["published_on"] = edition.PublishedOn,
            ["note"] = string.Join(
                ", ",
                new[] { Note, Amount.IsRounded ? "rounded to whole units" : string.Empty }.Where(note => note.Length > 0)
            ),
        };

        // A cell that is not there leaves what is stored.
        if (Caveats.Count > 0)
        {
            cells["caveats"] = string.Join(';', Caveats);
        }

        return cells;
    }

    // As the reference dataset makes them: gbr-export-goods-total-2026-05-ons-sa-2026-06.
    private string Id(Edition edition)
    {
        var period = Period.Replace("/", "--", StringComparison.Ordinal);
        return $"{Reporter}-{Flow}-goods-{Classification}{Commodity}-{period}-{edition.Suffix}".ToLowerInvariant();
    }
}

/// <summary>One average exchange rate, and the row of the dataset that it makes.</summary>
internal sealed record RateFigure(string Base, string Quote, string Period, string Rate)
{
    public static readonly RecordDefinition Table = RecordDefinitions.All.Single(table => table.Name == "exchange_rates");

    public Dictionary<string, string> Cells(Edition edition) => new(StringComparer.Ordinal)
    {
        ["period"] = Period,
        ["base"] = Base,
        ["quote"] = Quote,
        ["rate"] = Rate,
        ["source_id"] = edition.SourceId,
    };
}
