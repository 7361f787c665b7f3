using System.Diagnostics.Metrics;

namespace KzUkApi.Http.Caching;

/// <summary>Counts the rows of data that go out, from the cache or not.</summary>
internal static class ServedRows
{
    public const string MeterName = "KzUkApi.Http";

    private static readonly Counter<long> Count = new Meter(MeterName).CreateCounter<long>(
        "kzuk.rows.served",
        "{row}",
        "Rows of data in answers"
    );

    public static void Add(long rows)
    {
        if (rows > 0 && Count.Enabled)
        {
            Count.Add(rows);
        }
    }
}
