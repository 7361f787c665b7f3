using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Text;

/// <summary>The forms that a number asks for, and their words in every unit, scale and language.</summary>
[Parallelizable]
internal sealed class PluralFormsTests
{
    [TestCase("en", "Many One Many Many Many Many Many Many Many Many Many Many Many")]
    [TestCase("kk", "Many One Many Many Many Many Many Many Many Many Many Many Many")]
    [TestCase("ru", "Many One Few Few Many Many Many Many One Few Many Many One")]
    public void Of_WholeNumbers_FollowsTheRules(string language, string expected)
    {
        int[] numbers = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 111, 101];
        Assert.That(string.Join(' ', numbers.Select(number => PluralForms.Of(number, 0, language))), Is.EqualTo(expected));
    }

    [TestCase("en")]
    [TestCase("kk")]
    [TestCase("ru")]
    public void Of_ANumberWithDecimals_IsAFraction(string language)
    {
        Assert.That(PluralForms.Of(1.5m, 1, language), Is.EqualTo(PluralForm.Fraction));
        Assert.That(PluralForms.Of(1m, 1, language), Is.EqualTo(PluralForm.Fraction));
    }
}
