using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Published trade figures.</summary>
internal static class TradeFlowTable
{
    public static readonly RecordDefinition Definition =
        new(
            "trade.csv",
            "trade_flows",
            "trade-flows",
            new IdColumn(),
            new CodeColumn("reporter", Codes.Reporters, true)
            {
                Meaning = "The country whose statistics or statements these are (ISO 3166-1 alpha-3).",
            },
            new CodeColumn("partner", Codes.Reporters, true) { Meaning = "The other country." },
            new CodeColumn("flow", Codes.Flows, true)
            {
                Meaning = "export, import or total (exports plus imports), from the reporter's point of view.",
            },
            new CodeColumn("product_type", Codes.ProductTypes, true)
            {
                Meaning = "goods, services, or unspecified where the source does not say.",
            },
            new CodeColumn("classification", Codes.Classifications, true)
            {
                Meaning = "TOTAL, SITC (Rev. 4, with ONS sub-codes), HS (2017) or MTN (WTO categories).",
            },
            new TextColumn("commodity") { Meaning = "Commodity code in the classification; empty for TOTAL." },
            new CodeColumn("adjustment", Codes.Adjustments)
            {
                Meaning = "seasonally-adjusted or unadjusted; empty where the source does not say.",
            },
            new CodeColumn("valuation", Codes.Valuations) { Meaning = "fob or cif; empty where the source does not say." },
            new PeriodColumn(),
            new IntegerColumn("value", -IntegerColumn.Largest, true) { Meaning = "The value in whole units of its currency or unit." },
            new CodeColumn("currency", Codes.Currencies, true) { Meaning = "Currency of the value (ISO 4217)." },
            new CodeColumn("qualifier", Codes.Qualifiers, true)
            {
                Meaning = "How the source qualifies the number: exact, approximately, more-than, less-than, top-n.",
            },
            new PrecisionColumn(),
            new CodeColumn("status", Codes.Statuses, true)
            {
                Meaning = "normal, estimated (the compiler's model) or doubtful (the note says why).",
            },
            new TextColumn("as_published", true) { Meaning = "The number as the source words it." },
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
            [
                "reporter",
                "partner",
                "flow",
                "product_type",
                "classification",
                "commodity",
                "adjustment",
                "valuation",
                "currency",
            ],
            Derive = Derive,
            Date = (row, _) => row["published_on"],
            Address = "/v1/trade-flows/",
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

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        var (classification, commodity) = (row["classification"], row["commodity"]);
        if (classification == "TOTAL" != (commodity.Length == 0))
        {
            context.Problems.Add(row.Wrong("commodity", "empty for TOTAL, a code for every other classification"));
        }
        else if (commodity.Length > 0 && context.Find("commodities", $"{classification} {commodity}") is null)
        {
            context.Problems.Add(row.Wrong("commodity", $"no such {classification} code in commodities"));
        }

        if (row["reporter"] == row["partner"])
        {
            context.Problems.Add(row.Wrong("partner", "another country than the reporter"));
        }

        stored.Values["level"] = commodity.Length == 0 ? null : context.Find("commodities", $"{classification} {commodity}")?["level"];
        stored.Values["period_order"] = Period.TryParse(row["period"], out var period) ? period.Order : null;
        Derivations.Figure(row, stored, context, row["adjustment"], Group(row));
    }

    /// <summary>What the figures of one fact have in common.</summary>
    public static string Group(CsvRow row) =>
        string.Join(
            '|',
            row["reporter"],
            row["partner"],
            row["flow"],
            row["product_type"],
            row["classification"],
            row["commodity"],
            row["period"]
        );
}
