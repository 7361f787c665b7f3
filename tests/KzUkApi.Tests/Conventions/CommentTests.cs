using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KzUkApi.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Conventions;

/// <summary>Comments are in plain English. Texts that clients see stand in the contract and stay as they are.</summary>
internal sealed partial class CommentTests
{
    [Test]
    public void Comments_Always_AvoidWordsThatReadersMustDecode()
    {
        var published = string.Join('\n', Texts(JsonNode.Parse(File.ReadAllText(Repository.PathOf("openapi", "kz-uk-api.v1.json")))));
        string[] unread = ["src/KzUkApi/Storage/Dataset/", "src/KzUkApi/Storage/Records/", "src/KzUkApi/Editing/"];
        var comments = FileTests.Sources()
            .Where(file => !unread.Any(folder => FileTests.Name(file).StartsWith(folder, StringComparison.Ordinal)))
            .SelectMany(file => Comments(File.ReadAllLines(file)).Select(text => (File: FileTests.Name(file), Text: text)))
            .ToList();
        Assert.Multiple(() =>
        {
            Assert.That(comments, Has.Count.GreaterThan(2000));
            Assert.That(
                comments
                    .Where(comment => Avoided().IsMatch(Code().Replace(comment.Text, string.Empty)))
                    .Where(comment => !published.Contains(Filled(comment.Text), StringComparison.Ordinal)),
                Is.Empty
            );
        });
    }

    // What a comment has in braces is filled in the contract.
    private static string Filled(string comment) => XmlTexts.Read("comments")
        .Aggregate(comment, (text, name) => text.Replace($"{{{name.Key}}}", name.Value, StringComparison.Ordinal));

    // Each paragraph of a documentation comment, and each run of lines of another, as one line without tags.
    private static IEnumerable<string> Comments(string[] lines)
    {
        var (kind, text) = (string.Empty, string.Empty);
        // What an example shows is data, in the words of a record.
        foreach (var line in lines.Where(line => !Example().IsMatch(line)).Append(string.Empty))
        {
            var match = CommentLine().Match(line);
            if (match.Groups["kind"].Value != kind)
            {
                foreach (var part in Element().Split(text).Where(part => part.Trim().Length > 0))
                {
                    yield return Blanks().Replace(Tag().Replace(Inline().Replace(part, "`$1`"), string.Empty), " ").Trim();
                }

                (kind, text) = (match.Groups["kind"].Value, string.Empty);
            }

            text += " " + match.Groups["text"].Value;
        }
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject @object => @object.SelectMany(property => Texts(property.Value)),
        JsonArray array => array.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [Blanks().Replace(text, " ")],
        _ => [],
    };

    [GeneratedRegex(@"\b(whoever|anew|of which|held)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Avoided();

    [GeneratedRegex(@"^\s*(?<kind>///?)(?!/)(?<text>.*)$")]
    private static partial Regex CommentLine();

    [GeneratedRegex(@"</?(?:summary|remarks|param|returns|example|typeparam|value)\b[^>]*>")]
    private static partial Regex Element();

    [GeneratedRegex(@"^\s*/// <example>.*</example>$")]
    private static partial Regex Example();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex("<c>([^<]*)</c>")]
    private static partial Regex Inline();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
