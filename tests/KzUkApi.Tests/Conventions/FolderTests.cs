namespace KzUkApi.Tests.Conventions;

/// <summary>Which folder of the program may use which, on every level.</summary>
[Parallelizable]
internal sealed class FolderTests
{
    private const string Everything = "*";

    /// <summary>For each folder the neighbours that it may use. A folder that is missing here fails the test.</summary>
    private static readonly Dictionary<string, string> TopFolders = new()
    {
        ["Domain"] = "",
        ["Configuration"] = "Domain",
        ["Charts"] = "Domain",
        ["Http"] = "Domain",
        ["Storage"] = "Domain Configuration",
        ["Operations"] = "Http Storage",
        ["Access"] = "Domain Configuration Http Storage",
        ["Editing"] = "Domain Http Storage Access",
        ["Importing"] = "Domain Http Storage Access Editing",
        ["Exporting"] = "Domain Http Storage",
        ["Resources"] = "Domain Http Storage Editing Charts",
        ["Overviews"] = "Domain Http Storage Charts",
        ["Pages"] = "Domain Http Storage Resources Overviews",
        ["Cli"] = "Domain Configuration Storage Access Importing",
        ["Startup"] = Everything,
        [""] = "Startup",
    };

    private static readonly Dictionary<string, string> HttpFolders = new()
    {
        ["Http.Routes"] = "",
        ["Http.Problems"] = "Http.Routes",
        ["Http.Limits"] = "Http.Routes Http.Problems",
        ["Http.Parameters"] = "Http.Routes Http.Problems",
        ["Http.Representations"] = "Http.Routes Http.Problems Http.Parameters",
        ["Http.Caching"] = "Http.Routes Http.Problems Http.Limits Http.Parameters Http.Representations",
        ["Http.Lists"] = "Http.Routes Http.Problems Http.Parameters Http.Representations Http.Caching",
        ["Http.OpenApi"] = "Http.Routes Http.Problems Http.Parameters Http.Representations Http.Caching Http.Lists",
    };

    // Storage itself has only the type that chooses the engine.
    private static readonly Dictionary<string, string> StorageFolders = new()
    {
        ["Storage"] = Everything,
        ["Storage.Store"] = "",
        ["Storage.Schema"] = "Storage.Store",
        ["Storage.Sqlite"] = "Storage.Store Storage.Schema",
        ["Storage.Postgres"] = "Storage.Store Storage.Schema",
        ["Storage.Figures"] = "Storage.Store",
        ["Storage.Agreements"] = "Storage.Store",
        ["Storage.Meetings"] = "Storage.Store",
        ["Storage.Claims"] = "Storage.Store Storage.Figures",
        ["Storage.Dataset"] = "Storage.Store",
        ["Storage.Caveats"] = "Storage.Store Storage.Dataset",
        ["Storage.SearchIndex"] = "Storage.Store Storage.Dataset Storage.Agreements",
        ["Storage.Records"] = "Storage.Store Storage.Schema Storage.Figures Storage.Dataset Storage.SearchIndex",
    };

    private static readonly (string Level, string From, string To)[] Uses =
    [
        .. ProgramTypes.Inner.Select(pair => Neighbours(pair.From, pair.To)).Where(pair => pair.From != pair.To).Distinct(),
    ];

    [Test]
    public void Rules_Always_SeeTheProgram() =>
        Assert.That(
            Uses.Select(pair => $"{pair.From} > {pair.To}"),
            Is.SupersetOf(
                new[] { "Resources > Storage", "Overviews > Domain", "Http.Lists > Http.Parameters", "Domain.Series > Domain.Figures" }
            )
        );

    [TestCase("")]
    [TestCase("Http")]
    [TestCase("Storage")]
    public void Folders_Use_OnlyWhatTheirPlaceAllows(string parent)
    {
        var rules = parent switch { "Http" => HttpFolders, "Storage" => StorageFolders, _ => TopFolders };
        var here = Uses.Where(pair => pair.Level == parent).ToList();
        Assert.That(here.SelectMany(pair => new[] { pair.From, pair.To }).Distinct(), Is.SubsetOf(rules.Keys), "folders without a rule");
        KnownExceptions.AssertOnly(
            KnownExceptions.Folders.Where(line => string.Join('.', line.Split(' ')[0].Split('.')[..^1]) == parent),
            here.Where(pair => rules[pair.From] != Everything && !rules[pair.From].Split(' ').Contains(pair.To))
                .Select(pair => $"{pair.From} > {pair.To}")
        );
    }

    [Test]
    public void Folders_OnEveryLevel_FormNoCircle()
    {
        var remaining = Uses.Where(pair => !KnownExceptions.All.Contains($"{pair.From} > {pair.To}")).ToList();
        // A folder that uses nothing more, or is used by nothing more, is in no circle.
        for (var before = 0; before != remaining.Count;)
        {
            before = remaining.Count;
            remaining.RemoveAll(pair => remaining.All(other => other.From != pair.To) || remaining.All(other => other.To != pair.From));
        }

        Assert.That(remaining, Is.Empty, string.Join('\n', remaining.Select(pair => $"{pair.From} > {pair.To}")));
    }

    [Test]
    public void KnownCircles_StillOccur() =>
        Assert.That(KnownExceptions.Circles, Is.SubsetOf(Uses.Select(pair => $"{pair.From} > {pair.To}")));

    [TestCase("Resources")]
    [TestCase("Overviews")]
    public void Features_NeverUse_AnotherFeature(string parent) =>
        Assert.That(Uses.Where(pair => pair.Level == parent).Select(pair => $"{pair.From} > {pair.To}"), Is.Empty);

    // Inside Storage the table above rules.
    [Test]
    public void Program_OutsideStorage_NeverNamesTypesOfAnEngine() =>
        KnownExceptions.AssertOnly(
            KnownExceptions.EngineNames,
            ProgramTypes.Inner.Where(pair => ProgramTypes.Folder(pair.To) is "Storage.Sqlite" or "Storage.Postgres")
                .Select(pair => pair.From)
                .Where(type => ProgramTypes.TopFolder(type) != "Storage")
        );

    // What only answers reads what is stored, and knows nothing of how it is checked, written and migrated.
    [TestCase("Resources")]
    [TestCase("Overviews")]
    [TestCase("Operations")]
    [TestCase("Access")]
    public void Readers_NeverUse_WhatWritesTheStore(string folder) =>
        Assert.That(
            ProgramTypes.Inner.Where(pair => ProgramTypes.TopFolder(pair.From) == folder)
                .Where(pair => ProgramTypes.Folder(pair.To) is "Storage.Records" or "Storage.Schema" or "Storage.SearchIndex"),
            Is.Empty
        );

    // The two folders at which the paths of two types part; types beside folders stand for their own folder.
    private static (string Level, string From, string To) Neighbours(string from, string to)
    {
        var (first, second) = (ProgramTypes.Folder(from).Split('.'), ProgramTypes.Folder(to).Split('.'));
        var shared = first.Zip(second).TakeWhile(pair => pair.First == pair.Second).Count();
        return (string.Join('.', first.Take(shared)), string.Join('.', first.Take(shared + 1)), string.Join('.', second.Take(shared + 1)));
    }
}
