using CsvHelper;
using KzUkApi.Http.Representations;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Exporting;

/// <summary>How a table is written, row by row, from the cells of the store.</summary>
/// <param name="MediaType">What it is described as.</param>
internal abstract record TableFormat(Format MediaType)
{
    /// <summary>The formats by the ending of the address.</summary>
    public static readonly IReadOnlyList<TableFormat> All = [new CsvTableFormat(), new NdjsonTableFormat(), new JsonTableFormat()];

    public string Extension => MediaType.Extension;

    /// <summary>Begins a table.</summary>
    public abstract TableSink Begin(RecordDefinition table, Stream output);

    // Own names: lists have writers for their rows by the names of Format, tables of the dataset do not go through them.
    protected static Format Named(Format format) => format with { Name = $"table-{format.Name}" };
}

/// <summary>A table while it is written.</summary>
internal abstract class TableSink : IAsyncDisposable
{
    public abstract ValueTask RowAsync(RowReader cells, CancellationToken token);

    public abstract Task EndAsync(CancellationToken token);

    public abstract ValueTask DisposeAsync();
}

/// <summary>
/// The dataset's own CSV: UTF-8, LF, a header, an empty cell for what is not stated. Cells are as they are, also those that a
/// spreadsheet would run as a formula: what is imported again must be what was exported.
/// </summary>
internal sealed record CsvTableFormat() : TableFormat(Named(Format.Csv))
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    public override TableSink Begin(RecordDefinition table, Stream output)
    {
        var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteHeader([.. table.Header]);
        return new Sink(csv, table.Columns.Length);
    }

    private sealed class Sink(CsvWriter csv, int columns) : TableSink
    {
        public override ValueTask RowAsync(RowReader cells, CancellationToken token)
        {
            for (var column = 0; column < columns; column++)
            {
                csv.WriteField(cells.Utf8(column));
            }

            return csv.EndRecordAsync(token);
        }

        public override Task EndAsync(CancellationToken token) => csv.FlushAsync(token).AsTask();

        public override ValueTask DisposeAsync() => csv.DisposeAsync();
    }
}
