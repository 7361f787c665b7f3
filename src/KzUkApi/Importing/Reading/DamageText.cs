using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Xml;
using KzUkApi.Domain.Text;

namespace KzUkApi.Importing.Reading;

/// <summary>What a failure to read a file says of the file, in words that need no knowledge of the program.</summary>
internal static class DamageText
{
    /// <summary>The reason, to stand after a colon. The failure itself goes into the trace of the request, for the operator.</summary>
    public static string Of(Exception exception)
    {
        Activity.Current?.AddException(exception);
        return exception switch
        {
            DamagedFileException => exception.Message,
            JsonException json => JsonFaultText.Of(json),
            XmlException { LineNumber: > 0 } xml => string.Create(
                CultureInfo.InvariantCulture,
                $"its XML breaks off, or has what is not allowed, at line {xml.LineNumber}, character {xml.LinePosition}"
            ),
            XmlException => "its XML breaks off, or has what is not allowed",
            IOException or InvalidDataException => "its zip archive is broken",
            _ => "its content is not arranged as in such a file",
        };
    }
}
