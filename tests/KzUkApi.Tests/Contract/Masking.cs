using System.Text.Json.Nodes;

namespace KzUkApi.Tests.Contract;

/// <summary>
/// What changes without the contract changing: the data version, cursors, which carry it, and names of keys, which are random.
/// </summary>
internal static class Masking
{
    public const string DataVersion = "0123456789ab";

    private const string KeyName = "abcd2345";

    private const string Cursor = "...";

    /// <summary>The answer with those values replaced, so that two answers can be compared.</summary>
    public static JsonNode Mask(JsonNode answer)
    {
        var copy = answer.DeepClone();
        MaskIn(copy);
        return copy;
    }

    private static void MaskIn(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                MaskIn(item);
            }
        }
        else if (node is JsonObject fields)
        {
            foreach (var (name, value) in fields.ToList())
            {
                fields[name] = (name, value) switch
                {
                    ("dataVersion", not null) => DataVersion,
                    ("key", JsonValue) when fields.ContainsKey("scopes") => KeyName,
                    ("editorKey", JsonValue) => KeyName,
                    ("next", JsonValue) => $"{value.ToString().Split("cursor=")[0]}cursor={Cursor}",
                    _ => Masked(value),
                };
            }
        }
    }

    private static JsonNode? Masked(JsonNode? value)
    {
        MaskIn(value);
        return value?.DeepClone();
    }
}
