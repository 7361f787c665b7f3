using System.Text.RegularExpressions;
using Markdig;

namespace KzUkApi.Pages;

/// <summary>A guide: a Markdown file in the folder `Guides`, whose commands and answers are tests.</summary>
/// <param name="Name">The last part of its address.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">What follows the heading, as Markdown.</param>
internal sealed partial record Guide(string Name, string Title, string Text)
{
    private const string Example = "http://localhost:5080";

    // A table scrolls inside its own box.
    private const string BoxBegin = "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\">";

    private static readonly MarkdownPipeline Form =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    /// <summary>All guides, in the order in which people need them.</summary>
    public static IReadOnlyList<Guide> All { get; } =
    [
        .. new[]
        {
            "first-request", "as-of", "numbers", "mirror", "claims", "paging", "formats", "limits",
            "importing", "editing", "keys", "running", "scaling", "performance",
        }.Select(Read),
    ];

    public string Path => $"/docs/{Name}";

    public static Guide? Find(string name) => All.FirstOrDefault(guide => guide.Name == name);

    /// <summary>The guide as HTML.</summary>
    /// <param name="address">The address of the service, which commands then name.</param>
    public string Html(string address)
    {
        var text = Link().Replace(Text, "](/docs/${name})").Replace(Example, address, StringComparison.Ordinal);
        return Markdown.ToHtml(text, Form)
            .Replace("<table>", $"{BoxBegin}<table>", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal)
            .Replace("<pre>", "<pre tabindex=\"0\">", StringComparison.Ordinal);
    }

    /// <summary>A text with code in it as HTML.</summary>
    public static string Marked(string text) => Markdown.ToHtml(text, Form);

    private static Guide Read(string name)
    {
        using var stream = typeof(Guide).Assembly.GetManifestResourceStream($"Guides.{name}.md")!;
        using var reader = new StreamReader(stream);
        var parts = reader.ReadToEnd().Split('\n', 2);
        return new(name, parts[0].TrimStart('#', ' '), parts[1].Trim());
    }

    // Beside each other as files, guides are under one path as pages.
    [GeneratedRegex(@"\]\((?<name>[a-z-]+)\.md\)")]
    private static partial Regex Link();
}
