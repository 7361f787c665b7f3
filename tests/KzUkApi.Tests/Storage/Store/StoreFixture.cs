using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Http.Lists;
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
        Database = new(Store.Connections, new(Store.Connections, TimeProvider.System), new Settings
        {
            Database = Store.Connections.Path,
            Dataset = DatasetCopy.Original,
            PublicUrl = null,
            Contact = "mailto:a@example.org",
            CacheBytes = 0,
            QueryTimeLimit = TimeSpan.FromSeconds(30),
        });
        Database.Running += (sql, parameters) => Queries.Add((sql, parameters));
        TradeFlows = new(Database);
    }

    public TempStore Store { get; }

    public SqliteStore Database { get; }

    public TradeFlowStore TradeFlows { get; }

    public List<(string Sql, DynamicParameters? Parameters)> Queries { get; } = [];

    public Task<ListResult<TradeFlow>> ListAsync(TradeFlowQuery query, ListParameters? page = null) =>
        TradeFlows.ListAsync(query, page ?? new(), CancellationToken.None);

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

    public void Dispose() => Store.Dispose();
}
