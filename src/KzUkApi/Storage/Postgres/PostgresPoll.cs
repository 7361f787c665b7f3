using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Postgres;

/// <summary>Looks at the state of the data ten times a second, so that a change through one instance is soon shown by the others.</summary>
internal sealed class PostgresPoll(PostgresConnections connections, PostgresWatch watch) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenLooks);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                Look();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops.
        }
    }

    private void Look()
    {
        try
        {
            watch.Poll();
        }
        catch (Exception exception) when (connections.FaultOf(exception).IsFault())
        {
            // Requests and the question of readiness meet it, and say so.
        }
    }
}
