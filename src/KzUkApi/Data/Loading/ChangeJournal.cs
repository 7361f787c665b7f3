using System.Data.Common;
using System.Globalization;
using Dapper;

namespace KzUkApi.Data.Loading;

/// <summary>Records what a load changes, inside its transaction: opened before the rows are replaced, closed after.</summary>
internal sealed class ChangeJournal
{
    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;
    private readonly ChangeTitles _titles;

    public ChangeJournal(DbConnection connection, DbTransaction transaction)
    {
        (_connection, _transaction) = (connection, transaction);
        var state = connection.QueryFirstOrDefault<(string DataVersion, DateOnly ReleasedOn)>(
            "SELECT data_version, released_on FROM dataset_state", transaction: transaction);
        Held = state.DataVersion is null ? RecordSet.Empty : new HeldRows(connection, transaction).Read();
        _titles = new(connection, transaction);

        // Data of a program that kept no journal are its first entry.
        if (state.DataVersion is not null && Last().Number == 0)
        {
            Write(RecordSet.Empty, Held, _titles, state.DataVersion, state.ReleasedOn, loadedAt: null);
        }
    }

    /// <summary>The rows of the store as they were when the journal was opened.</summary>
    public RecordSet Held { get; }

    /// <summary>Writes what is different now; nothing where the data version is the same.</summary>
    public void Close(RecordSet next, string dataVersion, DateOnly releasedOn, DateTimeOffset now)
    {
        if (Last().DataVersion != dataVersion)
        {
            var loadedAt = now.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
            Write(Held, next, new ChangeTitles(_connection, _transaction), dataVersion, releasedOn, loadedAt);
        }
    }

    private (int Number, string? DataVersion) Last() => _connection.QueryFirstOrDefault<(int, string?)>(
        "SELECT number, data_version FROM data_versions ORDER BY number DESC LIMIT 1", transaction: _transaction);

    private void Write(RecordSet held, RecordSet next, ChangeTitles titles, string dataVersion, DateOnly releasedOn, string? loadedAt)
    {
        var number = Last().Number + 1;
        _connection.Execute(
            "INSERT INTO data_versions (number, data_version, released_on, loaded_at) VALUES (@number, @dataVersion, @releasedOn, @loadedAt)",
            new { number, dataVersion, releasedOn, loadedAt },
            _transaction);
        var changes = new ChangeLog(number, releasedOn, held, next, _titles, titles).Rows().ToList();
        StoredRows.Insert(changes.Concat(changes.SelectMany(change => change.Children)), _connection, _transaction);
    }
}
