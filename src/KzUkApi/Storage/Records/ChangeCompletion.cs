using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>What follows from rows that were written, whichever way: the data version, search and the journal, the register of what was changed here, and the history; all of one moment.</summary>
internal sealed class ChangeCompletion(StoreTransaction session, Author author, string origin, string? reason, DateTimeOffset now)
{
    private readonly DbConnection _connection = session.Connection;
    private readonly DbTransaction _transaction = session.Transaction;

    /// <summary>The day from which corrections and undated records of this change count.</summary>
    public DateOnly Day { get; } = DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>Whether what is derived is of the present data, and the journal has its first entry: only then can it be kept up row by row.</summary>
    public static bool CanFollow(StoreTransaction session) => session.Connection.ExecuteScalar<long>(
        """
        SELECT COUNT(*)
        FROM dataset_state d
        JOIN trade_flow_state t ON t.data_version = d.data_version
        JOIN search_state s ON s.data_version = d.data_version AND s.released_on = d.released_on
        WHERE EXISTS (SELECT 1 FROM data_versions)
        """,
        transaction: session.Transaction) == 1;

    /// <summary>Writes all of it.</summary>
    /// <param name="sum">The sum over all rows as they are now.</param>
    /// <param name="changes">What was written; null for trade figures that were added, of which the journal tells.</param>
    /// <param name="tell">Brings search up to date, and the journal, under the number of the data version.</param>
    /// <returns>The data version.</returns>
    public string Follow(ContentSum sum, IReadOnlyList<RecordChange>? changes, Action<int> tell)
    {
        new StoredContent(_connection, _transaction).SetSum(sum);
        new TradeFlowCounts(session).SetState();
        var number = ChangeJournal.Begin(_connection, _transaction, sum.Version, Day, now);
        tell(number);
        var (register, history) = (new LocalChanges(_connection, _transaction), new RecordHistory(session));
        if (changes is null)
        {
            register.RegisterAdded(number, origin, reason, now);
            history.AddAdded(number, author, origin, reason, sum.Version, now);
        }
        else
        {
            register.Register(changes, origin, reason, now);
            history.Add(changes, author, origin, reason, sum.Version, now);
        }

        return sum.Version;
    }
}
