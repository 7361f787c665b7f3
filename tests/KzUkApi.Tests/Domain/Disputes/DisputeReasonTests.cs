using KzUkApi.Domain.Disputes;

namespace KzUkApi.Tests.Domain.Disputes;

[Parallelizable]
internal sealed class DisputeReasonTests
{
    [Test]
    public void NoneChosen_HasNoReason() =>
        Assert.That(DisputeReason.Of([new("2021", "A note.", false, 1), new("2022", null, false, 2)]), Is.Null);

    [Test]
    public void Notes_OfTheChosenClaims_AreTheReason_EachWithItsValue() =>
        Assert.That(
            DisputeReason.Of([new("2021", "Names the day.", true, 3), new("2022", null, false, 1), new("2023", "A plan.", false, 1)]),
            Is.EqualTo("2021: Names the day.")
        );

    // What is said of the others describes them first of all: it is a reason only where nothing else is one.
    [TestCase(2, DisputeReason.BetterAuthority)]
    [TestCase(3, "2023: A plan.")]
    public void Notes_OfTheOthers_AreTheReasonWhereNothingElseIs(int authority, string reason) =>
        Assert.That(DisputeReason.Of([new("2021", null, true, authority), new("2023", "A plan.", false, 3)]), Is.EqualTo(reason));

    [TestCase(2, 3, DisputeReason.BetterAuthority)]
    [TestCase(3, 3, DisputeReason.NoRule)]
    [TestCase(4, 3, DisputeReason.NoRule)]
    public void WithoutNotes_TheBetterAuthorityDecides(int chosen, int other, string reason) =>
        Assert.That(DisputeReason.Of([new("2021", null, true, chosen), new("2022", null, false, other)]), Is.EqualTo(reason));

    [Test]
    public void EveryChosenClaim_MustHaveTheBetterAuthority() =>
        Assert.That(
            DisputeReason.Of([new("2018", null, true, 1), new("2021", null, true, 4), new("2022", null, false, 3)]),
            Is.EqualTo(DisputeReason.NoRule)
        );

    [Test]
    public void OnlyChosenClaims_HaveNoOtherToCompareWith() =>
        Assert.That(DisputeReason.Of([new("2018", null, true, 1)]), Is.EqualTo(DisputeReason.NoRule));
}
