using System.CommandLine;
using KzUkApi.Configuration;
using KzUkApi.Storage;
using KzUkApi.Storage.Records;

namespace KzUkApi.Cli;

/// <summary><c>move</c>: takes a whole database over into another one, from a file to a server or back.</summary>
internal static class MoveCommand
{
    public static Command Create()
    {
        var database = CommandContext.DatabaseOption();
        var target = new Option<string>("--to")
        {
            Description = "Where to: the path of a new file, or a connection string of an empty PostgreSQL database.",
            HelpName = "TARGET",
            Required = true,
        };
        var command = new Command(
            "move",
            "Take a whole database over into an empty one: data, history, local changes and keys, checked. The old one stays as it is.")
        {
            target,
            database,
        };
        command.SetAction((parsed, token) =>
            Task.FromResult(Run(parsed.GetRequiredValue(target), parsed.GetValue(database), token)));
        return command;
    }

    private static int Run(string target, string? database, CancellationToken token)
    {
        var store = CommandContext.FindExisting(database);
        var settings = target.Contains('=', StringComparison.Ordinal)
            ? store.Settings with { PostgreSql = target }
            : store.Settings with { PostgreSql = null, Database = Path.GetFullPath(target) };
        var engine = StoreEngine.Of(settings);
        if (settings.PostgreSql is null && engine.Exists)
        {
            throw new OperatorException($"There is a file {engine.Path} already. Name a new one. Nothing was changed.");
        }

        var rows = CommandContext.WithRoomOn(engine.Path, () =>
            ConsoleOutput.Working("Moving", () => new StoreMove(store.Engine, engine, store.Clock).Run(token)));
        var faults = ConsoleOutput
            .Working("Checking", () => new StoreCheck(engine).Run(token))
            .SelectMany(check => check.Faults.Select(fault => $"{check.Name}: {fault}"))
            .ToList();
        faults.ForEach(ConsoleOutput.Error);
        ConsoleOutput.Line(
            $"Moved {store.Engine.Path} to {engine.Path}: {rows.Count} tables, {rows.Sum(table => table.Rows)} rows, "
                + $"{(faults.Count == 0 ? "checked" : "but the check failed")}. The old database stays as it was.");
        return faults.Count == 0 ? ExitCode.Ok : ExitCode.Refused;
    }
}
