using KzUkApi.Storage.Records;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Records;

/// <summary>The check of the store finds a figure whose dropping edition is not the one that follows from the rows.</summary>
internal sealed class DropCheckTests
{
    [Test]
    public void Store_AsItIsLoaded_IsRight()
    {
        using var store = TempStore.Copied();
        Assert.That(Faults(store), Is.Empty);
    }

    [TestCase("trade_flows", "AND classification = 'TOTAL'")]
    [TestCase("investments", "AND sector IS NULL")]
    public void Figure_ThatNoEditionDropped_IsFound(string table, string condition)
    {
        using var store = TempStore.Small();
        var id = store.Texts($"SELECT MIN(id) FROM {table} WHERE dropped_end IS NULL {condition}").Single();
        using (var session = store.Connections.BeginWrite(CancellationToken.None))
        {
            Dapper.SqlMapper.Execute(
                session.Connection,
                $"UPDATE {table} SET dropped_by = 'another-edition', dropped_end = '2025-01-31' WHERE id = @id",
                new { id },
                session.Transaction
            );
            session.Commit();
        }

        Assert.That(Faults(store).Single(), Does.StartWith($"{table} {id}, ").And.EndWith("which is none"));
    }

    private static IReadOnlyList<string> Faults(TempStore store) =>
        new StoreCheck(store.Connections).Run(CancellationToken.None).Single(check => check.Name == DropCheck.Name).Faults;
}
