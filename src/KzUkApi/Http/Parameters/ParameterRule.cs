using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using FluentValidation.Validators;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>A rule for the text of one query parameter; it also tells the contract what it allows.</summary>
internal interface IParameterRule
{
    ParameterShape Shape(OpenLists lists);

    /// <summary>The one spelling that all spellings of a valid value share; null where the value is what holds without it.</summary>
    string? Canonical(string value, OpenLists lists);
}

/// <summary>A rule that a parameter must be given; the contract says so too.</summary>
internal interface IRequiredRule;

/// <inheritdoc cref="IRequiredRule"/>
internal sealed class RequiredRule<T> : PropertyValidator<T, string?>, IRequiredRule
{
    public override string Name => "Required";

    public override bool IsValid(ValidationContext<T> context, string? value)
    {
        if (value is null)
        {
            var error = new ParameterError
            {
                Code = "required",
                Parameter = JsonNamingPolicy.CamelCase.ConvertName(context.PropertyPath),
                Value = null,
                Allowed = null,
                Nearest = null,
                Detail = "The parameter is required. Give it a value.",
            };
            context.AddFailure(new ValidationFailure(error.Parameter, error.Detail) { CustomState = error });
        }

        return true;
    }
}

/// <inheritdoc cref="IParameterRule"/>
internal abstract class ParameterRule<T> : PropertyValidator<T, string?>, IParameterRule
{
    /// <summary>The key under which the validation context carries the code lists that come with the data.</summary>
    public const string ListsKey = "lists";

    private const int EchoedLength = 200;

    public override string Name => GetType().Name;

    public abstract ParameterShape Shape(OpenLists lists);

    public virtual string? Canonical(string value, OpenLists lists) => value;

    public override bool IsValid(ValidationContext<T> context, string? value)
    {
        if (value is null)
        {
            return true;
        }

        var parameter = JsonNamingPolicy.CamelCase.ConvertName(context.PropertyPath);
        var errors = value.Length == 0
            ? [Error("empty-value", value, null, "The parameter has no value. Give it one, or leave it out.")]
            : Check(value, (OpenLists)context.RootContextData[ListsKey]);
        foreach (var error in errors)
        {
            context.AddFailure(
                new ValidationFailure(parameter, error.Detail, value) { CustomState = error with { Parameter = parameter } }
            );
        }

        return true;
    }

    /// <summary>Everything that is wrong with a value that is not empty.</summary>
    protected abstract IEnumerable<ParameterError> Check(string value, OpenLists lists);

    protected static ParameterError Error(
        string code,
        string value,
        IReadOnlyList<string>? allowed,
        string detail,
        string? nearest = null
    ) =>
        new()
        {
            Code = code,
            Parameter = string.Empty,
            Value = Shortened(value),
            Allowed = allowed,
            Nearest = nearest,
            Detail = detail,
        };

    /// <summary>The refusal of more values than one parameter may have; null where there are not too many.</summary>
    protected static ParameterError? TooMany(string value, IReadOnlyCollection<string> parts) =>
        parts.Count <= ParameterShape.MostItems
            ? null
            : Error(
                "too-many",
                value,
                [$"at most {ParameterShape.MostItems}"],
                $"{parts.Count} values are given; at most {ParameterShape.MostItems} are allowed at a time."
            );

    /// <summary>Several values, of which the order does not matter.</summary>
    protected static string Sorted(IEnumerable<string> values) =>
        string.Join(',', values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    internal static string Shortened(string value) => value.Length <= EchoedLength ? value : value[..EchoedLength] + "…";
}
