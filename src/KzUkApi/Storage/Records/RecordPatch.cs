using System.Data.Common;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.SearchIndex;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Changes single records inside a transaction: what is read and written is the records, what they name, and what follows from them, however much is held.</summary>
/// <remarks>Afterwards the store is as <see cref="RecordWriter"/> would have left it; the caller commits.</remarks>
internal sealed class RecordPatch(StoreTransaction session, TimeProvider clock)
{
    private readonly DbConnection _connection = session.Connection;
    private readonly DbTransaction _transaction = session.Transaction;

    /// <summary>The rows before the change.</summary>
    public ExistingRecords Existing { get; } = new(session.Connection, session.Transaction);

    /// <summary>The stored form of what changes make, checked as strictly as the dataset.</summary>
    /// <exception cref="WrongRecordsException">They, or what rests on them, would break a rule of the dataset.</exception>
    public IReadOnlyDictionary<RecordChange, StoredRow> Check(IReadOnlyList<RecordChange> changes) =>
        new PatchCheck(Existing, changes, UtcTimestamp.Today(clock)).Run();

    /// <summary>Checks changes, and applies them.</summary>
    /// <returns>The data version that they make.</returns>
    /// <exception cref="WrongRecordsException">They, or what rests on them, would break a rule of the dataset.</exception>
    public string Apply(IReadOnlyList<RecordChange> changes, Author author, string origin, string? reason)
    {
        var stored = Check(changes);
        if (!ChangeCompletion.CanFollow(session) || changes.Any(change => change.Table.IsGeneral))
        {
            return new RecordWriter(session, clock).Apply(changes, author, origin, reason);
        }

        var aftermath = new ChangeCompletion(session, author, origin, reason, clock.GetUtcNow());
        var (told, titles) = (Told(changes, stored), Titles(changes));
        var sum = new StoredContent(_connection, _transaction).Sum().After(changes);
        var sources = changes
            .Where(change => change.Table == RecordDefinitions.Sources && change is { Before: not null, After: not null })
            .Select(change => new SourceDependents(change, session))
            .ToList();
        Write(changes, stored, sources);
        new PeopleOfNames(_connection, _transaction).Refresh(changes);
        return aftermath.Follow(sum, changes, number =>
        {
            var search = new SearchIndexWriter(session);
            if (!sources.Exists(source => source.AreManySearched))
            {
                search.Refresh([.. changes.Select(Owner).Concat(sources.SelectMany(source => source.Searched())).Distinct()]);
            }

            search.BringUpToDate();
            ChangeJournal.Write(number, new(aftermath.Day, told, told.With(changes), titles, Titles(changes)), _connection, _transaction);
        });
    }

    private void Write(
        IReadOnlyList<RecordChange> changes,
        IReadOnlyDictionary<RecordChange, StoredRow> stored,
        List<SourceDependents> sources
    )
    {
        var cells = new TradeFlowCounts(session);
        string[] groups =
        [
            .. changes
                .Where(change => change.Table == RecordDefinitions.TradeFlows)
                .SelectMany(change => new[] { change.Before, change.After })
                .OfType<CsvRow>()
                .Select(TradeFlowTable.Group),
            .. sources.SelectMany(source => source.Groups()),
        ];
        if (sources.Exists(source => source.AreManyFigures))
        {
            Rows();
            cells.Rebuild();
        }
        else
        {
            cells.Around(groups, Rows);
        }

        void Rows()
        {
            new PatchedRows(_connection, _transaction).Write(changes, stored);
            sources.ForEach(source => source.Derive());
        }
    }

    // What the journal compares: the rows that change, what they name, and of added figures the other editions.
    private RecordSet Told(IReadOnlyList<RecordChange> changes, IReadOnlyDictionary<RecordChange, StoredRow> stored)
    {
        var rows = new Dictionary<(string Table, string Key), (RecordDefinition Table, CsvRow Row)>();
        foreach (var (table, row) in changes.SelectMany(Compared))
        {
            rows[(table.Name, table.Key(row))] = (table, row);
        }

        return RecordSet.Of(rows.Values.GroupBy(row => row.Table).Select(table => (table.Key, table.Select(row => row.Row))));

        IEnumerable<(RecordDefinition Table, CsvRow Row)> Compared(RecordChange change)
        {
            var own = change.Before is null && stored[change].Values.TryGetValue("group_key", out var group)
                ? Existing.Group(change.Table, (string)group!)
                : new[] { change.Before }.OfType<CsvRow>();
            var named = own.Append(change.After).OfType<CsvRow>().SelectMany(change.Table.Named)
                .Select(name => (name.Table, Row: Existing.Find(name.Table.Name, name.Key)))
                .Where(row => row.Row is not null)
                .Select(row => (row.Table, row.Row!));
            return own.Select(row => (change.Table, row)).Concat(named);
        }
    }

    private ChangeTitles Titles(IEnumerable<RecordChange> changes) =>
        ChangeTitles.Of(changes.Select(Owner).Distinct(), _connection, _transaction);

    // Under which record it is searched.
    private static (string Type, string Id) Owner(RecordChange change) => change.Table.Owner((change.After ?? change.Before)!);
}
