using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

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
        Existing = state.DataVersion is null ? RecordSet.Empty : new ExistingRows(connection, transaction).Read();
        _titles = ChangeTitles.All(connection, transaction);

        // Data of a program that kept no journal are its first entry.
        if (state.DataVersion is not null && Last(connection, transaction).Number == 0)
        {
            Write(
                Begin(connection, transaction, state.DataVersion, state.ReleasedOn, null),
                new(state.ReleasedOn, RecordSet.Empty, Existing, _titles, _titles),
                connection,
                transaction
            );
        }
    }

    /// <summary>The rows of the store as they were when the journal was opened.</summary>
    public RecordSet Existing { get; }

    /// <summary>Begins a data version.</summary>
    /// <param name="loadedAt">Null where that is not known.</param>
    /// <returns>Its number, under which its changes are told; no number comes twice, though a data version may.</returns>
    public static int Begin(
        DbConnection connection,
        DbTransaction transaction,
        string dataVersion,
        DateOnly releasedOn,
        DateTimeOffset? loadedAt
    )
    {
        var number = Last(connection, transaction).Number + 1;
        connection.Execute(
            "INSERT INTO data_versions (number, data_version, released_on, loaded_at) VALUES (@number, @dataVersion, @releasedOn, @at)",
            new { number, dataVersion, releasedOn, at = loadedAt is { } moment ? UtcTimestamp.Text(moment) : null },
            transaction);
        return number;
    }

    /// <summary>Writes the changes of a data version.</summary>
    public static void Write(int number, ChangeLog log, DbConnection connection, DbTransaction transaction)
    {
        var changes = log.Rows(number).ToList();
        StoredRows.Insert(changes.Concat(changes.SelectMany(change => change.Children)), connection, transaction);
    }

    /// <summary>Writes what is different now; nothing where the data version is the same.</summary>
    public void Close(RecordSet next, string dataVersion, DateOnly releasedOn, DateTimeOffset now)
    {
        if (Last(_connection, _transaction).DataVersion != dataVersion)
        {
            Tell(Begin(_connection, _transaction, dataVersion, releasedOn, now), next, releasedOn);
        }
    }

    /// <summary>Writes what is different now under a number that has begun; search is to be of the present data.</summary>
    public void Tell(int number, RecordSet next, DateOnly releasedOn) =>
        Write(number, new(releasedOn, Existing, next, _titles, ChangeTitles.All(_connection, _transaction)), _connection, _transaction);

    private static (int Number, string? DataVersion) Last(DbConnection connection, DbTransaction transaction) =>
        connection.QueryFirstOrDefault<(int, string?)>(
            "SELECT number, data_version FROM data_versions ORDER BY number DESC LIMIT 1",
            transaction: transaction
        );
}
