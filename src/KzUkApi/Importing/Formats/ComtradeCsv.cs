using System.Globalization;
using KzUkApi.Importing.Reading;

namespace KzUkApi.Importing.Formats;

/// <summary>
/// UN Comtrade, the CSV form of the old interface, annual. Some published files have unquoted commas, which
/// shift every later column.
/// </summary>
internal sealed class ComtradeCsv : IImportFormat
{
    private const string Value = "Trade Value (US$)";

    // Of the flags of the old interface: 0 is none, 2 an estimated quantity.
    private const string WeightEstimated = "4";
    private const string BothEstimated = "6";

    // The header ends with a comma, which makes an empty last column.
    private static readonly string[] Header =
    [
        "Classification",
        "Year",
        "Period",
        "Period Desc.",
        "Aggregate Level",
        "Is Leaf Code",
        "Trade Flow Code",
        "Trade Flow",
        "Reporter Code",
        "Reporter",
        "Reporter ISO",
        "Partner Code",
        "Partner",
        "Partner ISO",
        "Commodity Code",
        "Commodity",
        "Qty Unit Code",
        "Qty Unit",
        "Qty",
        "Netweight (kg)",
        Value,
        "Flag",
        "",
    ];

    private static readonly string[] WholeNumbers =
    [
        "Year",
        "Period",
        "Trade Flow Code",
        "Reporter Code",
        "Partner Code",
        "Qty Unit Code",
        "Flag",
    ];

    private static readonly string[] Weights = ["Qty", "Netweight (kg)"];

    public string Name => "comtrade-csv";

    public string Description => "UN Comtrade, legacy CSV, annual";

    public string? Dataset => "un-comtrade";

    public bool NamesItsSources => false;

    public bool Recognises(ImportFile file) =>
        file.FirstLine.StartsWith("Classification,Year,Period,Period Desc.,", StringComparison.Ordinal);

    public void Read(ImportFile file, Edition edition, ImportDraft draft)
    {
        foreach (var row in CsvTable.Read(file, draft, header => CsvTable.Compare(header, Header)))
        {
            if (Wrong(row) is ({ } column, { } expected))
            {
                draft.Refuse(row.Part, row.Place, column, row[column], expected);
            }
            else if (Countries.Reporter(row["Reporter ISO"], row["Partner ISO"]) is not { } reporter)
            {
                draft.Ignore("other countries");
            }
            else if (row["Trade Flow Code"] is not ("1" or "2"))
            {
                draft.Ignore("re-exports and re-imports, which the flows contain");
            }
            else
            {
                Add(row, reporter, edition, draft);
            }
        }
    }

    private static void Add(CsvRecord row, string reporter, Edition edition, ImportDraft draft)
    {
        var total = row["Commodity Code"] == "TOTAL";
        var figure = new TradeFigure
        {
            Reporter = reporter,
            Flow = row["Trade Flow Code"] == "1" ? "import" : "export",
            Valuation = row["Trade Flow Code"] == "1" ? "cif" : "fob",
            Classification = total ? "TOTAL" : "HS",
            Commodity = total ? string.Empty : row["Commodity Code"],
            Period = row["Period"],
            Amount = PublishedNumber.Parse(row[Value], 1, string.Empty)!,
            Currency = "USD",
            Note = ComtradeNotes.Of(row["Classification"], Weight(row), isEstimated: false, isTotal: total),
        };
        draft.Add(TradeFigure.Table, figure.Cells(edition), row.Place, row.Part);
    }

    // The figures of the dataset from such files do not say which weights are estimated. A zero that is, is no weight.
    private static decimal? Weight(CsvRecord row) =>
        decimal.TryParse(row["Netweight (kg)"], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
        && (weight > 0 || row["Flag"] is not (WeightEstimated or BothEstimated))
            ? weight
            : null;

    // The first column whose content cannot stand there; a shifted row has one, whatever its other columns look like.
    private static (string? Column, string? Expected) Wrong(CsvRecord row)
    {
        const string shifted = "; is a comma before it unquoted, which shifts the columns?";
        if (
            WholeNumbers.FirstOrDefault(column => !ulong.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out _)) is
            { } number
        )
        {
            return (number, $"a whole number{shifted}");
        }

        return row["Trade Flow Code"] is not ("1" or "2" or "3" or "4")
                ? ("Trade Flow Code", $"1 to 4: import, export, re-export, re-import{shifted}")
            : row[""].Length > 0 ? ("", $"the last column is empty in every row{shifted}")
            : Weights.FirstOrDefault(column => row[column].Length > 0 && PublishedNumber.Parse(row[column], 1, string.Empty) is null)
                is { } weight
                ? (weight, $"a number or nothing{shifted}")
            : PublishedNumber.Parse(row[Value], 1, string.Empty) is null ? (Value, PublishedNumber.Expected)
            : row["Classification"] != "H5" ? ("Classification", "H5: the commodities held are those of HS 2017")
            : row["Year"] != row["Period"] ? ("Period", "the year: monthly files are not of this form")
            : (null, null);
    }
}
