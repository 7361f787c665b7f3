using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KzUkApi.Storage.Store;

/// <summary>The cells of the row that a reader is at, as the bytes that the store has: a table of a million rows is passed on without making a string of each cell.</summary>
internal sealed class RowReader(DbDataReader reader)
{
    private readonly sqlite3_stmt _statement = ((SqliteDataReader)reader).Handle!;

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>The text of a cell, in UTF-8, until the reader goes on; of a number its digits, of null nothing.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(_statement, column);
}
