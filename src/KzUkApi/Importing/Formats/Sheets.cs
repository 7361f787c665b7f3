using System.Xml;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Formats;

/// <summary>A row of a sheet.</summary>
/// <param name="Line">Its number in the sheet from 1; in a CSV file, the line.</param>
internal sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A sheet, read when it is asked for.</summary>
/// <param name="FirstCells">The first cells of its first rows, to see whether it has a header.</param>
/// <param name="Rows">All of its rows; null where they cannot be read, which the draft knows.</param>
internal sealed record Sheet(string Name, Func<IEnumerable<string>> FirstCells, Func<IReadOnlyList<SheetRow>?> Rows);

/// <summary>Reads the sheets of a workbook, or of a CSV file in which a line with <c>#</c> names each.</summary>
internal static class Sheets
{
    private const int MostSheets = 100;

    public static IReadOnlyList<Sheet> OfWorkbook(ImportFile file, ImportDraft draft)
    {
        var workbook = new UploadedWorkbook(file.Bytes, draft.Token);
        var (isOpen, wrong) = Try(draft, null, workbook.Open);
        if (wrong is not null)
        {
            draft.Fail(wrong);
        }

        return !isOpen || wrong is not null ? [] : [.. workbook.Names.Select(name => new Sheet(
            name, () => Try(draft, name, () => workbook.FirstCells(name).ToList()).Result ?? [], () => RowsOf(workbook, name, draft)))];
    }

    public static IReadOnlyList<Sheet> OfCsv(ImportFile file, ImportDraft draft)
    {
        var (sheets, cells) = (new List<(string Name, List<SheetRow> Rows)>(), 0L);
        foreach (var (line, content) in CsvLines.Read(file.Bytes, (line, expected) => draft.Fail(expected, line)))
        {
            draft.Token.ThrowIfCancellationRequested();
            if (content[0].StartsWith('#'))
            {
                (cells, var name) = (0, Truncated.Of(string.Join(',', content).TrimStart('#').Trim()));
                sheets.Add((name, []));
            }
            else if (sheets.Count == 0)
            {
                draft.Fail("a line that names the sheet, as '# 1. Annual Exports'", line);
                return [];
            }
            else
            {
                sheets[^1].Rows.Add(new(line, content));
                cells += content.Length;
            }

            if (Excess(sheets.Count, sheets[^1].Rows.Count, cells) is { } excess)
            {
                draft.Fail(excess, line, sheets[^1].Name);
                return [];
            }
        }

        return draft.Faults.Count > 0
            ? []
            : [.. sheets.Select(sheet => new Sheet(sheet.Name, () => sheet.Rows.Select(row => row.Cells[0]), () => sheet.Rows))];
    }

    private static IReadOnlyList<SheetRow>? RowsOf(UploadedWorkbook workbook, string name, ImportDraft draft)
    {
        var (isRead, (rows, excess)) = Try(draft, name, () => workbook.Rows(name));
        if (excess is not null)
        {
            draft.Fail(excess, sheet: name);
        }

        return isRead && excess is null ? rows : null;
    }

    private static string? Excess(int sheets, int rows, long cells) =>
        sheets > MostSheets ? $"a file of at most {MostSheets} sheets"
        : rows > SheetExtent.MostRows ? $"a sheet of at most {SheetExtent.MostRows} rows"
        : cells > SheetExtent.MostCells ? $"a sheet of at most {SheetExtent.MostCells} cells"
        : null;

    // The library does not state what it throws at a damaged workbook. It can be anything that malformed content leads to.
    private static (bool IsRead, T? Result) Try<T>(ImportDraft draft, string? sheet, Func<T> read)
    {
        try
        {
            return (true, read());
        }
        catch (Exception exception)
            when (exception
                    is DamagedFileException
                        or IOException
                        or XmlException
                        or FormatException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or InvalidDataException
                        or NullReferenceException
                        or ArgumentException
                        or IndexOutOfRangeException
                        or NotSupportedException
                        or UnauthorizedAccessException
                        or OverflowException
                        or InvalidCastException
            )
        {
            draft.Fail(
                $"a workbook that can be read; it is damaged: {Truncated.Of(DamageText.Of(exception))}",
                sheet: sheet
            );
            return default;
        }
    }
}
