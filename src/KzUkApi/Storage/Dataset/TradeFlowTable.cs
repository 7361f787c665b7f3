using KzUkApi.Domain.CodeLists;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Published trade figures.</summary>
internal static class TradeFlowTable
{
    public static readonly IdColumn Id = new();

    public static readonly CodeColumn Partner = new("partner", Codes.Reporters, true) { Meaning = "The other country." };

    public static readonly CodeColumn Flow = new("flow", Codes.Flows, true)
    {
        Meaning = "export, import or total (exports plus imports), from the reporter's point of view.",
    };

    public static readonly CodeColumn ProductType = new("product_type", Codes.ProductTypes, true)
    {
        Meaning = "goods, services, or unspecified where the source does not say.",
    };

    public static readonly CodeColumn Classification = new("classification", Codes.Classifications, true)
    {
        Meaning = "TOTAL, SITC (Rev. 4, with ONS sub-codes), HS (2017) or MTN (WTO categories).",
    };

    public static readonly TextColumn Commodity = new("commodity")
    {
        Meaning = "Commodity code in the classification; empty for TOTAL.",
    };

    public static readonly CodeColumn Adjustment = new("adjustment", Codes.Adjustments)
    {
        Meaning = "seasonally-adjusted or unadjusted; empty where the source does not say.",
    };

    public static readonly CodeColumn Valuation = new("valuation", Codes.Valuations)
    {
        Meaning = "fob or cif; empty where the source does not say.",
    };

    public static readonly IntegerColumn Value = new("value", 0, true)
    {
        Meaning = "The value in whole units of its currency or unit: trade is never negative.",
    };

    public static readonly CodeColumn Currency = new("currency", Codes.Currencies, true)
    {
        Meaning = "Currency of the value (ISO 4217).",
    };

    public static readonly RecordDefinition Definition =
        new(
            "trade.csv",
            "trade_flows",
            "trade-flows",
            Id,
            FigureColumns.Reporter,
            Partner,
            Flow,
            ProductType,
            Classification,
            Commodity,
            Adjustment,
            Valuation,
            FigureColumns.Period,
            Value,
            Currency,
            FigureColumns.Qualifier,
            FigureColumns.Precision,
            FigureColumns.Status,
            FigureColumns.AsPublished,
            CommonColumns.Source,
            CommonColumns.PublishedOn,
            CommonColumns.Note,
            CommonColumns.StatedBy,
            CommonColumns.Caveats
        )
        {
            Description = "Published trade figures, one a row, as each source published them.",
            Label = "Trade figures",
            Series =
            [FigureColumns.Reporter, Partner, Flow, ProductType, Classification, Commodity, Adjustment, Valuation, Currency],
            Said = [Value, .. FigureColumns.Said],
            Figure = row => new(
                row[Value]!.Value,
                row[FigureColumns.Precision]!.Value,
                row[FigureColumns.Qualifier]!
            ),
            Derive = Derive,
            Date = (row, _) => row[CommonColumns.PublishedOn],
            Address = "/v1/trade-flows/",
            Page = RecordPages.Figures,
            Search = SearchDefinition.OfRow(
                "Trade figures",
                $"""
                SELECT r.id, r.reporter AS country, r.partner, r.flow AS code, r.product_type AS product, c.name_en AS name,
                    r.classification || ' ' || r.commodity AS other, r.adjustment, r.period, r.as_published AS words, r.currency AS unit,
                    r.qualifier, r.value, r.precision, r.status, r.dataset, r.published_on AS date, r.published_end AS known_from, r.note,
                    {SearchDefinition.SourceColumns}
                FROM trade_flows r {SearchDefinition.Source}
                LEFT JOIN commodities c ON c.classification = r.classification AND c.code = r.commodity
                """,
                (row, texts) =>
                    texts.Figure(
                        row,
                        FigureSentences.Trade(row),
                        [
                            new(Labels, row.Other),
                            .. SearchLabels.Of(Codes.Flows, row.Code),
                            .. SearchLabels.Of(Codes.Adjustments, row.Adjustment),
                        ]
                    )
            ),
            SourceQuery = "&figures=all",
        };

    private static void Derive(DatasetRow row, StoredRow stored, LoadContext context)
    {
        var (classification, commodity) = (row[Classification], row[Commodity]);
        var known = commodity is null ? null : context.Find(CommodityTable.Definition.Name, CommodityKey(row));
        if (classification == "TOTAL" != commodity is null)
        {
            context.Problems.Add(row.Wrong(Commodity, "empty for TOTAL, a code for every other classification"));
        }
        else if (commodity is not null && known is null)
        {
            context.Problems.Add(row.Wrong(Commodity, $"no such {classification} code in commodities"));
        }

        if (row[FigureColumns.Reporter] == row[Partner])
        {
            context.Problems.Add(row.Wrong(Partner, "another country than the reporter"));
        }

        stored.Values["level"] = known?[CommodityTable.Level];
        stored.Values["period_order"] = row[FigureColumns.Period]?.Order;
        Derivations.CheckFigure(row, Value, context, FigureColumns.Status);
        Derivations.Figure(row, stored, context, row[Adjustment], Group(row));
    }

    /// <summary>The key of the commodity that a figure names.</summary>
    public static string CommodityKey(DatasetRow row) => $"{row[Classification]} {row[Commodity]}";

    /// <summary>What the figures of one fact have in common.</summary>
    public static string Group(DatasetRow row) =>
        string.Join(
            '|',
            row[FigureColumns.Reporter],
            row[Partner],
            row[Flow],
            row[ProductType],
            row[Classification],
            row[Commodity],
            row.Text(FigureColumns.Period)
        );
}
