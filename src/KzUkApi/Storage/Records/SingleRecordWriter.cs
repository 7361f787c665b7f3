using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.SearchIndex;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>
/// Writes single records: it reads and writes only the records, those they name, and what follows from them, however much is stored.
/// </summary>
/// <param name="stored">The stored form of each record that is not withdrawn.</param>
internal sealed class SingleRecordWriter(
    IReadOnlyList<RecordChange> changes,
    IReadOnlyDictionary<RecordChange, StoredRow> stored,
    StoreTransaction session
) : IStoredRowWriter
{
    private readonly DbConnection _connection = session.Connection;
    private readonly DbTransaction _transaction = session.Transaction;
    private readonly ExistingRecords _existing = new(session.Connection, session.Transaction);

    private readonly List<SourceDependents> _sources =
    [
        .. changes
            .Where(change => change.Table == RecordDefinitions.Sources && change is { Before: not null, After: not null })
            .Select(change => new SourceDependents(change, session)),
    ];

    private RecordSet _before = RecordSet.Empty;
    private ChangeTitles? _titles;

    public ContentSum Write()
    {
        (_before, _titles) = (Compared(), Titles());
        var sum = new DatasetState(_connection, _transaction).Sum().After(changes);
        WriteRows();
        new PeopleOfNames(session).Refresh(changes);
        return sum;
    }

    public void Describe(int? version, DateOnly day)
    {
        var search = new SearchIndexWriter(session);
        if (!_sources.Exists(source => source.AreManySearched))
        {
            List<(string, string)> changed = [.. changes.Select(Owner).Concat(_sources.SelectMany(source => source.Searched())).Distinct()];
            List<(string, string)> records = [.. changed.Concat(Naming(changed)).Distinct()];
            search.Refresh([.. records, .. new NamedPeople(_connection, _transaction).Of(changes, records)]);
        }

        search.BringUpToDate();
        if (version is { } number)
        {
            new PublishedChanges(day, _before, _before.With(changes), _titles!, Titles()).Write(number, session);
        }
    }

    private void WriteRows()
    {
        var counts = new TradeFlowCounts(session);
        string[] groups =
        [
            .. changes
                .Where(change => change.Table == RecordDefinitions.TradeFlows)
                .SelectMany(change => new[] { change.Before, change.After })
                .OfType<DatasetRow>()
                .Select(TradeFlowTable.Group),
            .. _sources.SelectMany(source => source.Groups()),
        ];
        if (_sources.Exists(source => source.AreManyFigures))
        {
            Rows();
            counts.Rebuild();
        }
        else
        {
            counts.Around(groups, Rows);
        }

        void Rows()
        {
            new PatchedRows(session).Write(changes, stored);
            _sources.ForEach(source => source.Derive());
        }
    }

    // What is compared for the published changes: the records, those they name, and of added figures the other editions.
    private RecordSet Compared()
    {
        var rows = new Dictionary<(string Table, string Key), (RecordDefinition Table, DatasetRow Row)>();
        foreach (var (table, row) in changes.SelectMany(Of))
        {
            rows[(table.Name, table.Key(row))] = (table, row);
        }

        return RecordSet.Of(rows.Values.GroupBy(row => row.Table).Select(table => (table.Key, table.Select(row => row.Row))));

        IEnumerable<(RecordDefinition Table, DatasetRow Row)> Of(RecordChange change)
        {
            var own = change.Before is null && stored[change].Values.TryGetValue("group_key", out var group)
                ? _existing.Group(change.Table, (string)group!)
                : new[] { change.Before }.OfType<DatasetRow>();
            var named = own.Append(change.After).OfType<DatasetRow>().SelectMany(change.Table.Named)
                .Select(name => (name.Table, Row: _existing.Find(name.Table.Name, name.Key)))
                .Where(row => row.Row is not null)
                .Select(row => (row.Table, row.Row!));
            return own.Select(row => (change.Table, row)).Concat(named);
        }
    }

    // The records whose title has that of one of these.
    private IEnumerable<(string Type, string Id)> Naming(IEnumerable<(string Type, string Id)> named)
    {
        var ids = named.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        return RecordDefinitions.All.SelectMany(table => table.NamingColumns.SelectMany(column => _connection
            .Query<(string Id, string Named)>(
                $"SELECT DISTINCT {table.RecordColumn}, {column.Name} FROM {table.Name}",
                transaction: _transaction
            )
            .Where(row => ids.Contains(row.Named))
            .Select(row => (table.Type, row.Id))));
    }

    private ChangeTitles Titles() => ChangeTitles.Of(changes.Select(Owner).Distinct(), _connection, _transaction);

    // The record under which it is searched.
    private static (string Type, string Id) Owner(RecordChange change) => change.Table.Owner((change.After ?? change.Before)!);
}
