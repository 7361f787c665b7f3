using System.Diagnostics;

namespace KzUkApi.Tests.Support;

/// <summary>Waits for what must come, however slow the machine is, and says what did not come.</summary>
internal static class Patience
{
    /// <summary>So long nothing takes that comes at all.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    /// <param name="what">What is waited for, as the end of a sentence.</param>
    public static Task UntilAsync(string what, Func<bool> look) => UntilAsync(what, () => Task.FromResult(look()), came => came);

    /// <summary>Looks until what is seen is as expected, and returns it.</summary>
    public static async Task<T> UntilAsync<T>(string what, Func<Task<T>> look, Func<T, bool> isExpected)
    {
        for (var start = Stopwatch.GetTimestamp(); ; await Task.Delay(BetweenLooks))
        {
            var seen = await look();
            if (isExpected(seen))
            {
                return seen;
            }

            if (Stopwatch.GetElapsedTime(start) > Limit)
            {
                Assert.Fail($"Waited {Limit.TotalSeconds:0} seconds for {what}; the last look saw: {seen}");
            }
        }
    }

    /// <summary>Waits for a task.</summary>
    public static async Task<T> WithinLimitAsync<T>(this Task<T> task, string what)
    {
        await ((Task)task).WithinLimitAsync(what);
        return await task;
    }

    /// <summary>Waits for a task.</summary>
    public static async Task WithinLimitAsync(this Task task, string what)
    {
        try
        {
            await task.WaitAsync(Limit);
        }
        catch (TimeoutException)
        {
            throw new AssertionException($"Waited {Limit.TotalSeconds:0} seconds for {what}.");
        }
    }
}
