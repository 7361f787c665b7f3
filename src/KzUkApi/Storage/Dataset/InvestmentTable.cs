using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Dataset.SearchText;

namespace KzUkApi.Storage.Dataset;

/// <summary>Published investment figures.</summary>
internal static class InvestmentTable
{
    public static readonly RecordDefinition Definition =
        new(
            "investment.csv",
            "investments",
            "investments",
            new IdColumn(),
            new CodeColumn("measure", Codes.Measures, true) { Meaning = "What is measured." },
            new CodeColumn("investor", Codes.Countries, true) { Meaning = "The country the investment comes from." },
            new CodeColumn("host", Codes.Countries, true) { Meaning = "The country the investment goes to." },
            new CodeColumn("reporter", Codes.Reporters, true)
            {
                Meaning = "The country whose statistics or statements these are (ISO 3166-1 alpha-3).",
            },
            new ReferenceColumn("sector", "topics")
            {
                Meaning = "The sector, as a topic; empty for the whole economy or where the source does not say.",
            },
            new PeriodColumn(),
            new IntegerColumn("value", -IntegerColumn.Largest, true) { Meaning = "The value in whole units of its currency or unit." },
            new CodeColumn("unit", Codes.Units, true) { Meaning = "A currency (ISO 4217), companies, or rank." },
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
            Description = "Published investment figures, one a row.",
            Label = "Investment figures",
            Series = ["measure", "investor", "host", "reporter", "sector", "unit"],
            Derive = Derive,
            Date = (row, _) => row["published_on"],
            Address = "/v1/investments/",
            Search = SearchDefinition.OfRow(
                "Investment figures",
                $"""
                SELECT r.id, r.measure AS code, r.investor AS country, r.host AS partner, t.name_en AS name, r.sector AS other,
                    r.period, r.as_published AS words,
                    r.unit, r.qualifier, r.value, r.precision, r.status, r.dataset, r.published_on AS date,
                    r.published_end AS known_from, r.note,
                    {SearchDefinition.SourceColumns}
                FROM investments r {SearchDefinition.Source}
                LEFT JOIN topics t ON t.code = r.sector
                """,
                (row, texts) =>
                    texts.Figure(
                        row,
                        FigureSentences.Investment(row),
                        [.. texts.Lists.Topic(row.Other), .. SearchLabels.Of(Codes.Measures, row.Code)]
                    )
            ),
            Coverage = new("period_start", "period_end"),
            SourceQuery = "&figures=all",
        };

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        if (row["qualifier"] == Interval.TopN != (row["unit"] == "rank" && row["qualifier"] != "exact"))
        {
            context.Problems.Add(row.Wrong("qualifier", "top-n for ranks, and exact or top-n only for them"));
        }

        if (row["unit"] == "rank" && (long)stored.Values["value"]! < 1)
        {
            context.Problems.Add(row.Wrong("value", "at least 1: ranks begin there"));
        }

        if ((long)stored.Values["value"]! < 0 && !InvestmentMeasure.IsSigned(row["measure"]))
        {
            context.Problems.Add(row.Wrong("value", "0 or more: only a net inflow or a stock can be negative"));
        }

        Derivations.Figure(row, stored, context, string.Empty,
            string.Join('|', row["measure"], row["investor"], row["host"], row["reporter"], row["sector"], row["period"]));
    }
}
