using CsCheck;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Figures;

internal sealed class PreferenceTests
{
    private static readonly string?[] Adjustments = ["seasonally-adjusted", "unadjusted", null];

    // Few values of each, so that pairs often agree in the first rules and the later ones are reached.
    private static readonly Gen<Candidate> Candidates =
        from authority in Gen.Int[1, 4]
        from adjustment in Gen.OneOf(Adjustments)
        from published in Gen.OneOf(Gen.Int[738_000, 738_002], Gen.Int[0, DateOnly.MaxValue.DayNumber])
        from zeros in Gen.Int[0, 18]
        from id in Gen.OneOf("abc019-".ToCharArray()).Array[1, 4]
        select new Candidate(authority, adjustment, DateOnly.FromDayNumber(published), (long)Math.Pow(10, zeros), new string(id));

    [Test]
    public void Order_OfAnyTwo_ComparesAsRuleAfterRule() => Gen.Select(Candidates, Candidates).Sample((one, other) =>
        Math.Sign(string.CompareOrdinal(one.Order, other.Order)) == Math.Sign(Candidate.Compare(one, other)), iter: 20_000);

    [Test]
    public void Decisive_OfAnyTwo_IsTheFirstRuleThatSetsThemApart() => Gen.Select(Candidates, Candidates).Sample((one, other) =>
        one == other || Preference.Decisive(one.Order, other.Order) == Candidate.FirstDifference(one, other), iter: 20_000);

    [Test]
    public void Order_EmptyAdjustment_RanksAsNone() => Assert.That(
        Preference.Order(1, string.Empty, DateOnly.MaxValue, 1, "a"), Is.EqualTo(Preference.Order(1, null, DateOnly.MaxValue, 1, "a")));

    private sealed record Candidate(int Authority, string? Adjustment, DateOnly Published, long Precision, string Id)
    {
        public string Order => Preference.Order(Authority, Adjustment, Published, Precision, Id);

        private int Rank => Array.IndexOf(Adjustments, Adjustment);

        public static int Compare(Candidate one, Candidate other) =>
            one.Authority != other.Authority ? one.Authority.CompareTo(other.Authority)
            : one.Rank != other.Rank ? one.Rank.CompareTo(other.Rank)
            : one.Published != other.Published ? other.Published.CompareTo(one.Published)
            : one.Precision != other.Precision ? one.Precision.CompareTo(other.Precision)
            : string.CompareOrdinal(one.Id, other.Id);

        public static Preference.Criterion FirstDifference(Candidate one, Candidate other) =>
            one.Authority != other.Authority ? Preference.Criterion.Authority
            : one.Rank != other.Rank ? Preference.Criterion.Adjustment
            : one.Published != other.Published ? Preference.Criterion.PublishedOn
            : one.Precision != other.Precision ? Preference.Criterion.Precision
            : Preference.Criterion.Id;
    }
}
