using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Dataset;

/// <summary>What every table of the dataset declares of itself.</summary>
[Parallelizable]
internal sealed partial class RecordDefinitionTests
{
    [Test]
    public void Columns_Always_SayWhatTheyMean() =>
        Assert.That(
            RecordDefinitions.All.SelectMany(table =>
                table.Columns.Where(column => !column.Meaning.EndsWith('.')).Select(column => $"{table.Name}.{column.Name}")
            ),
            Is.Empty
        );

    [Test]
    public void References_Always_NameATableThatStandsBefore()
    {
        var tables = RecordDefinitions.All.Select(table => table.Name).ToList();
        Assert.That(
            RecordDefinitions.All.SelectMany(table =>
                table.Columns.OfType<ReferenceColumn>()
                    .Where(column => tables.IndexOf(column.Table) is var index && (index < 0 || index >= tables.IndexOf(table.Name)))
                    .Select(column => $"{table.Name}.{column.Name}")
            ),
            Is.Empty
        );
    }

    // The contract names the kinds of records in sentences; they are to be those of the tables.
    [TestCaseSource(nameof(Lists))]
    public void Texts_OfTheContract_NameTheKindsOfTheTables(string name, string[] kinds)
    {
        var comments = JsonNode.Parse(File.ReadAllText(Repository.PathOf("src", "KzUkApi", "Http", "OpenApi", "texts.json")))!["comments"]!;
        Assert.That(Kind().Matches(comments.Text(name)!).Select(match => match.Groups[1].Value), Is.EqualTo(kinds));
    }

    private static IEnumerable<TestCaseData> Lists()
    {
        yield return new("search-types", RecordTypes.Searched.Values.ToArray());
        yield return new("timeline-types", RecordTypes.InTimeline.Values.ToArray());
        yield return new("source-record-types", RecordDefinitions.OfSources.Select(table => table.Type).ToArray());
    }

    [Test]
    public void Texts_OfTheContract_NameTheTablesOnWhichSourcesDisagree()
    {
        var comments = JsonNode.Parse(File.ReadAllText(Repository.PathOf("src", "KzUkApi", "Http", "OpenApi", "texts.json")))!["comments"]!;
        Assert.That(
            Kind().Matches(comments.Text("dispute-tables")!).Select(match => match.Groups[1].Value),
            Is.EquivalentTo(RecordTypes.Disputed.Values)
        );
    }

    [GeneratedRegex("`([a-z_-]+)`")]
    private static partial Regex Kind();
}
