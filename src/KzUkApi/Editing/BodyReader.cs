using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using KzUkApi.Http.OpenApi;
using KzUkApi.Http.Problems;
using KzUkApi.Vocabulary;

namespace KzUkApi.Editing;

/// <summary>Reads a body strictly, by the generated shape of its record: an unknown field, a missing one and a wrong type are each named, all of them.</summary>
internal sealed class BodyReader(JsonSerializerOptions options)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private readonly List<ParameterError> _errors = [];

    public (T? Value, IReadOnlyList<ParameterError> Errors) Read<T>(byte[] body)
        where T : class
    {
        try
        {
            using var document = Parse(body);
            var shape = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            Check(document.RootElement, shape, string.Empty);
            return _errors.Count > 0 ? (null, _errors) : (document.RootElement.Deserialize(shape), _errors);
        }
        catch (JsonException exception)
        {
            _errors.Add(BodyError.Of("invalid-json", string.Empty, null, $"The body cannot be read as JSON: {exception.Message}"));
            return (null, _errors);
        }
    }

    // Names are looked at by the parser, texts by those who ask for them, and bytes that are no UTF-8 by neither.
    private static JsonDocument Parse(byte[] body)
    {
        try
        {
            return Utf8.IsValid(body) ? JsonDocument.Parse(body, Strict) : throw new JsonException("The bytes are not UTF-8.");
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A name has half of a surrogate pair (RFC 8259, section 8.2).", exception);
        }
    }

    private void Check(JsonElement value, JsonTypeInfo shape, string pointer)
    {
        switch (shape.Kind)
        {
            case JsonTypeInfoKind.Object when value.ValueKind == JsonValueKind.Object:
                CheckFields(value, shape, pointer);
                break;
            case JsonTypeInfoKind.Enumerable when value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > BodyLimits.MostItems:
                Add("too-many", pointer, null, $"The array has {value.GetArrayLength()} items; at most {BodyLimits.MostItems} are allowed.");
                break;
            case JsonTypeInfoKind.Enumerable when value.ValueKind == JsonValueKind.Array:
                foreach (var (index, item) in value.EnumerateArray().Index())
                {
                    Check(item, options.GetTypeInfo(shape.ElementType!), $"{pointer}/{index}");
                }

                break;
            case JsonTypeInfoKind.None when shape.Type == typeof(string) && value.ValueKind == JsonValueKind.String:
                CheckText(value, pointer);
                break;
            case JsonTypeInfoKind.None when shape.Type != typeof(string) && value.ValueKind == JsonValueKind.Number && IsWhole(value, shape.Type):
                break;
            default:
                var expected = shape.Kind == JsonTypeInfoKind.Object ? "an object" : shape.Kind == JsonTypeInfoKind.Enumerable ? "an array" : shape.Type == typeof(string) ? "a text" : "a whole number without decimals or exponent";
                Add("wrong-type", pointer, BodyError.Shown(value), $"Expected {expected}, found {Found(value)}.");
                break;
        }
    }

    private void CheckFields(JsonElement value, JsonTypeInfo shape, string pointer)
    {
        foreach (var field in value.EnumerateObject())
        {
            var path = $"{pointer}/{field.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            if (shape.Properties.FirstOrDefault(property => property.Name == field.Name) is not { } known)
            {
                string[] names = [.. shape.Properties.Select(property => property.Name)];
                _errors.Add(BodyError.Of("unknown-field", path, null, $"There is no such field here. Known: {string.Join(", ", names)}.", names, CodeList.Nearest(field.Name, names)));
            }
            else if (field.Value.ValueKind != JsonValueKind.Null)
            {
                Check(field.Value, options.GetTypeInfo(known.PropertyType), path);
            }
        }

        foreach (var property in shape.Properties.Where(property => property.IsRequired && (!value.TryGetProperty(property.Name, out var given) || given.ValueKind == JsonValueKind.Null)))
        {
            Add("required", $"{pointer}/{property.Name}", null, "The field is required.");
        }
    }

    private void CheckText(JsonElement value, string pointer)
    {
        if (value.ValueEquals(string.Empty))
        {
            Add("empty-value", pointer, string.Empty, "The text is empty. Give it a value, or leave the field out where there is none.");
        }
        else if (TextOf(value) is not { } text || text.Any(char.IsControl))
        {
            Add("invalid-text", pointer, null, "The text has characters that are none: control characters, or half of a pair (RFC 8259, section 8.2).");
        }
        else if (text.Length > BodyLimits.LongestText)
        {
            Add("too-long", pointer, null, $"The text has {text.Length} characters; at most {BodyLimits.LongestText} are allowed.");
        }
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

    private static bool IsWhole(JsonElement value, Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) == typeof(int) ? value.TryGetInt32(out _) : value.TryGetInt64(out _);

    private static string Found(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => $"the number {BodyError.Shown(value)}",
        _ => value.ToString().ToLowerInvariant() is { Length: > 0 } word ? word : "null",
    };

    private void Add(string code, string pointer, string? value, string detail) => _errors.Add(BodyError.Of(code, pointer, value, detail));
}
