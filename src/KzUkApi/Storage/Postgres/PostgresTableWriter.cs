using System.Data;
using KzUkApi.Storage.Store;
using Npgsql;
using NpgsqlTypes;

namespace KzUkApi.Storage.Postgres;

/// <summary>Inserts rows by COPY, many at a time: other statements may run between two times, and not within one.</summary>
internal sealed class PostgresTableWriter(
    NpgsqlConnection connection,
    string table,
    IReadOnlyList<string> columns,
    Action<int> written
) : ITableWriter
{
    private const int RowsOfCopy = 2000;

    private readonly string _copy =
        $"COPY \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) FROM STDIN (FORMAT BINARY)";

    private readonly List<IReadOnlyList<object?>> _rows = [];

    /// <summary>Fails where a reader is open on the connection: the server could not take the rows then.</summary>
    public static void RequireFree(NpgsqlConnection connection)
    {
        if (connection.FullState.HasFlag(ConnectionState.Fetching))
        {
            throw new InvalidOperationException("A reader is open on the connection that is to take rows. Close it before a row is added.");
        }
    }

    public void Add(IReadOnlyList<object?> values)
    {
        RequireFree(connection);
        _rows.Add(values);
        if (_rows.Count == RowsOfCopy)
        {
            Complete();
        }
    }

    public void Complete()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        using var copy = connection.BeginBinaryImport(_copy);
        copy.Timeout = TimeSpan.Zero;
        foreach (var row in _rows)
        {
            copy.StartRow();
            foreach (var value in row)
            {
                Write(copy, value);
            }
        }

        copy.Complete();
        written(_rows.Count);
        _rows.Clear();
    }

    public void Dispose() => _rows.Clear();

    private static void Write(NpgsqlBinaryImporter copy, object? value)
    {
        switch (DayText.Stored(value))
        {
            case null:
                copy.WriteNull();
                break;
            case string text:
                copy.Write(text, NpgsqlDbType.Text);
                break;
            case long number:
                copy.Write(number, NpgsqlDbType.Bigint);
                break;
            case int number:
                copy.Write((long)number, NpgsqlDbType.Bigint);
                break;
            case byte[] bytes:
                copy.Write(bytes, NpgsqlDbType.Bytea);
                break;
            case bool flag:
                copy.Write(flag ? 1L : 0L, NpgsqlDbType.Bigint);
                break;
            case var other:
                throw new ArgumentException($"No column has values of {other.GetType()}.", nameof(value));
        }
    }
}
