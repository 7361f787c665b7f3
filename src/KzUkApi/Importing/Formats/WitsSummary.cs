using System.Globalization;
using KzUkApi.Importing.Reading;

namespace KzUkApi.Importing.Formats;

/// <summary>
/// WITS trade summary of Kazakhstan, wide CSV: values padded with blanks, empty where the other country was no top-5 partner.
/// </summary>
internal sealed class WitsSummary : IImportFormat
{
    private static readonly string[] Labels = ["Reporter", "Partner", "Product categories", "Indicator Type", "Indicator"];

    public string Name => "wits-summary";

    public string Description => "World Bank WITS, trade summary CSV, all years";

    public string? Dataset => "wits";

    public bool NamesItsSources => false;

    public bool Recognises(ImportFile file) => file.FirstLine.StartsWith(string.Join(',', Labels) + ",", StringComparison.Ordinal);

    public void Read(ImportFile file, Edition edition, ImportDraft draft)
    {
        foreach (var row in CsvTable.Read(file, draft, Wrong))
        {
            if (Countries.Reporter(row["Reporter"], row["Partner"]) is not { } reporter)
            {
                draft.Ignore("other countries");
            }
            else if (
                row["Product categories"].Trim() != "All Products"
                || !row["Indicator"].StartsWith("Trade (US$ Mil)", StringComparison.Ordinal)
            )
            {
                draft.Ignore("shares and product groups");
            }
            else if (row["Indicator Type"].Trim() is not ("Import" or "Export"))
            {
                draft.Refuse(row.Part, row.Place, "Indicator Type", row["Indicator Type"], "Import or Export");
            }
            else
            {
                ReadRow(
                    new(null, row.Part.Header, row.Part.Cells, Labels.Length, row.Line),
                    reporter,
                    row["Indicator Type"].Trim().ToLowerInvariant(),
                    edition,
                    draft
                );
            }
        }
    }

    private static string? Wrong(IReadOnlyList<string> header) =>
        CsvTable.Compare([.. header.Take(Labels.Length)], Labels)
        ?? header
            .Skip(Labels.Length)
            .Where(cell =>
                cell is not ['1' or '2', _, _, _] || !int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            )
            .Select(cell => $"unknown header: column '{Truncated.Of(cell)}', a year was expected")
            .FirstOrDefault()
        ?? header
            .GroupBy(cell => cell)
            .Where(cells => cells.Count() > 1)
            .Select(cells => $"unknown header: column '{Truncated.Of(cells.Key)}' stands there twice")
            .FirstOrDefault();

    private static void ReadRow(WideLine line, string reporter, string flow, Edition edition, ImportDraft draft)
    {
        foreach (var (year, value, place, part) in line.Values(isWorkbook: false))
        {
            if (value.Length == 0)
            {
                draft.Ignore("blank cells");
            }
            else
            {
                var figure = new TradeFigure
                {
                    Reporter = reporter,
                    Flow = flow,
                    Valuation = flow == "import" ? "cif" : "fob",
                    Period = year,
                    Currency = "USD",
                    Note = "given only for years when the UK was a top-5 partner",
                };
                draft.AddFigure(figure, PublishedNumber.Parse(value, 1_000_000, "million"), edition, place, part, year, value);
            }
        }
    }
}
