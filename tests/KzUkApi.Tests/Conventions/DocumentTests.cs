using System.Reflection;
using System.Text.RegularExpressions;
using KzUkApi.Configuration;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Conventions;

/// <summary>Documents for those who work on the code name files and types that exist.</summary>
internal sealed partial class DocumentTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly HashSet<string> Names = ReadNames();

    private static IEnumerable<string> Documents() =>
    [
        "CONTRIBUTING.md",
        "src/README.md",
        "src/runbook.md",
        "README.md",
        .. Directory.GetFiles(Repository.PathOf("src", "decisions"), "*.md").Select(FileTests.Name).Order(StringComparer.Ordinal),
    ];

    [Test]
    public void Documents_Always_NameEnoughToBeChecked()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Documents().Count(), Is.GreaterThan(12));
            Assert.That(Documents().SelectMany(Paths).Count(), Is.GreaterThan(50));
            Assert.That(Documents().SelectMany(Types).Count(), Is.GreaterThan(20));
        });
    }

    [TestCaseSource(nameof(Documents))]
    public void Document_EveryPathInIt_Exists(string document) =>
        Assert.That(Paths(document).Where(path => !Exists(document, path)), Is.Empty);

    [TestCaseSource(nameof(Documents))]
    public void Document_EveryTypeInIt_Exists(string document) =>
        Assert.That(Types(document).Where(type => !Names.Contains(type)), Is.Empty);

    [TestCaseSource(nameof(Documents))]
    public void Document_EveryLine_IsOfReadableLength(string document) => Assert.That(
        File.ReadLines(Repository.PathOf(document)).Where(line => line.Length > 140 && !line.StartsWith('|')),
        Is.Empty);

    [Test]
    public void Decisions_Always_AreNumberedAndSayWhatWhyAndWhatItCosts()
    {
        var decisions = Documents().Where(document => document.Contains("/decisions/", StringComparison.Ordinal)).ToList();
        Assert.That(
            decisions.Select(decision => Path.GetFileName(decision)[..4]),
            Is.EqualTo(Enumerable.Range(1, decisions.Count).Select(number => $"{number:0000}"))
        );
        foreach (var decision in decisions)
        {
            var text = File.ReadAllText(Repository.PathOf(decision));
            Assert.That(
                new[] { "**What.**", "**Why.**", "**What it costs.**", "**Look again**" }.Where(part => !text.Contains(part)),
                Is.Empty,
                decision
            );
        }
    }

    // What stands in code or is linked, and has a slash but is no address of the API and no pattern.
    private static IEnumerable<string> Paths(string document)
    {
        var text = Text(document);
        return Code().Matches(text).Concat(Link().Matches(text))
            .Select(match => match.Groups["text"].Value)
            .Where(path => PathName().IsMatch(path))
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Types(string document) => Code().Matches(Text(document))
        .Select(match => match.Groups["text"].Value.Replace("()", string.Empty, StringComparison.Ordinal))
        .Where(name => TypeName().IsMatch(name))
        .Distinct(StringComparer.Ordinal);

    private static string Text(string document) => Fence().Replace(File.ReadAllText(Repository.PathOf(document)), string.Empty);

    // As it is seen from the document, the root or the project.
    private static bool Exists(string document, string path) => new[]
    {
        Path.GetDirectoryName(document)!,
        string.Empty,
        "src/KzUkApi",
    }.Any(folder => Path.Exists(Repository.PathOf(folder, path)));

    private static HashSet<string> ReadNames()
    {
        Assembly[] assemblies = [typeof(Settings).Assembly, typeof(DocumentTests).Assembly];
        var types = assemblies.SelectMany(assembly => assembly.GetTypes()).ToList();
        return
        [
            .. types.Select(type => type.Name.Split('`')[0]),
            .. types.SelectMany(type => type.GetMembers(All)).Select(member => member.Name),
            nameof(TimeProvider),
            .. types.SelectMany(type => type.Namespace?.Split('.') ?? []),
        ];
    }

    [GeneratedRegex("`(?<text>[^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<text>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^[\w.-]+(/[\w.-]+)+/?$|^[A-Z]+\.md$")]
    private static partial Regex PathName();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$")]
    private static partial Regex TypeName();
}
