using System.Globalization;

namespace KzUkApi.Tests.Support;

/// <summary>How much a test does: a little each time, very much where <c>FULL=1</c> asks for it.</summary>
internal static class Effort
{
    /// <summary>Whether every long test is to be long.</summary>
    public static readonly bool IsFull = Environment.GetEnvironmentVariable("FULL") == "1";

    /// <summary>How often programs are killed: three times, 200 times, or what <c>KZUK_CRASH_ROUNDS</c> says.</summary>
    public static readonly int CrashRounds = Environment.GetEnvironmentVariable("KZUK_CRASH_ROUNDS") is { Length: > 0 } rounds
        ? int.Parse(rounds, CultureInfo.InvariantCulture)
        : Of(3, full: 200);

    public static int Of(int usual, int full) => IsFull ? full : usual;

    /// <summary>Every n-th of very many inputs of one rule, the same in each run; all of them where <c>FULL=1</c> asks for it.</summary>
    public static IReadOnlyList<T> OneIn<T>(int few, IEnumerable<T> all) => [.. all.Where((_, index) => IsFull || index % few == 0)];
}
