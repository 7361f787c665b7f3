using System.Diagnostics;
using System.Runtime.ExceptionServices;
using KzUkApi.Domain.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Postgres;

/// <summary>Notices every change of the database by the number that each transaction that writes raises.</summary>
/// <remarks>It asks the primary: a notification reaches no standby.</remarks>
internal sealed class PostgresWatch(PostgresConnections connections, TimeProvider clock) : IStateWatch
{
    // Two polls and a half: in a program that is not polled for, and where a look waits for a silent server.
    private static readonly long OldEnough = Stopwatch.Frequency / 4;

    // A server that does not answer takes long to be found so, and one request asks several times.
    private static readonly TimeSpan FaultLifetime = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly StateCount _states = new(clock);
    private long _seen = -1;
    private long _lookedAt;
    private DataState? _state;
    private (ExceptionDispatchInfo Fault, long At)? _fault;

    public DataState Current()
    {
        if (IsFresh())
        {
            return _state!;
        }

        lock (_lock)
        {
            if (_fault is { } fault && clock.GetElapsedTime(fault.At) < FaultLifetime)
            {
                fault.Fault.Throw();
            }
        }

        return LookNow();
    }

    public DataState LookNow() => Look(again: false);

    /// <summary>Looks for a primary, too, that was lost before.</summary>
    public void Poll() => Look(again: true);

    // Not under the lock: a server that is silent is waited for by those who ask it, and not by those whom another look answers.
    private DataState Look(bool again)
    {
        // Before looking, so that what is committed meanwhile is met by the next look.
        var now = Stopwatch.GetTimestamp();
        try
        {
            var (generation, row) = connections.Look(again);
            lock (_lock)
            {
                return Take(generation, row, now);
            }
        }
        catch (Exception exception) when (connections.FaultOf(exception).IsFault())
        {
            lock (_lock)
            {
                _state = null;
                _fault = (ExceptionDispatchInfo.Capture(exception), clock.GetTimestamp());
            }

            throw;
        }
    }

    private DataState Take(long generation, StateRow row, long now)
    {
        // A look that another one overtook.
        if (_state is { } newer && generation < _seen)
        {
            return newer;
        }

        if (_state is null || generation != _seen)
        {
            Volatile.Write(ref _state, _states.Next(row));
            _seen = generation;
        }

        _fault = null;
        Volatile.Write(ref _lookedAt, Math.Max(now, _lookedAt));
        return _state!;
    }

    private bool IsFresh() =>
        Volatile.Read(ref _state) is not null && Stopwatch.GetTimestamp() - Volatile.Read(ref _lookedAt) < OldEnough;
}
