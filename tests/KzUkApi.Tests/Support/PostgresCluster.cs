using System.Globalization;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Postgres;
using KzUkApi.Storage.Records;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace KzUkApi.Tests.Support;

/// <summary>A PostgreSQL server of the tests, in a temporary folder and on a socket of its own.</summary>
/// <remarks>Databases are copies of one that was loaded once.</remarks>
internal static class PostgresCluster
{
    /// <summary>Has <c>postgres</c> where every test server is to run on it.</summary>
    public const string EngineVariable = "KZUK_TEST_ENGINE";

    private const string Loaded = "kzuk_loaded";
    private const string User = "kzuk";

    private static readonly Lock Gate = new();
    private static readonly Lazy<string> Folder = new(Start);
    private static readonly Lazy<string> Template = new(Load);

    private static int _databases;

    /// <summary>Whether every test server is to run on PostgreSQL.</summary>
    public static bool IsChosen => Environment.GetEnvironmentVariable(EngineVariable) == "postgres";

    /// <summary>Skips the test where there is no PostgreSQL; on a build server that is a failure.</summary>
    public static void Require()
    {
        if (PostgresPrograms.Folder is not null)
        {
            return;
        }

        const string reason = "PostgreSQL 15 or newer is not installed (Debian: apt-get install postgresql).";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(reason);
        }

        Assert.Ignore(reason);
    }

    /// <summary>The connection string of a new database with what the first start of the service leaves.</summary>
    public static string NewLoaded() => New($"TEMPLATE {Template.Value}");

    /// <summary>The connection string of a new database without a table.</summary>
    /// <param name="options">What stands after the name in <c>CREATE DATABASE</c>.</param>
    public static string New(string options = "TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'")
    {
        lock (Gate)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"kzuk_{++_databases}");
            Execute($"CREATE DATABASE {name} {options}");
            return ConnectionTo(name);
        }
    }

    public static void Drop(string connection)
    {
        NpgsqlConnection.ClearAllPools();
        Execute($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");
    }

    /// <summary>Runs a statement beside the service.</summary>
    public static void Execute(string sql, string? connection = null)
    {
        using var source = NpgsqlDataSource.Create(connection ?? ConnectionTo("postgres"));
        using var command = source.CreateCommand(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>Makes in an empty database what the first start of the service leaves.</summary>
    public static void Fill(string connection)
    {
        using var connections = new PostgresConnections(connection + ";Pooling=false");
        new StorePreparation(connections, new ReferenceDataset(DatasetCopy.Original), new FakeTimeProvider(ApiServer.Noon)).Run();
    }

    /// <summary>Stops the server, where one was started.</summary>
    public static void Stop()
    {
        if (Folder.IsValueCreated)
        {
            NpgsqlConnection.ClearAllPools();
            PostgresPrograms.Run("pg_ctl", "-D", Path.Combine(Folder.Value, "data"), "-m", "immediate", "-w", "stop");
            TempFolder.Delete(Folder.Value);
        }
    }

    private static string ConnectionTo(string database) =>
        $"Host={Folder.Value};Database={database};Username={User};Pooling=true;Maximum Pool Size=20";

    private static string Start()
    {
        var folder = PostgresPrograms.NewFolder();
        var data = Path.Combine(folder, "data");
        PostgresPrograms.Run("initdb", "-D", data, "-U", User, "--auth=trust", "--locale=C", "-E", "UTF8", "--no-sync");
        PostgresPrograms.Run(
            "pg_ctl", "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-c listen_addresses='' -k {folder} -c fsync=off -c max_connections=200", "start");
        return folder;
    }

    private static string Load()
    {
        Execute($"CREATE DATABASE {Loaded} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
        Fill(ConnectionTo(Loaded));
        return Loaded;
    }
}
