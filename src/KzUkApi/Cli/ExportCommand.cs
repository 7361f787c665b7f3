using System.CommandLine;
using KzUkApi.Configuration;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;

namespace KzUkApi.Cli;

/// <summary><c>export FOLDER|FILE</c>: the tables as CSV, in the form of the reference dataset.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var target = new Argument<string>("target")
        {
            Description = "A folder for all tables, or a file named after one, for example trade.csv.",
        };
        var force = new Option<bool>("--force") { Description = "Write over files that are there." };
        var database = CommandContext.DatabaseOption();
        var command = new Command("export", "Write the tables as CSV, in the form of the reference dataset, which import reads.")
        {
            target,
            force,
            database,
        };
        command.SetAction(
            (parsed, token) =>
                Task.FromResult(Run(parsed.GetRequiredValue(target), parsed.GetValue(force), parsed.GetValue(database), token))
        );
        return command;
    }

    private static int Run(string target, bool force, string? database, CancellationToken token)
    {
        var store = CommandContext.FindExisting(database);
        var one = RecordDefinitions.All.FirstOrDefault(table => table.File == Path.GetFileName(target));
        if (one is null && Path.HasExtension(target))
        {
            throw new OperatorException(
                $"No table is called {Path.GetFileName(target)}. Name a folder, or one of "
                    + $"{string.Join(", ", RecordDefinitions.All.Select(table => table.File))}.");
        }

        var folder = one is null ? Path.GetFullPath(target) : Path.GetDirectoryName(Path.GetFullPath(target))!;
        IReadOnlyList<RecordDefinition> tables = one is null ? RecordDefinitions.All : [one];
        var there = tables.Select(table => Path.Combine(folder, table.File)).FirstOrDefault(File.Exists);
        if (there is not null && !force)
        {
            throw new OperatorException($"{there} is there already; give --force to write over it.");
        }

        var rows = CommandContext.WithRoomOn(folder, () =>
            ConsoleOutput.Working("Exporting", () =>
                new TableFiles(store.Engine).Write(folder, tables, withManifest: one is null, token)
            )
        );
        ConsoleOutput.Table(["file", "rows"], [.. rows.Select(row => (IReadOnlyList<string>)[row.File, $"{row.Rows}"])]);
        return ExitCode.Ok;
    }
}
