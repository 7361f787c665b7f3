using FluentValidation;
using KzUkApi.Configuration;
using KzUkApi.Editing;
using KzUkApi.Exporting;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
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
using KzUkApi.Storage.Figures;
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
        .AddSingleton<HoldData>(provider => token => new StateHoldAdapter(provider.GetRequiredService<SqliteStore>().HoldState(token)))
        .AddSingleton<RateTable>()
        .AddSingleton<OpenListStore>()
        .AddSingleton<OpenListsReader>(provider => provider.GetRequiredService<OpenListStore>().ListsAsync)
        .AddSingleton<DescribeStoreFault>(provider => new StoreFaultMapping(provider.GetRequiredService<IStoreEngine>()).Of);

    /// <summary>Of each feature its store and the validators of its queries.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services) =>
        services
            .AddSingleton<IValidator<AsOfQuery>, AsOfQueryValidator>()
            .AddSingleton<IValidator<ChartParameters>, ChartParametersValidator>()
            .AddSingleton<IValidator<LanguageQuery>, LanguageQueryValidator>()
            .AddSingleton<IValidator<ListParameters>, ListParametersValidator>()
            .AddSingleton<Editor>()
            .AddSingleton<WriteGate>()
            .AddSingleton<IdempotencyStore>()
            .AddSingleton<WithdrawalStore>()
            .AddSingleton<HistoryStore>()
            .AddSingleton<HistoryResponses>()
            .AddSingleton<IValidator<AddQuery>, AddQueryValidator>()
            .AddSingleton<IValidator<ReasonQuery>, ReasonQueryValidator>()
            .AddSingleton<IValidator<HistoryQuery>, HistoryQueryValidator>()
            .AddSingleton<IValidator<AuditQuery>, AuditQueryValidator>()
            .AddSingleton<AgreementStore>()
            .AddSingleton<IValidator<AgreementQuery>, AgreementQueryValidator>()
            .AddSingleton<HealthStore>()
            .AddSingleton<AmbassadorStore>()
            .AddSingleton<IValidator<AmbassadorQuery>, AmbassadorQueryValidator>()
            .AddSingleton<BriefingStore>()
            .AddSingleton<IValidator<BriefingQuery>, BriefingQueryValidator>()
            .AddSingleton<ChangeStore>()
            .AddSingleton<IValidator<ChangeQuery>, ChangeQueryValidator>()
            .AddSingleton<ClaimStore>()
            .AddSingleton<IValidator<ClaimQuery>, ClaimQueryValidator>()
            .AddSingleton<CodelistStore>()
            .AddSingleton<CoverageStore>()
            .AddSingleton<IValidator<CoverageQuery>, CoverageQueryValidator>()
            .AddSingleton<DisputeStore>()
            .AddSingleton<IValidator<DisputeQuery>, DisputeQueryValidator>()
            .AddSingleton<ExportStore>()
            .AddSingleton<ExportArchive>()
            .AddSingleton<Importer>()
            .AddSingleton<ImportGate>()
            .AddSingleton<IValidator<ImportQuery>, ImportQueryValidator>()
            .AddSingleton<InstitutionStore>()
            .AddSingleton<IValidator<InstitutionQuery>, InstitutionQueryValidator>()
            .AddSingleton<InvestmentSeriesStore>()
            .AddSingleton<IValidator<InvestmentSeriesQuery>, InvestmentSeriesQueryValidator>()
            .AddSingleton<InvestmentStore>()
            .AddSingleton<IValidator<InvestmentQuery>, InvestmentQueryValidator>()
            .AddSingleton<MeetingStore>()
            .AddSingleton<IValidator<MeetingQuery>, MeetingQueryValidator>()
            .AddSingleton<MilestoneStore>()
            .AddSingleton<IValidator<MilestoneQuery>, MilestoneQueryValidator>()
            .AddSingleton<PersonStore>()
            .AddSingleton<IValidator<PersonQuery>, PersonQueryValidator>()
            .AddSingleton<RateStore>()
            .AddSingleton<IValidator<RateQuery>, RateQueryValidator>()
            .AddSingleton<SearchStore>()
            .AddSingleton<IValidator<SearchQuery>, SearchQueryValidator>()
            .AddSingleton<ServiceDocumentStore>()
            .AddSingleton<SourceStore>()
            .AddSingleton<IValidator<SourceQuery>, SourceQueryValidator>()
            .AddSingleton<StatementStore>()
            .AddSingleton<IValidator<StatementQuery>, StatementQueryValidator>()
            .AddSingleton<TimelineStore>()
            .AddSingleton<IValidator<TimelineQuery>, TimelineQueryValidator>()
            .AddSingleton<TopicStore>()
            .AddSingleton<CommodityStore>()
            .AddSingleton<IValidator<CommodityQuery>, CommodityQueryValidator>()
            .AddSingleton<MirrorStore>()
            .AddSingleton<IValidator<MirrorQuery>, MirrorQueryValidator>()
            .AddSingleton<TradeSeriesStore>()
            .AddSingleton<IValidator<TradeSeriesQuery>, TradeSeriesQueryValidator>()
            .AddSingleton<TradeFlowStore>()
            .AddSingleton<IValidator<TradeFlowQuery>, TradeFlowQueryValidator>();

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

    private sealed class StateHoldAdapter(SqliteStore.Hold hold) : IDataHold
    {
        public void Enter() => hold.Enter();

        public void Dispose() => hold.Dispose();
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
