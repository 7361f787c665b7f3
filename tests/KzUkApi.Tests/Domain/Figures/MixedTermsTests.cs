using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Figures;

internal sealed class MixedTermsTests
{
    [Test]
    public void Of_OneSequenceOfTwoUnits_NamesBothAndThoseNotStatedLast()
    {
        var mixed = MixedTerms.Of([
            Terms("a", "USD", "cif", "wits"),
            Terms("a", "GBP", null, "ons"),
            Terms("a", "GBP", "fob", "ons"),
            Terms("b", "KZT", "fob", "ons"),
        ]);
        Assert.That(mixed.Select(one => one.Kind), Is.EqualTo(new[] { MixedKind.Units, MixedKind.Valuations, MixedKind.Programmes }));
        Assert.That(mixed.Select(one => one.Sequences), Is.All.EqualTo(new[] { "a" }));
        Assert.That(mixed[0].Values, Is.EqualTo(new[] { "GBP", "USD" }));
        Assert.That(mixed[1].Values, Is.EqualTo(new[] { "cif", "fob", null }));
    }

    [Test]
    public void Of_SequencesOfOneUnitEach_IsEmpty() =>
        Assert.That(MixedTerms.Of([Terms("a", "USD", "cif", "wits"), Terms("b", "GBP", "fob", "ons")]), Is.Empty);

    [Test]
    public void Of_Nothing_IsEmpty() => Assert.That(MixedTerms.Of([]), Is.Empty);

    private static FigureTerms Terms(string sequence, string unit, string? valuation, string dataset) =>
        new() { Sequence = sequence, Unit = unit, Valuation = valuation, Dataset = dataset };
}
