using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Conventions;

internal sealed class FileTests
{
    // A table or list that is one idea may be longer than code should be.
    private const int LongestFile = 210;

    [Test]
    public void Sources_Always_AreOfReadableLength()
    {
        var files = Sources().ToList();
        Assert.That(files, Has.Count.GreaterThan(150));
        Assert.That(
            files
                .Select(file => (Name: Path.GetRelativePath(Repository.Root, file), Lines: File.ReadLines(file).Count()))
                .Where(file => file.Lines > LongestFile),
            Is.Empty
        );
    }

    [Test]
    public void Migrations_Always_AreNumberedWithoutHoles()
    {
        var numbers = Directory.GetFiles(Repository.PathOf("src", "KzUkApi", "Storage", "Schema", "Sqlite"), "*.sql")
            .Select(file => int.Parse(Path.GetFileName(file)[..4], System.Globalization.CultureInfo.InvariantCulture))
            .Order();
        Assert.That(numbers, Is.EqualTo(Enumerable.Range(1, numbers.Count())));
    }

    [TestCase("Program.cs", 60)]
    public void Composition_Always_IsShort(string file, int lines) =>
        Assert.That(File.ReadLines(Repository.PathOf("src", "KzUkApi", file)).Count(), Is.LessThanOrEqualTo(lines));

    private static IEnumerable<string> Sources() => new[] { "src", "tests" }
        .SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));
}
