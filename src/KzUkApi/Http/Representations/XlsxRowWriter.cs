using KzUkApi.Domain.Figures;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace KzUkApi.Http.Representations;

/// <summary>
/// A workbook: the sheet "Data" with a frozen header, numbers, truth and whole days as what they are, and the sheet
/// "Sources and notes".
/// </summary>
/// <remarks>
/// The same rows give the same bytes. It is made in a file of its own first, since a zip is finished from its end, and so that
/// an error comes before the first byte.
/// </remarks>
internal sealed class XlsxRowWriter : IRowWriter
{
    public const int MostRows = 100_000;

    private static readonly SpreadCheetahOptions Options = new()
    {
        // Several readers rely on it, though the standard has it optional.
        WriteCellReferenceAttributes = true,
        PreserveStringWhitespace = true,
        DefaultDateTimeFormat = NumberFormat.Custom("yyyy-mm-dd"),

        // They tell when the workbook was made.
        DocumentProperties = null,
    };

    // To the left, as months and years in the same column are.
    private static readonly Style Day = new()
    {
        Alignment = new() { Horizontal = HorizontalAlignment.Left },
        Format = NumberFormat.Custom("yyyy-mm-dd"),
    };

    private static readonly Style Heading = new()
    {
        Font = new() { Bold = true },
        Fill = new() { Color = System.Drawing.Color.FromArgb(0xDD, 0xE7, 0xF0) },
    };

    public Format Format => Format.Xlsx;

    public async Task WriteAsync(RowSet rows, Stream output, CancellationToken token)
    {
        if (rows.Total > MostRows)
        {
            throw new TooManyRowsException(Format, MostRows);
        }

        await using var file = rows.Scratch.Create("workbook");
        var named = (rows.Meta.Sources ?? []).ToDictionary(source => source.Id);
        var sources = new SortedDictionary<string, SourceReference>(named, StringComparer.Ordinal);
        await using (var book = await Spreadsheet.CreateNewAsync(file, Options, token))
        {
            var styles = new Styles(book.AddStyle(Heading), book.AddStyle(Day));
            await WriteDataAsync(book, styles, rows, sources, token);

            // The sources are known when every row is written.
            await WriteNotesAsync(book, styles, [.. XlsxNotes.Lines(rows, rows.Table, sources.Values)], token);
            await book.FinishAsync(token);
        }

        ZipTimes.Remove(file);
        file.Position = 0;
        await file.CopyToAsync(output, token);
    }

    private static async Task WriteDataAsync(
        Spreadsheet book, Styles styles, RowSet rows, SortedDictionary<string, SourceReference> sources, CancellationToken token)
    {
        var table = rows.Table;
        TableColumn[] columns = [.. table.Columns];
        object?[] names = [.. columns.Select(column => column.Name)];
        var (cells, count, first) = (new object?[columns.Length], 0, new List<object?[]> { names });
        await foreach (var row in rows.Chunks.SelectMany(chunk => chunk).WithCancellation(token))
        {
            foreach (var source in table.Sources(row))
            {
                sources.TryAdd(source.Id, source);
            }

            foreach (var line in table.Lines(row, cells))
            {
                object?[] values = [.. line.Zip(columns, (cell, column) => XlsxCells.Value(cell, column.IsDate))];
                if (++count > MostRows)
                {
                    throw new TooManyRowsException(Format.Xlsx, MostRows);
                }

                if (count < XlsxCells.LinesMeasured)
                {
                    first.Add(values);
                    continue;
                }

                await BeginAsync(book, styles, first, token);
                await book.AddRowAsync(Cells(values, styles), token);
            }
        }

        await BeginAsync(book, styles, first, token);
    }

    // Widths stand before the rows, so the first of them are looked at before they are written.
    private static async Task BeginAsync(Spreadsheet book, Styles styles, List<object?[]> first, CancellationToken token)
    {
        if (first.Count == 0)
        {
            return;
        }

        await book.StartWorksheetAsync("Data", Widths(new() { FrozenRows = 1 }, first), token);
        await book.AddHeaderRowAsync([.. first[0].Cast<string>()], styles.Heading, token);
        foreach (var line in first.Skip(1))
        {
            await book.AddRowAsync(Cells(line, styles), token);
        }

        first.Clear();
    }

    private static async Task WriteNotesAsync(Spreadsheet book, Styles styles, List<NoteLine> lines, CancellationToken token)
    {
        await book.StartWorksheetAsync("Sources and notes", Widths(new(), [.. lines.Select(line => line.Cells)]), token);
        foreach (var line in lines)
        {
            var values = Array.ConvertAll(line.Cells, cell => XlsxCells.Value(cell, isDate: false));
            await book.AddRowAsync(Cells(values, styles, line.IsHeading), token);
        }
    }

    private static WorksheetOptions Widths(WorksheetOptions options, List<object?[]> lines)
    {
        for (var index = 0; index < lines[0].Length; index++)
        {
            options.Column(index + 1).Width = XlsxCells.Width(lines.Select(line => line[index]));
        }

        return options;
    }

    private static StyledCell[] Cells(object?[] line, Styles styles, bool isHeading = false) => Array.ConvertAll(
        line,
        value => new StyledCell(XlsxCells.Of(value), isHeading ? styles.Heading : value is DateOnly ? styles.Day : null));

    private sealed record Styles(StyleId Heading, StyleId Day);
}
