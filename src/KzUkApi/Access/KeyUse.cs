using System.Collections.Concurrent;
using KzUkApi.Http.Problems;

namespace KzUkApi.Access;

/// <summary>Notes when keys are used, and writes that down once an hour and at the end: a request never waits for it.</summary>
/// <remarks>Every write is a change of the file, which empties the cache of answers; so it is done seldom.</remarks>
internal sealed partial class KeyUse(KeyStore keys, DescribeStoreFault storeFault, TimeProvider clock, ILogger<KeyUse> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _uses = new(StringComparer.Ordinal);

    /// <summary>Checks a key, and notes its use.</summary>
    public KeyCheck Check(string text, CancellationToken token)
    {
        var check = keys.Check(text, token);
        if (check.Holder is { } holder)
        {
            _uses[holder.Key] = clock.GetUtcNow();
        }

        return check;
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Write();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                Write();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end: StopAsync writes the rest.
        }
    }

    private void Write()
    {
        var uses = _uses.ToArray();
        if (uses.Length == 0)
        {
            return;
        }

        try
        {
            keys.WriteUse(uses, CancellationToken.None);
            foreach (var use in uses)
            {
                _uses.TryRemove(use);
            }
        }
        catch (Exception exception) when (storeFault(exception) is not null)
        {
            LogNotWritten(exception.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "When keys were last used could not be written, and is tried again later: {Reason}")]
    private partial void LogNotWritten(string reason);
}
