using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Data;
using KzUkApi.Http.Lists;
using KzUkApi.Tests.Support;
using KzUkApi.TradeFlows;

namespace KzUkApi.Tests.Data;

/// <summary>The reference dataset read by the stores themselves, without HTTP; every query that they run is kept.</summary>
internal sealed class StoreFixture : IDisposable
{
    public StoreFixture()
    {
        Store = TempStore.Copied();
        Database = new(Store.Connections, new Settings
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

    public Database Database { get; }

    public TradeFlowStore TradeFlows { get; }

    public List<(string Sql, DynamicParameters? Parameters)> Queries { get; } = [];

    public Task<Found<TradeFlow>> List(TradeFlowQuery query, ListParameters? page = null) => TradeFlows.List(query, page ?? new(), CancellationToken.None);

    /// <summary>The parameters of the page after a row.</summary>
    public static ListParameters After<T>(Found<T> found, string id, ListParameters? page = null) =>
        (page ?? new()) with { Cursor = new Cursor(found.DataVersion, "0", id).ToString() };

    /// <summary>How SQLite runs a query, a line a step.</summary>
    public IReadOnlyList<string> Plan(string sql, DynamicParameters? parameters)
    {
        using var session = Store.Connections.BeginRead(CancellationToken.None);
        return [.. session.Connection.Query($"EXPLAIN QUERY PLAN {sql}", parameters, session.Transaction).Select(row => (string)row.detail)];
    }

    public void Dispose() => Store.Dispose();
}
