using KzUkApi.Storage.Store;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KzUkApi.Storage.Sqlite;

/// <summary>The cells of a row as SQLite has them in its memory.</summary>
internal sealed class SqliteRowReader(SqliteDataReader reader) : RowReader
{
    private readonly sqlite3_stmt _statement = reader.Handle!;

    public override bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public override long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public override ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(_statement, column);
}
