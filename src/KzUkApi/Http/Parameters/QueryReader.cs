using System.Reflection;
using System.Text.Json;
using FluentValidation;
using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Http.Parameters;

/// <summary>Reads a query record as its validator understands it.</summary>
internal static class QueryReader<T>
    where T : class
{
    private static (string Name, Func<T, string?> Read, IParameterRule? Rule)[]? _parameters;

    /// <summary>The names of the parameters.</summary>
    public static readonly IReadOnlyList<string> Names = [.. Properties().Select(NameOf)];

    /// <summary>The parameters that say something, each in the one spelling that all spellings of its value share.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Canonical(T query, IValidator<T> validator, OpenLists lists)
    {
        foreach (var (name, read, rule) in _parameters ??= Parameters(validator))
        {
            if (read(query) is { } value && (rule is null ? value : rule.Canonical(value, lists)) is { } canonical)
            {
                yield return KeyValuePair.Create(name, canonical);
            }
        }
    }

    private static IEnumerable<PropertyInfo> Properties() =>
        typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static (string, Func<T, string?>, IParameterRule?)[] Parameters(IValidator<T> validator)
    {
        var rules = validator.CreateDescriptor();
        return
        [
            .. Properties().Select(property => (
                NameOf(property),
                property.GetMethod!.CreateDelegate<Func<T, string?>>(),
                rules.GetValidatorsForMember(property.Name).Select(pair => pair.Validator).OfType<IParameterRule>().FirstOrDefault())),
        ];
    }
}
