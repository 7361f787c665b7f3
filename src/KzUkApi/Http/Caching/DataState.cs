using KzUkApi.Domain.Lists;

namespace KzUkApi.Http.Caching;

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
