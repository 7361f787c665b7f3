using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Published figures of people-to-people relations.</summary>
internal static class IndicatorTable
{
    private static readonly Dictionary<string, string[]> UnitsOf = new(StringComparer.Ordinal)
    {
        ["flights"] = ["flights"],
        ["remittances"] = [.. Codes.Currencies.Values],
        ["students"] = ["persons"],
        ["visas"] = ["visas"],
        ["workers"] = ["persons"],
    };

    public static readonly RecordDefinition Definition =
        new(
            "indicators.csv",
            "indicators",
            "indicators",
            new IdColumn(),
            new CodeColumn("measure", Codes.IndicatorMeasures, true) { Meaning = "What is measured." },
            new CodeColumn("origin", Codes.Countries, true) { Meaning = "The country from which people or money come." },
            new CodeColumn("destination", Codes.Countries, true) { Meaning = "The country to which they go." },
            new PeriodColumn(),
            new IntegerColumn("value", 0, true) { Meaning = "The value in whole units of its unit." },
            new CodeColumn("unit", Codes.IndicatorUnits, true) { Meaning = "A currency (ISO 4217), persons, visas or flights." },
            new CodeColumn("qualifier", Codes.Qualifiers, true)
            {
                Meaning = "How the source qualifies the number: exact, approximately, more-than, less-than.",
            },
            new PrecisionColumn(),
            CommonColumns.Source,
            CommonColumns.PublishedOn,
            CommonColumns.Note,
            CommonColumns.StatedBy,
            CommonColumns.Caveats
        )
        {
            Description = "Students, visas, workers, money transfers and flights between the two countries, one published figure a row.",
            Label = "People-to-people figures",
            IsOptional = true,
            Derive = Derive,
            SearchColumns =
            [
                new("search_text", row => $"{Codes.IndicatorMeasures.Find(row["measure"])!.English} {row["note"]}"),
            ],
            Date = (row, _) => row["published_on"],
            Address = "/v1/indicators?id=",
            Search = SearchDefinition.OfRow(
                "People-to-people figures",
                $"""
                SELECT r.id, r.measure AS code, r.origin AS country, r.destination AS partner, r.period, r.value AS number, r.unit,
                    r.qualifier, r.published_on AS date, r.published_end AS known_from, r.note, {SearchDefinition.SourceColumns}
                FROM indicators r {SearchDefinition.Source}
                """,
                (row, texts) =>
                    texts.Figure(
                        row,
                        RecordTitles.Indicator(row.Code!, row.Country!, row.Partner!, row.Period!, row.Number!.Value, row.Unit!),
                        [.. SearchLabels.Of(Codes.IndicatorMeasures, row.Code), new(Labels, "people-to-people")]
                    )
            ),
            Coverage = new("period_start", "period_end"),
        };

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        if (row["origin"] == row["destination"])
        {
            context.Problems.Add(row.Wrong("destination", "another country than the origin"));
        }

        Derivations.CheckPeriod(row, stored, context);
        var units = UnitsOf[row["measure"]];
        if (!units.Contains(row["unit"]))
        {
            context.Problems.Add(row.Wrong("unit", $"one of {string.Join(", ", units)} for {row["measure"]}"));
        }

        if (row["qualifier"] == "top-n")
        {
            context.Problems.Add(row.Wrong("qualifier", "not top-n, which is for ranks"));
        }
    }
}
