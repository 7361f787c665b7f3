using System.Globalization;
using System.IO.Compression;
using System.Xml;
using KzUkApi.Importing.Reading;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace KzUkApi.Importing.Formats;

/// <summary>The sheets of a workbook, each read only when it is asked for, and only as far as it has content.</summary>
internal sealed class UploadedWorkbook(byte[] bytes, CancellationToken token)
{
    /// <summary>A workbook unpacks to many times its size; one beyond this is a mistake or an attack.</summary>
    private const long LargestWorkbook = 256L * 1024 * 1024;

    private const int MostSheets = 100;

    /// <summary>A header stands within so many first rows.</summary>
    private const int Beginning = 100;

    // Texts that sheets share are looked through before; files for them would stay behind.
    private static readonly OpenXmlConfiguration InMemory = new() { EnableSharedStringCache = false };

    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the workbook as a whole; null where it can be read.</summary>
    public string? Open()
    {
        using var archive = Archive();
        if (archive.GetEntry("xl/workbook.xml") is not { } workbook)
        {
            return "an .xlsx workbook: this zip archive is none";
        }

        if (archive.Entries.Sum(entry => (decimal)entry.Length) > LargestWorkbook)
        {
            return $"a workbook of at most {LargestWorkbook / 1024 / 1024} MB unpacked";
        }

        var targets = Elements(
                archive.GetEntry("xl/_rels/workbook.xml.rels") ?? throw new DamagedFileException("it does not say where its sheets are"),
                "Relationship"
            )
            .ToDictionary(
                relation => relation("Id") ?? string.Empty,
                relation => relation("Target") ?? string.Empty,
                StringComparer.Ordinal
            );
        foreach (var sheet in Elements(workbook, "sheet").Take(MostSheets + 1))
        {
            _parts.Add(sheet("name") ?? throw new DamagedFileException("a sheet has no name"), targets[sheet("id") ?? string.Empty]);
        }

        if (archive.GetEntry("xl/sharedStrings.xml") is { } shared)
        {
            using var texts = shared.Open();
            SheetExtent.Of(texts, token);
        }

        return _parts.Count > MostSheets ? $"a workbook of at most {MostSheets} sheets" : null;
    }

    public IEnumerable<string> Names => _parts.Keys;

    /// <summary>The first cells of the first rows.</summary>
    public IEnumerable<string> FirstCells(string sheet) => Query(sheet, new(Beginning, 1)).Take(Beginning).Select(row => row.Cells[0]);

    /// <summary>All rows of a sheet, or what is too large in it.</summary>
    public (IReadOnlyList<SheetRow> Rows, string? Excess) Rows(string sheet)
    {
        var extent = Extent(sheet);
        return extent.Excess is { } excess ? ([], excess)
            : extent.Rows == 0 ? ([], null)
            : ([.. Query(sheet, extent).Take(extent.Rows)], null);
    }

    private SheetExtent Extent(string sheet)
    {
        using var archive = Archive();
        var path = _parts[sheet];
        using var part = (
            archive.GetEntry($"xl/{path}")
            ?? archive.GetEntry(path.TrimStart('/'))
            ?? throw new DamagedFileException($"the sheet '{Truncated.Of(sheet)}' is missing")
        ).Open();
        return SheetExtent.Of(part, token);
    }

    private IEnumerable<SheetRow> Query(string sheet, SheetExtent extent)
    {
        using var stream = new MemoryStream(bytes);
        var line = 0;
        foreach (
            IDictionary<string, object?> row in stream.QueryRange(
                sheetName: sheet,
                excelType: ExcelType.XLSX,
                startCell: "A1",
                endCell: $"{WideLine.Letters(extent.Columns - 1)}{extent.Rows}",
                configuration: InMemory
            )
        )
        {
            token.ThrowIfCancellationRequested();
            yield return new(++line, [.. row.Values.Select(Text)]);
        }
    }

    private ZipArchive Archive() => new(new MemoryStream(bytes), ZipArchiveMode.Read);

    // The attributes of elements, whatever their namespace: two are in use.
    private static IEnumerable<Func<string, string?>> Elements(ZipArchiveEntry part, string name)
    {
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name)
            {
                var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
                while (reader.MoveToNextAttribute())
                {
                    attributes[reader.LocalName] = reader.Value;
                }

                yield return attributes.GetValueOrDefault;
            }
        }
    }

    // A number is kept as it is written, without an exponent. No label and no number is longer than what is kept of it.
    private static string Text(object? cell) => cell switch
    {
        null => string.Empty,
        double number => Truncated.Of(number.ToString("0.###############", CultureInfo.InvariantCulture)),
        _ => Truncated.Of(Convert.ToString(cell, CultureInfo.InvariantCulture)!),
    };
}
