using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace KzUkApi.Http.Representations;

/// <summary>
/// Takes out of a workbook what differs from one writing to the next: the time of each part, and the random names
/// of the relations between them.
/// </summary>
internal static partial class XlsxTraces
{
    private static readonly string[] Related = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"];

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [GeneratedRegex("\"(?<name>R[0-9a-f]{32})\"")]
    private static partial Regex RandomName { get; }

    public static void Remove(Stream workbook)
    {
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Update, leaveOpen: true);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in Related.Select(name => zip.GetEntry(name)!))
        {
            Rename(part, names);
        }

        foreach (var part in zip.Entries)
        {
            part.LastWriteTime = NoTime;
        }
    }

    private static void Rename(ZipArchiveEntry part, Dictionary<string, string> names)
    {
        using var content = part.Open();
        using var reader = new StreamReader(content);
        var text = RandomName.Replace(reader.ReadToEnd(), found =>
        {
            var random = found.Groups["name"].Value;
            names.TryAdd(random, string.Create(CultureInfo.InvariantCulture, $"R{names.Count + 1}"));
            return $"\"{names[random]}\"";
        });
        content.SetLength(0);
        using var writer = new StreamWriter(content);
        writer.Write(text);
    }
}
