using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Reading;

/// <summary>One trade figure as an upstream file has it, and the row of the dataset that it makes.</summary>
internal sealed record TradeFigure
{
    public static readonly RecordDefinition Table = TradeFlowTable.Definition;

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

    public ColumnValue[] Cells(Edition edition) =>
    [
        TradeFlowTable.Id.Of(Id(edition)),
        FigureColumns.Reporter.Of(Reporter),
        TradeFlowTable.Partner.Of(Partner),
        TradeFlowTable.Flow.Of(Flow),
        TradeFlowTable.ProductType.Of("goods"),
        TradeFlowTable.Classification.Of(Classification),
        TradeFlowTable.Commodity.Of(Commodity),
        TradeFlowTable.Adjustment.Of(Adjustment),
        TradeFlowTable.Valuation.Of(Valuation),
        FigureColumns.Period.Read(Period),
        TradeFlowTable.Value.Of(Amount.Value),
        TradeFlowTable.Currency.Of(Currency),
        FigureColumns.Qualifier.Of(Qualifier),
        FigureColumns.Precision.Of(Amount.Precision),
        FigureColumns.Status.Of("normal"),
        FigureColumns.AsPublished.Of(Amount.AsPublished),
        CommonColumns.Source.Of(edition.SourceId),
        CommonColumns.PublishedOn.Of(edition.PublishedOn),
        CommonColumns.Note.Of(
            string.Join(", ", new[] { Note, Amount.IsRounded ? "rounded to whole units" : string.Empty }.Where(note => note.Length > 0))
        ),

        // A column that the row does not state leaves what is stored.
        .. Caveats.Count > 0 ? [CommonColumns.Caveats.Of(Caveats)] : Array.Empty<ColumnValue>(),
    ];

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
    public static readonly RecordDefinition Table = ExchangeRateTable.Definition;

    public ColumnValue[] Cells(Edition edition) =>
    [
        FigureColumns.Period.Read(Period),
        ExchangeRateTable.Base.Of(Base),
        ExchangeRateTable.Quote.Of(Quote),
        ExchangeRateTable.Rate.Read(Rate),
        CommonColumns.Source.Of(edition.SourceId),
    ];
}
