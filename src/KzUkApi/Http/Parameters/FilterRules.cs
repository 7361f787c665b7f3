using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>What validators of filters say of typed values, and of several parameters together.</summary>
/// <remarks>
/// Parameters are named by the properties of the query record. A failure carries the error of the answer, with the text that was
/// sent; it names its property only where it is about one parameter. A text that is wrong by itself is not looked at again.
/// </remarks>
internal static partial class FilterRules
{
    private const string Parser = "parser";

    /// <summary>What a validator gets: the values, and the texts that they come from.</summary>
    public static ValidationContext<T> ContextOf<T>(T value, QueryParser parser)
    {
        var context = new ValidationContext<T>(value);
        context.RootContextData[Parser] = parser;
        return context;
    }

    /// <summary>The first day does not lie after the last.</summary>
    public static void NotReversed<T>(this IRuleBuilder<T, DateRange> rule, string from, string to) =>
        rule.Custom((range, context) =>
        {
            var parser = ParserOf(context);
            if (range.First > range.Last && parser.IsRight(from) && parser.IsRight(to))
            {
                var (name, other) = (QueryTexts.NameOf(from), QueryTexts.NameOf(to));
                Add(context, new()
                {
                    Code = "from-after-to",
                    Parameter = name,
                    Value = parser.TextOf(from),
                    Allowed = [$"up to {parser.TextOf(to)}"],
                    Nearest = null,
                    Detail = $"{name} ({parser.TextOf(from)}) lies after {other} ({parser.TextOf(to)}). Exchange them.",
                });
            }
        });

    /// <summary>The day has come.</summary>
    /// <param name="unknown">What cannot be known of a later day.</param>
    public static void NotInFuture<T>(this IRuleBuilder<T, DateOnly?> rule, string property, string unknown = "what will be published") =>
        rule.Custom((day, context) =>
        {
            var parser = ParserOf(context);
            if (day > parser.Today)
            {
                var (text, latest) = (parser.TextOf(property)!, parser.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                var detail = $"{text} is in the future: today is {latest} (UTC), and {unknown} is not known.";
                Add(context, property, AnyParameterRule.Error("future-day", text, [$"up to {latest}"], detail));
            }
        });

    /// <summary>The number lies in the range that the rule of its parameter states in the contract.</summary>
    public static void InItsRange<T>(this IRuleBuilder<T, int> rule, string property) =>
        rule.Custom((number, context) =>
        {
            var parser = ParserOf(context);
            var (minimum, maximum) = parser.RangeOf(property);
            if ((number < minimum || number > maximum) && parser.IsRight(property))
            {
                var text = parser.TextOf(property)!;
                var detail = $"{AnyParameterRule.Shortened(text)} is outside the range from {minimum} to {maximum}.";
                Add(context, property, AnyParameterRule.Error("out-of-range", text, [$"{minimum} to {maximum}"], detail));
            }
        });

    private static QueryParser ParserOf<T>(ValidationContext<T> context) => (QueryParser)context.RootContextData[Parser];

    private static void Add<T>(ValidationContext<T> context, string property, ParameterError error)
    {
        var named = error with { Parameter = QueryTexts.NameOf(property) };
        context.AddFailure(new ValidationFailure(property, named.Detail) { ErrorCode = named.Code, CustomState = named });
    }

    // A failure of several parameters is a failure of the filter, and so of no property.
    private static void Add<T>(ValidationContext<T> context, ParameterError error) =>
        context.AddFailure(new ValidationFailure(string.Empty, error.Detail) { ErrorCode = error.Code, CustomState = error });
}
