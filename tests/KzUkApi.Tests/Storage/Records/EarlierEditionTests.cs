using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Records;

/// <summary>The published changes of single figures find the edition before with SQL, and the rule finds the same one.</summary>
internal sealed class EarlierEditionTests
{
    [Test]
    public void EditionBefore_OfEveryTradeFigure_IsThatOfTheRule()
    {
        using var store = ImportStore.Full();
        var all = store.Held();
        var expected = Editions.Before("trade_flows", all);
        Assert.That(expected, Is.Not.Empty);
        using var session = store.Store.Connections.BeginRead(CancellationToken.None);
        foreach (var id in all.Rows("trade_flows").Values.Select(row => row.Cell("id")))
        {
            using var row = session.Connection.ExecuteReader(
                PublishedFigures.Edition(session.Dialect), new { p0 = id }, session.Transaction);
            Assert.That(row.Read(), Is.True, id);
            Assert.That(row.IsDBNull(6) ? null : row.GetString(6), Is.EqualTo(expected.GetValueOrDefault(id)?.Cell("id")), id);
        }
    }
}
