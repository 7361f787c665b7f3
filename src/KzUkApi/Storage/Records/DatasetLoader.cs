using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.SearchIndex;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>What a load did: the rows of each table, and the data version they make.</summary>
/// <param name="Conflicts">Records that were changed here and in the dataset; what was changed here stays.</param>
internal sealed record LoadReport(
    IReadOnlyList<(string Table, int Rows)> Tables,
    string DataVersion,
    IReadOnlyList<DatasetConflict> Conflicts
);

/// <summary>Brings a database up to the reference dataset of the program, in one transaction; what was changed here stays.</summary>
internal sealed class DatasetLoader(IStoreEngine engine, ReferenceDataset dataset, TimeProvider clock)
{
    /// <summary>Loads the dataset where the database has none or an older one; null where there is nothing to do.</summary>
    /// <param name="heldIsNewer">Whether the database holds a later release than the program's, which stays.</param>
    public LoadReport? Load(out bool heldIsNewer)
    {
        var (fingerprint, releasedOn) = (dataset.Fingerprint(), dataset.ReleasedOn());

        // Whoever has nothing to do does not wait for others who write.
        using (var look = engine.BeginRead(CancellationToken.None))
        {
            if (
                Holds(look, out heldIsNewer)
                && !new TradeFlowCounts(look).IsStale
                && !new SearchIndexWriter(look).IsStale
            )
            {
                return null;
            }
        }

        using var session = engine.BeginWrite(CancellationToken.None);
        var cells = new TradeFlowCounts(session);
        var search = new SearchIndexWriter(session);
        if (Holds(session, out heldIsNewer))
        {
            // Data that an earlier program loaded are still to be counted and made searchable.
            if (BringUpToDate(session))
            {
                session.Commit();
            }

            return null;
        }

        var content = dataset.Read();
        var journal = new ChangeJournal(session.Connection, session.Transaction);
        var local = new LocalChanges(session.Connection, session.Transaction);
        var merge = new DatasetMerge(journal.Existing, content.Records, local.All());
        if (merge.Changes.Count > 0)
        {
            content = DatasetContent.Of(content.Records.With(merge.Changes), "The reference dataset together with what was changed here");
        }

        local.Settle(merge, releasedOn, clock.GetUtcNow());
        new StoredContent(session.Connection, session.Transaction).Replace(content, fingerprint, releasedOn);
        cells.Rebuild();
        cells.SetState();
        search.BringUpToDate();
        journal.Close(content.Records, content.Sum.Version, releasedOn, clock.GetUtcNow());
        session.Commit();
        return new([.. content.Tables.Select(table => (table.Table.Name, table.Rows.Count))], content.Sum.Version, merge.Conflicts);
    }

    /// <summary>Counts, and makes searchable, what an earlier program stored; the data stay as they are.</summary>
    public static void BringUpToDate(IStoreEngine engine)
    {
        using var session = engine.BeginWrite(CancellationToken.None);
        if (BringUpToDate(session))
        {
            session.Commit();
        }
    }

    /// <summary>Loads another dataset into an empty database; what differs from the program's counts as changed here, so that it stays.</summary>
    public LoadReport LoadInstead(ReferenceDataset other)
    {
        using var session = engine.BeginWrite(CancellationToken.None);
        var (content, own) = (other.Read(UtcTimestamp.Today(clock)), dataset.Read());
        var journal = new ChangeJournal(session.Connection, session.Transaction);
        new StoredContent(session.Connection, session.Transaction).Replace(content, dataset.Fingerprint(), dataset.ReleasedOn());
        var cells = new TradeFlowCounts(session);
        cells.Rebuild();
        cells.SetState();
        new LocalChanges(session.Connection, session.Transaction).Register(
            Differences(own.Records, content.Records),
            LocalChange.Import,
            "Import of a whole dataset",
            clock.GetUtcNow()
        );
        new SearchIndexWriter(session).BringUpToDate();
        journal.Close(content.Records, content.Sum.Version, dataset.ReleasedOn(), clock.GetUtcNow());
        session.Commit();
        return new([.. content.Tables.Select(table => (table.Table.Name, table.Rows.Count))], content.Sum.Version, []);
    }

    // Whether the database holds the dataset of this program, or a later one.
    private bool Holds(StoreTransaction session, out bool newer)
    {
        var held = session.Connection.QueryFirstOrDefault<(string Fingerprint, DateOnly ReleasedOn)>(
            "SELECT fingerprint, released_on FROM dataset_state", transaction: session.Transaction);
        newer = held.Fingerprint is not null && held.ReleasedOn > dataset.ReleasedOn();
        return newer || held.Fingerprint == dataset.Fingerprint();
    }

    private static bool BringUpToDate(StoreTransaction session) =>
        new TradeFlowCounts(session).BringUpToDate()
        | new SearchIndexWriter(session).BringUpToDate();

    private static IEnumerable<RecordChange> Differences(RecordSet one, RecordSet other) =>
        RecordDefinitions.All.SelectMany(table =>
            one.Rows(table.Name)
                .Keys.Union(other.Rows(table.Name).Keys)
                .Select(key => new RecordChange(table, key, one.Find(table.Name, key), other.Find(table.Name, key)))
                .Where(change => !RecordChange.Same(change.Before, change.After))
        );
}
