using System.Text.Json;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Formats;

/// <summary>Reads values of JSON answers without guessing: a missing field and null are null, a number is its own text.</summary>
internal static class JsonRecords
{
    public static JsonElement? Field(this JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>Whether a record has a field, be it null.</summary>
    public static bool Has(this JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out _);

    /// <summary>Whether some record of a list has all of several fields: one that is damaged must not make a file unknown.</summary>
    public static bool AnyHas(this JsonElement list, params string[] names) =>
        list.EnumerateArray().Any(record => names.All(name => record.Has(name)));

    /// <summary>
    /// Refuses what is no record, or lacks a field without which nobody can tell whether it is one of
    /// ours; whether it was refused.
    /// </summary>
    public static bool IsRefused(
        this JsonElement record,
        FileLocation place,
        JsonPart part,
        ImportDraft draft,
        params ReadOnlySpan<string> needed
    )
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            draft.Refuse(part, place, null, record.GetRawText(), "an object with the fields of a record");
            return true;
        }

        foreach (var name in needed)
        {
            if (!record.Has(name))
            {
                draft.Refuse(part, place, name, null, "a value: the record lacks this field, which tells what it is");
                return true;
            }
        }

        return false;
    }

    /// <summary>A text, or a number as it is written.</summary>
    public static string Text(this JsonElement record, string name) => record.Field(name) is { } value
        ? value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : value.GetRawText()
        : string.Empty;

    /// <summary>The records of a list, each with its place.</summary>
    public static IEnumerable<(JsonElement Record, FileLocation Place, JsonPart Part)> Each(this JsonElement list, string path) =>
        list.EnumerateArray()
            .Select((record, index) => (record, new FileLocation(Path: $"{path}[{index}]"), new JsonPart(record.GetRawText())));

    /// <summary>The document, or a fault where the file is none.</summary>
    public static JsonElement? Document(ImportFile file, ImportDraft draft)
    {
        if (file.Json is null)
        {
            draft.Fail(
                file.JsonFault is { } fault ? $"JSON that can be read: {fault.Message}" : "a JSON document",
                file.JsonFault?.Line ?? 1
            );
        }

        return file.Json;
    }
}
