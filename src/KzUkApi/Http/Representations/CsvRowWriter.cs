using System.Text;
using CsvHelper;

namespace KzUkApi.Http.Representations;

/// <summary>CSV (RFC 4180): UTF-8, without a byte order mark unless one is asked for, CRLF, a header row, an empty cell for null.</summary>
/// <remarks>Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers, negative ones too.</remarks>
internal sealed class CsvRowWriter : IRowWriter
{
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false" };

    public Format Format => Format.Csv;

    public async Task WriteAsync(RowSet rows, Stream output, CancellationToken token)
    {
        var table = TableShape.Of(rows.RowType);
        if (rows.ByteOrderMark)
        {
            await output.WriteAsync(Encoding.UTF8.Preamble.ToArray(), token);
        }

        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteHeader([.. table.All.Select(column => column.Name)]);
        var cells = new object?[table.All.Count()];
        await foreach (var chunk in rows.Chunks.WithCancellation(token))
        {
            foreach (var line in chunk.SelectMany(row => table.Lines(row, cells)))
            {
                foreach (var cell in line)
                {
                    WriteCell(csv, cell);
                }

                await csv.EndRecordAsync(token);
            }
        }

        await csv.FlushAsync(token);
    }

    private static void WriteCell(CsvWriter csv, object? cell)
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
            default:
                csv.WriteField((string?)cell);
                break;
        }
    }
}
