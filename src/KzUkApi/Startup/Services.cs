using KzUkApi.Configuration;
using KzUkApi.Editing;
using KzUkApi.Exporting;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Importing;
using KzUkApi.Pages;
using KzUkApi.Operations;
using KzUkApi.Overviews.ProblemKinds;
using KzUkApi.Resources.CodeLists;
using KzUkApi.Storage;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Store;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KzUkApi.Startup;

/// <summary>Joins the parts that do not know each other: the store, HTTP and the features.</summary>
internal static partial class Services
{
    private static readonly string[] Folders = ["KzUkApi.Resources.", "KzUkApi.Overviews."];

    /// <summary>The store, and the delegates by which HTTP asks it.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, Settings settings) => services
        .AddSingleton(settings)
        .AddSingleton(TimeProvider.System)
        .AddStoreEngine(settings)
        .AddSingleton(_ => new ScratchFolder(Directory.CreateDirectory(Path.GetDirectoryName(settings.Database)!).FullName))
        .AddSingleton(new ReferenceDataset(settings.Dataset))
        .AddSingleton<CurrentData>(provider => provider.GetRequiredService<IStore>().State)
        .AddSingleton<OpenSnapshot>(provider => provider.GetRequiredService<IStore>().Open)
        .AddSingleton<OpenListStore>()
        .AddSingleton<OpenListsReader>(provider => provider.GetRequiredService<OpenListStore>().ListsAsync)
        .AddSingleton<LeftOutFilters>()
        .AddSingleton<DescribeStoreFault>(provider => new StoreFaultMapping(provider.GetRequiredService<IStoreEngine>()).Of);

    /// <summary>Of each feature its store.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<ReadinessCheck>(ReadinessCheck.Name);
        return services
            .AddStores()
            .AddSingleton<Editor>()
            .AddSingleton<WriteGate>()
            .AddSingleton<IdempotencyStore>()
            .AddSingleton<WithdrawalStore>()
            .AddSingleton<HistoryStore>()
            .AddSingleton<HistoryResponses>()
            .AddSingleton<HealthStore>()
            .AddSingleton<ExportStore>()
            .AddSingleton<ExportArchive>()
            .AddSingleton<Importer>()
            .AddSingleton<ImportGate>()
            .AddPages();
    }

    private static IServiceCollection AddPages(this IServiceCollection services) => services
        .AddSingleton<NewRenderer>(provider => () => new HtmlRenderer(provider, provider.GetRequiredService<ILoggerFactory>()))
        .AddSingleton<PageWriter>()
        .AddSingleton<PageProblems>()
        .AddSingleton<ShowProblemKind>(provider => provider.GetRequiredService<PageProblems>().KindAsync)
        .AddSingleton<ShowProblemKinds>(provider => provider.GetRequiredService<PageProblems>().KindsAsync)
        .AddSingleton<PageFigureReader>()
        .AddSingleton<HomeTradeReader>()
        .AddSingleton<HomeReader>()
        .AddSingleton<RecordReader>()
        .AddSingleton<SiteFiles>()
        .AddSingleton<SiteMap>();

    // Every store of a resource or an overview: another one is there by being written.
    private static IServiceCollection AddStores(this IServiceCollection services)
    {
        foreach (var type in typeof(Services).Assembly.GetTypes().Where(IsFeatureStore))
        {
            services.TryAddSingleton(type);
        }

        return services;

        static bool IsFeatureStore(Type type) =>
            type is { IsClass: true, IsAbstract: false, IsNested: false, Namespace: { } folder }
            && type.Name.EndsWith("Store", StringComparison.Ordinal)
            && Folders.Any(part => folder.StartsWith(part, StringComparison.Ordinal));
    }

    /// <summary>Creates and migrates the database, and loads the reference dataset where it is missing or older.</summary>
    public static void PrepareStore(this WebApplication app)
    {
        var engine = app.Services.GetRequiredService<IStoreEngine>();
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("KzUkApi.Store");

        // First of all, since they may be what fills the disk.
        app.Services.GetRequiredService<ScratchFolder>().RemoveLeftovers();
        var prepared = new StorePreparation(
            engine,
            app.Services.GetRequiredService<ReferenceDataset>(),
            app.Services.GetRequiredService<TimeProvider>()
        ).Run();
        if (engine.IsReadOnly)
        {
            LogReadOnly(log, engine.Path);
        }

        LogMigrated(log, engine.Path, prepared.Migrations);
        foreach (var (table, rows) in prepared.Load?.Tables ?? [])
        {
            LogLoaded(log, table, rows);
        }

        foreach (var conflict in prepared.Load?.Conflicts ?? [])
        {
            LogConflict(log, conflict.ToString());
        }

        LogReady(
            log,
            prepared.Load is { } report ? $"loaded, data version {report.DataVersion}"
                : prepared.StoredIsNewer ? "kept: it is newer than this program's"
                : "unchanged"
        );
    }

    [LoggerMessage(LogLevel.Information, "Database {Path}: {Count} migration(s) applied")]
    private static partial void LogMigrated(ILogger log, string path, int count);

    [LoggerMessage(LogLevel.Warning, "The disk of the database {Path} is full: the service reads, and refuses every change. Make room on "
        + "the disk, and start the service again.")]
    private static partial void LogReadOnly(ILogger log, string path);

    [LoggerMessage(LogLevel.Information, "Loaded {Table}: {Rows} rows")]
    private static partial void LogLoaded(ILogger log, string table, int rows);

    [LoggerMessage(LogLevel.Information, "Reference dataset {State}")]
    private static partial void LogReady(ILogger log, string state);

    [LoggerMessage(LogLevel.Warning, "The reference dataset and a change made here disagree; what was changed here stays: {Conflict}")]
    private static partial void LogConflict(ILogger log, string conflict);
}
