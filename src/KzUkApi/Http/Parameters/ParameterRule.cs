using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>What the rules of all types have in common.</summary>
internal abstract class AnyParameterRule
{
    private const int EchoedLength = 200;

    /// <summary>An error of the parameter that is being parsed; the parser puts its name in.</summary>
    public static ParameterError Error(
        string code,
        string? value,
        IReadOnlyList<string>? allowed,
        string detail,
        string? nearest = null
    ) =>
        new()
        {
            Code = code,
            Parameter = string.Empty,
            Value = value is null ? null : Shortened(value),
            Allowed = allowed,
            Nearest = nearest,
            Detail = detail,
        };

    public static string Shortened(string value) => value.Length <= EchoedLength ? value : value[..EchoedLength] + "…";

    /// <summary>The question that follows an error where another value is probably meant.</summary>
    protected static string Meant(string? nearest) => nearest is null ? string.Empty : $" Did you mean '{nearest}'?";

    /// <summary>Notes that a parameter has more values than it may have; false where it has not.</summary>
    protected static bool IsTooMany(string text, IReadOnlyCollection<string> parts, List<ParameterError> errors)
    {
        if (parts.Count <= ParameterShape.MostItems)
        {
            return false;
        }

        errors.Add(
            Error(
                "too-many",
                text,
                [$"at most {ParameterShape.MostItems}"],
                $"{parts.Count} values are given; at most {ParameterShape.MostItems} are allowed at a time."
            )
        );
        return true;
    }

    /// <summary>Several values in one spelling: their order does not matter.</summary>
    protected static string Sorted(IEnumerable<string> values) =>
        string.Join(',', values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}

/// <summary>The rule of a query parameter: it turns the text into a value, and tells the contract what it allows.</summary>
internal abstract class ParameterRule<T> : AnyParameterRule
{
    /// <summary>The value where the parameter is left out.</summary>
    public virtual T Missing => default!;

    public abstract ParameterShape Shape();

    /// <summary>
    /// The value of a text that is not empty. Where the text is wrong, everything wrong is noted and the
    /// value counts for nothing.
    /// </summary>
    public abstract T Parse(string text, List<ParameterError> errors);

    /// <summary>The one spelling that all spellings of a value share; null where the value is what holds without it.</summary>
    public virtual string? Canonical(T value, string text) => text;
}
