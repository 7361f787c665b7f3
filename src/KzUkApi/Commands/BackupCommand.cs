using System.CommandLine;
using KzUkApi.Configuration;
using KzUkApi.Data;

namespace KzUkApi.Commands;

/// <summary><c>backup FILE</c>: a checked copy of the database, while the service runs.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var target = new Argument<string>("file") { Description = "Where the copy goes." };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there." };
        var database = StoreInUse.DatabaseOption();
        var command = new Command("backup", "Copy the database while it is in use; the copy is checked before it gets its name.") { target, force, database };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetRequiredValue(target)), parsed.GetValue(force), parsed.GetValue(database)));
        return command;
    }

    private static int Run(string target, bool force, string? database)
    {
        var store = StoreInUse.FindExisting(database);
        if (File.Exists(target) && (!force || target == store.Connections.Path))
        {
            throw new StartException(target == store.Connections.Path ? $"{target} is the database itself; name another file." : $"{target} is there already; give --force to write over it.");
        }

        var rows = StoreInUse.WithRoomOn(target, () => Screen.Working("Copying", () => new SqliteBackup(store.Connections).Write(target)));
        Screen.Line($"Copied {store.Connections.Path} to {target}: {rows.Count} tables, {rows.Sum(table => table.Rows)} rows, integrity checked.");
        return ExitCode.Ok;
    }
}
