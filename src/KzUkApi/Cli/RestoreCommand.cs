using System.CommandLine;
using System.Globalization;
using KzUkApi.Configuration;

namespace KzUkApi.Cli;

/// <summary><c>restore FILE</c>: puts a copy back, safely also while the service runs, and keeps what was there.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var copy = new Argument<string>("file") { Description = "A file that backup wrote." };
        var database = CommandContext.DatabaseOption();
        var command = new Command("restore", "Put a copy back. It is checked first; what was held is kept beside the database. "
            + "A running service goes on with the restored data.") { copy, database };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetRequiredValue(copy)), parsed.GetValue(database)));
        return command;
    }

    private static int Run(string copy, string? database)
    {
        var store = CommandContext.Find(database);
        if (!File.Exists(copy) || copy == store.Engine.Path)
        {
            throw new OperatorException(
                File.Exists(copy) ? $"{copy} is the database itself; name a copy of it." : $"There is no file {copy}."
            );
        }

        var held = store.Engine.Exists;
        var keep =
            $"{store.Engine.Path}.before-restore-{store.Clock.GetUtcNow().ToString("yyyyMMddTHHmmssZ", CultureInfo.InvariantCulture)}";
        var rows = CommandContext.WithRoomOn(store.Engine.Path, () =>
            ConsoleOutput.Working("Restoring", () => store.Engine.Restore(copy, keep, store.BringUpToDate))
        );
        ConsoleOutput.Line(
            $"Restored {store.Engine.Path} from {copy}: {rows.Count} tables, {rows.Sum(table => table.Rows)} rows, "
                + $"integrity checked.{(held ? $" What was held is in {keep}." : string.Empty)}");
        return ExitCode.Ok;
    }
}
