using KzUkApi.Domain.Lists;

namespace KzUkApi.Storage.Store;

/// <summary>Numbers the states of the data that a program meets, and says since when each is there.</summary>
internal sealed class StateCount(TimeProvider clock)
{
    private long _generation;
    private (string Edition, DateTimeOffset At)? _changed;

    /// <summary>The state that a changed row tells.</summary>
    /// <remarks>A copy that is put back was made earlier than what it takes the place of; to clients it is a change of now.</remarks>
    public DataState Next(StateRow row)
    {
        var (edition, at) = (row.Edition, row.ChangedAt);
        if (_changed is { } before)
        {
            at = before.Edition == edition ? before.At : at > before.At ? at : clock.GetUtcNow();
        }

        _changed = (edition, at);
        return new(++_generation, row.DataVersion, edition, at);
    }
}
