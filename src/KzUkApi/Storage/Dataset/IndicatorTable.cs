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
        ["seasonal-workers"] = ["persons"],
        ["students"] = ["persons"],
        ["visas"] = ["visas"],
        ["workers"] = ["persons"],
    };

    public static readonly IdColumn Id = new();

    public static readonly CodeColumn Measure = new("measure", Codes.IndicatorMeasures, true) { Meaning = "What is measured." };

    public static readonly CodeColumn Origin = new("origin", Codes.Countries, true)
    {
        Meaning = "The country from which people or money come.",
    };

    public static readonly CodeColumn Destination = new("destination", Codes.Countries, true)
    {
        Meaning = "The country to which they go.",
    };

    public static readonly IntegerColumn Value = new("value", 0, true) { Meaning = "The value in whole units of its unit." };

    public static readonly CodeColumn Unit = new("unit", Codes.IndicatorUnits, true)
    {
        Meaning = "A currency (ISO 4217), persons, visas or flights.",
    };

    public static readonly CodeColumn Qualifier = new("qualifier", Codes.Qualifiers, true)
    {
        Meaning = "How the source qualifies the number: exact, approximately, more-than, less-than, almost.",
    };

    public static readonly RecordDefinition Definition =
        new(
            "indicators.csv",
            "indicators",
            "indicators",
            Id,
            Measure,
            Origin,
            Destination,
            FigureColumns.Period,
            Value,
            Unit,
            Qualifier,
            FigureColumns.Precision,
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
            Figure = row => new(row[Value]!.Value, row[FigureColumns.Precision]!.Value, row[Qualifier]!),
            Derive = Derive,
            SearchColumns =
            [
                new("search_text", row => $"{Codes.IndicatorMeasures.Find(row[Measure]!)!.English} {row[CommonColumns.Note]}"),
            ],
            Date = (row, _) => row[CommonColumns.PublishedOn],
            Address = "/v1/indicators?id=",
            Page = RecordPages.Figures,
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

    private static void Derive(DatasetRow row, StoredRow stored, LoadContext context)
    {
        if (row[Origin] == row[Destination])
        {
            context.Problems.Add(row.Wrong(Destination, "another country than the origin"));
        }

        Derivations.CheckFigure(row, Value, context);
        var units = UnitsOf[row[Measure]!];
        if (!units.Contains(row[Unit]))
        {
            context.Problems.Add(row.Wrong(Unit, $"one of {string.Join(", ", units)} for {row[Measure]}"));
        }

        if (row[Qualifier] == "top-n")
        {
            context.Problems.Add(row.Wrong(Qualifier, "not top-n, which is for ranks"));
        }
    }
}
