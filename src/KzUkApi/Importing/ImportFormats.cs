using KzUkApi.Importing.Formats;

namespace KzUkApi.Importing;

/// <summary>Every kind of file that can be imported.</summary>
internal static class ImportFormats
{
    public static readonly IReadOnlyList<IImportFormat> All =
    [
        new ProjectCsv(),
        new OnsAllCountries(),
        new OnsObservations(),
        new OnsCountryByCommodity(),
        new ComtradeCsv(),
        new ComtradeJson(),
        new HmrcOts(),
        new WitsSummary(),
        new WitsBilateral(),
        new WorldBankCsv(),
        new WorldBankJson(),
    ];

    public static IImportFormat? Find(string name) => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public static IImportFormat? Of(ImportFile file) => All.FirstOrDefault(format => format.Recognises(file));
}
