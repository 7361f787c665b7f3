using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Resources.CodeLists;
using KzUkApi.Resources.TradeFlows;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Store;

/// <summary>The reference dataset read by the stores themselves, without HTTP; every query that they run is kept.</summary>
internal sealed class StoreFixture : IDisposable
{
    public StoreFixture()
    {
        Store = TempStore.Copied();
        _watch = new(Store.Connections, TimeProvider.System);
        Database = new(Store.Connections, _watch, new Settings
        {
            Database = Store.Connections.Path,
            Dataset = DatasetCopy.Original,
            PublicUrl = null,
            Contact = "mailto:a@example.org",
            CacheBytes = 0,
            QueryTimeLimit = TimeSpan.FromSeconds(30),
        });
        _lists = new OpenListStore(Database).ListsAsync(CancellationToken.None).GetAwaiter().GetResult();
        Database.Running += (sql, parameters) => Queries.Add((sql, parameters));
        TradeFlows = new(Database);
    }

    private readonly OpenLists _lists;

    private readonly SqliteWatch _watch;

    public TempStore Store { get; }

    public SqliteStore Database { get; }

    public TradeFlowStore TradeFlows { get; }

    public List<(string Sql, DynamicParameters? Parameters)> Queries { get; } = [];

    public Task<ListResult<TradeFlow>> ListAsync(TradeFlowQuery query, ListParameters? page = null) =>
        ListAsync(query, Parsed(page ?? new()));

    public Task<ListResult<TradeFlow>> ListAsync(TradeFlowQuery query, ListPage page) =>
        TradeFlows.ListAsync(Parsed(query), page, CancellationToken.None);

    /// <summary>What parameters mean; whether they are right is not asked.</summary>
    public T Parsed<T>(Query<T> query)
    {
        _ = QueryParser.Of(query, _lists, DateOnly.MaxValue);
        return query.Value;
    }

    /// <summary>The parameters of the page after a row.</summary>
    public static ListParameters After<T>(ListResult<T> found, string id, ListParameters? page = null) =>
        (page ?? new()) with { Cursor = new Cursor(found.DataVersion, "0", id).ToString() };

    /// <summary>How SQLite runs a query, a line a step.</summary>
    public IReadOnlyList<string> Plan(string sql, DynamicParameters? parameters)
    {
        using var session = Store.Connections.BeginRead(CancellationToken.None);
        return
        [
            .. session.Connection.Query($"EXPLAIN QUERY PLAN {sql}", parameters, session.Transaction).Select(row => (string)row.detail),
        ];
    }

    public void Dispose()
    {
        _watch.Dispose();
        Store.Dispose();
    }
}
