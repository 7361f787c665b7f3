using System.Buffers;
using System.Text.Json;

namespace KzUkApi.Http.Representations;

/// <summary>
/// A JSON object a line, each exactly a row of the JSON answer, or the fields of it that are wanted; what holds for the list stands in no
/// line.
/// </summary>
internal sealed class NdjsonRowWriter : IRowWriter
{
    private const int FlushAt = 64 * 1024;

    public Format Format => Format.Ndjson;

    public async Task WriteAsync(RowSet rows, Stream output, CancellationToken token)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * FlushAt);
        await using var json = new Utf8JsonWriter(
            buffer,
            new JsonWriterOptions { Encoder = rows.RowType.Options.Encoder, SkipValidation = true }
        );
        var fields = rows.Fields is null ? null : new JsonFields(rows.Table.Paths);
        await foreach (var chunk in rows.Chunks.WithCancellation(token))
        {
            foreach (var row in chunk)
            {
                json.Reset();
                if (fields is null)
                {
                    JsonSerializer.Serialize(json, row, rows.RowType);
                }
                else
                {
                    fields.Write(json, JsonSerializer.SerializeToElement(row, rows.RowType));
                }

                buffer.Write("\n"u8);
                if (buffer.WrittenCount > FlushAt)
                {
                    await output.WriteAsync(buffer.WrittenMemory, token);
                    buffer.ResetWrittenCount();
                }
            }
        }

        await output.WriteAsync(buffer.WrittenMemory, token);
        await output.FlushAsync(token);
    }
}

/// <summary>Some of the fields of a JSON object, by their paths, in the order of the object.</summary>
internal sealed class JsonFields(IReadOnlyList<string> paths)
{
    private readonly HashSet<string> _whole = [.. paths];
    private readonly HashSet<string> _begun = [.. paths.SelectMany(TableShape.NamesOf)];

    public void Write(Utf8JsonWriter json, JsonElement row)
    {
        Write(json, row, string.Empty);
        json.Flush();
    }

    private void Write(Utf8JsonWriter json, JsonElement part, string path)
    {
        switch (part.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var field in part.EnumerateObject())
                {
                    WriteField(json, field, path.Length == 0 ? field.Name : $"{path}.{field.Name}");
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in part.EnumerateArray())
                {
                    Write(json, item, path);
                }

                json.WriteEndArray();
                break;
            default:
                part.WriteTo(json);
                break;
        }
    }

    private void WriteField(Utf8JsonWriter json, JsonProperty field, string path)
    {
        if (_whole.Contains(path))
        {
            field.WriteTo(json);
        }
        else if (_begun.Contains(path))
        {
            json.WritePropertyName(field.Name);
            Write(json, field.Value, path);
        }
    }
}
