using ArchUnitNET.Loader;
using KzUkApi.Configuration;

namespace KzUkApi.Tests.Conventions;

/// <summary>The boundaries of the project, read from the compiled program.</summary>
internal sealed class ArchitectureTests
{
    private static readonly string[] Shared = ["Http", "Data", "Figures", "Vocabulary", "Charts", "Configuration", "Importing", "Editing"];

    private static readonly (string From, string To)[] Dependencies =
    [
        .. new ArchLoader().LoadAssembly(typeof(Settings).Assembly).Build().Types
            .Where(type => type.FullName.StartsWith("KzUkApi.", StringComparison.Ordinal))
            .SelectMany(type => type.Dependencies.Select(dependency => (type.FullName, dependency.Target.FullName)))
            // Type parameters are no types; they are named after the method that has them.
            .Where(pair => !pair.Item2.EndsWith("<T>", StringComparison.Ordinal))
            .Distinct(),
    ];

    private static IEnumerable<string> Features => Dependencies.Select(pair => Part(pair.From)).OfType<string>().Distinct().Except(Shared);

    [Test]
    public void Rules_Always_SeeTheProgram()
    {
        Assert.That(Features, Is.SupersetOf(new[] { "TradeFlows", "Investments", "Agreements", "Briefing", "Search" }));
        Assert.That(Dependencies.Any(pair => Part(pair.From) == "TradeFlows" && Part(pair.To) == "Data"), Is.True);
        Assert.That(
            Dependencies.Any(pair =>
                pair.From.EndsWith("MilestoneQuery", StringComparison.Ordinal)
                && pair.To.EndsWith("QueryParser", StringComparison.Ordinal)
            ),
            Is.True
        );
    }

    // Commands are the other way in, and reach features as routes do.
    [Test]
    public void Features_NeverUse_AnotherFeature() =>
        Refuse(pair =>
            Part(pair.From) is { } from and not "Commands"
            && Part(pair.To) is { } to
            && from != to
            && !Shared.Contains(from)
            && !Shared.Contains(to)
        );

    [TestCase("Figures", "Http")]
    [TestCase("Figures", "Data")]
    [TestCase("Figures", "Configuration")]
    [TestCase("Vocabulary", "Http")]
    [TestCase("Vocabulary", "Data")]
    [TestCase("Vocabulary", "Figures")]
    [TestCase("Vocabulary", "Configuration")]
    [TestCase("Figures", "Charts")]
    [TestCase("Vocabulary", "Charts")]
    [TestCase("Charts", "Http")]
    [TestCase("Charts", "Data")]
    [TestCase("Charts", "Configuration")]
    [TestCase("Http", "Charts")]
    [TestCase("Data", "Charts")]
    [TestCase("Http", "Data")]
    [TestCase("Http", "Configuration")]
    [TestCase("Data", "Http")]
    [TestCase("Data", "Importing")]
    [TestCase("Figures", "Importing")]
    [TestCase("Vocabulary", "Importing")]
    [TestCase("Http", "Importing")]
    [TestCase("Configuration", "Importing")]
    [TestCase("Http", "Editing")]
    [TestCase("Data", "Editing")]
    [TestCase("Importing", "Editing")]
    [TestCase("Editing", "Importing")]
    [TestCase("Importing", "Http")]
    [TestCase("Importing", "Configuration")]
    public void SharedParts_DoNotKnow_EachOther(string from, string to) =>
        Refuse(pair => Part(pair.From) == from && Part(pair.To) == to);

    [Test]
    public void SharedParts_DoNotKnow_Features() =>
        Refuse(pair => Shared.Contains(Part(pair.From)) && Part(pair.To) is { } to && !Shared.Contains(to));

    [Test]
    public void Nothing_Uses_WhatComposes() =>
        Refuse(pair => Part(pair.To) is null && pair.To.StartsWith("KzUkApi.", StringComparison.Ordinal) && Part(pair.From) is not null);

    [Test]
    public void Dapper_OnlyInStoresAndData() =>
        Refuse(pair =>
            pair.To.StartsWith("Dapper", StringComparison.Ordinal)
            && Part(pair.From) != "Data"
            && !Name(pair.From).EndsWith("Store", StringComparison.Ordinal)
            && !Name(pair.From).EndsWith("Sql", StringComparison.Ordinal)
        );

    [Test]
    public void Commands_AreUsedBy_WhatComposesOnly() =>
        Refuse(pair => Part(pair.To) == "Commands" && Part(pair.From) is not (null or "Commands"));

    [TestCase("System.CommandLine")]
    [TestCase("Spectre.Console")]
    public void CommandLineLibraries_OnlyInCommands(string library) =>
        Refuse(pair => pair.To.StartsWith(library, StringComparison.Ordinal) && Part(pair.From) != "Commands");

    [Test]
    public void WorkbookLibrary_OnlyInTheFormats() =>
        Refuse(pair =>
            pair.To.StartsWith("MiniExcel", StringComparison.Ordinal)
            && !pair.From.StartsWith("KzUkApi.Importing.Formats.", StringComparison.Ordinal)
            && !pair.From.StartsWith("KzUkApi.Http.Formats.", StringComparison.Ordinal)
        );

    [Test]
    public void DatabaseDriver_OnlyInItsEngine() =>
        Refuse(pair =>
            (
                pair.To.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal)
                || pair.To.StartsWith("SQLitePCL", StringComparison.Ordinal)
            ) && !pair.From.StartsWith("KzUkApi.Storage.Sqlite.", StringComparison.Ordinal)
        );

    [Test]
    public void Swashbuckle_OnlyInTheOpenApiDocument() =>
        Refuse(pair =>
            (
                pair.To.StartsWith("Swashbuckle", StringComparison.Ordinal)
                || pair.To.StartsWith("Microsoft.OpenApi", StringComparison.Ordinal)
            ) && !pair.From.StartsWith("KzUkApi.Http.OpenApi.", StringComparison.Ordinal)
        );

    [Test]
    public void TelemetryLibrary_OnlyWhereTheServiceIsWatched() =>
        Refuse(pair => pair.To.StartsWith("OpenTelemetry", StringComparison.Ordinal) && Part(pair.From) != "Watching");

    [Test]
    public void PlottingLibrary_OnlyInTheCharts() =>
        Refuse(pair => pair.To.StartsWith("OxyPlot", StringComparison.Ordinal) && Part(pair.From) != "Charts");

    [Test]
    public void Types_Always_AreInternal() =>
        Assert.That(
            typeof(Settings)
                .Assembly.GetExportedTypes()
                .Where(type => type.Namespace?.StartsWith("KzUkApi", StringComparison.Ordinal) == true && type.Name != "Program"),
            Is.Empty
        );

    [Test]
    public void Types_Always_AreSealedUnlessInherited()
    {
        var types = typeof(Settings)
            .Assembly.GetTypes()
            .Where(type =>
                type.Namespace?.StartsWith("KzUkApi", StringComparison.Ordinal) == true
                && type is { IsClass: true, IsSealed: false, IsAbstract: false }
                && type.Name[0] != '<'
            )
            .ToList();
        var inherited = types.Where(type => types.Concat(typeof(Settings).Assembly.GetTypes()).Any(other => other.BaseType == type));
        Assert.That(types.Except(inherited).Select(type => type.FullName).Where(name => name is not "KzUkApi.Program"), Is.Empty);
    }

    [TestCase("Manager")]
    [TestCase("Helper")]
    [TestCase("Dto")]
    [TestCase("Impl")]
    [TestCase("Base")]
    [TestCase("Util")]
    public void Names_NeverEndWith_WordsThatSayNothing(string word) =>
        Assert.That(Dependencies.Select(pair => Name(pair.From)).Where(name => name.EndsWith(word, StringComparison.Ordinal)), Is.Empty);

    private static void Refuse(Func<(string From, string To), bool> forbidden) =>
        Assert.That(Dependencies.Where(forbidden).Select(pair => $"{pair.From} uses {pair.To}"), Is.Empty);

    // The folder of a type: its second namespace; null for what composes.
    private static string? Part(string type)
    {
        var parts = type.Split('.', '+', '/');
        return parts[0] == "KzUkApi" && parts.Length > 2 ? parts[1] : null;
    }

    // The outermost type: closures and nested records belong to it.
    private static string Name(string type)
    {
        var outer = type.Split('+', '/')[0];
        return outer[(outer.LastIndexOf('.') + 1)..].Split('`')[0];
    }
}
