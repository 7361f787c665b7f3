using System.Globalization;
using CsCheck;
using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Domain.Periods;

internal sealed class PartialDateTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<string> Valid = Gen.Select(Days, Gen.OneOf("yyyy", "yyyy-MM", "yyyy-MM-dd"))
        .Select((day, form) => day.ToString(form, CultureInfo.InvariantCulture));

    [TestCase("1992", "1992-01-01", "1992-12-31")]
    [TestCase("2010-01", "2010-01-01", "2010-01-31")]
    [TestCase("2023-02", "2023-02-01", "2023-02-28")]
    [TestCase("2024-02", "2024-02-01", "2024-02-29")]
    [TestCase("1900-02", "1900-02-01", "1900-02-28")]
    [TestCase("2023-10-03", "2023-10-03", "2023-10-03")]
    [TestCase("9999", "9999-01-01", "9999-12-31")]
    [TestCase("9999-12", "9999-12-01", "9999-12-31")]
    public void TryParse_DateThatExists_CoversItsDays(string text, string start, string end)
    {
        Assert.That(PartialDate.TryParse(text, out var date), Is.True);
        Assert.That((date.Text, $"{date.Start:O}", $"{date.End:O}"), Is.EqualTo((text, start, end)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("0000")]
    [TestCase("199")]
    [TestCase("19922")]
    [TestCase("2023-00")]
    [TestCase("2023-13")]
    [TestCase("2023-1")]
    [TestCase("2023-02-30")]
    [TestCase("2023-02-29")]
    [TestCase("2023-04-31")]
    [TestCase("2023-1-01")]
    [TestCase("2023/01/01")]
    [TestCase("01.01.2023")]
    [TestCase("20230101")]
    [TestCase(" 2023")]
    [TestCase("2023-Q1")]
    [TestCase("-999")]
    [TestCase("+999")]
    [TestCase("٢٠٢٣")]
    [TestCase("２０２３")]
    [TestCase("2023-01-01T00:00")]
    public void TryParse_NoSuchDate_IsRefused(string? text)
    {
        Assert.That(PartialDate.TryParse(text, out var date), Is.False);
        Assert.That(date, Is.EqualTo(default(PartialDate)));
    }

    [Test]
    public void TryParse_EveryDayInEveryForm_IsCoveredByWhatItIsReadAs() =>
        Gen.Select(Days, Gen.OneOf("yyyy", "yyyy-MM", "yyyy-MM-dd"))
            .Sample(
                (day, form) =>
                {
                    var text = day.ToString(form, CultureInfo.InvariantCulture);
                    return PartialDate.TryParse(text, out var date)
                        && date.Text == text
                        && date.Start <= day
                        && day <= date.End
                        && date.Start.ToString(form, CultureInfo.InvariantCulture) == text
                        && date.End.ToString(form, CultureInfo.InvariantCulture) == text
                        && (
                            date.Start == DateOnly.MinValue || date.Start.AddDays(-1).ToString(form, CultureInfo.InvariantCulture) != text
                        )
                        && (date.End == DateOnly.MaxValue || date.End.AddDays(1).ToString(form, CultureInfo.InvariantCulture) != text);
                },
                iter: 5000
            );

    [Test]
    public void TryParse_LongerForm_LiesWithinTheShorter() => Days.Sample(day =>
        PartialDate.TryParse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out var exact)
        && PartialDate.TryParse(exact.Text[..7], out var month) && PartialDate.TryParse(exact.Text[..4], out var year)
        && year.Start <= month.Start && month.Start <= exact.Start && exact.End <= month.End && month.End <= year.End);

    [Test]
    public void TryParse_AnyText_IsReadAsItselfOrRefused() =>
        Gen.OneOf(Texts.Any, Texts.DateLike, Valid.Damaged())
            .Sample(
                text =>
                    !PartialDate.TryParse(text, out var date)
                    || (
                        date.Text == text
                        && date.Start <= date.End
                        && text.All(character => char.IsAsciiDigit(character) || character == '-')
                    ),
                iter: 20_000
            );
}
