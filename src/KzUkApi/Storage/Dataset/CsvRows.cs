namespace KzUkApi.Storage.Dataset;

/// <summary>One row: its cells by the name of their column, and where it comes from.</summary>
internal sealed record CsvRow(Location Location, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells[column];

    public RowProblem Wrong(string column, string expected) => new(Location, column, Cells[column], expected);
}

/// <summary>Reads a CSV file with a header row: the header and the number of cells must be right.</summary>
internal static class CsvRows
{
    public static List<CsvRow> Read(string path, IReadOnlyList<string> columns, List<RowProblem> problems)
    {
        var file = Path.GetFileName(path);
        var rows = new List<CsvRow>();
        if (!File.Exists(path))
        {
            problems.Add(new(new FileLocation { File = file }, null, null, $"the file is missing in {Path.GetDirectoryName(path)}"));
            return rows;
        }

        var before = problems.Count;
        var header = true;
        foreach (
            var (line, cells) in CsvLines.Read(File.ReadAllBytes(path), (line, expected) =>
                problems.Add(new(At(line), null, null, expected))
            )
        )
        {
            if (!header)
            {
                AddRow(At(line), columns, cells, rows, problems);
            }
            else if (!cells.SequenceEqual(columns))
            {
                break;
            }

            header = false;
        }

        if (header && problems.Count == before)
        {
            problems.Add(new(At(1), null, null, $"the header must be {string.Join(',', columns)}"));
        }

        return rows;

        FileLocation At(int line) => new(line) { File = file };
    }

    private static void AddRow(
        FileLocation place,
        IReadOnlyList<string> columns,
        string[] cells,
        List<CsvRow> rows,
        List<RowProblem> problems
    )
    {
        if (cells.Length != columns.Count)
        {
            problems.Add(new(place, null, null, $"{columns.Count} cells expected, {cells.Length} found: is a comma unquoted?"));
            return;
        }

        rows.Add(new(place, columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)));
    }
}
