using KzUkApi.Importing.Reading;

namespace KzUkApi.Importing.Formats;

/// <summary>
/// World Bank PA.NUS.FCRF (local currency for one dollar, average of the year), long CSV. An empty value is no observation.
/// </summary>
internal sealed class WorldBankCsv : IImportFormat
{
    public const string Indicator = "PA.NUS.FCRF";

    private static readonly string[] Header = ["date", "iso_code", "indicator_code", "value"];

    public string Name => "world-bank-csv";

    public string Description => "World Bank, official exchange rate (PA.NUS.FCRF), long CSV";

    public string? Dataset => "world-bank-fcrf";

    public bool NamesItsSources => false;

    public bool Recognises(ImportFile file) => file.FirstLine == string.Join(',', Header);

    public void Read(ImportFile file, Edition edition, ImportDraft draft)
    {
        foreach (var row in CsvTable.Read(file, draft, header => CsvTable.Compare(header, Header)))
        {
            var country = Countries.Known(row["iso_code"]);
            if (row["iso_code"].Length == 0 || row["indicator_code"].Length == 0)
            {
                draft.Refuse(
                    row.Part,
                    row.Place,
                    row["iso_code"].Length == 0 ? "iso_code" : "indicator_code",
                    string.Empty,
                    "a code: without it nobody can tell what the value is"
                );
            }
            else if (row["indicator_code"] != Indicator || country is null)
            {
                draft.Ignore(country is null ? "other countries" : "other indicators");
            }
            else if (row["value"].Length == 0)
            {
                draft.Ignore("blank cells");
            }
            else if (row["date"] is not [_, _, _, _, '-', '0', '1', '-', '0', '1'])
            {
                draft.Refuse(
                    row.Part,
                    row.Place,
                    "date",
                    row["date"],
                    "the first day of a year, as 2021-01-01: the rates are averages of years"
                );
            }
            else
            {
                draft.Add(
                    RateFigure.Table,
                    new RateFigure("USD", Countries.Currency(country), row["date"][..4], row["value"]).Cells(edition),
                    row.Place,
                    row.Part
                );
            }
        }
    }
}
