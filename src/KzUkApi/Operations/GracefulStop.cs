using KzUkApi.Http.Problems;
using KzUkApi.Storage.Store;

namespace KzUkApi.Operations;

/// <summary>How long the service takes to stop.</summary>
/// <param name="Delay">It goes on answering as long, not ready any more, so that load balancers notice.</param>
/// <param name="TimeLimit">Requests in flight may then take as long to finish.</param>
internal sealed record StopTimes(TimeSpan Delay, TimeSpan TimeLimit);

/// <summary>Stops in order: not ready any more, then no new engine, then the requests in flight, then the store.</summary>
internal sealed partial class GracefulStop(
    IStoreEngine engine,
    StopTimes times,
    DescribeStoreFault storeFault,
    ILogger<GracefulStop> log
) : IHostedLifecycleService
{
    /// <summary>While the web server still answers; <c>/health/ready</c> knows by now that it ends.</summary>
    public Task StoppingAsync(CancellationToken cancellationToken) =>
        times.Delay > TimeSpan.Zero ? Task.Delay(times.Delay, cancellationToken) : Task.CompletedTask;

    /// <summary>After the last answer.</summary>
    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        try
        {
            engine.Close();
            if (!engine.Checkpoint())
            {
                LogLeft("another process reads it");
            }
        }
        catch (Exception exception) when (storeFault(exception) is not null)
        {
            LogLeft(exception.Message.TrimEnd('.'));
        }

        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "The write-ahead log was not brought into the database: {Reason}. Nothing is lost, "
        + "the next start reads it; copy the database only together with its -wal file.")]
    private partial void LogLeft(string reason);
}
