using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Figures;

/// <summary>Exports and imports that do not add up to the turnover beside them are told to.</summary>
[Parallelizable]
internal sealed class StatedSumTests
{
    private static readonly StatedValue Export = new(1_500_000_000, 100_000_000, "exact");
    private static readonly StatedValue Import = new(384_300_000, 100_000, "exact");

    [TestCase(1_884_300_000, 100_000, "exact", null)]
    [TestCase(1_800_000_000, 100_000_000, "exact", true)]
    [TestCase(1_700_000_000, 100_000_000, "exact", false)]
    [TestCase(1_900_000_000, 100_000_000, "exact", true)]
    [TestCase(2_000_000_000, 100_000_000, "exact", false)]
    [TestCase(1_800_000_000, 100_000_000, "more-than", null)]
    [TestCase(1_950_000_000, 100_000_000, "more-than", false)]
    [TestCase(1_800_000_000, 100_000_000, "less-than", false)]
    public void Sum_MeetsTheTurnoverExactlyOrByRoundingOrNot(long total, long precision, string qualifier, bool? overlaps) =>
        Assert.That(StatedSum.Of(Export, Import, new(total, precision, qualifier))?.Overlaps, Is.EqualTo(overlaps));

    [TestCase(1_800_000_000, "en", "at least 1.834 billion US dollars and the turnover to at most 1.85 billion US dollars, so that they agree")]
    [TestCase(1_900_000_000, "en", "at most 1.935 billion US dollars and the turnover to at least 1.85 billion US dollars, so that they agree")]
    [TestCase(1_600_000_000, "en", "and the turnover to at most 1.65 billion US dollars, which rounding does not explain")]
    [TestCase(1_800_000_000, "ru", "не менее чем 1,834 миллиарда долларов США, торговый оборот – не более чем 1,85 миллиарда долларов США: они")]
    [TestCase(1_800_000_000, "kk", "кемінде 1,834 миллиард АҚШ доллары, сауда айналымы – ең көбі 1,85 миллиард АҚШ доллары: олар")]
    public void Note_NamesTheEndsThatAreNearest(long total, string language, string expected)
    {
        var apart = StatedSum.Of(Export, Import, new(total, 100_000_000, "exact"))!;
        var note = RelationWords.In(language).NotAddingUp(apart, "USD").Replace('\u00A0', ' ');
        Assert.That(note, Does.Contain(expected));
    }

    [TestCase(1_834_250_000, false, "1.834 billion US dollars")]
    [TestCase(1_834_250_000, true, "1.835 billion US dollars")]
    [TestCase(1_850_000_000, true, "1.85 billion US dollars")]
    [TestCase(9_999_900, true, "10 million US dollars")]
    [TestCase(-1_834_250_000, false, "minus 1.835 billion US dollars")]
    [TestCase(0, true, "0 US dollars")]
    public void Bound_IsMovedAwayFromTheRange(long value, bool isUpper, string expected) =>
        Assert.That(AmountText.Bound(value, isUpper, "USD", "en"), Is.EqualTo(expected));
}
