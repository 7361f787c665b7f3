namespace KzUkApi.Http.Caching;

/// <summary>The state of the data that answers are made from.</summary>
/// <param name="Generation">Grows with every change of the database, by whichever process.</param>
/// <param name="Version">The data version; it comes again when a change is undone.</param>
/// <param name="Edition">Which state this is; unlike the version it never comes again.</param>
/// <param name="ChangedAt">When the data last changed.</param>
internal sealed record DataState(long Generation, string Version, string Edition, DateTimeOffset ChangedAt);

/// <summary>Tells the state of the data.</summary>
/// <param name="now">Whether a state that is a millisecond old is too old.</param>
internal delegate DataState CurrentData(bool now = false);

/// <summary>One state of the data, held for everything that is read until it is disposed.</summary>
internal interface IDataHold : IDisposable
{
    /// <summary>Lets the calling method, and what it calls, read this state.</summary>
    void Enter();
}

/// <summary>Holds the state that the data are in now.</summary>
internal delegate IDataHold HoldData(CancellationToken token);
