using System.Text.Json.Serialization.Metadata;
using KzUkApi.Domain.Lists;

namespace KzUkApi.Http.Representations;

/// <summary>What a writer is given: all rows of a list, and what holds for the list.</summary>
/// <param name="Name">The list's name for files, such as <c>trade-flows</c>.</param>
/// <param name="RowType">The contract of one row.</param>
/// <param name="Meta">What the JSON answer says beside the rows.</param>
/// <param name="Address">The canonical address of the request.</param>
/// <param name="Total">Rows of the whole list, exact.</param>
/// <param name="Chunks">The rows in their order, some at a time, all of one state of the data.</param>
internal sealed record RowSet(
    string Name, JsonTypeInfo RowType, ListMeta Meta, string Address, long Total, IAsyncEnumerable<IReadOnlyList<object>> Chunks)
{
    /// <summary>The folder in which a format that is written from its end is made first.</summary>
    public ScratchFolder Scratch { get; init; } = ScratchFolder.OfTheSystem;

    /// <summary>Whether text begins with a byte order mark.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>The days that have a column each; null where one day or none is asked for.</summary>
    public IReadOnlyList<DateOnly>? Days { get; init; }

    /// <summary>The columns that are wanted; null for all.</summary>
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>The table that the rows make.</summary>
    public TableShape Table
    {
        get
        {
            var table = TableShape.Of(RowType).WithDays(Days);
            return Fields is { } fields ? table.Only(fields) : table;
        }
    }
}

/// <summary>Writes all rows of a list in one format, without keeping them.</summary>
internal interface IRowWriter
{
    Format Format { get; }

    Task WriteAsync(RowSet rows, Stream output, CancellationToken token);
}

internal static class RowWriters
{
    /// <summary>The formats of every list, the default first.</summary>
    public static readonly Format[] OfLists = [Format.Json, Format.Csv, Format.Ndjson, Format.Xlsx];

    /// <summary>The formats of lists of series.</summary>
    public static readonly Format[] OfSeries = [Format.Json, Format.Csv, Format.Ndjson, Format.JsonStat, Format.Xlsx];

    private static readonly IRowWriter[] All = [new CsvRowWriter(), new NdjsonRowWriter(), new JsonStatRowWriter(), new XlsxRowWriter()];

    /// <summary>The writer of a format; null for JSON, which is answered page by page.</summary>
    public static IRowWriter? Of(Format format) => All.FirstOrDefault(writer => writer.Format == format);
}
