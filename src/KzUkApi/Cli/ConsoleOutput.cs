using Spectre.Console;

namespace KzUkApi.Cli;

/// <summary>What a command prints: tables and progress on a terminal, plain lines elsewhere.</summary>
internal static class ConsoleOutput
{
    private static bool IsTerminal => !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive;

    public static void Line(string text) => Console.Out.WriteLine(Plain(text));

    /// <summary>Writes what is wrong to standard error, each line of a text by itself.</summary>
    public static void Error(string text)
    {
        foreach (var line in text.Split(Environment.NewLine))
        {
            Console.Error.WriteLine(Plain(line));
        }
    }

    /// <summary>A text in one line, without what a terminal would take for an order: it may come from a file.</summary>
    public static string Plain(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));

    /// <summary>A table; in plain form one line a row, its cells two blanks apart in columns.</summary>
    public static void Table(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (IsTerminal)
        {
            var table = new Table().Border(TableBorder.Rounded);
            foreach (var column in header)
            {
                table.AddColumn(new TableColumn(Markup.Escape(column)));
            }

            foreach (var row in rows)
            {
                table.AddRow([.. row.Select(cell => Markup.Escape(Plain(cell)))]);
            }

            AnsiConsole.Write(table);
            return;
        }

        var widths = header.Select((name, index) => rows.Select(row => row[index].Length).Append(name.Length).Max()).ToList();
        foreach (var row in rows.Prepend(header))
        {
            Line(string.Join("  ", row.Select((cell, index) => cell.PadRight(widths[index]))).TrimEnd());
        }
    }

    /// <summary>Does a work that takes a while, with a sign of life on a terminal.</summary>
    public static T Working<T>(string what, Func<T> work) =>
        IsTerminal ? AnsiConsole.Status().Start(Markup.Escape(what), _ => work()) : work();
}
