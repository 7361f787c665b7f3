using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>A command of a guide, what the guide says that it prints, and the fields that its answer must have.</summary>
/// <param name="Line">The command, without the prompt.</param>
/// <param name="Output">The lines that follow it; empty where the guide shows none.</param>
/// <param name="Json">The JSON that follows the block; null where there is none.</param>
internal sealed record GuideCommand(string Line, string Output, string? Json);

/// <summary>The commands of a Markdown file: lines after <c>$ </c> in blocks of the kind <c>console</c>.</summary>
internal static partial class GuideText
{
    // What .ci/run does itself, what needs a program that it does not install, and what takes minutes.
    private static readonly string[] RunElsewhere =
        ["dotnet run --project src/KzUkApi", "dotnet test", "docker ", "dotnet run -c Release --project tests/KzUkApi.Benchmarks"];

    /// <summary>README and all guides, those that change data last.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf("src", "KzUkApi", "Pages", "Guides"), "*.md")
            .Append(Repository.PathOf("README.md"))
            .OrderBy(file => Path.GetFileName(file) is "importing.md" or "editing.md")
            .ThenBy(Path.GetFileName, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<GuideCommand> Commands(string markdown)
    {
        var commands = new List<GuideCommand>();
        var blocks = Block().Matches(markdown)
            .Select(match => (Kind: match.Groups["kind"].Value, Text: match.Groups["text"].Value))
            .ToList();
        foreach (var (index, block) in blocks.Index().Where(block => block.Item.Kind == "console"))
        {
            var runs = Regex.Split(block.Text, @"(?m)^\$ ").Skip(1).Select(run => run.Split('\n', 2)).ToList();
            var json = blocks.ElementAtOrDefault(index + 1) is { Kind: "json" } next ? next.Text : null;
            commands.AddRange(runs.Select((run, number) => new GuideCommand(
                run[0].Split(" #")[0].Trim(),
                run.ElementAtOrDefault(1)?.Trim() ?? string.Empty,
                number == runs.Count - 1 ? json : null
            )));
        }

        return [.. commands.Where(command => !IsRunElsewhere(command.Line))];
    }

    private static bool IsRunElsewhere(string line) =>
        RunElsewhere.Any(start => line.StartsWith(start, StringComparison.Ordinal)) && !line.Contains(" -- ", StringComparison.Ordinal);

    [GeneratedRegex("^```(?<kind>[a-z]*)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
