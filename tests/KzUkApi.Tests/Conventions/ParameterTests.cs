using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Conventions;

/// <summary>Parameters are parsed once: what a store gets is typed.</summary>
[Parallelizable]
internal sealed partial class ParameterTests
{
    private static IEnumerable<string> Stores() =>
        new[] { "Resources", "Overviews" }
            .SelectMany(room =>
                Directory.GetFiles(Repository.PathOf("src", "KzUkApi", room), "*.cs", SearchOption.AllDirectories)
            )
            .Where(file => file.EndsWith("Store.cs", StringComparison.Ordinal) || file.EndsWith("Sql.cs", StringComparison.Ordinal));

    [Test]
    public void Stores_Never_ReadParameters()
    {
        var stores = Stores().ToList();
        Assert.That(stores, Has.Count.GreaterThan(20));
        Assert.That(stores.SelectMany(file => Parsing().Matches(File.ReadAllText(file)).Select(match => $"{file}: {match}")), Is.Empty);
    }

    [TestCase("Codes.MilestoneKinds.Read(query.Kind)")]
    [TestCase("PartialDate.TryParse(text, out var day)")]
    [TestCase("DateBound.TryParse(from, out var first)")]
    [TestCase("int.Parse(limit)")]
    [TestCase("CodeList.Split(value)")]
    public void Check_AParameterThatIsRead_IsSeen(string code) => Assert.That(Parsing().IsMatch(code), Is.True);

    [GeneratedRegex(@"Codes\.\w+\.Read\(|CodeList\.Split\(|PartialDate\.TryParse\(|DateBound\.TryParse\(|\b(int|long)\.(Try)?Parse\(")]
    private static partial Regex Parsing();
}
