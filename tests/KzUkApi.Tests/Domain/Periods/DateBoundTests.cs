using CsCheck;
using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Domain.Periods;

internal sealed class DateBoundTests
{
    [TestCase("2023", "2023-01-01", "2023-12-31")]
    [TestCase("2023-Q2", "2023-04-01", "2023-06-30")]
    [TestCase("2023-q2", "2023-04-01", "2023-06-30")]
    [TestCase("2024-02", "2024-02-01", "2024-02-29")]
    [TestCase("2023-10-03", "2023-10-03", "2023-10-03")]
    public void TryParse_EveryForm_CoversItsDays(string text, string start, string end)
    {
        Assert.That(DateBound.TryParse(text, out var bound), Is.True);
        Assert.That(($"{bound.Start:O}", $"{bound.End:O}"), Is.EqualTo((start, end)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("2023-02-30")]
    [TestCase("2023-Q5")]
    [TestCase("2022/2023")]
    [TestCase("../2023")]
    [TestCase("today")]
    public void TryParse_NoBound_IsRefused(string? text)
    {
        Assert.That(DateBound.TryParse(text, out var bound), Is.False);
        Assert.That(bound, Is.EqualTo(default(DateBound)));
    }

    [Test]
    public void TryParse_AnyText_IsADateAQuarterOrRefused() => Gen.OneOf(Texts.Any, Texts.DateLike).Sample(text =>
    {
        var quarter = Period.TryParse(text, out var period) && period.Frequency == Period.Quarter;
        var known = DateBound.TryParse(text, out var bound);
        return known == (quarter || PartialDate.TryParse(text, out _)) && bound.Start <= bound.End;
    }, iter: 20_000);
}
