using System.Diagnostics;
using System.Runtime.ExceptionServices;
using KzUkApi.Domain.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Postgres;

/// <summary>Notices every change of the database by the number that each transaction that writes raises.</summary>
/// <remarks>It asks the primary, at most once in ten milliseconds: a notification reaches no standby.</remarks>
internal sealed class PostgresWatch(PostgresConnections connections, TimeProvider clock) : IStateWatch
{
    private static readonly long OldEnough = Stopwatch.Frequency / 100;

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

            return IsFresh() ? _state! : LookNow();
        }
    }

    public DataState LookNow()
    {
        lock (_lock)
        {
            // Before looking, so that what is committed meanwhile is met by the next look.
            var now = Stopwatch.GetTimestamp();
            try
            {
                var (generation, row) = connections.Look();
                if (_state is null || generation != _seen)
                {
                    Volatile.Write(ref _state, _states.Next(row));
                    _seen = generation;
                }

                _fault = null;
            }
            catch (Exception exception) when (connections.FaultOf(exception).IsFault())
            {
                _state = null;
                _fault = (ExceptionDispatchInfo.Capture(exception), clock.GetTimestamp());
                throw;
            }

            Volatile.Write(ref _lookedAt, now);
            return _state!;
        }
    }

    private bool IsFresh() =>
        Volatile.Read(ref _state) is not null && Stopwatch.GetTimestamp() - Volatile.Read(ref _lookedAt) < OldEnough;
}
