namespace KzUkApi.Storage.Dataset;

/// <summary>How far a CSV file goes, found out before any of it is in memory as text.</summary>
/// <param name="Records">How many records it has, its header included.</param>
/// <param name="TooLong">
/// The line in which the first record begins that is too long; null where none is. Nothing after it is counted.
/// </param>
internal readonly record struct CsvExtent(int Records, int? TooLong)
{
    /// <summary>Many times what the longest record of any table has; in memory a text takes more than its bytes.</summary>
    public const int LongestRecord = 1024 * 1024;

    public static readonly string Expected =
        $"at most {LongestRecord / 1024} kB in a line; is a quotation mark left open?";

    public static CsvExtent Of(ReadOnlySpan<byte> bytes)
    {
        var (records, line, begin, beginLine, quoted) = (0, 1, 0, 1, false);
        for (var place = 0; place < bytes.Length; place++)
        {
            if (place - begin > LongestRecord)
            {
                return new(records, beginLine);
            }

            switch (bytes[place])
            {
                case (byte)'"':
                    quoted = !quoted;
                    break;
                case (byte)'\n':
                    line++;
                    if (!quoted)
                    {
                        (records, begin, beginLine) = (records + 1, place + 1, line);
                    }

                    break;
            }
        }

        return new(begin < bytes.Length ? records + 1 : records, null);
    }
}
