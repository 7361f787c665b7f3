using System.CommandLine;
using KzUkApi.Importing;
using KzUkApi.Storage.Records;

namespace KzUkApi.Cli;

/// <summary><c>import FILE</c>: brings the figures of a published file in, all or nothing.</summary>
internal static class ImportCommand
{
    private const int Shown = 20;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The file; or a folder with CSV tables of this dataset." };
        var format = new Option<string?>("--format")
        {
            Description = "What the file is; recognised by its content where left out.",
            HelpName = "F",
        };
        format.AcceptOnlyFromAmong([.. ImportFormats.All.Select(known => known.Name)]);
        var source = new Option<string?>("--source")
        {
            Description = "Id of the source whose edition the file is; its publication date becomes that of every figure.",
            HelpName = "ID",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Report what would be done, and do nothing." };
        var skip = new Option<bool>("--skip-invalid")
        {
            Description = "Import what is right; write what is wrong to a file beside it, to be corrected and imported again.",
        };
        var database = CommandContext.DatabaseOption();
        var command = new Command(
            "import",
            $"Import a published file. Formats: {string.Join(", ", ImportFormats.All.Select(known => known.Name))}."
        )
        {
            file,
            format,
            source,
            dryRun,
            skip,
            database,
        };
        command.SetAction(
            (parsed, token) =>
                Task.FromResult(
                    Run(
                        parsed.GetRequiredValue(file),
                        parsed.GetValue(format),
                        parsed.GetValue(source),
                        parsed.GetValue(dryRun),
                        parsed.GetValue(skip),
                        parsed.GetValue(database),
                        token
                    )
                )
        );
        return command;
    }

    private static int Run(string path, string? format, string? source, bool dryRun, bool skip, string? database, CancellationToken token)
    {
        var store = CommandContext.FindToFill(database);
        if (Directory.Exists(path) && !dryRun && !skip && !store.Engine.Exists)
        {
            return ImportEmpty(store, path);
        }

        store.Prepare();
        var request = new ImportRequest(ImportFiles.Open(path), format, source, dryRun, skip)
        {
            KeepSkipped = (text, extension) => new(ImportFiles.WriteBeside(path, text, extension), null),
        };
        var report = CommandContext.WithRoomOn(store.Engine.Path, () =>
            ConsoleOutput.Working($"Importing {request.File.Name}", () =>
                new Importer(store.Engine, store.Clock).Run(request, token)
            )
        );
        Print(report);
        return report.Outcome == ImportReport.Refused ? ExitCode.Refused : ExitCode.Ok;
    }

    // A whole dataset where there is no database yet: what it holds is what the folder has, and nothing else.
    private static int ImportEmpty(CommandContext store, string folder)
    {
        store.PrepareEmpty();
        var report = CommandContext.WithRoomOn(store.Engine.Path, () =>
            new DatasetLoader(store.Engine, store.Dataset, store.Clock).LoadInstead(new(folder))
        );
        ConsoleOutput.Table(["table", "rows"], [.. report.Tables.Select(table => (IReadOnlyList<string>)[table.Table, $"{table.Rows}"])]);
        ConsoleOutput.Line($"Imported {folder} into an empty database; data version {report.DataVersion}.");
        return ExitCode.Ok;
    }

    private static void Print(ImportReport report)
    {
        foreach (var problem in report.Problems)
        {
            ConsoleOutput.Error(problem.ToString());
        }

        if (report.ProblemCount > report.Problems.Count)
        {
            ConsoleOutput.Error($"and {report.ProblemCount - report.Problems.Count} more");
        }

        if (report.Outcome == ImportReport.Refused)
        {
            ConsoleOutput.Error(
                $"{report.File}: {report.ProblemCount} problem(s); nothing was imported. "
                    + $"Correct the file{(report.Read > 0 ? ", or import the rest with --skip-invalid" : string.Empty)}.");
            return;
        }

        ConsoleOutput.Table(
            ["read", "new", "revised", "precision", "undetermined", "unchanged", "corrected", "held already", "missing", "skipped"],
            [
                [
                    .. new[]
                    {
                        report.Read,
                        report.New,
                        report.Revised,
                        report.Precision,
                        report.Undetermined,
                        report.Unchanged,
                        report.Corrected,
                        report.Held,
                        report.Missing.Count,
                        report.Skipped,
                    }.Select(count => $"{count}"),
                ],
            ]
        );
        List("otherwise than the edition before", report.Revisions, revision =>
            $"{revision.Kind}: {revision.Id}: {revision.Before} -> {revision.After} (was {revision.Supersedes})"
        );
        List("corrected", report.Corrections, cell =>
            $"{cell.Table} {cell.Id}, {cell.Field}: {cell.Before ?? "(empty)"} -> {cell.After ?? "(empty)"}"
        );
        List("missing from this edition", report.Missing, id => id);
        List("left out", report.Ignored, ignored => $"{ignored.Reason}: {ignored.Count}");
        if (report.SkippedRows is { } skipped)
        {
            ConsoleOutput.Line($"Skipped: {report.Skipped}, written to {skipped.FileName}; correct and import it again.");
        }

        ConsoleOutput.Line(
            report.Outcome switch
            {
                ImportReport.Imported => $"Imported {report.File} as {report.Format}; data version {report.DataVersion}.",
                ImportReport.WouldImport =>
                    $"Dry run of {report.File} as {report.Format}; nothing was stored, data version {report.DataVersion}.",
                _ => $"Nothing new in {report.File}: everything is held already; data version {report.DataVersion}.",
            }
        );
    }

    private static void List<T>(string title, IReadOnlyList<T> items, Func<T, string> line)
    {
        foreach (var item in items.Take(Shown))
        {
            ConsoleOutput.Line($"{title}: {line(item)}");
        }

        if (items.Count > Shown)
        {
            ConsoleOutput.Line($"{title}: and {items.Count - Shown} more");
        }
    }
}
