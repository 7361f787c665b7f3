using System.Globalization;
using System.Text;
using Dapper;

namespace KzUkApi.Storage.Store;

/// <summary>What was read of the present state of the data and is asked for again and again: totals, and the sources of rows.</summary>
/// <remarks>
/// Bounded: when it is full it is emptied, since a client that asks for so many different filters asks for none of them again.
/// </remarks>
internal sealed class StateCache(int capacity = StateCache.Capacity)
{
    private const int Capacity = 4096;

    private readonly Lock _lock = new();
    private Dictionary<string, object> _kept = new(StringComparer.Ordinal);
    private string _state = string.Empty;

    /// <summary>What was read; null where it was not, or in another state of the data.</summary>
    public object? Find(string state, string question)
    {
        lock (_lock)
        {
            return state == _state ? _kept.GetValueOrDefault(question) : null;
        }
    }

    /// <summary>Keeps what was read.</summary>
    /// <remarks>A reader of an older state never replaces what is known of a newer one for longer than one read.</remarks>
    public void Add(string state, string question, object read)
    {
        lock (_lock)
        {
            if (state != _state || _kept.Count >= capacity)
            {
                (_state, _kept) = (state, new(StringComparer.Ordinal));
            }

            _kept[question] = read;
        }
    }

    /// <summary>The text of a query with its values.</summary>
    public static string Question(string sql, DynamicParameters? parameters)
    {
        var question = new StringBuilder(sql);
        foreach (var name in parameters?.ParameterNames ?? [])
        {
            // Only the parameters that stand in the text: a filter shares them with other queries.
            if (sql.Contains($"@{name}", StringComparison.Ordinal))
            {
                question.Append(CultureInfo.InvariantCulture, $"\n{name}={parameters!.Get<object>(name)}");
            }
        }

        return question.ToString();
    }
}
