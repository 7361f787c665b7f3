using System.Data.Common;

namespace KzUkApi.Storage.Store;

/// <summary>A statement that is prepared once and run for very many rows; its parameters are <c>@p0</c>, <c>@p1</c> and so on.</summary>
internal sealed class PreparedCommand : IDisposable
{
    private readonly DbCommand _command;
    private readonly DbParameter[] _parameters;

    public PreparedCommand(StoreTransaction session, string sql, int parameters)
    {
        _command = session.Connection.CreateCommand();
        _command.Transaction = session.Transaction;
        _command.CommandText = sql;
        _command.CommandTimeout = 0;
        _parameters = [.. Enumerable.Range(0, parameters).Select(Add)];
        session.Prepare(_command);
    }

    /// <summary>An insertion into a table: names come from the program's own lists of columns, values are parameters.</summary>
    public static PreparedCommand Insert(StoreTransaction session, string table, IReadOnlyList<string> columns) =>
        new(
            session,
            $"""
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            VALUES ({string.Join(", ", columns.Select((_, index) => $"@p{index}"))})
            """,
            columns.Count
        );

    public object? this[int parameter]
    {
        set => _parameters[parameter].Value = DayText.Stored(value) ?? DBNull.Value;
    }

    public void Execute() => _command.ExecuteNonQuery();

    public DbDataReader Read() => _command.ExecuteReader();

    public void Dispose() => _command.Dispose();

    private DbParameter Add(int index)
    {
        var parameter = _command.CreateParameter();
        parameter.ParameterName = $"@p{index}";
        _command.Parameters.Add(parameter);
        return parameter;
    }
}
