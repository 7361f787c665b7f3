using System.Text.Unicode;
using CsvHelper;

namespace KzUkApi.Storage.Dataset;

/// <summary>One record of a CSV file, and the line where it begins.</summary>
internal readonly record struct CsvLine(int Line, string[] Cells);

/// <summary>Reads the bytes of a CSV file (RFC 4180, UTF-8, with or without its mark) strictly, whatever its columns are.</summary>
internal static class CsvLines
{
    public const string NotUtf8 = "the bytes are not UTF-8";

    /// <summary>Far more than any table has columns.</summary>
    private const int MostCells = 10_000;

    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>
    /// The records in their order; what cannot be read goes to <paramref name="wrong"/> with its line, and ends the reading.
    /// </summary>
    public static IEnumerable<CsvLine> Read(byte[] bytes, Action<int, string> wrong)
    {
        if (!Utf8.IsValid(bytes))
        {
            wrong(FirstLineNotUtf8(bytes), NotUtf8);
            yield break;
        }

        if (CsvExtent.Of(bytes).TooLong is { } tooLong)
        {
            wrong(tooLong, CsvExtent.Expected);
            yield break;
        }

        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var begin = bytes.AsSpan().StartsWith(mark) ? mark.Length : 0;
        using var reader = CsvReader.Create(new MemoryStream(bytes, begin, bytes.Length - begin), Strict, leaveOpen: false);
        while (TryRead(reader, wrong, out var line))
        {
            yield return line;
        }
    }

    private static bool TryRead(CsvReader reader, Action<int, string> wrong, out CsvLine line)
    {
        line = default;
        try
        {
            if (reader.Read())
            {
                if (reader.FieldCount > MostCells)
                {
                    wrong((int)reader.LineNumber, $"at most {MostCells} cells in a line; this one has {reader.FieldCount}");
                    return false;
                }

                line = new((int)reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
                return true;
            }
        }
        catch (CsvFormatException exception)
        {
            wrong((int)exception.LineNumber, exception.Message);
        }

        return false;
    }

    /// <summary>The first line with bytes that are no UTF-8; a line feed is never part of a longer character.</summary>
    public static int FirstLineNotUtf8(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(bytes[range]))
            {
                return line;
            }

            line++;
        }

        return 0;
    }
}
