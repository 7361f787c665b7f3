using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KzUkApi.Http.Representations;

/// <summary>A column of a table that is made of JSON rows.</summary>
/// <param name="Name">The path of the field, as in <c>source.publisher</c>.</param>
/// <param name="Field">The field it is made of.</param>
/// <param name="Read">The value of the field in an object of the row's type.</param>
/// <param name="Shape">How the value is made a cell.</param>
internal sealed record TableColumn(string Name, MemberInfo? Field, Func<object, object?> Read, CellShape Shape)
{
    // The contract's names of what is a day, a month or a year.
    private static readonly string[] DateNames = ["date", "dateStart", "dateEnd", "start", "end", "first", "last", "from", "to"];

    /// <summary>The path of the field in the JSON of its row.</summary>
    public string Path { get; init; } = Name;

    /// <summary>Whether its texts are dates: days, or months and years where no more is known.</summary>
    public bool IsDate { get; } = IsNameOfDate(Name[(Name.LastIndexOf('.') + 1)..], Shape);

    /// <summary>The cell: text, a number, true or false; null where it is empty.</summary>
    public object? Cell(object row) => Read(row) is { } value ? Shape.Of(value) : null;

    private static bool IsNameOfDate(string name, CellShape shape) =>
        (Nullable.GetUnderlyingType(shape.Contract.Type) ?? shape.Contract.Type) == typeof(DateOnly)
        || (shape.Contract.Type == typeof(string)
            && (name.EndsWith("On", StringComparison.Ordinal) || DateNames.Contains(name, StringComparer.Ordinal)));
}

/// <summary>
/// How a JSON value becomes one cell: plain values as they are, lists of them joined by <c>;</c>, anything else as compact
/// JSON; an empty list is an empty cell.
/// </summary>
internal sealed record CellShape(JsonTypeInfo Contract, JsonTypeInfo? PlainElement)
{
    public const char Separator = ';';

    public static CellShape Of(JsonTypeInfo contract) =>
        new(
            contract,
            contract.Kind == JsonTypeInfoKind.Enumerable
            && contract.Options.GetTypeInfo(contract.ElementType!) is { Kind: JsonTypeInfoKind.None } element
                ? element
                : null
        );

    public object? Of(object value) =>
        Contract.Kind == JsonTypeInfoKind.Enumerable && !((IEnumerable)value).Cast<object?>().Any() ? null
        : PlainElement is { } element
            ? string.Join(
                Separator,
                ((IEnumerable)value).Cast<object?>().Select(item => item is null ? null : Text(Plain(item, element)))
            )
        : Plain(value, Contract);

    private static object? Plain(object value, JsonTypeInfo contract) => value switch
    {
        string or bool or int or long or decimal or double => value,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        _ => Json(value, contract),
    };

    // What JSON writes as text is that text; an object or a list is its JSON.
    private static string Json(object value, JsonTypeInfo contract)
    {
        var json = JsonSerializer.SerializeToElement(value, contract);
        return json.ValueKind == JsonValueKind.String ? json.GetString()! : JsonSerializer.Serialize(value, contract);
    }

    public static string? Text(object? cell) => cell switch
    {
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string?)cell,
    };
}
