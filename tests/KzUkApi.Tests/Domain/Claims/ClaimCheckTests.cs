using CsCheck;
using KzUkApi.Domain.Claims;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Claims;

internal sealed class ClaimCheckTests
{
    [TestCase(36, 1, "exact", 35.5, 37.0)]
    [TestCase(51.1, 0.1, "exact", 51.05, 51.2)]
    [TestCase(-36, 1, "exact", -37.0, -35.5)]
    public void Claimed_Exact_ReachesFurtherAwayFromZero(decimal change, decimal precision, string qualifier, decimal lower, decimal upper)
    {
        var claimed = ClaimedChange.OfPercent(change, precision, qualifier).Covered;
        Assert.That((claimed.Lower, claimed.Upper), Is.EqualTo((lower, upper)));
        Assert.That(change > 0 ? claimed.UpperExclusive : claimed.LowerExclusive, Is.True, "the end away from zero is excluded");
        Assert.That(change > 0 ? claimed.LowerExclusive : claimed.UpperExclusive, Is.False);
    }

    [Test]
    public void Claimed_MoreThan_IsOneSidedAndExclusive() =>
        Assert.That(ClaimedChange.OfPercent(60, 1, "more-than").Covered, Is.EqualTo(new Bounds(60, null, LowerExclusive: true)));

    [TestCase(35.5, 36.4, "supported", true, "rounded")]
    [TestCase(36.7, 37.1, "consistent", false, "truncated")]
    [TestCase(36.6, 36.9, "consistent", true, "truncated")]
    [TestCase(37.0, 38.0, "contradicted", null, null)]
    [TestCase(10.0, 35.4, "contradicted", null, null)]
    public void Judge_AgainstThirtySix_IsAsTheRuleSays(decimal lower, decimal upper, string verdict, bool? conclusive, string? reading)
    {
        var judged = ClaimCheck.Judge(ClaimedChange.OfPercent(36, 1, "exact"), new Bounds(lower, upper), independent: true);
        Assert.That((judged.Name, judged.Conclusive, judged.Reading), Is.EqualTo((verdict, conclusive, reading)));
    }

    [TestCase(35.5, 36.4, "consistent", true)]
    [TestCase(37.0, 38.0, "contradicted", null)]
    public void Judge_FiguresThatAreNotIndependent_SupportNothing(decimal lower, decimal upper, string verdict, bool? conclusive)
    {
        var judged = ClaimCheck.Judge(ClaimedChange.OfPercent(36, 1, "exact"), new Bounds(lower, upper), independent: false);
        Assert.That((judged.Name, judged.Conclusive), Is.EqualTo((verdict, conclusive)));
    }

    [TestCase("up", 0.1, 5.0, "supported")]
    [TestCase("up", -0.1, 5.0, "consistent")]
    [TestCase("up", 0.0, 5.0, "consistent")]
    [TestCase("up", -5.0, 0.0, "contradicted")]
    [TestCase("down", -5.0, -0.1, "supported")]
    [TestCase("down", 0.0, 0.1, "contradicted")]
    public void Judge_ADirection_IsSupportedOnlyWhollyOnItsSideOfZero(string direction, decimal lower, decimal upper, string verdict)
    {
        var judged = ClaimCheck.Judge(ClaimedChange.OfDirection(direction), new Bounds(lower, upper), independent: true);
        Assert.That((judged.Name, judged.Reading), Is.EqualTo((verdict, (string?)null)));
    }

    [TestCase(3, 1, 150.0, 300.0)]
    [TestCase(0.5, 0.1, -55.0, -40.0)]
    [TestCase(1.5, 0.1, 45.0, 60.0)]
    public void Claimed_Factor_CoversTheFactorsThatItRoundsOrTruncates(decimal factor, decimal precision, decimal lower, decimal upper)
    {
        var claimed = ClaimedChange.OfFactor(factor, precision, "exact");
        Assert.That(claimed.Covered, Is.EqualTo(new Bounds(lower, upper, UpperExclusive: true)));
        Assert.That(claimed.Percent, Is.EqualTo((factor - 1) * 100));
    }

    [Test]
    public void Judge_WithoutFigures_IsUnverifiable() =>
        Assert.That(ClaimCheck.Judge(ClaimedChange.OfPercent(36, 1, "exact"), null, independent: true).Name, Is.EqualTo("unverifiable"));

    [Test]
    public void Judge_TheTrueChangeRoundedOrTruncated_IsNeverContradicted() =>
        Gen.Select(Gen.Decimal[-500, 500], Gen.Bool).Sample((truth, truncated) =>
        {
            var claimed = truncated ? decimal.Truncate(truth) : decimal.Round(truth, MidpointRounding.AwayFromZero);
            // A fall or rise that vanishes in rounding has no direction left to claim.
            if (claimed != 0)
            {
                Assert.That(
                            ClaimCheck.Judge(ClaimedChange.OfPercent(claimed, 1, "exact"), Bounds.Exactly(truth), independent: true).Name,
                            Is.Not.EqualTo("contradicted").And.Not.EqualTo("unverifiable"),
                            $"{truth} as {claimed}"
                        );
            }
        });
}
