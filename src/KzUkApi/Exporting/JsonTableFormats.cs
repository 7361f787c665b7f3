using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KzUkApi.Http.Representations;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Exporting;

/// <summary>A JSON object a row, in the dataset's columns and spelling: numbers are numbers, what is not stated is null.</summary>
internal record NdjsonTableFormat(Format MediaType) : TableFormat(Named(MediaType))
{
    public NdjsonTableFormat()
        : this(Format.Ndjson)
    {
    }

    public override TableSink Begin(RecordDefinition table, Stream output) => new JsonSink(table, output, isArray: false);
}

/// <summary>The same objects in one JSON array.</summary>
internal sealed record JsonTableFormat() : NdjsonTableFormat(Format.Json)
{
    public override TableSink Begin(RecordDefinition table, Stream output) => new JsonSink(table, output, isArray: true);
}

internal sealed class JsonSink : TableSink
{
    private const int FlushAt = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FlushAt);
    private readonly (JsonEncodedText Name, bool IsStoredNumber, bool IsNumber)[] _columns;
    private readonly Utf8JsonWriter _json;
    private readonly Stream _output;
    private readonly bool _isArray;
    private bool _begun;

    public JsonSink(RecordDefinition table, Stream output, bool isArray)
    {
        (_output, _isArray) = (output, isArray);
        _columns =
        [
            .. table.Columns.Select(column =>
                (JsonEncodedText.Encode(column.Name), ColumnTypes.IsStoredNumber(column), ColumnTypes.Of(column) == ColumnTypes.Number)
            ),
        ];
        _json = new(_buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    public override ValueTask RowAsync(RowReader cells, CancellationToken token)
    {
        _buffer.Write(!_isArray ? ""u8 : _begun ? ",\n"u8 : "[\n"u8);
        _begun = true;
        WriteObject(cells);
        if (!_isArray)
        {
            _buffer.Write("\n"u8);
        }

        return _buffer.WrittenCount > FlushAt ? SendAsync(token) : ValueTask.CompletedTask;
    }

    public override async Task EndAsync(CancellationToken token)
    {
        _buffer.Write(!_isArray ? ""u8 : _begun ? "\n]\n"u8 : "[]\n"u8);
        await SendAsync(token);
        await _output.FlushAsync(token);
    }

    public override ValueTask DisposeAsync() => _json.DisposeAsync();

    private async ValueTask SendAsync(CancellationToken token)
    {
        await _output.WriteAsync(_buffer.WrittenMemory, token);
        _buffer.ResetWrittenCount();
    }

    private void WriteObject(RowReader cells)
    {
        _json.Reset();
        _json.WriteStartObject();
        for (var index = 0; index < _columns.Length; index++)
        {
            var (name, isStoredNumber, isNumber) = _columns[index];
            _json.WritePropertyName(name);
            if (cells.IsNull(index))
            {
                _json.WriteNullValue();
            }
            else if (isStoredNumber)
            {
                _json.WriteNumberValue(cells.Number(index));
            }
            else if (isNumber)
            {
                _json.WriteRawValue(cells.Utf8(index));
            }
            else
            {
                _json.WriteStringValue(cells.Utf8(index));
            }
        }

        _json.WriteEndObject();
        _json.Flush();
    }
}
