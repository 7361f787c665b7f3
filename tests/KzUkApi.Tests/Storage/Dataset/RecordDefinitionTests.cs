using KzUkApi.Storage.Dataset;

namespace KzUkApi.Tests.Storage.Dataset;

/// <summary>What every table of the dataset declares of itself.</summary>
[Parallelizable]
internal sealed class RecordDefinitionTests
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
}
