using BenchmarkDotNet.Running;
using KzUkApi.Benchmarks.Functions;
using KzUkApi.Benchmarks.Measuring;
using KzUkApi.Benchmarks.Synthetic;
using KzUkApi.Benchmarks.Targets;

namespace KzUkApi.Benchmarks;

internal static class BenchmarkProgram
{
    public static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["generate", .. var generate] when SyntheticOptions.TryRead(generate, out var synthetic):
                SyntheticDatabase.Generate(synthetic, Console.Out);
                return 0;
            case ["ceiling", var file, var address]:
                await Ceiling.RunAsync(file, address);
                return 0;
            case ["functions", .. var functions]:
                BenchmarkSwitcher.FromTypes([typeof(HotFunctions)]).Run(["--filter", "*", .. functions]);
                return 0;
        }

        if (BenchmarkOptions.Read(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(BenchmarkOptions.Usage);
            return 2;
        }

        Directory.CreateDirectory(options.Folder);
        var workshop = new Workshop(options);
        var report = new Report(options.Folder);
        foreach (
            var (name, measure) in AllTargets.InOrder.Where(target =>
                options.Only.Count == 0 || options.Only.Any(part => target.Name.Contains(part, StringComparison.OrdinalIgnoreCase))
            )
        )
        {
            await Console.Error.WriteLineAsync(name);
            try
            {
                report.Add(await measure(workshop));
            }
            catch (Exception exception) when (exception is InvalidOperationException or IOException)
            {
                // The other targets can still be measured; the report says what was not.
                report.Add([Outcome.NotMeasured(name, exception.Message)]);
            }
        }

        Console.WriteLine(report.Markdown());
        report.Write();
        return 0;
    }
}
