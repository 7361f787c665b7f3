using System.Globalization;
using System.IO.Compression;
using System.Xml;
using KzUkApi.Data.Loading;
using MiniExcelLibs;

namespace KzUkApi.Importing.Formats;

/// <summary>A row of a sheet.</summary>
/// <param name="Line">Its number in the sheet from 1; in a CSV file, the line.</param>
internal sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

internal sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows);

/// <summary>Reads the sheets of a workbook, or of a CSV file in which a line with <c>#</c> names each.</summary>
internal static class Sheets
{
    /// <summary>A workbook unpacks to many times its size; one beyond this is a mistake or an attack.</summary>
    private const long LargestWorkbook = 256L * 1024 * 1024;

    public static IReadOnlyList<Sheet> OfWorkbook(ImportFile file, ImportDraft draft)
    {
        try
        {
            using var stream = new MemoryStream(file.Bytes);
            using (var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (archive.GetEntry("xl/workbook.xml") is null)
                {
                    draft.Fail("a zip archive that is no .xlsx workbook");
                    return [];
                }

                if (archive.Entries.Sum(entry => entry.Length) > LargestWorkbook)
                {
                    draft.Fail($"a workbook of at most {LargestWorkbook / 1024 / 1024} MB unpacked");
                    return [];
                }
            }

            return [.. MiniExcel.GetSheetNames(stream).Select(name => new Sheet(name, Rows(stream, name)))];
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or FormatException or KeyNotFoundException or InvalidOperationException or IOException)
        {
            draft.Fail($"a workbook that can be read; it is damaged: {exception.Message}");
            return [];
        }
    }

    public static IReadOnlyList<Sheet> OfCsv(ImportFile file, ImportDraft draft)
    {
        var sheets = new List<(string Name, List<SheetRow> Rows)>();
        foreach (var (line, cells) in CsvLines.Read(file.Bytes, (line, expected) => draft.Fail(expected, line)))
        {
            if (cells[0].StartsWith('#'))
            {
                sheets.Add((string.Join(',', cells).TrimStart('#').Trim(), []));
            }
            else if (sheets.Count == 0)
            {
                draft.Fail("a line that names the sheet, as '# 1. Annual Exports'", line);
                return [];
            }
            else
            {
                sheets[^1].Rows.Add(new(line, cells));
            }
        }

        return [.. sheets.Select(sheet => new Sheet(sheet.Name, sheet.Rows))];
    }

    private static List<SheetRow> Rows(MemoryStream stream, string name) =>
        [.. stream.Query(sheetName: name, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>()
            .Select((row, index) => new SheetRow(index + 1, [.. row.Values.Select(Text)]))];

    // A number is kept as it is written, without an exponent.
    private static string Text(object? cell) => cell switch
    {
        null => string.Empty,
        double number => number.ToString("0.###############", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };
}
