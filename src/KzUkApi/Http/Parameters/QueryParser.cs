using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>Parses the parameters of one request, each exactly once by its rule, and keeps what is wrong with them.</summary>
/// <remarks>
/// Parameters are named by the properties of the query record, so that queries which share a parameter share its rule.
/// The rules turn texts into values, which validation libraries do not. What may be said of the values, and of several
/// parameters together, is said by the FluentValidation validator of the filter (<see cref="FilterRules"/>).
/// </remarks>
internal sealed partial class QueryParser
{
    private readonly QueryTexts _texts;
    private readonly OpenLists _lists;
    private readonly Dictionary<string, ParsedParameter> _parameters = new(StringComparer.Ordinal);
    private readonly List<ParameterError> _combined = [];

    private QueryParser(QueryRecord query, OpenLists lists, DateOnly today) =>
        (_texts, _lists, Today) = (new(query), lists, today);

    /// <summary>The last day that can be asked for.</summary>
    public DateOnly Today { get; }

    /// <summary>Parses a query.</summary>
    /// <param name="lists">The code lists that come with the data.</param>
    /// <param name="today">The last day that <c>asOf</c> can name.</param>
    public static QueryParser Of(QueryRecord query, OpenLists lists, DateOnly today)
    {
        var parser = new QueryParser(query, lists, today);
        query.Read(parser);
        return parser;
    }

    /// <summary>Parses a query, and checks its values and several of them together.</summary>
    /// <inheritdoc cref="Of"/>
    public static QueryParser Validated(QueryRecord query, OpenLists lists, DateOnly today)
    {
        var parser = Of(query, lists, today);
        query.Validate(parser);
        return parser;
    }

    /// <summary>Everything that is wrong: with each parameter in the order of the query record, then with some of them together.</summary>
    public IEnumerable<ParameterError> Errors => InOrder().SelectMany(parameter => parameter.Errors).Concat(_combined);

    /// <summary>The parameters that say something, each in the one spelling that all spellings of its value share.</summary>
    public IEnumerable<KeyValuePair<string, string>> Canonical() =>
        InOrder()
            .Where(parameter => parameter.Canonical is not null)
            .Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Canonical!));

    /// <summary>What the contract says of each parameter.</summary>
    public IEnumerable<(string Name, ParameterShape Shape)> Shapes() => InOrder().Select(parameter => (parameter.Name, parameter.Shape()));

    /// <summary>Whether a parameter, by its name, takes several values.</summary>
    public bool TakesSeveral(string name) => InOrder().Any(parameter => parameter.Name == name && parameter.Shape().Multiple);

    /// <summary>Notes what a validator has against values that are right by themselves.</summary>
    public void Validate<T>(IValidator<T> validator, T value)
    {
        foreach (var failure in validator.Validate(FilterRules.ContextOf(value, this)).Errors)
        {
            var error = (ParameterError)failure.CustomState;
            if (_parameters.TryGetValue(failure.PropertyName, out var parameter))
            {
                _parameters[failure.PropertyName] = parameter with { Errors = [.. parameter.Errors, error], Canonical = null };
            }
            else
            {
                _combined.Add(error);
            }
        }
    }

    /// <summary>What was sent; null where the parameter is left out.</summary>
    public string? TextOf(string property) => _texts[property];

    /// <summary>Whether the parameter is given, and its text has a value.</summary>
    public bool IsRight(string property) => _texts[property] is not null && _parameters[property].Errors.Count == 0;

    /// <summary>The bounds of a whole number, as the contract states them.</summary>
    public (int Minimum, int Maximum) RangeOf(string property) => _parameters[property].Shape().Range
        ?? throw new InvalidOperationException($"{property} is no whole number.");

    /// <summary>The value of a parameter by its rule.</summary>
    /// <param name="property">The name of the property of the query record.</param>
    public T Parse<T>(string property, ParameterRule<T> rule, bool required = false)
    {
        var (name, text, errors) = (QueryTexts.NameOf(property), _texts[property], new List<ParameterError>());
        var value = rule.Missing;
        if (text is { Length: > 0 })
        {
            value = rule.Parse(text, errors);
        }
        else if (text is not null)
        {
            errors.Add(AnyParameterRule.Error("empty-value", text, null, "The parameter has no value. Give it one, or leave it out."));
        }
        else if (required)
        {
            errors.Add(AnyParameterRule.Error("required", null, null, "The parameter is required. Give it a value."));
        }

        _parameters.Add(property, new(
            name,
            [.. errors.Select(error => error with { Parameter = name })],
            text is null || errors.Count > 0 ? null : rule.Canonical(value, text),
            () => rule.Shape() with { Required = required }));
        return value;
    }

    private IEnumerable<ParsedParameter> InOrder() =>
        _texts.Properties.Where(_parameters.ContainsKey).Select(property => _parameters[property]);

    private sealed record ParsedParameter(string Name, IReadOnlyList<ParameterError> Errors, string? Canonical, Func<ParameterShape> Shape);
}
