using Dapper;

namespace KzUkApi.Storage.Store;

/// <summary>What is read once for each state of the data: a query with its values, or a name for what several queries read.</summary>
/// <remarks>Values are compared one by one: joined as text, the end of one and the beginning of the next can be read in two ways.</remarks>
internal sealed class StateQuestion : IEquatable<StateQuestion>
{
    private readonly string _text;
    private readonly (string Name, object? Value)[] _values;

    /// <param name="text">The text of the query.</param>
    /// <param name="parameters">Those that stand in the text count: a filter shares its own with other queries.</param>
    public StateQuestion(string text, DynamicParameters? parameters = null)
    {
        _text = text;
        _values =
        [
            .. (parameters?.ParameterNames ?? [])
                .Where(name => text.Contains($"@{name}", StringComparison.Ordinal))
                .Select(name => (name, parameters!.Get<object?>(name))),
        ];
    }

    public bool Equals(StateQuestion? other) =>
        other is not null && _text == other._text && _values.AsSpan().SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as StateQuestion);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_text, StringComparer.Ordinal);
        foreach (var value in _values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
