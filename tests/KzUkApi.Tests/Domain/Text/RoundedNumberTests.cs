using System.Globalization;
using CsCheck;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Text;

/// <summary>Numbers as sentences show them.</summary>
[Parallelizable]
internal sealed class RoundedNumberTests
{
    private static readonly Gen<long> Precisions = Gen.Int[0, 10].Select(power => (long)Math.Pow(10, power));

    [TestCase(890_600_000, 100_000, "890.6 million")]
    [TestCase(99_999_934_812_611, 1, "100.0 trillion")]
    [TestCase(9_999_900, 1, "10.00 million")]
    [TestCase(999_960_000, 10_000, "1.000 billion")]
    [TestCase(999_960_000, 1_000_000, "1.000 billion")]
    [TestCase(999_600_000, 10_000_000, "1.00 billion")]
    [TestCase(1_220_351_173, 1, "1.220 billion")]
    [TestCase(12_345_678, 1, "12.35 million")]
    [TestCase(123_456, 1, "123.5 thousand")]
    [TestCase(9_999, 1, "9,999")]
    [TestCase(10_000, 1, "10.00 thousand")]
    [TestCase(16_000_000_000, 1_000_000_000, "16 billion")]
    [TestCase(4_000_000, 1_000_000, "4 million")]
    [TestCase(999_999_999_999, 1, "1.000 trillion")]
    [TestCase(9_999_900_000_000_000, 1, "10,000 trillion")]
    [TestCase(0, 1, "0")]
    [TestCase(0, 1_000_000, "0 million")]
    [TestCase(12_345_000_000, 10_000_000_000, "10 billion")]
    [TestCase(1_234, 10, "1,230")]
    public void Of_Money_HasAtMostFourSignificantDigits(long value, long precision, string expected)
    {
        var number = RoundedNumber.Of(value, precision, true);
        Assert.That(number.Text("en") + UnitWords.EnglishScale(number.Scale), Is.EqualTo(expected));
    }

    [TestCase(12_345, 1, "12,345")]
    [TestCase(600, 100, "600")]
    [TestCase(1_500_000, 100_000, "1.5 million")]
    public void Of_ACount_HasNoThousands(long value, long precision, string expected)
    {
        var number = RoundedNumber.Of(value, precision, false);
        Assert.That(number.Text("en") + UnitWords.EnglishScale(number.Scale), Is.EqualTo(expected));
    }

    [Test]
    public void Text_InKazakhAndRussian_HasAComma()
    {
        Assert.That(RoundedNumber.Of(1_234_500_000, 100_000, true).Text("ru"), Is.EqualTo("1,235"));
        Assert.That(RoundedNumber.Of(9_999, 1, true).Text("kk"), Is.EqualTo("9\u00A0999"));
    }

    [Test]
    public void Of_ANegativeNumber_IsThePositiveOneWithASign() => Gen.Select(Gen.Long[1, 1_000_000_000_000_000], Precisions).Sample(
        (value, precision) =>
        {
            var (below, above) = (RoundedNumber.Of(-value, precision, true), RoundedNumber.Of(value, precision, true));
            return below with { IsNegative = false } == above && !above.IsNegative && below.IsNegative == above.Digits > 0;
        },
        iter: 20_000
    );

    [Test]
    public void Of_AnyNumber_ShowsNoDigitThatWasNotPublished() => Gen.Select(Gen.Long[0, 1_000_000_000_000_000], Precisions).Sample(
        (value, precision) =>
        {
            var number = RoundedNumber.Of(value, precision, true);
            var shown = number.Digits * number.Scale;
            var last = number.Scale / (decimal)Math.Pow(10, number.Decimals);
            var step = Math.Max(last, precision);
            return shown % step == 0 && (last >= precision || number.Decimals == 0) && Math.Abs(shown - value) <= step / 2;
        },
        iter: 20_000
    );

    [Test]
    public void Of_AnyMoney_IsShort() => Gen.Select(Gen.Long[0, 999_000_000_000_000], Precisions).Sample(
        (value, precision) =>
        {
            var number = RoundedNumber.Of(value, precision, true);
            var digits = number.Text("en").Count(char.IsDigit);
            return digits <= 4 && (number.Digits < 1_000 || number.Scale == 1);
        },
        iter: 20_000
    );

    [Test]
    public void Of_AnyNumber_KeepsItsValueInEveryLanguage() => Gen.Select(Gen.Long[0, 1_000_000_000_000], Precisions).Sample(
        (value, precision) =>
        {
            var number = RoundedNumber.Of(value, precision, true);
            var russian = number.Text("ru").Replace("\u00A0", string.Empty, StringComparison.Ordinal).Replace(',', '.');
            return decimal.Parse(russian, CultureInfo.InvariantCulture) == number.Digits && number.Text("kk") == number.Text("ru");
        },
        iter: 5_000
    );
}
