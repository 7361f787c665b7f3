using System.Text.Json;
using System.Text.Json.Nodes;
using KzUkApi.Domain.Text;
using KzUkApi.Http.OpenApi;

namespace KzUkApi.Editing;

/// <summary>How texts of a body are read.</summary>
internal sealed partial class BodyReader
{
    private JsonValue? CheckedText(JsonElement value, string pointer)
    {
        if (value.ValueEquals(string.Empty))
        {
            Add("empty-value", pointer, string.Empty, "The text is empty. Give it a value, or leave the field out where there is none.");
        }
        else if (TextOf(value) is not { } text || !TextRules.IsSound(text))
        {
            Add(
                "invalid-text",
                pointer,
                null,
                "The text has characters that are none or cannot be seen: control characters, half of a pair (RFC 8259, section 8.2), "
                    + "marks that turn the direction of writing round, or nothing but invisible characters."
            );
        }
        else if (text.Length > BodyLimits.LongestText)
        {
            Add("too-long", pointer, null, $"The text has {text.Length} characters; at most {BodyLimits.LongestText} are allowed.");
        }
        else
        {
            return JsonValue.Create(text);
        }

        return null;
    }

    // Half a surrogate pair can be written in JSON, and is no text.
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Found(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => $"the number {BodyError.Shown(value)}",
        _ => value.ToString().ToLowerInvariant() is { Length: > 0 } word ? word : "null",
    };
}
