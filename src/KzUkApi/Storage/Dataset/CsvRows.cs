namespace KzUkApi.Storage.Dataset;

/// <summary>Reads a CSV file with a header row: the header and the number of cells must be right.</summary>
internal static class CsvRows
{
    /// <param name="table">Its columns; a file may lack the optional ones.</param>
    public static List<DatasetRow> Read(string path, RecordDefinition table, List<RowProblem> problems)
    {
        var file = Path.GetFileName(path);
        var rows = new List<DatasetRow>();
        if (!File.Exists(path))
        {
            problems.Add(new(new FileLocation { File = file }, null, null, $"the file is missing in {Path.GetDirectoryName(path)}"));
            return rows;
        }

        var before = problems.Count;
        int? columns = null;
        foreach (
            var (line, cells) in CsvLines.Read(File.ReadAllBytes(path), (line, expected) =>
                problems.Add(new(At(line), null, null, expected))
            )
        )
        {
            if (columns is not null && cells.Length == columns)
            {
                rows.Add(DatasetRow.OfCells(table, At(line), cells));
            }
            else if (columns is not null)
            {
                problems.Add(new(At(line), null, null, $"{columns} cells expected, {cells.Length} found: is a comma unquoted?"));
            }
            else if (table.IsHeader(cells))
            {
                columns = cells.Length;
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
}
