using KzUkApi.Domain.Figures;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace KzUkApi.Http.Representations;

/// <summary>
/// A workbook: the sheet "Data" with a frozen header, numbers as numbers and dates in the dataset's spelling, and the
/// sheet "Sources and notes".
/// </summary>
/// <remarks>
/// The same rows give the same bytes. It is made in a file of its own first, since a zip is finished from its end, and so that
/// an error comes before the first byte.
/// </remarks>
internal sealed class XlsxRowWriter : IRowWriter
{
    public const int MostRows = 100_000;

    private static readonly OpenXmlConfiguration Options = new()
    {
        FreezeRowCount = 1,
        AutoFilter = false,
        TableStyles = TableStyles.None,
        EnableWriteNullValueCell = false,
        EnableConvertByteArray = false,
    };

    public Format Format => Format.Xlsx;

    public async Task WriteAsync(RowSet rows, Stream output, CancellationToken token)
    {
        if (rows.Total > MostRows)
        {
            throw new TooManyRowsException(Format, MostRows);
        }

        await using var file = rows.Scratch.Create("workbook");
        var table = TableShape.Of(rows.RowType);
        var sources = new SortedDictionary<string, SourceReference>(StringComparer.Ordinal);
        var sheets = new Dictionary<string, object>
        {
            ["Data"] = Data(rows, table, sources, token),

            // Read after the first sheet is written: by then the sources are known.
            ["Sources and notes"] = XlsxNotes.Lines(rows, table, sources.Values).Select(line => Cells(line)),
        };

        // Version 1.46 writes sheets that break the schema when it is asked to write asynchronously.
        await Task.Run(() => MiniExcel.SaveAs(file, sheets, printHeader: false, configuration: Options), token);
        XlsxTraces.Remove(file);
        file.Position = 0;
        await file.CopyToAsync(output, token);
    }

    private static IEnumerable<Dictionary<string, object?>> Data(
        RowSet rows, TableShape table, SortedDictionary<string, SourceReference> sources, CancellationToken token)
    {
        yield return Cells([.. table.All.Select(column => column.Name)]);
        var (cells, count) = (new object?[table.All.Count()], 0);
        foreach (var row in rows.Chunks.ToBlockingEnumerable(token).SelectMany(chunk => chunk))
        {
            foreach (var source in table.Sources(row))
            {
                sources.TryAdd(source.Id, source);
            }

            foreach (var line in table.Lines(row, cells))
            {
                yield return ++count <= MostRows ? Cells(line) : throw new TooManyRowsException(Format.Xlsx, MostRows);
            }
        }
    }

    private static Dictionary<string, object?> Cells(object?[] line) =>
        line.Index().ToDictionary(cell => XlsxNotes.ColumnKey(cell.Index), cell => XlsxNotes.Fitting(cell.Item), StringComparer.Ordinal);
}
