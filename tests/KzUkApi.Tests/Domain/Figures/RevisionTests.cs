using CsCheck;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Figures;

/// <summary>A revision must change the value; the same number rounded otherwise is none.</summary>
[Parallelizable]
internal sealed class RevisionTests
{
    private static readonly Gen<StatedValue> Stated =
        from value in Gen.Long[0, 300]
        from precision in Gen.OneOf(Gen.Const(1L), Gen.Const(10L), Gen.Const(100L))
        from qualifier in Gen.OneOf(["exact", "approximately", "more-than", "less-than"])
        select new StatedValue(value, precision, qualifier);

    [TestCase(100, 1, 100, 1, null)]
    [TestCase(100, 1, 101, 1, "revision")]
    [TestCase(100, 10, 110, 10, "revision", Description = "an end in common, the same digits")]
    [TestCase(100, 10, 104, 1, "precision")]
    [TestCase(100, 10, 105, 1, "precision", Description = "the ends are included")]
    [TestCase(104, 1, 100, 10, "precision", Description = "a later edition may round")]
    [TestCase(100, 10, 106, 1, "revision", Description = "the ranges lie apart")]
    [TestCase(100, 10, 110, 12, "undetermined", Description = "the finer one is partly outside")]
    public void KindOf_ExactNumbers_TellsWhatChanged(long before, long digit, long after, long other, string? kind) =>
        Assert.That(Revision.KindOf(new(before, digit, "exact"), new(after, other, "exact")), Is.EqualTo(kind));

    [TestCase(100, "exact", 100, "approximately", "undetermined")]
    [TestCase(100, "more-than", 150, "exact", "undetermined", Description = "the same digits, another qualifier")]
    [TestCase(100, "more-than", 100, "exact", "revision", Description = "more than 100 is not 100")]
    [TestCase(100, "more-than", 120, "more-than", "revision")]
    public void KindOf_Qualifiers_AreRespected(long before, string qualifier, long after, string other, string kind) =>
        Assert.That(Revision.KindOf(new(before, 1, qualifier), new(after, 1, other)), Is.EqualTo(kind));

    [Test]
    public void KindOf_AnyTwo_KeepsTheRule() => (
        from before in Stated
        from after in Stated
        select (before, after)
    ).Sample(pair =>
    {
        var (before, after) = pair;
        var same = (before.Precision, before.Qualifier) == (after.Precision, after.Qualifier);
        return Revision.KindOf(before, after) switch
        {
            null => before == after,
            Revision.Revised => (same && before.Value != after.Value) || !before.Bounds.Overlaps(after.Bounds),
            Revision.Precision => before.Precision != after.Precision && before.Bounds.Overlaps(after.Bounds),
            _ => !same && before.Bounds.Overlaps(after.Bounds),
        };
    });

    [Test]
    public void KindOf_InEitherDirection_IsTheSame() => (
        from before in Stated
        from after in Stated
        select (before, after)
    ).Sample(pair => Revision.KindOf(pair.before, pair.after) == Revision.KindOf(pair.after, pair.before));
}
