namespace KzUkApi.Storage.Dataset;

/// <summary>One row: its cells by the name of their column, and where it comes from.</summary>
internal sealed record CsvRow(Location Location, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell of a column; empty where the row does not state it.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, string.Empty);

    /// <summary>The row with the cells of another where it states none itself.</summary>
    public CsvRow CompletedBy(CsvRow other)
    {
        if (other.Cells.Keys.All(Cells.ContainsKey))
        {
            return this;
        }

        var cells = new Dictionary<string, string>(other.Cells, StringComparer.Ordinal);
        foreach (var (column, cell) in Cells)
        {
            cells[column] = cell;
        }

        return this with { Cells = cells };
    }

    public RowProblem Wrong(string column, string expected) => new(Location, column, this[column], expected);
}

/// <summary>Reads a CSV file with a header row: the header and the number of cells must be right.</summary>
internal static class CsvRows
{
    /// <param name="table">Its columns; a file may lack the optional ones.</param>
    public static List<CsvRow> Read(string path, RecordDefinition table, List<RowProblem> problems)
    {
        var file = Path.GetFileName(path);
        var rows = new List<CsvRow>();
        if (!File.Exists(path))
        {
            problems.Add(new(new FileLocation { File = file }, null, null, $"the file is missing in {Path.GetDirectoryName(path)}"));
            return rows;
        }

        var before = problems.Count;
        IReadOnlyList<string>? columns = null;
        foreach (
            var (line, cells) in CsvLines.Read(File.ReadAllBytes(path), (line, expected) =>
                problems.Add(new(At(line), null, null, expected))
            )
        )
        {
            if (columns is not null)
            {
                AddRow(At(line), columns, cells, rows, problems);
            }
            else if (table.IsHeader(cells))
            {
                columns = cells;
            }
            else
            {
                break;
            }
        }

        if (columns is null && problems.Count == before)
        {
            problems.Add(new(At(1), null, null, $"the header must be {string.Join(',', table.Header)}"));
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
