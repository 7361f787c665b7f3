using System.Data.Common;
using System.Globalization;
using System.Text;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Postgres;

/// <summary>The cells of a row as the driver has them.</summary>
internal sealed class PostgresRowReader(DbDataReader reader) : RowReader
{
    private byte[] _buffer = new byte[256];

    public override bool IsNull(int column) => reader.IsDBNull(column);

    public override long Number(int column) => Convert.ToInt64(reader.GetValue(column), CultureInfo.InvariantCulture);

    public override ReadOnlySpan<byte> Utf8(int column)
    {
        if (reader.IsDBNull(column))
        {
            return default;
        }

        var text = reader.GetFieldType(column) == typeof(string)
            ? reader.GetString(column)
            : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!;
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_buffer.Length < most)
        {
            _buffer = new byte[most];
        }

        return _buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, _buffer));
    }
}
