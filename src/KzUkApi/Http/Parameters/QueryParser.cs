using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>Parses the parameters of one request, each exactly once by its rule, and keeps what is wrong with them.</summary>
/// <remarks>
/// Parameters are named by the properties of the query record, so that queries which share a parameter share its rule.
/// The rules are ours, because validation libraries say whether a value is right, but yield none: it would be parsed again.
/// </remarks>
internal sealed partial class QueryParser
{
    private readonly QueryTexts _texts;
    private readonly OpenLists _lists;
    private readonly DateOnly _today;
    private readonly Dictionary<string, ParsedParameter> _parameters = new(StringComparer.Ordinal);
    private readonly List<ParameterError> _combined = [];

    private QueryParser(QueryRecord query, OpenLists lists, DateOnly today) =>
        (_texts, _lists, _today) = (new(query), lists, today);

    /// <summary>Parses a query.</summary>
    /// <param name="lists">The code lists that come with the data.</param>
    /// <param name="today">The last day that <c>asOf</c> can name.</param>
    public static QueryParser Of(QueryRecord query, OpenLists lists, DateOnly today)
    {
        var parser = new QueryParser(query, lists, today);
        query.Read(parser);
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

    private bool IsRight(string property) => _texts[property] is not null && _parameters[property].Errors.Count == 0;

    private sealed record ParsedParameter(string Name, IReadOnlyList<ParameterError> Errors, string? Canonical, Func<ParameterShape> Shape);
}
