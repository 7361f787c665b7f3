using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>The rules by the names under which validators read.</summary>
internal static class ParameterRules
{
    public static IRuleBuilderOptions<T, string?> Codes<T>(this IRuleBuilder<T, string?> rule, CodeList list) =>
        rule.SetValidator(new CodesRule<T>(_ => list, single: false, prefixes: false, fallback: null));

    public static IRuleBuilderOptions<T, string?> Codes<T>(
        this IRuleBuilder<T, string?> rule,
        Func<OpenLists, CodeList> list,
        bool prefixes = false
    ) => rule.SetValidator(new CodesRule<T>(list, single: false, prefixes, fallback: null));

    /// <param name="fallback">What holds where the parameter is left out, as the contract states it.</param>
    /// <param name="always">Whether it holds whatever the other parameters are.</param>
    public static IRuleBuilderOptions<T, string?> OneCode<T>(
        this IRuleBuilder<T, string?> rule,
        CodeList list,
        string? fallback = null,
        bool always = true
    ) => rule.SetValidator(new CodesRule<T>(_ => list, single: true, prefixes: false, fallback, always));

    public static IRuleBuilderOptions<T, string?> Ids<T>(this IRuleBuilder<T, string?> rule) => rule.SetValidator(new IdsRule<T>());

    public static IRuleBuilderOptions<T, string?> SortedBy<T>(this IRuleBuilder<T, string?> rule, IReadOnlyList<string> names) =>
        rule.SetValidator(new SortRule<T>(names));

    public static IRuleBuilderOptions<T, string?> Bound<T>(this IRuleBuilder<T, string?> rule) => rule.SetValidator(new BoundRule<T>());

    public static IRuleBuilderOptions<T, string?> AsOf<T>(this IRuleBuilder<T, string?> rule, TimeProvider clock) =>
        rule.SetValidator(new AsOfRule<T>(clock));

    public static IRuleBuilderOptions<T, string?> Since<T>(this IRuleBuilder<T, string?> rule, TimeProvider clock) =>
        rule.SetValidator(new SinceRule<T>(clock));

    public static IRuleBuilderOptions<T, string?> Periods<T>(this IRuleBuilder<T, string?> rule) =>
        rule.SetValidator(new PeriodsRule<T>(single: false));

    public static IRuleBuilderOptions<T, string?> OnePeriod<T>(this IRuleBuilder<T, string?> rule) =>
        rule.SetValidator(new PeriodsRule<T>(single: true));

    public static IRuleBuilderOptions<T, string?> Integer<T>(this IRuleBuilder<T, string?> rule, int minimum, int maximum, int fallback) =>
        rule.SetValidator(new IntegerRule<T>(minimum, maximum, fallback));

    public static IRuleBuilderOptions<T, string?> Words<T>(this IRuleBuilder<T, string?> rule, int maxLength = 200) =>
        rule.SetValidator(new WordsRule<T>(maxLength, inOneLine: false));

    public static IRuleBuilderOptions<T, string?> LineOfWords<T>(this IRuleBuilder<T, string?> rule, int maxLength = 200) =>
        rule.SetValidator(new WordsRule<T>(maxLength, inOneLine: true));

    public static IRuleBuilderOptions<T, string?> Required<T>(this IRuleBuilder<T, string?> rule) =>
        rule.SetValidator(new RequiredRule<T>());

    public static IRuleBuilderOptions<T, string?> Cursor<T>(this IRuleBuilder<T, string?> rule) => rule.SetValidator(new CursorRule<T>());

    /// <summary>The first of two bounds does not lie after the second.</summary>
    public static void Ordered<T>(this AbstractValidator<T> validator, Expression<Func<T, string?>> from, Expression<Func<T, string?>> to)
    {
        var (readFrom, readTo) = (from.Compile(), to.Compile());
        var (fromName, toName) = (NameOf(from), NameOf(to));
        validator.RuleFor(query => query).Custom((query, context) =>
        {
            if (
                        DateBound.TryParse(readFrom(query), out var first)
                        && DateBound.TryParse(readTo(query), out var last)
                        && first.Start > last.End
                    )
            {
                var error = new ParameterError
                {
                    Code = "from-after-to",
                    Parameter = fromName,
                    Value = readFrom(query),
                    Allowed = [$"up to {readTo(query)}"],
                    Nearest = null,
                    Detail = $"{fromName} ({readFrom(query)}) lies after {toName} ({readTo(query)}). Exchange them.",
                };
                context.AddFailure(new ValidationFailure(fromName, error.Detail) { CustomState = error });
            }
        });
    }

    /// <summary>The first parameter goes only with one value of the second, which is also the value of the second where it is left out.</summary>
    public static void OnlyWith<T>(
        this AbstractValidator<T> validator,
        Expression<Func<T, string?>> one,
        Expression<Func<T, string?>> other,
        string value
    )
    {
        var (readOne, readOther) = (one.Compile(), other.Compile());
        var (name, otherName) = (NameOf(one), NameOf(other));
        validator.RuleFor(query => query).Custom((query, context) =>
        {
            if (
                        readOne(query) is not null
                        && readOther(query) is { Length: > 0 } given
                        && !given.Equals(value, StringComparison.OrdinalIgnoreCase)
                    )
            {
                var error = new ParameterError
                {
                    Code = "cannot-combine",
                    Parameter = name,
                    Value = ParameterRule<T>.Shortened(readOne(query)!),
                    Allowed = [$"{otherName}={value}"],
                    Nearest = null,
                    Detail = $"{name} goes only with {otherName}={value}, and {otherName} is {ParameterRule<T>.Shortened(given)}. Leave one of them out.",
                };
                context.AddFailure(new ValidationFailure(name, error.Detail) { CustomState = error });
            }
        });
    }

    private static string NameOf<T>(Expression<Func<T, string?>> property) =>
        System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(((MemberExpression)property.Body).Member.Name);
}
