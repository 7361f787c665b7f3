using System.Text.Unicode;
using CsvHelper;

namespace KzUkApi.Data.Loading;

/// <summary>One row of a CSV file: its cells by the name of their column, and where it begins.</summary>
internal sealed record CsvRow(string File, int Line, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells[column];

    public Problem Wrong(string column, string expected) => new(File, Line, column, Cells[column], expected);
}

/// <summary>Reads a CSV file (RFC 4180, UTF-8, a header row) strictly: the header and the number of cells must be right.</summary>
internal static class CsvRows
{
    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    public static List<CsvRow> Read(string path, IReadOnlyList<string> columns, List<Problem> problems)
    {
        var file = Path.GetFileName(path);
        var rows = new List<CsvRow>();
        if (!File.Exists(path))
        {
            problems.Add(new(file, 0, null, null, $"the file is missing in {Path.GetDirectoryName(path)}"));
            return rows;
        }

        var bytes = File.ReadAllBytes(path);
        if (!Utf8.IsValid(bytes))
        {
            problems.Add(new(file, FirstLineNotUtf8(bytes), null, null, "the bytes are not UTF-8"));
            return rows;
        }

        using var reader = CsvReader.Create(new MemoryStream(bytes), Strict, leaveOpen: false);
        try
        {
            if (!reader.Read() || !Cells(reader).SequenceEqual(columns))
            {
                problems.Add(new(file, 1, null, null, $"the header must be {string.Join(',', columns)}"));
                return rows;
            }

            while (reader.Read())
            {
                AddRow(file, (int)reader.LineNumber, columns, Cells(reader), rows, problems);
            }
        }
        catch (CsvFormatException exception)
        {
            problems.Add(new(file, (int)exception.LineNumber, null, null, exception.Message));
        }

        return rows;
    }

    // A line feed is never part of a longer character.
    private static int FirstLineNotUtf8(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(bytes[range]))
            {
                return line;
            }

            line++;
        }

        return 0;
    }

    private static string[] Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];

    private static void AddRow(string file, int line, IReadOnlyList<string> columns, string[] cells, List<CsvRow> rows, List<Problem> problems)
    {
        if (cells.Length != columns.Count)
        {
            problems.Add(new(file, line, null, null, $"{columns.Count} cells expected, {cells.Length} found: is a comma unquoted?"));
            return;
        }

        rows.Add(new(file, line, columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)));
    }
}
