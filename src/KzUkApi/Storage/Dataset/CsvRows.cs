namespace KzUkApi.Storage.Dataset;

/// <summary>One row of a CSV file: its cells by the name of their column, and where it begins.</summary>
internal sealed record CsvRow(string File, int Line, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells[column];

    public RowProblem Wrong(string column, string expected) => new(File, Line, column, Cells[column], expected);
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
            problems.Add(new(file, 0, null, null, $"the file is missing in {Path.GetDirectoryName(path)}"));
            return rows;
        }

        var before = problems.Count;
        var header = true;
        foreach (
            var (line, cells) in CsvLines.Read(File.ReadAllBytes(path), (line, expected) =>
                problems.Add(new(file, line, null, null, expected))
            )
        )
        {
            if (!header)
            {
                AddRow(file, line, columns, cells, rows, problems);
            }
            else if (!cells.SequenceEqual(columns))
            {
                break;
            }

            header = false;
        }

        if (header && problems.Count == before)
        {
            problems.Add(new(file, 1, null, null, $"the header must be {string.Join(',', columns)}"));
        }

        return rows;
    }

    private static void AddRow(
        string file,
        int line,
        IReadOnlyList<string> columns,
        string[] cells,
        List<CsvRow> rows,
        List<RowProblem> problems
    )
    {
        if (cells.Length != columns.Count)
        {
            problems.Add(new(file, line, null, null, $"{columns.Count} cells expected, {cells.Length} found: is a comma unquoted?"));
            return;
        }

        rows.Add(new(file, line, columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)));
    }
}
