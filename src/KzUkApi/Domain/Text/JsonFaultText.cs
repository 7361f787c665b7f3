using System.Globalization;
using System.Text.Json;

namespace KzUkApi.Domain.Text;

/// <summary>What a parser says of a text that is not JSON, without the names that only its programmers know.</summary>
internal static class JsonFaultText
{
    // What the parser adds for programmers: where it was, counted from 0, and which of its options to change.
    private static readonly string[] Additions = [" Path: ", " LineNumber: ", " Change the reader options"];

    /// <summary>The fault with its place, lines and bytes counted from 1.</summary>
    public static string Of(JsonException exception)
    {
        var message = exception.Message;
        foreach (var addition in Additions)
        {
            message = message.Split(addition, 2)[0];
        }

        return exception is { LineNumber: { } line, BytePositionInLine: { } place }
            ? string.Create(CultureInfo.InvariantCulture, $"{message.TrimEnd('.')}, at line {line + 1}, byte {place + 1}")
            : message.TrimEnd('.');
    }
}
