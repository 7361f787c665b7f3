using System.Diagnostics;
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
        if (Programs() is not null)
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

    /// <summary>Stops the server, where one was started.</summary>
    public static void Stop()
    {
        if (Folder.IsValueCreated)
        {
            NpgsqlConnection.ClearAllPools();
            Run("pg_ctl", "-D", Path.Combine(Folder.Value, "data"), "-m", "immediate", "-w", "stop");
            TempFolder.Delete(Folder.Value);
        }
    }

    private static string ConnectionTo(string database) =>
        $"Host={Folder.Value};Database={database};Username={User};Pooling=true;Maximum Pool Size=20";

    private static string Start()
    {
        var folder = Directory.CreateTempSubdirectory("kzuk-postgres-").FullName;
        if (Environment.UserName == "root")
        {
            // The server refuses to run as root.
            Process.Start("chown", ["postgres", folder]).WaitForExit();
        }

        var data = Path.Combine(folder, "data");
        Run("initdb", "-D", data, "-U", User, "--auth=trust", "--locale=C", "-E", "UTF8", "--no-sync");
        Run(
            "pg_ctl", "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-c listen_addresses='' -k {folder} -c fsync=off -c max_connections=200", "start");
        return folder;
    }

    private static string Load()
    {
        Execute($"CREATE DATABASE {Loaded} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
        using (var connections = new PostgresConnections(ConnectionTo(Loaded) + ";Pooling=false"))
        {
            new StorePreparation(connections, new ReferenceDataset(DatasetCopy.Original), new FakeTimeProvider(ApiServer.Noon)).Run();
        }

        return Loaded;
    }

    // The programs of the newest server that is installed.
    private static string? Programs() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Where(folder => int.TryParse(Path.GetFileName(folder), out var version) && version >= 15)
                .Select(folder => Path.Combine(folder, "bin"))
                .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
                .Order(StringComparer.Ordinal)
                .LastOrDefault()
            : null;

    private static void Run(string program, params string[] arguments)
    {
        string[] command = [Path.Combine(Programs()!, program), .. arguments];
        command = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", .. command] : command;
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = "/", RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, string.Join(' ', command));
    }
}
