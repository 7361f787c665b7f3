using System.Globalization;
using KzUkApi.Access;
using KzUkApi.Http.Caching;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Postgres;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Storage.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace KzUkApi.Tests.Support;

/// <summary>The service on a real web server, with the reference dataset in a database of its own and a clock that stands.</summary>
internal sealed class ApiServer : WebApplicationFactory<Program>
{
    /// <summary>Stands in links whatever port the server has, so that answers are the same in every run.</summary>
    public const string PublicUrl = "http://localhost:5080";

    /// <summary>The setting that names a PostgreSQL server.</summary>
    public const string PostgreSql = "Kzuk:PostgreSql";

    /// <summary>The day on which every test runs.</summary>
    public static readonly DateOnly Today = new(2026, 11, 29);

    public static readonly DateTimeOffset Noon = new(Today, new TimeOnly(12, 0), TimeSpan.Zero);

    // What the first start leaves, made once: checking the whole dataset takes longer than most tests.
    private static readonly Lazy<byte[]> FirstStart = new(() =>
    {
        using var store = new TempStore();
        new StorePreparation(store.Connections, new ReferenceDataset(DatasetCopy.Original), new FakeTimeProvider(Noon)).Run();
        store.Connections.Close();
        return File.ReadAllBytes(store.Connections.Path);
    });

    // No answer of a busy test machine is refused for its time, unless a test asks for that.
    private static readonly string LongTime = Patience.Limit.TotalSeconds.ToString(CultureInfo.InvariantCulture);

    private readonly string _folder = Directory.CreateTempSubdirectory("kzuk-tests-").FullName;
    private readonly string _environment;
    private readonly string? _dataset;
    private readonly long _cacheBytes;
    private readonly (string Name, string Value)[] _settings;
    private readonly string? _server;

    private IStoreEngine? _beside;

    /// <param name="database">A database that outlives the server; null for one of its own.</param>
    /// <param name="dataset">The folder of another dataset; null for the program's.</param>
    /// <param name="settings">Further settings, or others than those of tests.</param>
    public ApiServer(
        string environment = "Production",
        string? database = null,
        string? dataset = null,
        long cacheBytes = 32 * 1024 * 1024,
        params (string Name, string Value)[] settings
    )
    {
        (_environment, _dataset, _cacheBytes, _settings) = (environment, dataset, cacheBytes, settings);
        DatabasePath = database ?? Path.Combine(_folder, "kzuk.db");
        if (database is null && PostgresCluster.IsChosen && !settings.Any(setting => setting.Name == PostgreSql))
        {
            PostgresCluster.Require();
            _server = dataset is null ? PostgresCluster.NewLoaded() : PostgresCluster.New();
            _settings = [.. settings, (PostgreSql, _server)];
        }
        else if (dataset is null && !File.Exists(DatabasePath))
        {
            File.WriteAllBytes(DatabasePath, FirstStart.Value);
        }

        UseKestrel(0);
        StartServer();
        Client = CreateDefaultClient(new Uri(Address));
    }

    public HttpClient Client { get; }

    /// <summary>The clock of the server; it stands unless a test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(Noon);

    /// <summary>Where the server listens.</summary>
    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public string DatabasePath { get; }

    /// <summary>Its database, as another program has it open beside the server.</summary>
    public IStoreEngine Beside => _beside ??= _server is null ? new SqliteConnections(DatabasePath) : new PostgresConnections(_server);

    /// <summary>Makes a key in the database of the server.</summary>
    public string NewKey(params string[] scopes) =>
        Services
            .GetRequiredService<KeyStore>()
            .Create("Editors of the tests", scopes, TimeSpan.FromDays(365), CancellationToken.None)
            .Text;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder
            .UseEnvironment(_environment)
            .UseSetting("Kzuk:Database", DatabasePath)
            .UseSetting("Kzuk:Dataset", _dataset ?? Path.Combine(AppContext.BaseDirectory, "Storage", "Dataset", "Reference"))
            .UseSetting("Kzuk:PublicUrl", PublicUrl)
            .UseSetting("Kzuk:CacheBytes", _cacheBytes.ToString(CultureInfo.InvariantCulture))
            .UseSetting("Kzuk:RequestRate", "0")
            .UseSetting("Kzuk:QueryTimeLimit", LongTime)
            .UseSetting("Kzuk:RequestTimeLimit", LongTime)
            .UseSetting("Logging:LogLevel:Default", "Warning")
            .ConfigureTestServices(services =>
                services.AddSingleton<TimeProvider>(Clock).AddSingleton(new BuildTime(Clock.GetUtcNow().AddDays(-1)))
            );
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
        {
            Client.Dispose();
            (_beside as IDisposable)?.Dispose();
            TempFolder.Delete(_folder);
            if (_server is not null)
            {
                PostgresCluster.Drop(_server);
            }
        }
    }
}
