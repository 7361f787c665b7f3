using System.Text;

namespace KzUkApi.Tests.Support;

/// <summary>A second reader of the dataset's CSV files, written for tests: what the loader stored is compared with it.</summary>
internal static class Csv
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string path)
    {
        var lines = File.ReadAllLines(path);
        var header = Cells(lines[0]);
        return
        [
            .. lines
                .Skip(1)
                .Select(line => header.Zip(Cells(line)).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)),
        ];
    }

    /// <summary>The cells of a line; the dataset has no line break inside a cell.</summary>
    public static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < line.Length; index++)
        {
            switch (line[index])
            {
                case '"' when quoted && index + 1 < line.Length && line[index + 1] == '"':
                    cell.Append('"');
                    index++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                default:
                    cell.Append(line[index]);
                    break;
            }
        }

        return [.. cells, cell.ToString()];
    }

    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Quoted));

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
