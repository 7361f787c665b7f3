using KzUkApi.Importing.Formats;
using KzUkApi.Importing.Reading;

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

    public static IImportFormat? Find(string name) =>
        All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The tables of this dataset, where a file that nothing recognises looks like one with a mistake in its header.</summary>
    public static IImportFormat? Meant(ImportFile file) => ProjectCsv.Nearest(file) is null ? null : All.OfType<ProjectCsv>().Single();

    public static IImportFormat? Of(ImportFile file) => All.FirstOrDefault(format => format.Recognises(file));
}
