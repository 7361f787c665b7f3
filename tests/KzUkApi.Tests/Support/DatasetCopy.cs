using KzUkApi.Storage.Dataset;

namespace KzUkApi.Tests.Support;

/// <summary>A copy of a dataset in a folder of its own, to be changed or damaged.</summary>
internal sealed class DatasetCopy : IDisposable
{
    /// <param name="original">The folder that is copied; null for the reference dataset.</param>
    public DatasetCopy(string? original = null)
    {
        foreach (var file in Directory.EnumerateFiles(original ?? Original))
        {
            File.Copy(file, PathOf(Path.GetFileName(file)));
        }
    }

    /// <summary>The folder of the real dataset.</summary>
    public static string Original { get; } = Repository.PathOf("src", "KzUkApi", "Storage", "Dataset", "Reference");

    public string Folder { get; } = Directory.CreateTempSubdirectory("kzuk-dataset-").FullName;

    public ReferenceDataset Dataset => new(Folder);

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Sets a cell of the row that stands in a line; the header is line 1.</summary>
    public DatasetCopy Set(string file, int line, string column, string value) => Change(file, lines =>
    {
        var cells = Csv.Cells(lines[line - 1]);
        cells[Csv.Cells(lines[0]).IndexOf(column)] = value;
        lines[line - 1] = Csv.Line(cells);
    });

    public string Get(string file, int line, string column)
    {
        var lines = File.ReadAllLines(PathOf(file));
        return Csv.Cells(lines[line - 1])[Csv.Cells(lines[0]).IndexOf(column)];
    }

    public DatasetCopy Change(string file, Action<List<string>> change)
    {
        var lines = File.ReadAllLines(PathOf(file)).ToList();
        change(lines);
        File.WriteAllText(PathOf(file), string.Concat(lines.Select(line => line + "\n")));
        return this;
    }

    public DatasetCopy Release(string day)
    {
        File.WriteAllText(PathOf("dataset.json"), $$"""{ "releasedOn": "{{day}}" }""");
        return this;
    }

    public void Dispose() => TempFolder.Delete(Folder);
}
