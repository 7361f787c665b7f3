using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace KzUkApi.Http.Representations;

/// <summary>The XML comments of the program, which are the texts of the contract and of the notes in workbooks.</summary>
/// <remarks>
/// What a comment has in braces stands in <c>texts.json</c>: lists that follow from the tables, and what names several resources.
/// </remarks>
internal static class XmlTexts
{
    public static XDocument Load()
    {
        var comments = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "KzUkApi.xml"), LoadOptions.PreserveWhitespace);
        var texts = Read("comments").ToList();
        foreach (
            var text in comments
                .Descendants("member")
                .DescendantNodes()
                .OfType<XText>()
                .Where(text => text.Value.Contains('{', StringComparison.Ordinal))
        )
        {
            text.Value = texts.Aggregate(text.Value, Filled);
        }

        return comments;
    }

    /// <summary>The texts of a kind: the tags of the contract, or what comments have in braces.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Read(string kind) =>
        JsonNode.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Http", "OpenApi", "texts.json")))![kind]!
            .AsObject()
            .Select(text => KeyValuePair.Create(text.Key, text.Value!.GetValue<string>()));

    private static string Filled(string comment, KeyValuePair<string, string> text) =>
        comment.Replace($"{{{text.Key}}}", text.Value, StringComparison.Ordinal);
}
