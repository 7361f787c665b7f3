using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>CSV read back strictly, and JSON rows flattened by the rules of the documentation, to be compared with it.</summary>
internal static class CsvTable
{
    private static readonly JsonSerializerOptions AsServed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static (IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows) Read(string csv)
    {
        using var reader = CsvReader.Create(
            new MemoryStream(Encoding.UTF8.GetBytes(csv)),
            new CsvReaderOptions { HasHeader = false, Separator = ',', MalformedData = CsvMalformedDataHandling.Throw },
            leaveOpen: false
        );
        Assert.That(reader.Read(), Is.True, "there is a header, with or without rows");
        var header = Cells(reader);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
        {
            var cells = Cells(reader);
            Assert.That(cells, Has.Count.EqualTo(header.Count));
            rows.Add(header.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
        }

        return (header, rows);
    }

    /// <summary>The cells that a row of the JSON answer must have in CSV; a nested object that is null has none of its cells.</summary>
    public static Dictionary<string, string> Flat(JsonNode row, string prefix = "")
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in row.AsObject())
        {
            if (value is JsonObject nested)
            {
                foreach (var (inner, cell) in Flat(nested, $"{prefix}{name}."))
                {
                    cells[inner] = cell;
                }
            }
            else
            {
                cells[prefix + name] = Cell(value);
            }
        }

        return cells;
    }

    private static string Cell(JsonNode? value) => value switch
    {
        null => string.Empty,
        JsonArray items when items.Any(item => item is JsonObject or JsonArray) => items.ToJsonString(AsServed),
        JsonArray items => string.Join(';', items.Select(item => item?.ToString())),
        JsonValue plain when plain.GetValueKind() == JsonValueKind.String => Harmless(plain.GetValue<string>()),
        _ => value.ToJsonString(),
    };

    private static string Harmless(string text) =>
        text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static List<string> Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
}
