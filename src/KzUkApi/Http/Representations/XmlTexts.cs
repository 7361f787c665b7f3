using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KzUkApi.Http.Representations;

/// <summary>The XML comments of the program, which are the texts of the contract and of the notes in workbooks.</summary>
/// <remarks>
/// What a comment has in braces stands in <c>texts.json</c>: lists that follow from the tables, and what names several resources.
/// The compiler keeps the line breaks of the source, and the contract would show them. A paragraph is one line here, however
/// the source wraps it. Blank lines between paragraphs and the lines of Markdown lists stay, and so does code.
/// </remarks>
internal static partial class XmlTexts
{
    public static XDocument Load()
    {
        var comments = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "KzUkApi.xml"), LoadOptions.PreserveWhitespace);
        var texts = Read("comments").ToList();
        foreach (var text in comments.Descendants("member").DescendantNodes().OfType<XText>())
        {
            var lines = text.Parent!.Name == "code" ? text.Value : Unwrap(text.Value);
            text.Value = lines.Contains('{', StringComparison.Ordinal) ? texts.Aggregate(lines, Filled) : lines;
        }

        return comments;
    }

    /// <summary>The texts of a kind: the tags of the contract, or what comments have in braces.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Read(string kind) =>
        JsonNode.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Http", "OpenApi", "texts.json")))![kind]!
            .AsObject()
            .Select(text => KeyValuePair.Create(text.Key, text.Value!.GetValue<string>()));

    /// <summary>Joins the lines of each paragraph with a blank.</summary>
    public static string Unwrap(string text) => ParagraphEnd().Replace(LineEnd().Replace(text, " "), "$1");

    private static string Filled(string comment, KeyValuePair<string, string> text) =>
        comment.Replace($"{{{text.Key}}}", text.Value, StringComparison.Ordinal);

    // The end of a line, unless a blank line, an item of a list or a row of a table follows or it ends a blank line itself.
    [GeneratedRegex(@"(?<!\n[ \t]*)[ \t]*\r?\n(?>[ \t]*)(?!\r?\n|[-*|] |[0-9]+\. )")]
    private static partial Regex LineEnd();

    // The indentation of the source, where a line break stays.
    [GeneratedRegex(@"[ \t]*(\n)[ \t]*")]
    private static partial Regex ParagraphEnd();
}
