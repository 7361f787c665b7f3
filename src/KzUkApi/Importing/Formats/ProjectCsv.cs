using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Formats;

/// <summary>The tables of this dataset, as <c>export</c> writes them: each is known by its header.</summary>
internal sealed class ProjectCsv : IImportFormat
{
    public string Name => "project-csv";

    public string Description => "a CSV table of this dataset (trade.csv, sources.csv and so on), or a folder with several";

    public string? Dataset => null;

    public bool NamesItsSources => true;

    public bool Recognises(ImportFile file) => TableOf(file) is not null;

    public void Read(ImportFile file, Edition edition, ImportDraft draft)
    {
        // Tables that others refer to come first.
        foreach (
            var one in file
                .Further.Prepend(file)
                .OrderBy(one => TableOf(one) is { } table ? RecordDefinitions.All.ToList().IndexOf(table) : -1)
        )
        {
            draft.File = one.Name;
            ReadTable(one, draft);
        }

        draft.Form = new([]);
    }

    private static RecordDefinition? TableOf(ImportFile file) =>
        RecordDefinitions.All.FirstOrDefault(table =>
            table.IsHeader(file.FirstLine.Trim().Split(',')));

    /// <summary>
    /// The table that a file with another header is meant to be: by its name, else by the columns that it
    /// has; null where it is none.
    /// </summary>
    public static RecordDefinition? Nearest(ImportFile file)
    {
        if (file.IsWorkbook || file.FirstLine.TrimStart() is ['{' or '[', ..])
        {
            return null;
        }

        var cells = file.FirstLine.Split(',').Select(cell => cell.Trim().Trim('"').ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        return RecordDefinitions.All.FirstOrDefault(table => table.File.Equals(file.Name, StringComparison.OrdinalIgnoreCase))
            ?? RecordDefinitions.All.Where(table => 2 * Shared(table) > table.Columns.Length).MaxBy(Shared);

        int Shared(RecordDefinition table) => table.Columns.Count(column => cells.Contains(column.Name));
    }

    private static void ReadTable(ImportFile file, ImportDraft draft)
    {
        var table = TableOf(file) ?? Nearest(file) ?? RecordDefinitions.All.Single(table => table.File == "trade.csv");
        if (CsvExtent.Of(file.Bytes).Records - 1 > ImportDraft.MostRecords)
        {
            draft.Fail(ImportDraft.TooMany);
            return;
        }

        foreach (var row in CsvTable.Read(file, draft, header => CsvTable.Compare(header, table)))
        {
            draft.Add(DatasetRow.OfCells(table, row.Place with { File = draft.File }, row.Part.Cells), row.Part);
        }
    }
}
