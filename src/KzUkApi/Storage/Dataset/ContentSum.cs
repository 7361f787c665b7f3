using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>A sum over the rows of the dataset, from which the data version is read.</summary>
/// <remarks>
/// Every row is hashed by itself (its table, and the name and text of each cell that is not empty), and the hashes are added
/// modulo 2^128. So the order of rows does not matter, an empty new column changes nothing, and a changed row is kept up to
/// date by subtracting its old hash and adding its new one.
/// </remarks>
internal readonly record struct ContentSum(UInt128 Value)
{
    private const char Separator = '\u001F';

    public static ContentSum Parse(string hex) => new(UInt128.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    public static ContentSum OfRow(DatasetRow row)
    {
        var text = new StringBuilder(row.Table.Name);
        foreach (var column in row.Table.ByName)
        {
            if (row.Text(column) is { Length: > 0 } cell)
            {
                Append(text, column.Name, cell);
            }
        }

        return OfText(text);
    }

    public static ContentSum OfRow(string table, IEnumerable<KeyValuePair<string, string>> cells)
    {
        var text = new StringBuilder(table);
        var filled = cells.Where(cell => cell.Value.Length > 0).ToArray();
        Array.Sort(filled, static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        foreach (var (column, cell) in filled)
        {
            Append(text, column, cell);
        }

        return OfText(text);
    }

    // The length, so that a separator inside a cell is none.
    private static void Append(StringBuilder text, string column, string cell) =>
        text.Append(Separator).Append(column).Append(Separator).Append(cell.Length).Append(Separator).Append(cell);

    private static ContentSum OfText(StringBuilder text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()), hash);
        return new(new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..])));
    }

    /// <summary>The sum after changes of rows.</summary>
    public ContentSum After(IEnumerable<RecordChange> changes) =>
        changes.Aggregate(this, (sum, change) => sum - OfChanged(change.Before) + OfChanged(change.After));

    private static ContentSum OfChanged(DatasetRow? row) => row is null ? default : OfRow(row);

    public static ContentSum operator +(ContentSum left, ContentSum right) => new(unchecked(left.Value + right.Value));

    public static ContentSum operator -(ContentSum left, ContentSum right) => new(unchecked(left.Value - right.Value));

    /// <summary>The short form that answers carry: the leading 48 bits.</summary>
    public string Version => ToString()[..12];

    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);
}
