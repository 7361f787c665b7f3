using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Schema;
using KzUkApi.Storage.SearchIndex;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Takes a whole database over into another one, of whichever engine: data, history, journal, local changes and keys.</summary>
/// <remarks>In one transaction of each. What follows from the data (counts, search) is made again.</remarks>
internal sealed class StoreMove(IStoreEngine from, IStoreEngine to, TimeProvider clock)
{
    /// <summary>What is taken over, each table after those that it names.</summary>
    public static readonly IReadOnlyList<string> Tables =
    [
        .. RecordDefinitions.All.SelectMany(table => table.Columns
            .Select(column => column.Children?.Table)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Prepend(table.Name)),
        .. PeopleRows.Tables,
        "data_versions", "changes", "change_fields", "local_changes", "dataset_conflicts", "api_keys", "record_history",
        "idempotent_answers", "dataset_state",
    ];

    /// <summary>What is made again.</summary>
    public static readonly IReadOnlyList<string> Derived =
        ["trade_flow_series", "trade_flow_cells", "trade_flow_state", "search_entries", "search_state"];

    /// <returns>The rows of each table.</returns>
    public IReadOnlyList<(string Table, long Rows)> Run(CancellationToken token)
    {
        to.Create();
        _ = new Migrator(to, Migration.Of(to.Schema), clock).Migrate();
        using var source = from.BeginRead(token);
        RequireCurrent(source);
        using var target = to.BeginWrite(token);
        RequireEmpty(target);
        target.ExpectManyRows();
        var restore = target.Dialect.Catalog.DropIndexesOfNewStore(target, Tables);
        var restoreDerived = target.Dialect.Catalog.DropIndexesOfNewStore(target, [.. Derived, FullTextIndex.Table]);
        List<(string Table, long Rows)> moved = [.. Tables.Select(table => (table, Copy(table, source, target)))];
        var wrong = moved.Where(table => Count(target, table.Table) != table.Rows || Count(source, table.Table) != table.Rows).ToList();
        if (wrong.Count > 0)
        {
            throw new OperatorException(
                $"Not all rows of {string.Join(", ", wrong.Select(table => table.Table))} arrived in {to.Path}. Nothing was stored there.");
        }

        var counts = new TradeFlowCounts(target);
        counts.Rebuild();
        counts.SetState();
        restore();
        new SearchIndexWriter(target).BringUpToDate();
        restoreDerived();
        target.Commit();
        return moved;
    }

    private static long Copy(string table, StoreTransaction source, StoreTransaction target)
    {
        var rows = 0L;
        using var reader = source.Connection.ExecuteReader(
            $"SELECT * FROM \"{table}\"", transaction: source.Transaction, commandTimeout: 0);
        using var writer = target.Inserting(table, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)]);
        for (; reader.Read(); rows++)
        {
            var values = new object?[reader.FieldCount];
            _ = reader.GetValues(values!);
            writer.Add([.. values.Select(value => value is DBNull ? null : value)]);
        }

        writer.Complete();
        return rows;
    }

    // Rows of an older program would not fit the tables of this one.
    private void RequireCurrent(StoreTransaction source)
    {
        var applied = source.Connection.ExecuteScalar<long>("SELECT MAX(number) FROM schema_migrations", transaction: source.Transaction);
        if (applied != Migration.Of(from.Schema)[^1].Number)
        {
            throw new OperatorException(
                $"The database {from.Path} is of another version of the program. Start this one on it once, and move it then.");
        }
    }

    private void RequireEmpty(StoreTransaction target)
    {
        string[] filled = [.. Tables.Where(table => Count(target, table) > 0)];
        if (filled.Length > 0)
        {
            throw new OperatorException(
                $"The database {to.Path} is not empty: it has rows in {string.Join(", ", filled.Take(3))}. Name an empty one. "
                    + "Nothing was changed.");
        }
    }

    private static long Count(StoreTransaction session, string table) =>
        session.Connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM \"{table}\"", transaction: session.Transaction, commandTimeout: 0);
}
