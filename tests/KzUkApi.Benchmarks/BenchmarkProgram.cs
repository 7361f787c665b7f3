using KzUkApi.Benchmarks.Synthetic;

namespace KzUkApi.Benchmarks;

internal static class BenchmarkProgram
{
    private const string Usage = "generate --rows N --database FILE [--seed N]";

    public static async Task<int> Main(string[] args)
    {
        if (args is ["generate", .. var options] && SyntheticOptions.TryRead(options, out var read))
        {
            SyntheticDatabase.Generate(read, Console.Out);
            return 0;
        }

        await Console.Error.WriteLineAsync($"Usage: dotnet run -c Release --project tests/KzUkApi.Benchmarks -- {Usage}");
        return 2;
    }
}
