using System.Globalization;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Conventions;

internal sealed partial class FileTests
{
    private const int LongestFile = 200;
    private const int LongestLine = 140;

    // Files that are longer. The list may only shrink, and so may each number.
    private static readonly Dictionary<string, int> LongFiles = new(StringComparer.Ordinal)
    {
        ["tests/KzUkApi.Tests/Charts/SeriesPictureTests.cs"] = 222,
        ["tests/KzUkApi.Tests/Editing/EditRefusalTests.cs"] = 268,
        ["tests/KzUkApi.Tests/Exporting/ExportArchiveTests.cs"] = 219,
        ["tests/KzUkApi.Tests/Importing/FormatTrapTests.cs"] = 295,
        ["tests/KzUkApi.Tests/Importing/WorkbookDamageTests.cs"] = 216,
        ["tests/KzUkApi.Tests/Overviews/Briefing/BriefingTests.cs"] = 202,
        ["tests/KzUkApi.Tests/Overviews/Changes/ChangeListTests.cs"] = 214,
        ["tests/KzUkApi.Tests/Overviews/Timeline/TimelineTests.cs"] = 217,
        ["tests/KzUkApi.Tests/Resources/Agreements/AgreementAsOfTests.cs"] = 242,
        ["tests/KzUkApi.Tests/Resources/Agreements/AgreementListTests.cs"] = 230,
        ["tests/KzUkApi.Tests/Resources/TradeFlows/TradeSeriesTests.cs"] = 238,
        ["tests/KzUkApi.Tests/Storage/Dataset/FileCheckTests.cs"] = 243,
        ["tests/KzUkApi.Tests/Storage/Figures/ListPlanTests.cs"] = 225,
        ["tests/KzUkApi.Tests/Support/RandomEdits.cs"] = 214,
    };

    [Test]
    public void Sources_Always_AreOfReadableLength()
    {
        var files = Sources().Concat(Markup()).ToDictionary(Name, file => File.ReadLines(file).Count(), StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(files, Has.Count.GreaterThan(150));
            Assert.That(files.Where(file => file.Value > LongFiles.GetValueOrDefault(file.Key, LongestFile)), Is.Empty);
            Assert.That(
                LongFiles.Where(stated => files.GetValueOrDefault(stated.Key) <= LongestFile).Select(stated => stated.Key),
                Is.Empty,
                "short enough now: take it off the list"
            );
        });
    }

    [Test]
    public void Lines_Always_FitOnAScreen() => Assert.That(
        Sources().Concat(Markup()).SelectMany(file => File.ReadLines(file)
            .Select((line, index) => (Text: line, Place: $"{Name(file)}:{index + 1}"))
            .Where(line => LongAddress().Replace(line.Text, string.Empty).Length > LongestLine && !IsRowOfATest(line.Text))
            .Select(line => line.Place)),
        Is.Empty);

    [Test]
    public void Migrations_Always_AreNumberedWithoutHoles()
    {
        var numbers = Directory.GetFiles(Repository.PathOf("src", "KzUkApi", "Storage", "Schema", "Sqlite"), "*.sql")
            .Select(file => int.Parse(Path.GetFileName(file)[..4], CultureInfo.InvariantCulture))
            .Order();
        Assert.That(numbers, Is.EqualTo(Enumerable.Range(1, numbers.Count())));
    }

    [TestCase("Program.cs", 60)]
    public void Composition_Always_IsShort(string file, int lines) =>
        Assert.That(File.ReadLines(Repository.PathOf("src", "KzUkApi", file)).Count(), Is.LessThanOrEqualTo(lines));

    public static IEnumerable<string> Sources() => new[] { "src", "tests" }
        .SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static IEnumerable<string> Markup() =>
    [
        .. Directory.GetFiles(Repository.PathOf("src", "KzUkApi", "Pages"), "*.razor"),
        .. Directory.GetFiles(Repository.PathOf("src", "KzUkApi.Web", "site"), "*.ts"),
    ];

    public static string Name(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    private static bool IsRowOfATest(string line) => line.TrimStart().StartsWith("[TestCase(", StringComparison.Ordinal);

    [GeneratedRegex("https?://[^\\s\"]{40,}")]
    private static partial Regex LongAddress();
}
