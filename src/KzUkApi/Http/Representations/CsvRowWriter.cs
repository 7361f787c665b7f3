using System.Text;
using CsvHelper;
using KzUkApi.Domain.Text;

namespace KzUkApi.Http.Representations;

/// <summary>CSV (RFC 4180): UTF-8, without a byte order mark unless one is asked for, CRLF, a header row, an empty cell for null.</summary>
/// <remarks>Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers, negative ones too.</remarks>
internal sealed class CsvRowWriter : IRowWriter
{
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false" };

    // What the library takes for the beginning of a formula.
    private const string Begin = "=+-@\t\r";

    public Format Format => Format.Csv;

    public async Task WriteAsync(RowSet rows, Stream output, CancellationToken token)
    {
        var table = rows.Table;
        if (rows.ByteOrderMark)
        {
            await output.WriteAsync(Encoding.UTF8.Preamble.ToArray(), token);
        }

        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteHeader([.. table.Columns.Select(column => column.Name)]);
        var cells = new object?[table.Columns.Count];
        await foreach (var chunk in rows.Chunks.WithCancellation(token))
        {
            foreach (var line in chunk.SelectMany(row => table.Lines(row, cells)))
            {
                foreach (var cell in line)
                {
                    WriteCell(csv, cell, line.Length == 1);
                }

                await csv.EndRecordAsync(token);
            }
        }

        await csv.FlushAsync(token);
    }

    // A mark at the very beginning is escaped by the library. A spreadsheet may pass over what cannot be seen, and takes the
    // fullwidth forms of these marks for the marks.
    private static string? Harmless(string? text)
    {
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            if (!TextRules.IsInvisible(rune))
            {
                return IsMark(rune) && !Begin.Contains(text![0]) ? "'" + text : text;
            }
        }

        return text;
    }

    private static bool IsMark(Rune rune) => rune.Value is '=' or '+' or '-' or '@' or 0xFF1D or 0xFF0B or 0xFF0D or 0xFF20;

    private static void WriteCell(CsvWriter csv, object? cell, bool isOnly)
    {
        switch (cell)
        {
            case int number:
                csv.WriteField(number);
                break;
            case long number:
                csv.WriteField(number);
                break;
            case decimal number:
                csv.WriteField(number);
                break;
            case double number:
                csv.WriteField(number);
                break;
            case bool truth:
                csv.WriteField(truth);
                break;
            case null when isOnly:
                // An empty line would be none to most readers.
                csv.WriteField(string.Empty, CsvQuoting.Always);
                break;
            default:
                csv.WriteField(Harmless((string?)cell));
                break;
        }
    }
}
