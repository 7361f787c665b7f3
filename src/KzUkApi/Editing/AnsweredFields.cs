using System.Text.Json;

namespace KzUkApi.Editing;

/// <summary>The parts of an answer that stand where a part of a body does: one for each language of the answer.</summary>
internal static class AnsweredFields
{
    public static IReadOnlyList<JsonElement> Field(IReadOnlyList<JsonElement> answered, string name) =>
    [
        .. answered
            .Where(one => one.ValueKind == JsonValueKind.Object)
            .SelectMany(one => one.EnumerateObject().Where(field => field.Name == name).Select(field => field.Value)),
    ];

    /// <summary>What a list of the answers has for an item of the body: the items with its id, else those in its place.</summary>
    public static IReadOnlyList<JsonElement> Item(IReadOnlyList<JsonElement> answered, JsonElement item, int index) =>
    [
        .. answered
            .Where(one => one.ValueKind == JsonValueKind.Array)
            .Select(one => one.EnumerateArray())
            .SelectMany(others => Id(item) is { } id ? others.Where(other => Id(other) == id) : others.Skip(index).Take(1)),
    ];

    /// <summary>The id of a record that the answer has whole where a body names it; null where the body has something else.</summary>
    public static string? IdOf(JsonElement value, IReadOnlyList<JsonElement> answered) => IsOneOf(value, answered) ? Id(value) : null;

    public static bool IsOneOf(JsonElement value, IReadOnlyList<JsonElement> answered) =>
        answered.Any(one => JsonElement.DeepEquals(one, value));

    private static string? Id(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
}
