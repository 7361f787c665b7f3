using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <summary>Keeps what is derived from trade figures as a whole: their standings, and the counts by series and period.</summary>
/// <remarks>
/// Inside the transaction that changes the figures: <see cref="Rebuild"/> after a load, <see cref="Around"/> for single figures.
/// </remarks>
internal sealed partial class TradeFlowCounts(StoreTransaction session)
{
    private readonly DbConnection _connection = session.Connection;
    private readonly DbTransaction _transaction = session.Transaction;
    private readonly StoredDrops _drops = new(session);

    /// <summary>Rises whenever the program derives them in another way.</summary>
    private const long Revision = 2;

    /// <summary>The columns of a series, as <c>trade_flows</c> and <c>trade_flow_series</c> have them.</summary>
    private static readonly string[] Columns =
    [
        "reporter", "flow", "product_type", "classification", "level", "frequency", "adjustment", "valuation", "currency", "dataset",
        "source_id", "published_on", "published_start", "published_end", "status",
    ];

    private static readonly string Series = string.Join(", ", Columns);

    private static readonly string Key = string.Join(" || '|' || ", Columns.Select(column => $"COALESCE(f.{column}, '')"));

    private static readonly string FigureColumns = string.Join(", ", Columns.Select(column => $"f.{column}"));

    /// <summary>Whether they are of another program or of other data.</summary>
    public bool IsStale => _connection.QueryFirstOrDefault<string>(
        """
        SELECT d.data_version
        FROM dataset_state d
        WHERE NOT EXISTS (SELECT 1 FROM trade_flow_state t WHERE t.revision = @Revision AND t.data_version = d.data_version)
        """,
        new { Revision },
        _transaction) is not null;

    /// <summary>Makes all of them again where they are stale; says whether they were.</summary>
    public bool BringUpToDate()
    {
        var stale = IsStale;
        if (stale)
        {
            Rebuild();
            SetState();
        }

        return stale;
    }

    /// <summary>Makes all of them again.</summary>
    public void Rebuild()
    {
        _drops.Write(_drops.OfTrade(null));
        SetAllStandings();
        Count();
    }

    /// <summary>Counts all of them again, where the standings are right already.</summary>
    public void Count()
    {
        Execute("DELETE FROM trade_flow_cells");
        Execute("DELETE FROM trade_flow_series");
        AddCells(string.Empty, null);
    }

    /// <summary>Changes figures, and all that follows for their groups and for figures that editions drop or take up again.</summary>
    /// <param name="groups">The <c>group_key</c>s of every figure that is changed, before and after the change.</param>
    public void Around(IReadOnlyCollection<string> groups, Action change)
    {
        const string condition = "WHERE f.group_key = @group";
        var ofGroup = session.Dialect.Indexed("trade_flows", "f", "trade_flows_group");
        var own = groups.ToHashSet(StringComparer.Ordinal);
        Remove(own);
        change();
        var drops = _drops.OfTrade(own);
        var others = drops.Select(drop => drop.GroupKey).Where(group => !own.Contains(group)).ToHashSet(StringComparer.Ordinal);
        Remove(others);
        _drops.Write(drops);
        foreach (var group in own.Concat(others))
        {
            SetStandings(ofGroup, "f.group_key = @group", new { group });
            AddCells(condition, new { group });
        }

        void Remove(IEnumerable<string> keys)
        {
            foreach (var group in keys)
            {
                RemoveCells(condition, new { group });
            }
        }

        var emptied = _connection
            .Query<long>("SELECT DISTINCT series FROM trade_flow_cells WHERE figures = 0", transaction: _transaction)
            .Select(series => new { series })
            .ToList();
        Execute("DELETE FROM trade_flow_cells WHERE figures = 0");
        Execute(
            """
            DELETE FROM trade_flow_series
            WHERE number = @series AND NOT EXISTS (SELECT 1 FROM trade_flow_cells c WHERE c.series = @series)
            """,
            emptied);
    }

    /// <summary>Marks the counts as made of the present data version.</summary>
    public void SetState()
    {
        Execute("DELETE FROM trade_flow_state");
        Execute(
            "INSERT INTO trade_flow_state (only_row, revision, data_version) SELECT 1, @Revision, data_version FROM dataset_state",
            new { Revision }
        );
    }

    private void AddCells(string condition, object? parameters)
    {
        Execute(
            $"""
            INSERT INTO trade_flow_series (key, {Series})
            SELECT DISTINCT {Key}, {FigureColumns}
            FROM trade_flows f
            {Where(condition)}
            ON CONFLICT (key) DO NOTHING
            """,
            parameters);
        Execute(
            $"""
            INSERT INTO trade_flow_cells (series, period_order, period, standing, figures)
            {CellsOf(condition)}
            ON CONFLICT (series, period_order, period, standing) DO UPDATE SET figures = trade_flow_cells.figures + excluded.figures
            """,
            parameters);
    }

    private void RemoveCells(string condition, object parameters) => Execute(
        $"""
        UPDATE trade_flow_cells AS c
        SET figures = c.figures - gone.figures
        FROM (
            {CellsOf(condition)}
        ) gone
        WHERE c.series = gone.number AND c.period_order = gone.period_order AND c.period = gone.period AND c.standing = gone.standing
        """,
        parameters);

    private string CellsOf(string condition) =>
        $"""
        SELECT s.number, f.period_order, f.period, f.standing, COUNT(*) AS figures
        FROM trade_flows f
        {session.Dialect.OrderedJoin} trade_flow_series s ON s.key = {Key}
        {Where(condition)}
        GROUP BY s.number, f.period_order, f.period, f.standing
        """;

    // An insertion from a query needs its WHERE before ON CONFLICT.
    private static string Where(string condition) => condition.Length == 0 ? "WHERE 1 = 1" : condition;

    private void Execute(string sql, object? parameters = null) => _connection.Execute(sql, parameters, _transaction, commandTimeout: 0);
}
