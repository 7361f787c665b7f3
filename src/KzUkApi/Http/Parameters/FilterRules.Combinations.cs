using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Http.Parameters;

/// <summary>What validators say of parameters that go, or do not go, with others.</summary>
internal static partial class FilterRules
{
    /// <summary>
    /// The parameter goes only with one value of another, which is also the value of the other where it is left out.
    /// </summary>
    public static void OnlyWith<T, TValue>(this IRuleBuilder<T, TValue> rule, string property, string other, string value) =>
        rule.Custom((_, context) =>
        {
            var parser = ParserOf(context);
            if (
                parser.TextOf(property) is { } text
                && parser.TextOf(other) is { Length: > 0 } given
                && !given.Equals(value, StringComparison.OrdinalIgnoreCase)
            )
            {
                var (name, otherName) = (QueryTexts.NameOf(property), QueryTexts.NameOf(other));
                var detail =
                    $"{name} goes only with {otherName}={value}, and {otherName} is {AnyParameterRule.Shortened(given)}. "
                        + "Leave one of them out.";
                Add(context, AnyParameterRule.Error("cannot-combine", text, [$"{otherName}={value}"], detail) with { Parameter = name });
            }
        });

    /// <summary>One of the parameters is given, and only one.</summary>
    public static void ExactlyOneOf<T>(this IRuleBuilder<T, T> rule, params string[] properties) =>
        rule.Custom((_, context) =>
        {
            var parser = ParserOf(context);
            string[] names = [.. properties.Select(QueryTexts.NameOf)];
            var given = properties.Where(property => parser.TextOf(property) is not null).ToList();
            if (given.Count == 0)
            {
                var detail = $"One of {string.Join(", ", names)} is required. Give exactly one of them.";
                Add(context, AnyParameterRule.Error("required", null, names, detail) with { Parameter = names[0] });
            }

            foreach (var more in given.Skip(1))
            {
                var detail = $"{QueryTexts.NameOf(more)} does not go with {QueryTexts.NameOf(given[0])}: "
                    + $"exactly one of {string.Join(", ", names)} is allowed. Leave all but one out.";
                var error = AnyParameterRule.Error("cannot-combine", parser.TextOf(more), names, detail);
                Add(context, error with { Parameter = QueryTexts.NameOf(more) });
            }
        });

    /// <summary>The parameter must be given where the others make it necessary.</summary>
    public static void RequiredIf<T>(
        this IRuleBuilder<T, T> rule, Func<T, bool> necessary, string property, CodeList allowed, string detail) =>
        rule.Custom((filter, context) =>
        {
            var parser = ParserOf(context);
            if (necessary(filter) && !parser.IsGiven(property))
            {
                Add(context, AnyParameterRule.Error("required", parser.TextOf(property), [.. allowed.Values], detail) with
                {
                    Parameter = QueryTexts.NameOf(property),
                });
            }
        });

    /// <summary>The parameter does not go with another, since it belongs to some of its alternatives.</summary>
    public static void NotWith<T>(this IRuleBuilder<T, T> rule, string property, string other, params string[] alternatives) =>
        rule.Custom((_, context) =>
        {
            var parser = ParserOf(context);
            if (parser.IsGiven(property) && parser.IsGiven(other))
            {
                var name = QueryTexts.NameOf(property);
                var detail = $"{name} goes with {string.Join(" or ", alternatives.Select(QueryTexts.NameOf))}. Leave it out.";
                Add(context, AnyParameterRule.Error("cannot-combine", parser.TextOf(property), null, detail) with { Parameter = name });
            }
        });

    /// <summary>The parameter has no meaning with what else is asked for.</summary>
    public static void RefusedIf<T>(this IRuleBuilder<T, T> rule, Func<T, bool> meaningless, string property, string detail) =>
        rule.Custom((filter, context) =>
        {
            var parser = ParserOf(context);
            if (meaningless(filter) && parser.IsGiven(property))
            {
                var error = AnyParameterRule.Error("cannot-combine", parser.TextOf(property), null, detail);
                Add(context, error with { Parameter = QueryTexts.NameOf(property) });
            }
        });

    /// <summary>A number of the filter is not below a bound; null where it has none.</summary>
    public static void NotBelow<T>(this IRuleBuilder<T, T> rule, Func<T, decimal?> number, decimal least, string property, string detail) =>
        rule.Custom((filter, context) =>
        {
            if (number(filter) < least)
            {
                var error = AnyParameterRule.Error("out-of-range", ParserOf(context).TextOf(property), null, detail);
                Add(context, error with { Parameter = QueryTexts.NameOf(property) });
            }
        });

    /// <summary>
    /// The period with which another is compared is of the same length and lies before it; where it is left out, there is one a year
    /// before.
    /// </summary>
    public static void EarlierThan<T>(this IRuleBuilder<T, Period?> rule, Func<T, Period> compared, string property, string other) =>
        rule.Custom((given, context) =>
        {
            var (parser, period) = (ParserOf(context), compared(context.InstanceToValidate));
            var (name, otherName) = (QueryTexts.NameOf(property), QueryTexts.NameOf(other));
            if (period.Text is null || (given is null && (parser.IsGiven(property) || period.YearBefore is not null)))
            {
                return;
            }

            var (code, detail) = given is not { } earlier
                ? ("required", $"{period.Text} has no period a year before it. Give the period with which it is compared.")
                : earlier.Frequency != period.Frequency || earlier.Months != period.Months
                ? ("different-frequency", $"{name} ({earlier.Text}) is not of the same length as {otherName} ({period.Text}). Compare "
                    + "years with years, quarters with quarters, months with months, and spans with spans of as many months.")
                : earlier.End >= period.End
                ? ("base-not-before", $"{name} ({earlier.Text}) does not lie before {otherName} ({period.Text}). Exchange them, and give "
                    + "the change that is claimed from the earlier to the later.")
                : (null, string.Empty);
            if (code is not null)
            {
                string[]? fitting = period.YearBefore is { } yearBefore ? [yearBefore.Text] : null;
                Add(context, AnyParameterRule.Error(code, parser.TextOf(property), fitting, detail) with { Parameter = name });
            }
        });
}
