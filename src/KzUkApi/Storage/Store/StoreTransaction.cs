using System.Data.Common;
using Dapper;
using KzUkApi.Domain.Lists;

namespace KzUkApi.Storage.Store;

/// <summary>An open connection with its transaction; what is not committed is rolled back.</summary>
internal abstract class StoreTransaction : IDataSnapshot
{
    public abstract DbConnection Connection { get; }

    public abstract DbTransaction Transaction { get; }

    public abstract SqlDialect Dialect { get; }

    /// <summary>Whether the connection met a fault, and is to be closed.</summary>
    public bool IsFaulty { get; set; }

    /// <summary>Takes more memory for writing very many rows, until the connection is closed.</summary>
    public abstract void ExpectManyRows();

    public abstract void Commit();

    /// <summary>Makes a command ready to be run very many times.</summary>
    public abstract void Prepare(DbCommand command);

    /// <summary>Inserts rows into a table as they come; other statements may run in between.</summary>
    public abstract ITableWriter Inserting(string table, IReadOnlyList<string> columns);

    /// <summary>Rows one by one, however many: none is kept, and other statements may run in between.</summary>
    /// <param name="row">Makes what reads one row of the reader that is open.</param>
    public abstract IEnumerable<T> Each<T>(string sql, object? parameters, Func<DbDataReader, Func<DbDataReader, T>> row);

    /// <inheritdoc cref="Each{T}(string, object?, Func{DbDataReader, Func{DbDataReader, T}})"/>
    public IEnumerable<T> Each<T>(string sql, object? parameters = null) => Each(sql, parameters, reader => reader.GetRowParser<T>());

    /// <summary>Interrupts the running query when the token says so, beside the token with which the transaction began.</summary>
    public abstract CancellationTokenRegistration InterruptOn(CancellationToken token);

    /// <summary>The cells of a reader that was opened in this transaction.</summary>
    public abstract RowReader Cells(DbDataReader reader);

    public DataState StateAfter(DataState met)
    {
        try
        {
            var row = Connection.QuerySingle<StateRow>(StateRow.Select, transaction: Transaction);
            return row.DataVersion == met.Version && row.Edition == met.Edition
                ? met
                : met with { Version = row.DataVersion, Edition = row.Edition, ChangedAt = row.ChangedAt };
        }
        catch
        {
            IsFaulty = true;
            throw;
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
