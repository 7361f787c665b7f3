using CsCheck;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Tests.Domain.Periods;

internal sealed class PeriodTests
{
    private static Period P(string text) =>
        Period.TryParse(text, out var period) ? period : throw new AssertionException($"{text} is no period");

    private static readonly Gen<Period> Any = Gen.OneOf(
        Gen.Int[1, 9999].Select(Period.OfYear),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 4]).Select(Period.OfQuarter),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12]).Select(Period.OfMonth),
        Gen.Select(Gen.Int[1, 9998], Gen.Int[1, 12], Gen.Int[1, 11]).Select((year, month, more) =>
            P($"{Period.OfMonth(year, month).Text}/"
                + Period.OfMonth(year + ((month + more - 1) / 12), ((month + more - 1) % 12) + 1).Text)),
        Gen.Int[1, 9990].Select(year => P($"{year:D4}/{year + 9:D4}")));

    [TestCase("2022", "2023", "2021", "2021")]
    [TestCase("2022-Q4", "2023-Q1", "2022-Q3", "2021-Q4")]
    [TestCase("2022-01", "2022-02", "2021-12", "2021-01")]
    [TestCase("2023-01/2023-08", null, null, "2022-01/2022-08")]
    [TestCase("2005/2022", null, null, "2004/2021")]
    [TestCase("../2013", null, null, null)]
    [TestCase("9999", null, "9998", "9998")]
    [TestCase("0001-01", "0001-02", null, null)]
    public void Neighbours_AreOfTheSameForm(string text, string? next, string? previous, string? yearBefore) => Assert.Multiple(() =>
    {
        Assert.That(P(text).Next?.Text, Is.EqualTo(next));
        Assert.That(P(text).Previous?.Text, Is.EqualTo(previous));
        Assert.That(P(text).YearBefore?.Text, Is.EqualTo(yearBefore));
    });

    [TestCase("2022", 12, 1)]
    [TestCase("2022-Q4", 3, 0)]
    [TestCase("2022-02", 1, 0)]
    [TestCase("2022-11/2023-02", 4, 0)]
    [TestCase("2005/2022", 216, 18)]
    [TestCase("2022-01/2023-12", 24, 2)]
    [TestCase("../2013", null, 0)]
    public void Parts_AreMonthsAndYears(string text, int? months, int years)
    {
        Assert.That(P(text).Months, Is.EqualTo(months));
        Assert.That(P(text).InMonths(), Has.Count.EqualTo(months ?? 0));
        Assert.That(P(text).InYears(), Has.Count.EqualTo(years));
    }

    [Test]
    public void Months_OfAQuarter_AreItsThree() =>
        Assert.That(P("2022-Q4").InMonths().Select(month => month.Text), Is.EqualTo(new[] { "2022-10", "2022-11", "2022-12" }));

    [Test]
    public void Contains_ComparesBothEnds() => Assert.Multiple(() =>
    {
        Assert.That(P("2022").Contains(P("2022-Q4")), Is.True);
        Assert.That(P("2022").Contains(P("2022-12/2023-01")), Is.False);
        Assert.That(P("../2013").Contains(P("../2013")), Is.True);
        Assert.That(P("../2013").Contains(P("2013")), Is.False);
        Assert.That(P("2013").Contains(P("../2013")), Is.False);
    });

    [Test]
    public void Order_IsByStartThenEnd_UnknownStartsLast()
    {
        string[] expected = ["2021", "2022-01", "2022-Q1", "2022", "2022/2023", "2022-02", "../2012", "../2013"];
        Assert.That(expected.Reverse().Select(P).Order().Select(period => period.Text), Is.EqualTo(expected));
    }

    [Test]
    public void Period_IsReadBackAsItself() => Any.Sample(period => P(period.Text) == period);

    [Test]
    public void Next_AndPrevious_UndoEachOther() => Any.Sample(period =>
        (period.Next is not { } next || (next.Previous == period && next.Start == period.End.AddDays(1)))
        && (period.Previous is not { } previous || previous.Next == period));

    [Test]
    public void Months_FillThePeriodWithoutGap() => Any.Sample(period =>
    {
        var months = period.InMonths();
        return months[0].Start == period.Start && months[^1].End == period.End
            && months.Zip(months.Skip(1)).All(pair => pair.First.Next == pair.Second)
            && months.All(period.Contains);
    });
}
