using System.Text.Json;
using KzUkApi.Importing.Formats;
using KzUkApi.Importing.Reading;

namespace KzUkApi.Importing;

/// <summary>What a publisher's service said instead of sending data.</summary>
internal static class UpstreamError
{
    private static readonly string[] Fields = ["message", "error", "errors", "detail", "title", "value", "key"];

    /// <summary>What was expected instead of an answer that is no data, with its message; null where there is none.</summary>
    public static string? Expected(ImportFile file) => file.Json is { } document && Message(document, 0) is { } message
        ? $"data, and not an error; the publisher's answer says: {message}"
        : null;

    // {"statusCode": 429, "message": "..."}, {"error": {"message": "..."}}, [{"message": [{"value": "..."}]}] and the like.
    private static string? Message(JsonElement node, int depth) => node.ValueKind switch
    {
        JsonValueKind.String when depth > 0 && node.GetString() is { Length: > 0 } text => Truncated.Of(text),
        JsonValueKind.Array when depth < 4 && node.GetArrayLength() is > 0 and < 10 => Message(node[0], depth + 1),
        JsonValueKind.Object when depth < 4 => Fields
            .Select(field => node.Field(field) is { } value ? Message(value, depth + 1) : null)
            .FirstOrDefault(message => message is not null),
        _ => null,
    };
}
