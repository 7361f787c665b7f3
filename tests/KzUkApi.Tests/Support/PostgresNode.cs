using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace KzUkApi.Tests.Support;

/// <summary>One server of several that follow each other, in a folder and on a socket of its own.</summary>
internal sealed class PostgresNode : IDisposable
{
    public const string Database = "kzuk";

    private const string User = "kzuk";

    private readonly string _name;
    private readonly string _folder = PostgresPrograms.NewFolder();

    private PostgresNode(string name) => _name = name;

    /// <summary>Its place in a connection string.</summary>
    public string Host => _folder;

    private string Data => Path.Combine(_folder, "data");

    /// <summary>A primary that acknowledges nothing before a standby has it.</summary>
    /// <param name="confirming">The name of that standby.</param>
    public static PostgresNode Primary(string name, string confirming)
    {
        var node = new PostgresNode(name);
        PostgresPrograms.Run("initdb", "-D", node.Data, "-U", User, "--auth=trust", "--locale=C", "-E", "UTF8", "--no-sync");
        node.Start();
        node.Execute($"CREATE DATABASE {Database} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'", "postgres");
        PostgresCluster.Fill(ConnectionTo(node));
        node.Execute($"ALTER SYSTEM SET synchronous_standby_names = '{confirming}'");
        return node;
    }

    /// <summary>A standby that follows another node.</summary>
    public static PostgresNode Standby(string name, PostgresNode followed)
    {
        var node = new PostgresNode(name);
        PostgresPrograms.Run(
            "pg_basebackup", "-h", followed.Host, "-U", User, "-D", node.Data,
            "--checkpoint=fast", "--write-recovery-conf", "--no-sync");

        // The settings of the followed node come with the copy; this one waits for nobody once it is the primary.
        File.AppendAllText(Path.Combine(node.Data, "postgresql.auto.conf"), "synchronous_standby_names = ''\n");
        node.Start();
        return node;
    }

    /// <summary>The connection string of the service for these nodes, in this order.</summary>
    public static string ConnectionTo(params IEnumerable<PostgresNode> nodes) =>
        $"Host={string.Join(',', nodes.Select(node => node.Host))};Database={Database};Username={User}";

    public void Start(string options = "")
    {
        var own = $"-c listen_addresses='' -k {_folder} -c cluster_name={_name}";
        PostgresPrograms.Run(
            "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o",
            $"{own} -c fsync=off -c max_connections=200 -c wal_keep_size=512 {options}", "start");
    }

    public void Stop() => PostgresPrograms.Run("pg_ctl", "-D", Data, "-m", "fast", "-w", "stop");

    /// <summary>As when the machine loses its power, but for what stood on its disk.</summary>
    public void Kill()
    {
        using var process = Process.GetProcessById(int.Parse(
            File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture));
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Makes a standby the primary.</summary>
    public void Promote() => PostgresPrograms.Run("pg_ctl", "-D", Data, "-w", "promote");

    /// <summary>Reads the configuration again.</summary>
    public void Reload() => PostgresPrograms.Run("pg_ctl", "-D", Data, "reload");

    public void Execute(string sql, string database = Database)
    {
        using var source = Source(database);
        using var command = source.CreateCommand(sql);
        command.ExecuteNonQuery();
    }

    public long Number(string sql)
    {
        using var source = Source(Database);
        using var command = source.CreateCommand(sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")) && IsRunning())
        {
            PostgresPrograms.Run("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        }

        TempFolder.Delete(_folder);
    }

    private bool IsRunning()
    {
        var id = int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        return Directory.Exists($"/proc/{id}");
    }

    private NpgsqlDataSource Source(string database) =>
        NpgsqlDataSource.Create($"Host={_folder};Database={database};Username={User};Pooling=false");
}
