using System.Data.Common;
using Dapper;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>
/// What is stored of records because of their source, where that changes: the dataset and the rank of figures, and the publisher in search.
/// </summary>
internal sealed class SourceDependents(RecordChange source, StoreTransaction session)
{
    // From one to so many stored ones on, all is made again at once; with fewer, each by itself.
    // A figure with its group costs more than an entry.
    private const int PartOfFigures = 100;
    private const int PartOfEntries = 10;

    private readonly DbConnection _connection = session.Connection;
    private readonly DbTransaction _transaction = session.Transaction;
    private readonly bool _rank = Differs(source, SourceTable.Authority, SourceTable.Dataset);
    private readonly bool _words = Differs(source, SourceTable.Publisher, SourceTable.PublishedOn, SourceTable.Dataset);

    /// <summary>Whether so many figures are of the source that all figures are ranked and counted again.</summary>
    public bool AreManyFigures =>
        field = field || (_rank && Count("trade_flows WHERE source_id = @Key") > Count("trade_flows") / PartOfFigures);

    /// <summary>Whether so many records are of the source that all entries of search are made again.</summary>
    public bool AreManySearched =>
        field =
            field
            || (_words && Tables().Sum(table => Count($"{table.Name} WHERE source_id = @Key")) > Count("search_entries") / PartOfEntries);

    /// <summary>The <c>group_key</c>s of trade figures that are ranked otherwise.</summary>
    public IEnumerable<string> Groups() => !_rank || AreManyFigures ? [] : _connection.Query<string>(
        "SELECT DISTINCT group_key FROM trade_flows WHERE source_id = @Key", new { source.Key }, _transaction);

    /// <summary>The records that are searched otherwise.</summary>
    public IEnumerable<(string Type, string Id)> Searched() =>
        !_words
            ? []
            : Tables()
                .SelectMany(table =>
                    _connection
                        .Query<string>(
                            $"SELECT DISTINCT {table.RecordColumn} FROM {table.Name} WHERE source_id = @Key",
                            new { source.Key },
                            _transaction
                        )
                        .Select(id => (table.Type, id))
                );

    /// <summary>Stores with its figures what follows from the source.</summary>
    public void Derive()
    {
        if (_rank)
        {
            Derive("trade_flows", "adjustment");
            Derive("investments", "NULL");
        }
    }

    private void Derive(string table, string adjustment)
    {
        var authority = (int)source.After![SourceTable.Authority]!;
        var dataset = source.After[SourceTable.Dataset];

        // What is read is not written at the same time.
        var figures = _connection
            .Query<(string Id, string? Adjustment, DateOnly PublishedEnd, long Precision)>(
                $"SELECT id, {adjustment}, published_end, precision FROM {table} WHERE source_id = @Key",
                new { source.Key },
                _transaction
            )
            .AsList();
        using var update = new PreparedCommand(
            session,
            $"UPDATE {table} SET dataset = @p0, preference_order = @p1 WHERE id = @p2",
            3
        );
        update[0] = dataset;
        foreach (var figure in figures)
        {
            update[1] = Preference.Order(authority, figure.Adjustment, figure.PublishedEnd, figure.Precision, figure.Id);
            update[2] = figure.Id;
            update.Execute();
        }
    }

    private static IEnumerable<RecordDefinition> Tables() =>
        RecordDefinitions.All.Where(table => table is { Search: not null, SourceColumn: "source_id" });

    private static bool Differs(RecordChange change, params Column[] columns) =>
        columns.Any(column => !change.Before!.IsSame(column, change.After!));

    private long Count(string rows) => _connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM {rows}", new { source.Key }, _transaction);
}
