using System.Text;
using KzUkApi.Cli;

namespace KzUkApi.Tests.Support;

/// <summary>Runs of commands in this process, which take no start of a program; what they print is caught for each run by itself.</summary>
internal static class CommandRun
{
    private static readonly AsyncLocal<(StringWriter Output, StringWriter Errors)?> Current = new();

    static CommandRun()
    {
        Console.SetOut(new Router(Console.Out, run => run.Output));
        Console.SetError(new Router(Console.Error, run => run.Errors));
    }

    /// <summary>One run to its end. The database is named by the option, since variables would hold for all tests at a time.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> OfAsync(string database, params string[] arguments)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var exitCode = await Task.Run(() =>
        {
            Current.Value = (output, errors);
            return CommandLine.RunAsync(
                arguments.Contains("--database") ? arguments : [.. arguments, "--database", database],
                _ => throw new InvalidOperationException("A command does not serve.")
            );
        });
        return (exitCode, output.ToString(), errors.ToString());
    }

    /// <summary>Passes on to the writer of the run that prints; without one, to what was there before.</summary>
    private sealed class Router(TextWriter other, Func<(StringWriter Output, StringWriter Errors), TextWriter> choose) : TextWriter
    {
        public override Encoding Encoding => other.Encoding;

        private TextWriter Chosen => Current.Value is { } run ? choose(run) : other;

        public override void Write(char value) => Chosen.Write(value);

        public override void Write(char[] buffer, int index, int count) => Chosen.Write(buffer, index, count);

        public override void Write(string? value) => Chosen.Write(value);

        public override void WriteLine(string? value) => Chosen.WriteLine(value);

        public override void Flush() => Chosen.Flush();
    }
}
