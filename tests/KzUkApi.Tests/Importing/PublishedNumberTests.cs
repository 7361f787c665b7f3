using KzUkApi.Importing;
using KzUkApi.Importing.Reading;

namespace KzUkApi.Tests.Importing;

/// <summary>What is a number, and what only looks like one.</summary>
internal sealed class PublishedNumberTests
{
    [TestCase("103", 1_000_000, 103_000_000, 1_000_000)]
    [TestCase("-0.5", 1_000, -500, 100)]
    [TestCase("9007199254740991", 1, 9_007_199_254_740_991, 1)]
    public void Number_IsInWholeUnitsWithItsPrecision(string text, long unit, long value, long precision) =>
        Assert.That(
            PublishedNumber.Parse(text, unit, string.Empty) is { } amount ? (amount.Value, amount.Precision) : default,
            Is.EqualTo((value, precision))
        );

    [TestCase("١٠٣")]
    [TestCase("１０３")]
    [TestCase("123\n")]
    [TestCase("")]
    [TestCase("1e3")]
    [TestCase("1,000")]
    [TestCase("9007199254740992")]
    [TestCase("999999999999999999")]
    [TestCase("9999999999999999999999999999999999999999")]
    [TestCase("NaN")]
    public void Text_ThatIsNoNumberOrTooLarge_IsNone(string text)
    {
        Assert.That(PublishedNumber.Parse(text, 1, string.Empty), Is.Null);
        Assert.That(PublishedNumber.Parse(text, 1_000_000, "million"), Is.Null);
    }

    [Test]
    public void Units_OfAnySize_AreNoneRatherThanAnError() =>
        Assert.That(
            (
                PublishedNumber.OfMillions(decimal.MaxValue),
                PublishedNumber.OfMillions(decimal.MinValue),
                PublishedNumber.OfMillions(1_030_000m)!.AsPublished
            ),
            Is.EqualTo(((PublishedNumber?)null, (PublishedNumber?)null, "1.03 million"))
        );
}
