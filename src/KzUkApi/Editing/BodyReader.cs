using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;
using KzUkApi.Http.OpenApi;
using KzUkApi.Http.Problems;

namespace KzUkApi.Editing;

/// <summary>
/// Reads a body strictly, by the generated shape of its record: an unknown field, a missing one and a wrong type
/// are each named, all of them.
/// </summary>
/// <param name="answered">
/// The record as it is answered, in each language: what follows from its other fields may stand in the body as it stands there.
/// </param>
internal sealed partial class BodyReader(JsonSerializerOptions options, params IReadOnlyList<JsonElement> answered)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    // Stands for a text that could not be read; what rules say of it is not told.
    private const string Unread = "?";

    private readonly List<ParameterError> _errors = [];

    /// <returns>The record with everything that could be read, so that its rules can be checked too; null where nothing could.</returns>
    public (T? Value, IReadOnlyList<ParameterError> Errors) Read<T>(byte[] body)
        where T : class
    {
        try
        {
            using var document = Parse(body);
            var shape = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            return (Checked(document.RootElement, shape, string.Empty, answered)?.Deserialize(shape), _errors);
        }
        catch (JsonException exception)
        {
            var fault = $"The body cannot be read as JSON: {JsonFaultText.Of(exception)}.";
            _errors.Add(BodyError.Of("invalid-json", string.Empty, null, fault));
            return (null, _errors);
        }
    }

    // Names are looked at by the parser, texts by those who ask for them, and bytes that are no UTF-8 by neither.
    private static JsonDocument Parse(byte[] body)
    {
        // A byte order mark is no part of the text (RFC 8259, section 8.1).
        try
        {
            var text = body.AsMemory(body.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
            return Utf8.IsValid(text.Span) ? JsonDocument.Parse(text, Strict) : throw new JsonException("The bytes are not UTF-8.");
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A name has half of a surrogate pair (RFC 8259, section 8.2).", exception);
        }
    }

    // What could be read of a value; null where it is of another type.
    private JsonNode? Checked(JsonElement value, JsonTypeInfo shape, string pointer, IReadOnlyList<JsonElement> asAnswered)
    {
        switch (shape.Kind)
        {
            case JsonTypeInfoKind.Object when value.ValueKind == JsonValueKind.Object:
                return CheckedFields(value, shape, pointer, asAnswered);
            case JsonTypeInfoKind.Enumerable when value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > BodyLimits.MostItems:
                return Add(
                    "too-many",
                    pointer,
                    null,
                    $"The array has {value.GetArrayLength()} items; at most {BodyLimits.MostItems} are allowed."
                );
            case JsonTypeInfoKind.Enumerable when value.ValueKind == JsonValueKind.Array:
                var item = options.GetTypeInfo(shape.ElementType!);
                return new JsonArray([
                    .. value.EnumerateArray().Index().Select(one =>
                        Checked(one.Item, item, $"{pointer}/{one.Index}", AnsweredFields.Item(asAnswered, one.Item, one.Index))
                            ?? StandIn(item)),
                ]);
            case JsonTypeInfoKind.None when shape.Type == typeof(string) && value.ValueKind == JsonValueKind.String:
                return CheckedText(value, pointer);
            case JsonTypeInfoKind.None when shape.Type == typeof(string) && AnsweredFields.IdOf(value, asAnswered) is { } id:
                return JsonValue.Create(id);
            case JsonTypeInfoKind.None when shape.Type != typeof(string) && WholeNumber.Of(value, shape.Type) is { } number:
                return JsonValue.Create(number);
            default:
                var expected =
                    shape.Kind == JsonTypeInfoKind.Object ? "an object"
                    : shape.Kind == JsonTypeInfoKind.Enumerable ? "an array"
                    : shape.Type == typeof(string) ? "a text"
                    : "a whole number";
                return Add("wrong-type", pointer, BodyError.Shown(value), $"Expected {expected}, found {Found(value)}.");
        }
    }

    // In place of what is missing or of another type.
    private JsonNode StandIn(JsonTypeInfo shape) =>
        shape.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new JsonArray(),
            JsonTypeInfoKind.Object => new JsonObject(
                shape
                    .Properties.Where(property => property.IsRequired)
                    .Select(property =>
                        KeyValuePair.Create(property.Name, (JsonNode?)StandIn(options.GetTypeInfo(property.PropertyType)))
                    )
            ),
            _ => shape.Type == typeof(string) ? JsonValue.Create(Unread) : JsonValue.Create(0),
        };

    private JsonObject CheckedFields(JsonElement value, JsonTypeInfo shape, string pointer, IReadOnlyList<JsonElement> asAnswered)
    {
        var read = new JsonObject();
        foreach (var field in value.EnumerateObject())
        {
            var path = $"{pointer}/{field.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            var before = AnsweredFields.Field(asAnswered, field.Name);
            if (shape.Properties.FirstOrDefault(property => property.Name == field.Name) is not { } known)
            {
                if (before.Count > 0)
                {
                    CheckUnchanged(field.Value, before, path);
                    continue;
                }

                string[] names = [.. shape.Properties.Select(property => property.Name)];
                _errors.Add(
                    BodyError.Of(
                        "unknown-field",
                        path,
                        null,
                        $"There is no such field here. Known: {string.Join(", ", names)}.",
                        names,
                        CodeList.Nearest(field.Name, names)
                    )
                );
            }
            else if (field.Value.ValueKind != JsonValueKind.Null)
            {
                read[field.Name] = Checked(field.Value, options.GetTypeInfo(known.PropertyType), path, before);
            }
        }

        foreach (var property in shape.Properties.Where(property => property.IsRequired && read[property.Name] is null))
        {
            if (!value.TryGetProperty(property.Name, out var given) || given.ValueKind == JsonValueKind.Null)
            {
                Add("required", $"{pointer}/{property.Name}", null, "The field is required.");
            }

            read[property.Name] = StandIn(options.GetTypeInfo(property.PropertyType));
        }

        return read;
    }

    private void CheckUnchanged(JsonElement value, IReadOnlyList<JsonElement> before, string pointer)
    {
        if (!AnsweredFields.IsOneOf(value, before))
        {
            Add(
                "not-writable",
                pointer,
                BodyError.Shown(value),
                "The field follows from others and cannot be set. Leave it as the answer has it, or leave it out."
            );
        }
    }

    private JsonNode? Add(string code, string pointer, string? value, string detail)
    {
        _errors.Add(BodyError.Of(code, pointer, value, detail));
        return null;
    }
}
