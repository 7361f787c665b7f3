using KzUkApi.Configuration;
using KzUkApi.Editing;
using KzUkApi.Exporting;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Importing;
using KzUkApi.Operations;
using KzUkApi.Overviews.Briefing;
using KzUkApi.Overviews.Changes;
using KzUkApi.Overviews.Claims;
using KzUkApi.Overviews.Coverage;
using KzUkApi.Overviews.People;
using KzUkApi.Overviews.Search;
using KzUkApi.Overviews.ServiceDocument;
using KzUkApi.Overviews.Timeline;
using KzUkApi.Overviews.Topics;
using KzUkApi.Resources.Agreements;
using KzUkApi.Resources.Ambassadors;
using KzUkApi.Resources.CodeLists;
using KzUkApi.Resources.Disputes;
using KzUkApi.Resources.Institutions;
using KzUkApi.Resources.Investments;
using KzUkApi.Resources.Meetings;
using KzUkApi.Resources.Milestones;
using KzUkApi.Resources.Rates;
using KzUkApi.Resources.Sources;
using KzUkApi.Resources.Statements;
using KzUkApi.Resources.TradeFlows;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Storage.Store;

namespace KzUkApi.Startup;

/// <summary>Joins the parts that do not know each other: the store, HTTP and the features.</summary>
internal static partial class Services
{
    /// <summary>The store, and the delegates by which HTTP asks it.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, Settings settings) => services
        .AddSingleton(settings)
        .AddSingleton(TimeProvider.System)
        .AddSingleton(_ => new SqliteConnections(settings.Database))
        .AddSingleton<IStoreEngine>(provider => provider.GetRequiredService<SqliteConnections>())
        .AddSingleton(new ScratchFolder(Path.GetDirectoryName(settings.Database)!))
        .AddSingleton(new ReferenceDataset(settings.Dataset))
        .AddSingleton<SqliteStore>()
        .AddSingleton<IStore>(provider => provider.GetRequiredService<SqliteStore>())
        .AddSingleton<SqliteWatch>()
        .AddSingleton<CurrentData>(provider => provider.GetRequiredService<IStore>().State)
        .AddSingleton<OpenSnapshot>(provider => provider.GetRequiredService<IStore>().Open)
        .AddSingleton<OpenListStore>()
        .AddSingleton<OpenListsReader>(provider => provider.GetRequiredService<OpenListStore>().ListsAsync)
        .AddSingleton<DescribeStoreFault>(provider => new StoreFaultMapping(provider.GetRequiredService<IStoreEngine>()).Of);

    /// <summary>Of each feature its store.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services) =>
        services
            .AddSingleton<Editor>()
            .AddSingleton<WriteGate>()
            .AddSingleton<IdempotencyStore>()
            .AddSingleton<WithdrawalStore>()
            .AddSingleton<HistoryStore>()
            .AddSingleton<HistoryResponses>()
            .AddSingleton<AgreementStore>()
            .AddSingleton<HealthStore>()
            .AddSingleton<AmbassadorStore>()
            .AddSingleton<BriefingStore>()
            .AddSingleton<ChangeStore>()
            .AddSingleton<ClaimStore>()
            .AddSingleton<CodelistStore>()
            .AddSingleton<CoverageStore>()
            .AddSingleton<DisputeStore>()
            .AddSingleton<ExportStore>()
            .AddSingleton<ExportArchive>()
            .AddSingleton<Importer>()
            .AddSingleton<ImportGate>()
            .AddSingleton<InstitutionStore>()
            .AddSingleton<InvestmentSeriesStore>()
            .AddSingleton<InvestmentStore>()
            .AddSingleton<MeetingStore>()
            .AddSingleton<MilestoneStore>()
            .AddSingleton<PersonStore>()
            .AddSingleton<RateStore>()
            .AddSingleton<SearchStore>()
            .AddSingleton<ServiceDocumentStore>()
            .AddSingleton<SourceStore>()
            .AddSingleton<StatementStore>()
            .AddSingleton<TimelineStore>()
            .AddSingleton<TopicStore>()
            .AddSingleton<CommodityStore>()
            .AddSingleton<MirrorStore>()
            .AddSingleton<TradeSeriesStore>()
            .AddSingleton<TradeFlowStore>();

    /// <summary>Creates and migrates the database, and loads the reference dataset where it is missing or older.</summary>
    public static void PrepareStore(this WebApplication app)
    {
        var engine = app.Services.GetRequiredService<IStoreEngine>();
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("KzUkApi.Store");
        var prepared = new StorePreparation(
            engine,
            app.Services.GetRequiredService<ReferenceDataset>(),
            app.Services.GetRequiredService<TimeProvider>()
        ).Run();
        app.Services.GetRequiredService<ScratchFolder>().RemoveLeftovers();
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
                : prepared.HeldIsNewer ? "kept: it is newer than this program's"
                : "unchanged"
        );
    }

    [LoggerMessage(LogLevel.Information, "Database {Path}: {Count} migration(s) applied")]
    private static partial void LogMigrated(ILogger log, string path, int count);

    [LoggerMessage(LogLevel.Information, "Loaded {Table}: {Rows} rows")]
    private static partial void LogLoaded(ILogger log, string table, int rows);

    [LoggerMessage(LogLevel.Information, "Reference dataset {State}")]
    private static partial void LogReady(ILogger log, string state);

    [LoggerMessage(LogLevel.Warning, "The reference dataset and a change made here disagree; what was changed here stays: {Conflict}")]
    private static partial void LogConflict(ILogger log, string conflict);
}
