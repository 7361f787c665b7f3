namespace KzUkApi.Tests.Support;

/// <summary>A primary with the reference dataset, a standby that confirms each change, and one that follows when it can.</summary>
internal sealed class PostgresTrio : IDisposable
{
    private const string Following = """
        SELECT CASE WHEN COUNT(*) = 2 AND BOOL_OR(sync_state = 'sync') THEN 1 ELSE 0 END
        FROM pg_stat_replication
        WHERE state = 'streaming'
        """;

    private PostgresTrio(PostgresNode first)
    {
        First = first;
        Second = PostgresNode.Standby("second", first);
        Third = PostgresNode.Standby("third", first);
    }

    public PostgresNode First { get; }

    public PostgresNode Second { get; }

    public PostgresNode Third { get; }

    /// <summary>The connection string of the service.</summary>
    public string Connection => PostgresNode.ConnectionTo(First, Second, Third);

    public static async Task<PostgresTrio> StartAsync()
    {
        var trio = new PostgresTrio(PostgresNode.Primary("first", confirming: "second"));
        trio.First.Reload();
        await Patience.UntilAsync("both standbys to follow, one of them confirming", () => trio.First.Number(Following) == 1);
        return trio;
    }

    public void Dispose()
    {
        Third.Dispose();
        Second.Dispose();
        First.Dispose();
    }
}
