using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Everything that follows from rows that were written. First load, newer dataset, import and edit all end here.</summary>
internal sealed class ChangeCompletion(StoreTransaction session)
{
    /// <summary>Runs all steps in their order: each may read what those before it wrote.</summary>
    /// <param name="sum">The sum over all rows as they are now.</param>
    /// <returns>The data version.</returns>
    public string Run(ChangeSet set, IStoredRowWriter rows, ContentSum sum)
    {
        var (connection, transaction) = (session.Connection, session.Transaction);
        new DatasetState(connection, transaction).Set(sum, set.Release);
        new StoredDrops(session).RefreshInvestments();
        new TradeFlowCounts(session).SetState();
        var version = new DataVersions(connection, transaction).Begin(sum.Version, set.Day, set.At);
        rows.Describe(version, set.Day);
        if (version is { } number)
        {
            new PublishedDrops(session).Write(number, set.Day);
        }

        set.Register(new(session), version);
        set.Record(new(session), version, sum.Version);
        return sum.Version;
    }
}
