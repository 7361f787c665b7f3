using System.Buffers;
using System.Text.Json;

namespace KzUkApi.Http.Representations;

/// <summary>A JSON object a line, each exactly a row of the JSON answer; what holds for the list stands in no line.</summary>
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
        await foreach (var chunk in rows.Chunks.WithCancellation(token))
        {
            foreach (var row in chunk)
            {
                json.Reset();
                JsonSerializer.Serialize(json, row, rows.RowType);
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
