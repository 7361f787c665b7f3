using KzUkApi.Domain.Claims;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Figures;

/// <summary>A change in per cent leads from a base above zero to what is not below zero.</summary>
[Parallelizable]
internal sealed class PercentChangeTests
{
    [TestCase(203.9, -1241.4, false)]
    [TestCase(-240.0, 203.9, false)]
    [TestCase(-240.0, -372.5, false)]
    [TestCase(0, 5, false)]
    [TestCase(203.9, 0, true)]
    [TestCase(203.9, 310.9, true)]
    public void Change_HasAMeaningOnlyWithoutAChangeOfSign(double before, double now, bool expected)
    {
        var (then, value) = ((decimal)before, (decimal)now);
        var bounds = PercentChange.Of(Bounds.Exactly(then), Bounds.Exactly(value));
        Assert.That(bounds is not null, Is.EqualTo(expected));
        var change = new ValueChange(value, Bounds.Exactly(value), then, Bounds.Exactly(then));
        Assert.That((change.Computed is not null, change.Percent is not null), Is.EqualTo((expected, expected)));
    }

    [Test]
    public void Value_ThatCanBeBelowZero_LeavesNoPercentage() =>
        Assert.That(PercentChange.Of(Bounds.Exactly(10), new Bounds(-1, 1)), Is.Null);
}
