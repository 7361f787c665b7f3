using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Figures;

internal sealed class ProductTypeChoiceTests
{
    [Test]
    public void AStatisticalOffice_ComesBeforeACompleteSetOfThePress()
    {
        var chosen = ProductTypeChoice.Of([
            new Row("export", "unspecified", 3), new("import", "unspecified", 3), new("total", "unspecified", 3),
            new("export", "goods", 1), new("import", "goods", 1),
        ]);
        Assert.That(
            chosen.ByFlow.Values.Select(row => (row.Flow, row.ProductType)),
            Is.EquivalentTo(new[] { ("export", "goods"), ("import", "goods"), ("total", "unspecified") })
        );
        Assert.That(chosen.ProductTypesDiffer, Is.True);
    }

    [Test]
    public void OfEqualAuthority_TheTypeThatGivesMostFlows()
    {
        var chosen = ProductTypeChoice.Of([new Row("export", "goods", 3), new("export", "unspecified", 3), new("total", "unspecified", 3)]);
        Assert.That(chosen.ByFlow.Values.Select(row => row.ProductType), Is.All.EqualTo("unspecified"));
        Assert.That(chosen.ProductTypesDiffer, Is.False);
    }

    [Test]
    public void OtherwiseEqual_GoodsComeFirst() => Assert.That(
        ProductTypeChoice.Of([new Row("export", "unspecified", 3), new("export", "goods", 3)]).ByFlow["export"].ProductType,
        Is.EqualTo("goods"));

    [Test]
    public void Services_AreNeverShownTogetherWithGoods() =>
        Assert.That(ProductTypeChoice.Of([new Row("export", "services", 1)]).ByFlow, Is.Empty);

    private sealed record Row(string Flow, string? ProductType, int Authority) : ITradeOfPeriod;
}
