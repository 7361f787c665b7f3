using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Conventions;

/// <summary>Which part of the program may name which library.</summary>
[Parallelizable]
internal sealed partial class LibraryTests
{
    [TestCase("Microsoft.Data.Sqlite", "Storage.Sqlite")]
    [TestCase("SQLitePCL", "Storage.Sqlite")]
    [TestCase("Npgsql", "Storage.Postgres")]
    [TestCase("OxyPlot", "Charts")]
    [TestCase("Markdig", "Pages")]
    [TestCase("Swashbuckle", "Http.OpenApi")]
    [TestCase("Microsoft.OpenApi", "Http.OpenApi")]
    [TestCase("OpenTelemetry", "Operations")]
    [TestCase("System.CommandLine", "Cli")]
    [TestCase("Spectre.Console", "Cli")]
    [TestCase("SpreadCheetah", "Http.Representations")]
    [TestCase("Ical.Net", "Http.Representations")]
    [TestCase("System.ServiceModel.Syndication", "Http.Representations")]
    [TestCase("MiniExcelLibs", "Importing.Formats")]
    public void Library_IsNamed_OnlyInItsFolders(string library, params string[] folders) =>
        KnownExceptions.AssertOnly(
            KnownExceptions.LibraryNames.Where(line => line.EndsWith($" > {library}", StringComparison.Ordinal)),
            Users(library).Where(type => !folders.Any(folder => InFolder(type, folder))).Select(type => $"{type} > {library}")
        );

    [Test]
    public void Dapper_IsNamed_OnlyInStoresAndStorage() =>
        Assert.That(
            Users("Dapper").Where(type => !InFolder(type, "Storage") && !type.EndsWith("Store", StringComparison.Ordinal)),
            Is.Empty
        );

    [Test]
    public void FluentValidation_IsNamed_OnlyInQueriesInputsValidatorsAndHttp() =>
        Assert.That(
            Users("FluentValidation")
                .Where(type => !InFolder(type, "Http") && !type.EndsWith("Query", StringComparison.Ordinal))
                .Where(type => !type.EndsWith("Input", StringComparison.Ordinal) && !type.EndsWith("Validator", StringComparison.Ordinal)),
            Is.Empty
        );

    [TestCase("AsyncLocal<")]
    [TestCase("IServiceProvider")]
    [TestCase("RequestServices")]
    public void Words_OfAmbientState_StandOnlyInKnownFiles(string word)
    {
        var root = Repository.PathOf("src", "KzUkApi");
        var files = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => file.Path.Split('/')[0] is not ("obj" or "bin" or "Startup"))
            .Where(file => Comment().Replace(file.Text, "").Contains(word, StringComparison.Ordinal))
            .Select(file => $"{file.Path}: {word}");
        KnownExceptions.AssertOnly(KnownExceptions.AmbientState.Where(line => line.EndsWith($": {word}", StringComparison.Ordinal)), files);
    }

    private static IEnumerable<string> Users(string library)
    {
        var users = ProgramTypes.Dependencies.Where(pair => InFolder(pair.To, library)).Select(pair => pair.From);
        Assert.That(users, Is.Not.Empty, "the library is gone, or the rule does not see it");
        return users.Distinct();
    }

    private static bool InFolder(string type, string folder) => type.StartsWith(folder + ".", StringComparison.Ordinal);

    [GeneratedRegex(@"//.*")]
    private static partial Regex Comment();
}
