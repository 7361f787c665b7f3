using KzUkApi.Storage.Store;
using Npgsql;

namespace KzUkApi.Storage.Postgres;

/// <summary>The newest state that this program has met: it never reads or writes on top of an older one.</summary>
/// <remarks>
/// A standby may be behind, or follow a primary that is gone; a primary that was replaced may come back, and take changes that no
/// other server gets. Both have a lower number than was met before. While no primary answers, the newest of the other hosts counts.
/// </remarks>
internal sealed class NewestState(PostgresServer server, Func<NpgsqlDataSource, CancellationToken, PostgresSession> read)
{
    // A standby that was found behind may have caught up.
    private const long MillisecondsBehind = 100;

    private long _met;
    private long _foundBehindAt = -MillisecondsBehind;
    private volatile bool _isPrimaryLost;
    private volatile OlderStateException? _olderPrimary;

    /// <summary>The greatest number met.</summary>
    public long Met => Volatile.Read(ref _met);

    /// <summary>What is wrong with the server that takes itself for the primary; null where nothing is.</summary>
    public OlderStateException? OlderPrimary => _olderPrimary;

    public void Meet(long generation)
    {
        for (var met = Met; generation > met;)
        {
            met = Interlocked.CompareExchange(ref _met, generation, met);
        }
    }

    /// <summary>Refuses to write on top of a state that is older than what was met before the transaction began.</summary>
    public void RequireNewer(long written, long met)
    {
        if (written <= met)
        {
            throw _olderPrimary = new(server.Name, written - 1, met);
        }
    }

    /// <summary>A snapshot that is not older than what was met.</summary>
    public PostgresSession Read(CancellationToken token)
    {
        // A program that has met no state begins with the newest.
        var met = Met;
        if (met > 0 && Environment.TickCount64 - Volatile.Read(ref _foundBehindAt) >= MillisecondsBehind)
        {
            var session = ReadAny(token);
            if (session is not null
                && (session.Generation == met || (session.Generation > met && IsKnown(session.Generation, token))))
            {
                return session;
            }

            session?.Dispose();
            Volatile.Write(ref _foundBehindAt, Environment.TickCount64);
        }

        return ReadNewest(Met, token);
    }

    /// <summary>The newest state, from the primary where it answers.</summary>
    /// <param name="look">Reads the number and the row of a server.</param>
    /// <param name="again">Whether to ask for a primary that was lost a moment ago.</param>
    public (long Generation, StateRow Row) Look(Func<NpgsqlDataSource, (long Generation, StateRow Row)> look, bool again)
    {
        var met = Met;
        if (!_isPrimaryLost || again || !server.IsSeveral)
        {
            try
            {
                var found = look(server.Primary);
                _isPrimaryLost = false;
                _olderPrimary = found.Generation < met ? new(server.Name, found.Generation, met) : null;
                if (_olderPrimary is null)
                {
                    Meet(found.Generation);
                    return found;
                }
            }
            catch (NpgsqlException exception) when (server.IsSeveral && PostgresFaults.IsOfTheServer(exception))
            {
                _isPrimaryLost = true;
            }
        }

        return LookElsewhere(look, met);
    }

    // To a standby that is far behind the database or its tables are not there yet.
    private PostgresSession? ReadAny(CancellationToken token)
    {
        try
        {
            return read(server.Readers, token);
        }
        catch (PostgresException exception) when (server.IsSeveral
            && exception.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidCatalogName)
        {
            return null;
        }
    }

    // A standby shows a change before the primary does, which then waits for other standbys. What the primary does not show is no
    // state to answer from: the next look would find the one before.
    private bool IsKnown(long generation, CancellationToken token)
    {
        if (generation > Met)
        {
            Meet(server.IsSeveral ? NumberOfPrimary(token) ?? generation : generation);
        }

        return generation <= Met;
    }

    private long? NumberOfPrimary(CancellationToken token)
    {
        try
        {
            using var session = _isPrimaryLost ? null : read(server.Primary, token);
            return session?.Generation;
        }
        catch (NpgsqlException exception) when (PostgresFaults.IsOfTheServer(exception))
        {
            return null;
        }
    }

    private PostgresSession ReadNewest(long met, CancellationToken token)
    {
        NpgsqlException? fault = null;
        var newest = -1L;
        foreach (var host in server.IsSeveral ? server.Hosts.Prepend(server.Primary) : [server.Primary])
        {
            try
            {
                var session = read(host, token);
                if (session.Generation >= met)
                {
                    Meet(session.Generation);
                    return session;
                }

                newest = Math.Max(newest, session.Generation);
                session.Dispose();
            }
            catch (NpgsqlException exception) when (PostgresFaults.IsOfTheServer(exception))
            {
                fault = exception;
            }
        }

        throw _olderPrimary is null && fault is not null ? fault : new OlderStateException(server.Name, newest, met);
    }

    private (long Generation, StateRow Row) LookElsewhere(Func<NpgsqlDataSource, (long Generation, StateRow Row)> look, long met)
    {
        NpgsqlException? fault = null;
        var newest = -1L;
        foreach (var host in server.IsSeveral ? server.Hosts.Prepend(server.Readers) : [])
        {
            try
            {
                var found = look(host);
                if (found.Generation >= met)
                {
                    Meet(found.Generation);
                    return found;
                }

                newest = Math.Max(newest, found.Generation);
            }
            catch (NpgsqlException exception) when (PostgresFaults.IsOfTheServer(exception))
            {
                fault = exception;
            }
        }

        throw _olderPrimary ?? fault ?? (Exception)new OlderStateException(server.Name, newest, met);
    }
}
