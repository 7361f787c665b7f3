using System.CommandLine;
using KzUkApi.Storage.Records;

namespace KzUkApi.Cli;

/// <summary><c>check</c>: whether the database is whole, and its data are what they say they are.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var database = CommandContext.DatabaseOption();
        var command = new Command("check", "Check the database: integrity, references, and the known properties of the data.") { database };
        command.SetAction((parsed, token) => Task.FromResult(Run(parsed.GetValue(database), token)));
        return command;
    }

    private static int Run(string? database, CancellationToken token)
    {
        var store = CommandContext.FindExisting(database);
        var results = ConsoleOutput.Working("Checking", () => new StoreCheck(store.Engine).Run(token));
        ConsoleOutput.Table(
            ["check", "result"],
            [.. results.Select(result => (IReadOnlyList<string>)[result.Name, result.Faults.Count == 0 ? result.Good : "FAILED"])]
        );
        foreach (var (result, fault) in results.SelectMany(result => result.Faults.Select(fault => (result, fault))))
        {
            ConsoleOutput.Error($"{result.Name}: {fault}");
        }

        if (results.Any(result => result is { Name: StoreCheck.Integrity, Faults.Count: > 0 }))
        {
            ConsoleOutput.Error("The file is damaged. Keep it for a look at it, and put a copy back with `restore`.");
        }

        return results.All(result => result.Faults.Count == 0) ? ExitCode.Ok : ExitCode.Refused;
    }
}
