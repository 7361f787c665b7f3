using System.Text.Json;
using System.Text.Unicode;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Reading;

/// <summary>Why a file that begins like JSON is none.</summary>
/// <param name="Line">The line where it stands; null where only the whole is wrong.</param>
internal sealed record JsonFault(int? Line, string Message);

/// <summary>Reads JSON strictly, once and for all: every name and text of the document can then be read.</summary>
internal static class JsonText
{
    /// <summary>Many times what any text of a record has; in memory it takes more than its bytes.</summary>
    private const int LongestText = 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static (JsonDocument? Document, JsonFault? Fault) Read(byte[] text)
    {
        // The parser looks into texts only when they are asked for.
        if (!Utf8.IsValid(text))
        {
            return (null, new(CsvLines.FirstLineNotUtf8(text), CsvLines.NotUtf8));
        }

        if (text.Length > LongestText && TooLong(text) is { } tooLong)
        {
            return (null, tooLong);
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text, Strict);
        }
        catch (JsonException exception) when (exception.LineNumber is { } line)
        {
            return (null, new((int)line + 1, JsonFaultText.Of(exception)));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A repeated name, or one that is no text: the parser does not say where.
            return (null, Unreadable(text) ?? new(null, DamageText.Of(exception)));
        }

        if (text.AsSpan().IndexOf("\\u"u8) >= 0 && Unreadable(text) is { } fault)
        {
            document.Dispose();
            return (null, fault);
        }

        return (document, null);
    }

    // What is wrong otherwise, the parser says.
    private static JsonFault? TooLong(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName or JsonTokenType.Number
                    && reader.ValueSpan.Length > LongestText)
                {
                    return At(text, reader, $"a text has more than {LongestText / 1024} kB");
                }
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return null;
    }

    private static JsonFault? Unreadable(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        var open = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                open.Push(new(StringComparer.Ordinal));
            }
            else if (reader.TokenType == JsonTokenType.EndObject)
            {
                open.Pop();
            }
            else if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
            {
                var read = TextOf(ref reader);
                if (read is null)
                {
                    return At(text, reader, "a text has half of a surrogate pair (RFC 8259, section 8.2)");
                }

                if (reader.TokenType == JsonTokenType.PropertyName && !open.Peek().Add(read))
                {
                    return At(text, reader, $"the name '{Truncated.Of(read)}' stands twice in one object");
                }
            }
        }

        return null;
    }

    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonFault At(ReadOnlySpan<byte> text, Utf8JsonReader reader, string message) =>
        new(text[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1, message);
}
