using System.Collections.Concurrent;
using KzUkApi.Configuration;
using Npgsql;

namespace KzUkApi.Storage.Postgres;

/// <summary>The hosts of a connection string: connections to the primary, and to any host for reading.</summary>
internal sealed class PostgresServer : IDisposable
{
    private readonly NpgsqlConnectionStringBuilder _settings;
    private readonly NpgsqlDataSource _source;
    private readonly ConcurrentDictionary<(string Host, int Port), NpgsqlDataSource> _hosts = [];
    private readonly Lazy<IReadOnlyList<NpgsqlDataSource>> _each;

    public PostgresServer(string connectionString)
    {
        try
        {
            _settings = new(connectionString);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw new OperatorException(
                $"Kzuk:PostgreSql is wrong: {exception.Message.TrimEnd('.')}. It is a connection string of Npgsql, for example "
                    + "Host=db1,db2;Database=kzuk;Username=kzuk.", exception);
        }

        if (string.IsNullOrWhiteSpace(_settings.Host) || string.IsNullOrWhiteSpace(_settings.Database))
        {
            throw new OperatorException(
                "Kzuk:PostgreSql is wrong: it must name Host and Database, for example Host=db1,db2;Database=kzuk;Username=kzuk.");
        }

        IsSeveral = _settings.Host.Contains(',', StringComparison.Ordinal);
        (_source, Primary, Readers) = Open();
        _each = new(() =>
        [
            .. _settings.Host.Split(',').Select(host =>
                NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_settings.ConnectionString) { Host = host.Trim() })),
        ]);
    }

    /// <summary>The database and its hosts, without anything that is secret.</summary>
    public string Name => $"{_settings.Database} on {_settings.Host} (PostgreSQL)";

    public string User => _settings.Username ?? Environment.UserName;

    /// <summary>Whether there is more than one host.</summary>
    public bool IsSeveral { get; }

    public NpgsqlDataSource Primary { get; }

    /// <summary>Standbys before the primary.</summary>
    public NpgsqlDataSource Readers { get; }

    /// <summary>Each host by itself, whatever it is at the moment.</summary>
    public IReadOnlyList<NpgsqlDataSource> Hosts => _each.Value;

    /// <summary>Cancels what runs on a connection, through another one.</summary>
    /// <remarks>What is cancelled may have ended by itself: nothing is said of that, or of a host that is gone.</remarks>
    public void Cancel(string host, int port, int process)
    {
        try
        {
            using var connection = _hosts.GetOrAdd((host, port), key => SourceOf(key.Host, key.Port)).OpenConnection();
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT pg_cancel_backend({process})";
            command.ExecuteNonQuery();
        }
        catch (NpgsqlException)
        {
            // The statement then ends with the connection.
        }
    }

    /// <summary>Closes the connections that are idle.</summary>
    public void Clear()
    {
        Primary.Clear();
        _source.Clear();
        foreach (var host in _each.IsValueCreated ? _each.Value : [])
        {
            host.Clear();
        }
    }

    public void Dispose()
    {
        foreach (var host in _hosts.Values.Concat(_each.IsValueCreated ? _each.Value : []))
        {
            host.Dispose();
        }

        _source.Dispose();
    }

    private (NpgsqlDataSource Source, NpgsqlDataSource Primary, NpgsqlDataSource Readers) Open()
    {
        _settings.ApplicationName ??= "kzuk";
        _settings.Enlist = false;

        // Tokens and the locks' own limit end what takes too long; an import is one long statement after another.
        if (!_settings.ContainsKey("Command Timeout"))
        {
            _settings.CommandTimeout = 0;
        }

        if (_settings is { MaxAutoPrepare: 0, NoResetOnClose: false })
        {
            (_settings.MaxAutoPrepare, _settings.AutoPrepareMinUsages) = (100, 3);
        }

        // A standby that became the primary is to be found soon, and a host that is silent is not to be waited for.
        if (IsSeveral && !_settings.ContainsKey("Host Recheck Seconds"))
        {
            _settings.HostRecheckSeconds = 1;
        }

        if (IsSeveral && !_settings.ContainsKey("Timeout"))
        {
            _settings.Timeout = 3;
        }

        var builder = new NpgsqlDataSourceBuilder(_settings.ConnectionString);
        if (!IsSeveral)
        {
            var one = builder.Build();
            return (one, one, one);
        }

        var all = builder.BuildMultiHost();
        return (all, all.WithTargetSession(TargetSessionAttributes.Primary), all.WithTargetSession(TargetSessionAttributes.PreferStandby));
    }

    private NpgsqlDataSource SourceOf(string host, int port) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_settings.ConnectionString)
        {
            Host = host,
            Port = port,
            MaxPoolSize = 2,
            MinPoolSize = 0,
        });
}
