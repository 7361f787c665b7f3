using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace KzUkApi.Http.Parameters;

/// <summary>The texts of a query record, by the names of its properties.</summary>
internal readonly struct QueryTexts(QueryRecord query)
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    /// <summary>The names of the properties, in the order of the record.</summary>
    public IEnumerable<string> Properties => Of(query.GetType()).Select(property => property.Name);

    /// <summary>What was sent; null where the parameter is left out.</summary>
    public string? this[string property]
    {
        get
        {
            var found = Array.Find(Of(query.GetType()), one => one.Name == property);
            return (string?)(found ?? throw new ArgumentException($"{query.GetType().Name} has no parameter {property}.")).GetValue(query);
        }
    }

    /// <summary>The same query with one parameter left out. It is to be parsed.</summary>
    public static T Without<T>(T query, string property)
        where T : QueryRecord
    {
        var other = query with { };
        Array.Find(Of(query.GetType()), one => one.Name == property)!.SetValue(other, null);
        return other;
    }

    /// <summary>The names of the parameters of a query record.</summary>
    public static IEnumerable<string> NamesOf(Type query) => Of(query).Select(property => NameOf(property.Name));

    /// <summary>The parameter of a property.</summary>
    public static string NameOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    private static PropertyInfo[] Of(Type query) => Known.GetOrAdd(
        query,
        type => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite)]);
}
