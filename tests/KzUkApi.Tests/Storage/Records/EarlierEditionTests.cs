using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Records;

/// <summary>The published changes of single figures find the edition before with SQL, and the rule finds the same one.</summary>
internal sealed class EarlierEditionTests
{
    [TestCase(false, TestName = "EditionBefore_OfAllTradeFiguresAtOnce_IsThatOfTheRule")]
    [TestCase(true, TestName = "EditionBefore_OfTradeFiguresGroupByGroup_IsThatOfTheRule")]
    public void EditionBefore_OfEveryTradeFigure_IsThatOfTheRule(bool byGroup)
    {
        using var store = ImportStore.Full();
        var all = store.Held();
        var expected = Editions.Before("trade_flows", all).ToDictionary(pair => pair.Key, pair => pair.Value.Cell("id"));
        Assert.That(expected, Is.Not.Empty);
        using var session = store.Store.Connections.BeginRead(CancellationToken.None);
        var rows = all.Rows("trade_flows").Values;
        var figures = new FigureStream(
            [],
            [.. rows.Select(row => row.Cell("id"))],
            byGroup ? [.. rows.Select(TradeFlowTable.Group).Distinct()] : null
        );
        Assert.That(PublishedFigures.Earlier(session, figures), Is.EquivalentTo(expected));
    }
}
