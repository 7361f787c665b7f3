using System.CommandLine;
using System.CommandLine.Parsing;
using KzUkApi.Configuration;

namespace KzUkApi.Cli;

/// <summary>The commands of the program. Without one it serves, with whatever arguments the web host takes.</summary>
internal static class CommandLine
{
    private const string Serve = "serve";

    private static readonly string[] AboutTheProgram = ["--help", "-h", "-?", "/?", "/h", "--version"];

    public static async Task<int> RunAsync(string[] args, Func<string[], Task<int>> serve)
    {
        // Arguments of the host (--urls, --environment and so on) are the host's to read.
        if (args.Length == 0 || (args[0][0] is '-' or '/' && !AboutTheProgram.Contains(args[0], StringComparer.Ordinal)))
        {
            return await serve(args);
        }

        if (args[0] == Serve && !args.Skip(1).Any(argument => AboutTheProgram.Contains(argument, StringComparer.Ordinal)))
        {
            return await serve(args[1..]);
        }

        var parsed = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
        {
            return await InvokeAsync(parsed);
        }

        // One line: what is unknown is named rather than what it leaves missing.
        var errors =
            parsed.UnmatchedTokens.Count > 0
                ? $"'{parsed.UnmatchedTokens[0]}' is not known here."
                : string.Join(' ', parsed.Errors.Select(error => error.Message));
        ConsoleOutput.Error(
            $"{errors.ReplaceLineEndings(" ")} See: KzUkApi {string.Concat(Path(parsed.CommandResult).Select(name => name + " "))}--help"
        );
        return ExitCode.Usage;
    }

    /// <summary>The names that lead to a command, without that of the program.</summary>
    private static IEnumerable<string> Path(CommandResult command) =>
        command.Parent is CommandResult parent ? Path(parent).Append(command.Command.Name) : [];

    // One line a command.
    private static RootCommand Root() =>
        new("The relations between Kazakhstan and the United Kingdom as structured data. Exit codes: 0 done, 1 refused, 2 wrong usage.")
        {
            new Command(
                Serve,
                "Run the web service (the default). Takes the arguments of the web host, for example --urls http://localhost:5080."
            ),
            ImportCommand.Create(),
            ExportCommand.Create(),
            BackupCommand.Create(),
            RestoreCommand.Create(),
            MoveCommand.Create(),
            CheckCommand.Create(),
            KeysCommand.Create(),
        };

    private static async Task<int> InvokeAsync(ParseResult parsed)
    {
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (OperatorException exception)
        {
            ConsoleOutput.Error(exception.Message);
            return ExitCode.Refused;
        }
        catch (Exception exception) when (exception is OperationCanceledException || CommandContext.IsInterruption(exception))
        {
            ConsoleOutput.Error("Stopped; nothing was changed.");
            return ExitCode.Refused;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException || CommandContext.IsFault(exception))
        {
            ConsoleOutput.Error(
                $"{exception.Message.ReplaceLineEndings(" ")} "
                    + $"{(CommandContext.IsFull(exception) ? "Make room on the disk, and try again. " : string.Empty)}Nothing "
                    + "was changed.");
            return ExitCode.Refused;
        }
    }
}
