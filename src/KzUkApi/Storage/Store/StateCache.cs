namespace KzUkApi.Storage.Store;

/// <summary>What was read of the present state of the data and is asked for again and again: totals, and the sources of rows.</summary>
/// <remarks>
/// Bounded: when it is full it is emptied, since a client that asks for so many different filters asks for none of them again.
/// </remarks>
internal sealed class StateCache(int capacity = StateCache.Capacity)
{
    private const int Capacity = 4096;

    private readonly Lock _lock = new();
    private Dictionary<StateQuestion, object> _kept = [];
    private StateKey? _state;

    /// <summary>What was read; null where it was not, or in another state of the data.</summary>
    public object? Find(StateKey state, StateQuestion question)
    {
        lock (_lock)
        {
            return state == _state ? _kept.GetValueOrDefault(question) : null;
        }
    }

    /// <summary>Keeps what was read.</summary>
    /// <remarks>A reader of an older state never replaces what is known of a newer one for longer than one read.</remarks>
    public void Add(StateKey state, StateQuestion question, object read)
    {
        lock (_lock)
        {
            if (state != _state || _kept.Count >= capacity)
            {
                (_state, _kept) = (state, []);
            }

            _kept[question] = read;
        }
    }
}
