using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Schema;
using KzUkApi.Storage.Sqlite;

namespace KzUkApi.Tests.Support;

/// <summary>A database file of its own, used without a server.</summary>
internal sealed class TempStore : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kzuk-store-").FullName;

    // Made once each: to check the whole dataset, or to run all migrations, takes longer than most tests.
    private static readonly Lazy<byte[]> EmptyFile = new(() => FileOf(store => store.Migrate(Migration.All)));
    private static readonly Lazy<byte[]> LoadedFile = new(() => LoadedOf(DatasetCopy.Original));
    private static readonly Lazy<byte[]> SmallFile = new(() => LoadedOf(SmallDataset.Folder));
    private static readonly Lazy<byte[]> LaterFile = new(() =>
    {
        using var copy = SmallDataset.Copy();
        return LoadedOf(copy.Release($"{ApiServer.Today:yyyy-MM-dd}").Folder);
    });

    public TempStore()
        : this(null)
    {
    }

    private TempStore(byte[]? content)
    {
        Connections = new(Path.Combine(_folder, "kzuk.db"));
        if (content is not null)
        {
            File.WriteAllBytes(Connections.Path, content);
        }

        Connections.Create();
    }

    public SqliteConnections Connections { get; }

    /// <summary>A database file with the real dataset.</summary>
    public static byte[] WholeContent => LoadedFile.Value;

    /// <summary>A database file with the small dataset.</summary>
    public static byte[] SmallContent => SmallFile.Value;

    /// <summary>A store with the real dataset, copied from one that was loaded before.</summary>
    public static TempStore Copied() => new(WholeContent);

    /// <summary>A store with the small dataset, copied likewise.</summary>
    public static TempStore Small() => new(SmallFile.Value);

    /// <summary>Puts a database with the small dataset where a program will look for it.</summary>
    public static void PutSmall(string path) => File.WriteAllBytes(path, SmallFile.Value);

    /// <summary>The same with a later release of the small dataset, which a command without a variable leaves as it is.</summary>
    public static void PutLater(string path) => File.WriteAllBytes(path, LaterFile.Value);

    /// <summary>The same with the real dataset.</summary>
    public static void PutWhole(string path) => File.WriteAllBytes(path, WholeContent);

    /// <summary>A store with empty tables.</summary>
    public static TempStore Migrated() => new(EmptyFile.Value);

    /// <summary>A store with the content of a database file.</summary>
    public static TempStore Of(byte[] file) => new(file);

    /// <summary>The database file that loading a dataset gives.</summary>
    public static byte[] LoadedOf(string dataset) =>
        FileOf(store =>
        {
            store.Migrate(Migration.All);
            store.Load(dataset);
        });

    public int Migrate(params IReadOnlyList<Migration> migrations) => new Migrator(Connections, migrations, TimeProvider.System).Migrate();

    public LoadReport? Load(string folder) => Load(folder, out _);

    public LoadReport? Load(string folder, out bool heldIsNewer) =>
        new DatasetLoader(Connections, new(folder), TimeProvider.System).Load(out heldIsNewer);

    public IReadOnlyList<IDictionary<string, object?>> Rows(string sql) => Rows(Connections, sql);

    public IReadOnlyList<string> Texts(string sql) => Texts(Connections, sql);

    /// <summary>The first column of what a query gives on another file.</summary>
    public static IReadOnlyList<string> Texts(SqliteConnections connections, string sql) =>
        [.. Rows(connections, sql).Select(row => Convert.ToString(row.Values.First(), CultureInfo.InvariantCulture)!)];

    private static byte[] FileOf(Action<TempStore> fill)
    {
        using var store = new TempStore();
        fill(store);
        store.Connections.Close();
        return File.ReadAllBytes(store.Connections.Path);
    }

    /// <summary>What a query gives on another file.</summary>
    public static IReadOnlyList<IDictionary<string, object?>> Rows(SqliteConnections connections, string sql)
    {
        using var session = connections.BeginRead(CancellationToken.None);
        return [.. session.Connection.Query(sql, transaction: session.Transaction).Cast<IDictionary<string, object?>>()];
    }

    public void Execute(string sql)
    {
        using var session = Connections.BeginWrite(CancellationToken.None);
        session.Connection.Execute(sql, transaction: session.Transaction);
        session.Commit();
    }

    /// <summary>The schema, and every row of every table, as text.</summary>
    public IReadOnlyList<string> Dump()
    {
        var tables = Texts(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        );
        return
        [
            .. Texts("SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_schema ORDER BY type, name"),
            .. tables.SelectMany(table =>
                Rows($"SELECT * FROM \"{table}\"")
                    .Select(row => $"{table}: {string.Join(" | ", row.Select(cell => $"{cell.Key}={cell.Value ?? "(null)"}"))}")
                    .Order(StringComparer.Ordinal)
            ),
        ];
    }

    /// <summary>A hash of the bytes of the database and its log, where no byte may change.</summary>
    public string Bytes()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in new[] { Connections.Path, Connections.Path + "-wal" }.Where(File.Exists))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            file.CopyTo(copy);
            hash.AppendData(copy.ToArray());
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    public void Dispose()
    {
        Connections.Close();
        TempFolder.Delete(_folder);
    }
}
