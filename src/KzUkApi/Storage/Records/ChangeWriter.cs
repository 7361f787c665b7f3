using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Applies change sets inside a transaction: the rows first, then everything that follows from them. The caller commits.</summary>
/// <remarks>Whichever way the rows are written, the store is the same afterwards.</remarks>
internal sealed class ChangeWriter(StoreTransaction session, TimeProvider clock)
{
    /// <summary>
    /// Whether everything derived is of the present data, and the data have a version. Only then can it be kept up to date
    /// record by record.
    /// </summary>
    public static bool IsDerivedCurrent(StoreTransaction session) => session.Connection.ExecuteScalar<long>(
        """
        SELECT COUNT(*)
        FROM dataset_state d
        JOIN trade_flow_state t ON t.data_version = d.data_version
        JOIN search_state s ON s.data_version = d.data_version AND s.released_on = d.released_on
        WHERE EXISTS (SELECT 1 FROM data_versions)
        """,
        transaction: session.Transaction) == 1;

    /// <summary>Applies changes of single records.</summary>
    /// <returns>The data version that they make.</returns>
    /// <exception cref="WrongRecordsException">They, or the records that name them, would break a rule of the dataset.</exception>
    public string Apply(IReadOnlyList<RecordChange> changes, ChangeCause cause)
    {
        var set = new RecordChanges(changes, cause, clock.GetUtcNow());
        var stored = new PatchCheck(new(session.Connection, session.Transaction), changes, UtcTimestamp.Today(clock)).Run();
        if (IsDerivedCurrent(session) && !changes.Any(change => change.Table.IsGeneral))
        {
            return Apply(set, new SingleRecordWriter(changes, stored, session));
        }

        var all = new WholeDatasetWriter(session);
        all.Prepare(changes);
        return Apply(set, all);
    }

    /// <summary>Applies a change set whose rows are ready to be written.</summary>
    /// <returns>The data version that it makes.</returns>
    public string Apply(ChangeSet set, IStoredRowWriter rows) => new ChangeCompletion(session).Run(set, rows, rows.Write());
}
