using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Conventions;

/// <summary>How far a resource reaches into the program: another one is to touch its folder, its table and little more.</summary>
[Parallelizable]
internal sealed partial class ResourceTests
{
    private const string Resource = "milestone";
    private const int MostFiles = 8;

    // The folder of the resource may say what it likes; data, the schema, examples, documents and comments are no code.
    private static IEnumerable<string> Code => Directory
        .GetFiles(Repository.PathOf("src"), "*.cs*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".cs" or ".csproj")
        .Select(file => Path.GetRelativePath(Repository.PathOf("src"), file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .Where(file => !file.StartsWith("KzUkApi/Resources/Milestones/", StringComparison.Ordinal));

    [Test]
    public void Milestones_OutsideTheirFolder_AreNamedInFewFiles()
    {
        // Sentences name what they tell of, and titles of code lists what their codes are of.
        var naming = Code.Where(Names)
            .Where(file => !file.StartsWith("KzUkApi/Domain/Sentences/", StringComparison.Ordinal))
            .Where(file => file != "KzUkApi/Domain/CodeLists/CodeListTitles.cs")
            .ToList();
        Assert.That(naming, Does.Contain("KzUkApi/Storage/Dataset/MilestoneTable.cs"));
        Assert.That(naming, Has.Count.AtMost(MostFiles), string.Join('\n', naming));
    }

    private static bool Names(string file) =>
        Comment().Replace(File.ReadAllText(Path.Combine(Repository.PathOf("src"), file)), string.Empty)
            .Contains(Resource, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
