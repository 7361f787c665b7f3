using System.Globalization;
using System.Text.Json;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Formats;

/// <summary>Reads values of JSON answers without guessing: a missing field and null are null, a number is its own text.</summary>
internal static class JsonRecords
{
    private const NumberStyles Numbers =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

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

    /// <summary>A text, or a number as it is written, but without an exponent: that is the choice of the program that wrote it.</summary>
    public static string Text(this JsonElement record, string name) => record.Field(name) switch
    {
        null => string.Empty,
        { ValueKind: JsonValueKind.String } text => text.GetString()!.Trim(),
        { ValueKind: JsonValueKind.Number } number => Plain(number.GetRawText()),
        { } other => other.GetRawText(),
    };

    private static string Plain(string number) =>
        number.Contains('e', StringComparison.OrdinalIgnoreCase)
        && decimal.TryParse(number, Numbers, CultureInfo.InvariantCulture, out var value)
            ? value.ToString("0.############################", CultureInfo.InvariantCulture)
            : number;

    /// <summary>A code, or a count: a number by its value, since `398.0` and `3.98e2` are 398; a text as it is.</summary>
    public static string Code(this JsonElement record, string name) =>
        record.Field(name) is { ValueKind: JsonValueKind.Number } && record.Number(name) is { } number && number == decimal.Truncate(number)
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : record.Text(name);

    /// <summary>The value of a number, or of a text that is one; null for anything else.</summary>
    public static decimal? Number(this JsonElement record, string name) =>
        decimal.TryParse(record.Text(name), Numbers, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>
    /// Refuses a list that has not as many records as its answer states: some are missing, or stand twice. Whether it was refused.
    /// </summary>
    /// <param name="stated">The field of the answer that counts them; where it is not there, nothing is known.</param>
    public static bool IsIncomplete(this JsonElement answer, string stated, int records, ImportDraft draft, string path)
    {
        if (answer.Field(stated) is null || answer.Number(stated) == records)
        {
            return false;
        }

        var count = Truncated.Of(answer.Code(stated));
        draft.Fail($"{count} records, as {stated} says, and not {records}: the answer is incomplete", path: path);
        return true;
    }

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
