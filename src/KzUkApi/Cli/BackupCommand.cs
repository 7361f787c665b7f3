using System.CommandLine;
using KzUkApi.Configuration;

namespace KzUkApi.Cli;

/// <summary><c>backup FILE</c>: a checked copy of the database, while the service runs.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var target = new Argument<string>("file") { Description = "Where the copy goes." };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there." };
        var database = CommandContext.DatabaseOption();
        var command = new Command("backup", "Copy the database while it is in use; the copy is checked before it gets its name.")
        {
            target,
            force,
            database,
        };
        command.SetAction(parsed =>
            Run(Path.GetFullPath(parsed.GetRequiredValue(target)), parsed.GetValue(force), parsed.GetValue(database))
        );
        return command;
    }

    private static int Run(string target, bool force, string? database)
    {
        var store = CommandContext.FindExisting(database);
        if (File.Exists(target) && (!force || target == store.Engine.Path))
        {
            throw new OperatorException(
                target == store.Engine.Path
                    ? $"{target} is the database itself; name another file."
                    : $"{target} is there already; give --force to write over it."
            );
        }

        var rows = CommandContext.WithRoomOn(target, () =>
            ConsoleOutput.Working("Copying", () => store.Engine.Backup(target))
        );
        ConsoleOutput.Line(
            $"Copied {store.Engine.Path} to {target}: {rows.Count} tables, {rows.Sum(table => table.Rows)} rows, integrity checked."
        );
        return ExitCode.Ok;
    }
}
