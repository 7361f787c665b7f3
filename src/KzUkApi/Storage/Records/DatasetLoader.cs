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
    /// <param name="storedIsNewer">Whether the database has a later release than the program's, which stays.</param>
    public LoadReport? Load(out bool storedIsNewer)
    {
        var release = OwnRelease;

        // A start that has nothing to do does not wait for others who write.
        using (var look = engine.BeginRead(CancellationToken.None))
        {
            if (
                IsCurrent(release, look, out storedIsNewer)
                && !new TradeFlowCounts(look).IsStale
                && !new SearchIndexWriter(look).IsStale
            )
            {
                return null;
            }
        }

        using var session = engine.BeginWrite(CancellationToken.None);
        if (IsCurrent(release, session, out storedIsNewer))
        {
            // Data that an earlier program loaded are still to be counted and made searchable.
            if (BringUpToDate(session))
            {
                session.Commit();
            }

            return null;
        }

        var rows = new WholeDatasetWriter(session);
        var content = dataset.Read();
        var merge = new DatasetMerge(
            rows.Existing,
            content.Records,
            new LocalChangeRegister(session).All()
        );
        if (merge.Changes.Count > 0)
        {
            content = DatasetContent.Of(content.Records.With(merge.Changes), "The reference dataset together with what was changed here");
        }

        return Apply(new NewerDataset(release, merge, clock.GetUtcNow()), content, rows, session) with { Conflicts = merge.Conflicts };
    }

    /// <summary>Counts again, and makes searchable, the records that an earlier program stored; the data stay as they are.</summary>
    public static void BringUpToDate(IStoreEngine engine)
    {
        using var session = engine.BeginWrite(CancellationToken.None);
        if (BringUpToDate(session))
        {
            session.Commit();
        }
    }

    /// <summary>Loads another dataset into an empty database.</summary>
    /// <remarks>Records that differ from the program's own count as changed here, so that they stay.</remarks>
    public LoadReport LoadInstead(ReferenceDataset other)
    {
        using var session = engine.BeginWrite(CancellationToken.None);
        var (content, own) = (other.Read(UtcTimestamp.Today(clock)), dataset.Read());
        var cause = new ChangeCause(Author.CommandLine, LocalChange.Import, "Import of a whole dataset");
        var set = new OtherDataset(OwnRelease, [.. Differences(own.Records, content.Records)], cause, clock.GetUtcNow());
        return Apply(set, content, new(session), session);
    }

    private DatasetRelease OwnRelease => new(dataset.Fingerprint(), dataset.ReleasedOn());

    private LoadReport Apply(ChangeSet set, DatasetContent content, WholeDatasetWriter rows, StoreTransaction session)
    {
        rows.Prepare(content);
        var version = new ChangeWriter(session, clock).Apply(set, rows);
        session.Commit();
        return new([.. content.Tables.Select(table => (table.Table.Name, table.Rows.Count))], version, []);
    }

    // Whether the database has the dataset of this program, or a later one.
    private static bool IsCurrent(DatasetRelease own, StoreTransaction session, out bool newer)
    {
        var existing = new DatasetState(session.Connection, session.Transaction).Release();
        newer = existing?.ReleasedOn > own.ReleasedOn;
        return newer || existing?.Fingerprint == own.Fingerprint;
    }

    private static bool BringUpToDate(StoreTransaction session)
    {
        var counted = new TradeFlowCounts(session).BringUpToDate();
        if (counted)
        {
            new StoredDrops(session).RefreshInvestments();
        }

        var search = new SearchIndexWriter(session);
        if (search.IsOfAnotherProgram)
        {
            new SearchColumns(session).MakeAgain();
        }

        return counted | search.BringUpToDate();
    }

    private static IEnumerable<RecordChange> Differences(RecordSet one, RecordSet other) =>
        RecordDefinitions.All.SelectMany(table =>
            one.Rows(table.Name)
                .Keys.Union(other.Rows(table.Name).Keys)
                .Select(key => new RecordChange(table, key, one.Find(table.Name, key), other.Find(table.Name, key)))
                .Where(change => !RecordChange.Same(change.Before, change.After))
        );
}
