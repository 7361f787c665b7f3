using System.Data.Common;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Dapper;
using KzUkApi.Domain.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Sqlite;

/// <summary>Notices every change of the database, at most a millisecond late, without reading the data.</summary>
/// <remarks>
/// SQLite's <c>PRAGMA data_version</c> changes when another connection commits, in this process or any other. It is a count of
/// one connection, so one is kept open for it, outside of transactions.
/// </remarks>
internal sealed class SqliteWatch(SqliteConnections connections, TimeProvider clock) : IStateWatch, IDisposable
{
    private static readonly long OldEnough = Stopwatch.Frequency / 1000;

    // To find a file locked takes SQLite up to ten seconds, and one request asks several times.
    private static readonly TimeSpan LockedLifetime = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly StateCount _states = new(clock);
    private DbConnection? _connection;
    private DbCommand? _look;
    private long _seen;
    private long _lookedAt;
    private DataState? _state;
    private StateRow? _row;
    private (ExceptionDispatchInfo Fault, long At)? _locked;

    /// <remarks>Requests that wait while the file is found locked, and those of the next second, are told so by the same look.</remarks>
    public DataState Current()
    {
        if (Volatile.Read(ref _state) is { } fresh && Stopwatch.GetTimestamp() - Volatile.Read(ref _lookedAt) < OldEnough)
        {
            return fresh;
        }

        lock (_lock)
        {
            if (_locked is { } locked && clock.GetElapsedTime(locked.At) < LockedLifetime)
            {
                locked.Fault.Throw();
            }

            return LookNow();
        }
    }

    /// <summary>Looks now, however short ago the last look was: one who wrote, and then reads, sees what was written.</summary>
    public DataState LookNow()
    {
        lock (_lock)
        {
            // Before looking, so that what is committed meanwhile is met by the next look.
            var now = Stopwatch.GetTimestamp();
            try
            {
                Look();
                _locked = null;
            }
            catch (Exception exception)
            {
                Close();
                if (connections.FaultOf(exception) == StoreFaultKind.Locked)
                {
                    _locked = (ExceptionDispatchInfo.Capture(exception), clock.GetTimestamp());
                }

                throw;
            }

            Volatile.Write(ref _lookedAt, now);
            return _state!;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            Close();
        }
    }

    private void Look()
    {
        if (_connection is null)
        {
            _connection = connections.OpenToWatch();
            _look = _connection.CreateCommand();
            _look.CommandText = "PRAGMA data_version";
            _look.Prepare();
            _seen = -1;
        }

        var seen = (long)_look!.ExecuteScalar()!;
        if (seen != _seen)
        {
            // Counted here and not in the state, which a fault closes: what was kept of an earlier state is never taken for this one.
            // On a store that is only read, SQLite calls every look a change.
            var row = _connection.QuerySingle<StateRow>(StateRow.Select);
            _state = connections.IsReadOnly && _state is not null && row == _row ? _state : _states.Next(row);
            (_seen, _row) = (seen, row);
        }
    }

    private void Close()
    {
        _look?.Dispose();
        _connection?.Dispose();
        (_look, _connection, _state) = (null, null, null);
    }
}
