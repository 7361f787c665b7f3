using CsCheck;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Mirror;

namespace KzUkApi.Tests.Domain.Mirror;

/// <summary>An assumed margin explains a part of a gap only where it fits it.</summary>
internal sealed class GapPartsTests
{
    [TestCase(1000, 1100, null)]
    [TestCase(1000, 1060, null)]
    [TestCase(1000, 1059, "exceeds-gap")]
    [TestCase(1000, 1000, "wrong-sign")]
    [TestCase(1000, 800, "wrong-sign")]
    public void ValuationPart_OfAFobCifPair_IsThereOnlyWhereItFits(long export, long import, string? reason)
    {
        var parts = GapParts.Of(Figure("KAZ", export, "fob"), Figure("GBR", import, "cif"), null);
        Assert.That((parts.Reason, parts.Valuation?.Value), Is.EqualTo((reason, reason is null ? 60L : (long?)null)));
        Assert.That(parts.Assumed!.Factor, Is.EqualTo(1.06m));
        Assert.That(parts.Least, Is.Null, "what rests on an assumption is never at least");
    }

    [TestCase("fob", "fob", "same-valuation")]
    [TestCase(null, "cif", "valuation-not-stated")]
    [TestCase("cif", "fob", "not-a-fob-cif-pair")]
    public void Assumption_ForAnyOtherPair_IsNone(string? export, string? import, string reason)
    {
        var parts = GapParts.Of(Figure("KAZ", 1000, export), Figure("GBR", 1500, import), null);
        Assert.That((parts.Assumed, parts.Reason, parts.Least), Is.EqualTo(((FreightMargin?)null, reason, (long?)500)));
    }

    // How far a model is wrong cannot be read from its digits.
    [Test]
    public void LeastUnexplained_BesideAnEstimate_IsNotKnown([Values] bool isExport)
    {
        var (export, import) = (Figure("KAZ", 1000, "fob", isExport), Figure("GBR", 1500, "fob", !isExport));
        var parts = GapParts.Of(export, import, null);
        Assert.That((parts.Least, parts.Whole!.Value), Is.EqualTo(((long?)null, 500L)));
    }

    [Test]
    public void Parts_OfAnyPair_AddUpToTheGap() =>
        Gen.Select(Gen.Long[1, 1_000_000_000_000], Gen.Long[0, 1_000_000_000_000]).Sample((export, import) =>
        {
            var parts = GapParts.Of(Figure("KAZ", export, "fob"), Figure("GBR", import, "cif"), null);
            Assert.That(parts.Unexplained!.Value + (parts.Valuation?.Value ?? 0), Is.EqualTo(import - export));
            Assert.That(parts.Valuation is null, Is.EqualTo(parts.Reason is not null));
            Assert.That(parts.BesideMargin!.Value, Is.EqualTo(import - export - parts.Margin!.Value));
            Assert.That(
                Math.Abs(parts.BesideMargin.Value) > Math.Abs(import - export),
                Is.EqualTo(parts.Reason == GapParts.WrongSign && parts.Margin.Value > 0).Or.EqualTo(parts.Reason == GapParts.ExceedsGap
                    && parts.Margin.Value > 2 * (import - export)),
                "what has the wrong sign widens the gap"
            );
            Assert.That(Math.Abs(parts.Unexplained.Value), Is.LessThanOrEqualTo(Math.Abs(import - export)));
        });

    private static MirrorFigure Figure(string reporter, long value, string? valuation, bool isEstimate = false)
    {
        var row = new MirrorRow
        {
            Id = $"{reporter}-{value}",
            Reporter = reporter,
            Flow = "export",
            ProductType = "goods",
            Adjustment = null,
            Valuation = valuation,
            Period = "2020",
            Frequency = "A",
            PeriodStart = new(2020, 1, 1),
            PeriodEnd = new(2020, 12, 31),
            Value = value,
            Currency = "USD",
            Qualifier = "exact",
            Precision = 1,
            Status = isEstimate ? "estimated" : "normal",
            Dataset = "wits",
            PublishedOn = "2021",
            PublishedEnd = new(2021, 12, 31),
            PreferenceOrder = "1",
            Note = null,
            StatedBy = null,
            Source = new()
            {
                Id = "a",
                Publisher = "A publisher",
                Title = "A publication",
                Url = null,
                PublisherUrl = null,
                PublishedOn = "2021",
                PublishedOnBasis = "publisher",
                Authority = 2,
            },
        };
        return MirrorFigure.Of(row, new Conversion([]).Convert(value, row.Bounds, default, "USD", "USD").Converted);
    }
}
