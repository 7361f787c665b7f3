using System.Text.Json;

namespace KzUkApi.Importing.Formats;

/// <summary>Reads values of JSON answers without guessing: a missing field and null are null, a number is its own text.</summary>
internal static class JsonRecords
{
    public static JsonElement? Field(this JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A text, or a number as it is written.</summary>
    public static string Text(this JsonElement record, string name) => record.Field(name) is { } value
        ? value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : value.GetRawText()
        : string.Empty;

    /// <summary>The records of a list, each with its place.</summary>
    public static IEnumerable<(JsonElement Record, Place Place, JsonPart Part)> Each(this JsonElement list, string path) =>
        list.EnumerateArray().Select((record, index) => (record, new Place(Path: $"{path}[{index}]"), new JsonPart(record.GetRawText())));

    /// <summary>The document, or a fault where the file is none.</summary>
    public static JsonElement? Document(ImportFile file, ImportDraft draft)
    {
        if (file.Json is null)
        {
            draft.Fail(file.JsonFault is { } fault ? $"JSON that can be read: {fault.Message}" : "a JSON document", file.JsonFault?.Line ?? 1);
        }

        return file.Json;
    }
}
