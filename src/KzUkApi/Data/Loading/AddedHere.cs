using System.Data.Common;
using System.Globalization;
using Dapper;

namespace KzUkApi.Data.Loading;

/// <summary>Registers trade figures that are added here, one by one as they come.</summary>
internal sealed class AddedHere : IDisposable
{
    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;
    private readonly string _reason;
    private readonly DateTimeOffset _now;
    private readonly PreparedCommand _insert;
    private readonly HashSet<string> _registered;
    private readonly List<RecordChange> _again = [];

    public AddedHere(DbConnection connection, DbTransaction transaction, string reason, DateTimeOffset now)
    {
        (_connection, _transaction, _reason, _now) = (connection, transaction, reason, now);

        // What was withdrawn here and comes again is compared with the dataset's own record.
        _registered = connection.Query<string>("SELECT record_id FROM local_changes WHERE record_table = 'trade_flows' AND kind = 'withdrawn'", transaction: transaction)
            .ToHashSet(StringComparer.Ordinal);
        _insert = PreparedCommand.Insert(connection, transaction, "local_changes", ["record_table", "record_id", "kind", "origin", "base", "reason", "changed_at"]);
        _insert[0] = "trade_flows";
        _insert[2] = LocalChange.Added;
        _insert[3] = LocalChange.Import;
        _insert[4] = null;
        _insert[5] = reason;
        _insert[6] = now.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
    }

    public void Add(CsvRow row)
    {
        if (_registered.Contains(row["id"]))
        {
            _again.Add(new(ReferenceTables.TradeFlows, row["id"], null, row));
            return;
        }

        _insert[1] = row["id"];
        _insert.Execute();
    }

    public void Close()
    {
        if (_again.Count > 0)
        {
            new LocalChanges(_connection, _transaction).Register(_again, LocalChange.Import, _reason, _now);
        }
    }

    public void Dispose() => _insert.Dispose();
}
