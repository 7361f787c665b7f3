namespace KzUkApi.Storage.Store;

/// <summary>How long the database may work on a read before it is stopped.</summary>
/// <remarks>The time in which a client takes what was read does not count.</remarks>
internal sealed class QueryTime : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly CancellationTokenSource _stop;

    public QueryTime(TimeSpan limit, CancellationToken token)
    {
        _limit = limit;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        Begin();
    }

    /// <summary>Ends the read: its time is over, or nobody waits for it.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Counts from the beginning: the query goes on and gives rows, however many there are.</summary>
    public void Begin() => _stop.CancelAfter(_limit);

    /// <summary>Counts no more until it begins again.</summary>
    public void Pause() => _stop.CancelAfter(Timeout.InfiniteTimeSpan);

    public void Dispose() => _stop.Dispose();
}
