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
        var claimed = ClaimCheck.Claimed(change, precision, qualifier);
        Assert.That((claimed.Lower, claimed.Upper), Is.EqualTo((lower, upper)));
        Assert.That(change > 0 ? claimed.UpperExclusive : claimed.LowerExclusive, Is.True, "the end away from zero is excluded");
        Assert.That(change > 0 ? claimed.LowerExclusive : claimed.UpperExclusive, Is.False);
    }

    [Test]
    public void Claimed_MoreThan_IsOneSidedAndExclusive() =>
        Assert.That(ClaimCheck.Claimed(60, 1, "more-than"), Is.EqualTo(new Bounds(60, null, LowerExclusive: true)));

    [TestCase(35.5, 36.4, "supported", true, "rounded")]
    [TestCase(36.7, 37.1, "supported", false, "truncated")]
    [TestCase(36.6, 36.9, "supported", true, "truncated")]
    [TestCase(37.0, 38.0, "contradicted", null, null)]
    [TestCase(10.0, 35.4, "contradicted", null, null)]
    public void Judge_AgainstThirtySix_IsAsTheRuleSays(decimal lower, decimal upper, string verdict, bool? conclusive, string? reading)
    {
        var judged = ClaimCheck.Judge(36, 1, "exact", new Bounds(lower, upper));
        Assert.That((judged.Name, judged.Conclusive, judged.Reading), Is.EqualTo((verdict, conclusive, reading)));
    }

    [Test]
    public void Judge_WithoutFigures_IsUnverifiable() =>
        Assert.That(ClaimCheck.Judge(36, 1, "exact", null).Name, Is.EqualTo("unverifiable"));

    [Test]
    public void Judge_TheTrueChangeRoundedOrTruncated_IsNeverContradicted() =>
        Gen.Select(Gen.Decimal[-500, 500], Gen.Bool).Sample((truth, truncated) =>
        {
            var claimed = truncated ? decimal.Truncate(truth) : decimal.Round(truth, MidpointRounding.AwayFromZero);
            // A fall or rise that vanishes in rounding has no direction left to claim.
            if (claimed != 0)
            {
                Assert.That(
                            ClaimCheck.Judge(claimed, 1, "exact", Bounds.Exactly(truth)).Name,
                            Is.EqualTo("supported"),
                            $"{truth} as {claimed}"
                        );
            }
        });
}
