using KzUkApi.Editing;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>
/// A trade figure as an editor states it. What follows from it (bounds, frequency, dataset, which figure is
/// preferred) is not stated.
/// </summary>
internal sealed record TradeFlowInput : IRecordInput
{
    /// <summary>
    /// Id of the figure: small letters, digits, and hyphens between them. Made of the other fields where it is left
    /// out; an id never changes.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The country whose statistics these are: `KAZ` or `GBR`.</summary>
    /// <example>KAZ</example>
    public required string Reporter { get; init; }

    /// <summary>The other country.</summary>
    /// <example>GBR</example>
    public required string Partner { get; init; }

    /// <summary>`export`, `import` or `total` (exports plus imports), from the reporter's point of view.</summary>
    /// <example>total</example>
    public required string Flow { get; init; }

    /// <summary>`goods`, `services`, or `unspecified` where the source does not say.</summary>
    /// <example>unspecified</example>
    public required string ProductType { get; init; }

    /// <summary>`TOTAL`, `SITC`, `HS` or `MTN`.</summary>
    /// <example>TOTAL</example>
    public required string Classification { get; init; }

    /// <summary>Commodity code in that classification; left out for `TOTAL`, required otherwise.</summary>
    public string? Commodity { get; init; }

    /// <summary>`seasonally-adjusted` or `unadjusted`; left out where the source does not say.</summary>
    public string? Adjustment { get; init; }

    /// <summary>`fob` or `cif`; left out where the source does not say.</summary>
    public string? Valuation { get; init; }

    /// <summary>
    /// Reference period: `2022`, `2023-Q1`, `2023-05`, a span `2023-01/2023-08`, or `../2013` where the start is not
    /// stated; both ends included.
    /// </summary>
    /// <example>2022</example>
    public required string Period { get; init; }

    /// <summary>The value in whole units of `currency`.</summary>
    /// <example>1800000000</example>
    public required long Value { get; init; }

    /// <summary>Currency of the value (ISO 4217).</summary>
    /// <example>USD</example>
    public required string Currency { get; init; }

    /// <summary>How the source qualifies the number: `exact`, `approximately`, `more-than`, `less-than`, `almost`.</summary>
    /// <example>exact</example>
    public required string Qualifier { get; init; }

    /// <summary>The value of the last published digit: `1.8 billion` has 100000000. 1 means that the value is exact.</summary>
    /// <example>100000000</example>
    public required long Precision { get; init; }

    /// <summary>
    /// `normal`, `estimated` (the compiler's model), `forecast` (made before the period began) or `doubtful` (the note says
    /// why).
    /// </summary>
    /// <example>normal</example>
    public required string Status { get; init; }

    /// <summary>The number as the source words it.</summary>
    /// <example>1.8 billion</example>
    public required string AsPublished { get; init; }

    /// <summary>Id of the source in which the figure stands; `/v1/sources` has all.</summary>
    /// <example>kazinform-2023-10-03-strategic-dialogue</example>
    public required string Source { get; init; }

    /// <summary>When the figure became public: a day, month or year, which may not begin after today (UTC).</summary>
    /// <example>2023-10-03</example>
    public required string PublishedOn { get; init; }

    /// <summary>What a reader of the figure should know; left out where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Who said it first, in English, where the publication names one; left out where it names none.</summary>
    public string? StatedBy { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Left out where nothing does.</summary>
    public IReadOnlyList<string>? Caveats { get; init; }

    public string ProposedId() => RecordId.Of(Reporter, Flow, ProductType, Classification + Commodity, Period, Source);

    public IReadOnlyList<DatasetRow> Rows(string id) =>
        [
            BodyRow.Of(
                TradeFlowTable.Definition,
                string.Empty,
                TradeFlowTable.Id.Of(id),
                FigureColumns.Reporter.Of(Reporter),
                TradeFlowTable.Partner.Of(Partner),
                TradeFlowTable.Flow.Of(Flow),
                TradeFlowTable.ProductType.Of(ProductType),
                TradeFlowTable.Classification.Of(Classification),
                TradeFlowTable.Commodity.Of(Commodity),
                TradeFlowTable.Adjustment.Of(Adjustment),
                TradeFlowTable.Valuation.Of(Valuation),
                FigureColumns.Period.Read(Period),
                TradeFlowTable.Value.Of(Value),
                TradeFlowTable.Currency.Of(Currency),
                FigureColumns.Qualifier.Of(Qualifier),
                FigureColumns.Precision.Of(Precision),
                FigureColumns.Status.Of(Status),
                FigureColumns.AsPublished.Of(AsPublished),
                CommonColumns.Source.Of(Source),
                CommonColumns.PublishedOn.Read(PublishedOn),
                CommonColumns.Note.Of(Note),
                CommonColumns.StatedBy.Of(StatedBy),
                CommonColumns.Caveats.Of(Caveats)
            ),
        ];
}
