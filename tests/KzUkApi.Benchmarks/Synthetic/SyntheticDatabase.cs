using System.Diagnostics;
using Dapper;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Schema;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Storage.Store;

namespace KzUkApi.Benchmarks.Synthetic;

/// <summary>Makes a database of the service with synthetic trade figures beside the reference dataset.</summary>
/// <remarks>
/// The service starts on it as on its own. Search has the records of the reference dataset only, and the journal of changes
/// names the data version without a record for each synthetic figure.
/// </remarks>
internal static class SyntheticDatabase
{
    private static readonly RecordDefinition Sources = Table("sources");
    private static readonly RecordDefinition Commodities = Table("commodities");
    private static readonly RecordDefinition Figures = Table("trade_flows");

    public static void Generate(SyntheticOptions options, TextWriter log)
    {
        if (File.Exists(options.Database))
        {
            throw new IOException($"{options.Database} exists; name a new file.");
        }

        var clock = Stopwatch.StartNew();
        var connections = new SqliteConnections(options.Database);
        var dataset = new ReferenceDataset(Path.Combine(AppContext.BaseDirectory, "Storage", "Dataset", "Reference"));
        connections.Create();
        _ = new Migrator(connections, Migration.All, TimeProvider.System).Migrate();
        _ = new DatasetLoader(connections, dataset, TimeProvider.System).Load(out _);
        using (var session = connections.BeginWrite(CancellationToken.None))
        {
            Add(options, session, message => log.WriteLine($"{clock.Elapsed.TotalSeconds,7:0.0} s  {message}"));
            session.Commit();
        }

        connections.Close();
        log.WriteLine($"{clock.Elapsed.TotalSeconds,7:0.0} s  {options.Database}: {new FileInfo(options.Database).Length / 1_000_000} MB");
    }

    private static void Add(SyntheticOptions options, StoreTransaction session, Action<string> log)
    {
        var (connection, transaction) = (session.Connection, session.Transaction);
        var context = new LoadContext();
        var sum = ContentSum.Parse(connection.QuerySingle<string>("SELECT content_sum FROM dataset_state", transaction: transaction));
        var real = connection
            .Query<string>("SELECT group_key FROM trade_flows", transaction: transaction)
            .ToHashSet(StringComparer.Ordinal);

        // Built after the rows: an index that grows in disorder is slower than one that is sorted once.
        var indexes = connection
            .Query<(string Name, string Sql)>(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'trade_flows' AND sql IS NOT NULL",
                transaction: transaction
            )
            .AsList();
        indexes.ForEach(index => connection.Execute($"DROP INDEX {index.Name}", transaction: transaction));
        connection.Execute("PRAGMA cache_size = -200000", transaction: transaction);

        StoredRows.Insert(
            [
                .. SyntheticCatalogue.Sources().Select(cells => Stored(Sources, cells)),
                .. SyntheticCatalogue.Commodities().Select(cells => Stored(Commodities, cells)),
            ],
            session
        );
        StoredRows.InsertInto(
            new SyntheticFigures(options.Rows, options.Seed)
                .Groups()
                .SelectMany(group => Ranked([.. group.Select(cells => Stored(Figures, cells))])),
            session
        );
        log($"{options.Rows} rows");
        foreach (var (name, sql) in indexes)
        {
            connection.Execute(sql, transaction: transaction, commandTimeout: 0);
            log(name);
        }

        connection.Execute(
            "UPDATE dataset_state SET content_sum = @sum, data_version = @version",
            new { sum = sum.ToString(), version = sum.Version },
            transaction
        );
        connection.Execute("UPDATE search_state SET data_version = @version", new { version = sum.Version }, transaction);
        connection.Execute(
            "INSERT INTO data_versions (number, data_version, released_on, loaded_at) SELECT MAX(number) + 1, @version, "
                + "MAX(released_on), NULL FROM data_versions",
            new { version = sum.Version },
            transaction);
        var cells = new TradeFlowCounts(session);
        cells.Count();
        cells.SetState();
        log("cells");

        StoredRow Stored(RecordDefinition table, IReadOnlyDictionary<string, string> cells)
        {
            var (row, stored) = (DatasetRow.OfTexts(table, table.Stored, cells), new StoredRow(table.Name));
            row.Check(stored, context);
            foreach (var column in table.SearchColumns)
            {
                stored.Values[column.Name] = column.Searchable(row);
            }

            table.Derive(row, stored, context);
            if (context.Problems.Count > 0)
            {
                throw new InvalidOperationException($"The generator made a wrong row: {context.Problems[0]}");
            }

            if (table != Figures)
            {
                context.Add(table.Name, table.Key(row), row);
            }

            sum += ContentSum.OfRow(row);
            return stored;
        }

        IEnumerable<StoredRow> Ranked(List<StoredRow> group)
        {
            var ranked = group.OrderBy(row => (string)row.Values["preference_order"]!, StringComparer.Ordinal).ToList();
            if (real.Contains((string)ranked[0].Values["group_key"]!))
            {
                throw new InvalidOperationException("A synthetic figure has the group of a real one.");
            }

            foreach (var (row, standing) in ranked.Zip(FigureRanks.Of([.. ranked.Select(Contender)])))
            {
                row.Values["standing"] = (long)standing;
            }

            return ranked;
        }
    }

    private static RankCandidate Contender(StoredRow row) => new(
        (string?)row.Values["currency"], (string?)row.Values["dataset"], (string)row.Values["source_id"]!, (string)row.Values["status"]!,
        (string?)row.Values["adjustment"], (string?)row.Values["valuation"], (DateOnly)row.Values["published_end"]!);

    private static RecordDefinition Table(string name) => RecordDefinitions.All.Single(table => table.Name == name);
}
