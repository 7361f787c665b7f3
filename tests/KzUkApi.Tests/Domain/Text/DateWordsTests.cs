using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Text;

/// <summary>Every form of date and period in words, in three languages.</summary>
[Parallelizable]
internal sealed class DateWordsTests
{
    [TestCase("2023-10-02", "2 October 2023", "2023 жылғы 2 қазан", "2 октября 2023 года")]
    [TestCase("2024-05-31", "31 May 2024", "2024 жылғы 31 мамыр", "31 мая 2024 года")]
    [TestCase("2022-12", "December 2022", "2022 жылғы желтоқсан", "декабрь 2022 года")]
    [TestCase("1994", "1994", "1994 жыл", "1994 год")]
    public void Date_ByItself(string date, string english, string kazakh, string russian) =>
        AssertWords(DateText.Of, date, english, kazakh, russian);

    [TestCase("2023-10-02", "on 2 October 2023", "2023 жылғы 2 қазанда", "2 октября 2023 года")]
    [TestCase("2022-12", "in December 2022", "2022 жылғы желтоқсанда", "в декабре 2022 года")]
    [TestCase("1994", "in 1994", "1994 жылы", "в 1994 году")]
    public void Date_AsATime(string date, string english, string kazakh, string russian) =>
        AssertWords(DateText.When, date, english, kazakh, russian);

    [TestCase("2006-11-20", "2006-11-22", "20–22 November 2006", "2006 жылғы 20–22 қараша", "20–22 ноября 2006 года")]
    [TestCase("2013-06-30", "2013-07-01", "30 June – 1 July 2013", "2013 жылғы 30 маусым – 1 шілде", "30 июня – 1 июля 2013 года")]
    [TestCase("2018-11", "2018-12", "November – December 2018", "2018 жылғы қараша – желтоқсан", "ноябрь – декабрь 2018 года")]
    [TestCase(
        "2018-12-30",
        "2019-01-02",
        "30 December 2018 – 2 January 2019",
        "2018 жылғы 30 желтоқсан – 2019 жылғы 2 қаңтар",
        "30 декабря 2018 года – 2 января 2019 года"
    )]
    [TestCase("2023-10-02", "2023-10-02", "2 October 2023", "2023 жылғы 2 қазан", "2 октября 2023 года")]
    [TestCase("2023-10-02", null, "2 October 2023", "2023 жылғы 2 қазан", "2 октября 2023 года")]
    public void Span_ByItself(string first, string? last, string english, string kazakh, string russian) =>
        AssertWords((date, language) => DateText.Span(date, last, language), first, english, kazakh, russian);

    [TestCase("2021-11-03", "2021-11-05", "on 3–5 November 2021", "2021 жылғы 3–5 қарашада", "3–5 ноября 2021 года")]
    [TestCase("2013-06-30", "2013-07-01", "on 30 June – 1 July 2013", "2013 жылғы 30 маусым – 1 шілдеде", "30 июня – 1 июля 2013 года")]
    [TestCase("2018-11", "2018-12", "in November – December 2018", "2018 жылғы қараша – желтоқсанда", "в ноябре – декабре 2018 года")]
    [TestCase("2018-11", null, "in November 2018", "2018 жылғы қарашада", "в ноябре 2018 года")]
    public void Span_AsATime(string first, string? last, string english, string kazakh, string russian) =>
        AssertWords((date, language) => DateText.SpanWhen(date, last, language), first, english, kazakh, russian);

    [TestCase("2021", "2021", "2021 жыл", "2021 год")]
    [TestCase("2023-Q3", "third quarter of 2023", "2023 жылғы 3-тоқсан", "3-й квартал 2023 года")]
    [TestCase("2023-05", "May 2023", "2023 жылғы мамыр", "май 2023 года")]
    [TestCase("2005/2022", "2005 to 2022", "2005–2022 жылдар", "2005–2022 годы")]
    [TestCase("2023-01/2023-08", "January to August 2023", "2023 жылғы қаңтар–тамыз", "январь–август 2023 года")]
    [TestCase(
        "2021-11/2022-02",
        "November 2021 to February 2022",
        "2021 жылғы қараша – 2022 жылғы ақпан",
        "ноябрь 2021 года – февраль 2022 года"
    )]
    [TestCase("../2013", "up to 2013", "2013 жылға қарай", "к 2013 году")]
    [TestCase(
        "../2013-06",
        "up to June 2013",
        "2013 жылғы маусым айына қарай",
        "к июню 2013 года"
    )]
    public void Period_ByItself(string period, string english, string kazakh, string russian) =>
        AssertWords(PeriodText.Of, period, english, kazakh, russian);

    [TestCase("2021", "in 2021", "2021 жылы", "в 2021 году")]
    [TestCase("2023-Q1", "in the first quarter of 2023", "2023 жылғы 1-тоқсанда", "в 1-м квартале 2023 года")]
    [TestCase("2023-Q4", "in the fourth quarter of 2023", "2023 жылғы 4-тоқсанда", "в 4-м квартале 2023 года")]
    [TestCase("2023-05", "in May 2023", "2023 жылғы мамырда", "в мае 2023 года")]
    [TestCase("2005/2022", "from 2005 to 2022", "2005–2022 жылдары", "с 2005 по 2022 год")]
    [TestCase("2023-01/2023-08", "from January to August 2023", "2023 жылғы қаңтар–тамызда", "в январе–августе 2023 года")]
    [TestCase(
        "2021-11/2022-02",
        "from November 2021 to February 2022",
        "2021 жылғы қараша – 2022 жылғы ақпанда",
        "с ноября 2021 года по февраль 2022 года"
    )]
    [TestCase("../2013", "up to 2013", "2013 жылға қарай", "к 2013 году")]
    [TestCase("../2013-06", "up to June 2013", "2013 жылғы маусым айына қарай", "к июню 2013 года")]
    public void Period_AsATime(string period, string english, string kazakh, string russian) =>
        AssertWords(PeriodText.During, period, english, kazakh, russian);

    [TestCase("2021", "at the end of 2021", "2021 жылдың соңында", "на конец 2021 года")]
    [TestCase("2021-Q4", "at the end of 2021", "2021 жылдың соңында", "на конец 2021 года")]
    [TestCase("2021-Q2", "at the end of June 2021", "2021 жылғы маусым айының соңында", "на конец июня 2021 года")]
    [TestCase("2021-03", "at the end of March 2021", "2021 жылғы наурыз айының соңында", "на конец марта 2021 года")]
    [TestCase("2005/2022", "at the end of 2022", "2022 жылдың соңында", "на конец 2022 года")]
    [TestCase("2023-01/2023-08", "at the end of August 2023", "2023 жылғы тамыз айының соңында", "на конец августа 2023 года")]
    [TestCase("../2013", "at the end of 2013", "2013 жылдың соңында", "на конец 2013 года")]
    public void Period_AsItsEnd(string period, string english, string kazakh, string russian) =>
        AssertWords(PeriodText.AtEnd, period, english, kazakh, russian);

    [Test]
    public void EveryMonth_HasItsFormsInEveryLanguage()
    {
        foreach (var language in TextLanguages.All)
        {
            var months = Enumerable.Range(1, 12).Select(month => $"2023-{month:D2}").ToList();
            foreach (var words in new Func<string, string, string>[] { DateText.Of, DateText.When, PeriodText.Of, PeriodText.During })
            {
                Assert.That(months.Select(month => words(month, language)), Is.Unique.And.All.Contains("2023"));
            }

            foreach (var month in months)
            {
                Assert.That(PeriodText.During(month, language), Is.EqualTo(DateText.When(month, language)), "a month is one in both");
                Assert.That(DateText.Of(new DateOnly(2023, 1, 31), language), Is.EqualTo(DateText.Of("2023-01-31", language)));
            }
        }
    }

    // A bare year, a month, a quarter and spans: no form of the dataset's spelling stays in Kazakh or Russian.
    [Test]
    public void EveryForm_InKazakhAndRussian_HasNoSpellingOfTheDataset()
    {
        foreach (var language in new[] { "kk", "ru" })
        {
            foreach (var period in new[] { "2023", "2023-Q2", "2023-05", "2021/2023", "2023-01/2023-08", "../2013", "../2013-06" })
            {
                Assert.That(Period.TryParse(period, out _), Is.True, period);
                foreach (var words in new Func<string, string, string>[] { PeriodText.Of, PeriodText.During, PeriodText.AtEnd })
                {
                    Assert.That(words(period, language), Does.Not.Match(@"[A-Za-z/]|\.\.|\d{4}-\d").And.Match(@"20(13|23)"));
                }
            }
        }
    }

    private static void AssertWords(Func<string, string, string> words, string date, string english, string kazakh, string russian)
    {
        Assert.That(words(date, "en"), Is.EqualTo(english));
        Assert.That(words(date, "kk"), Is.EqualTo(kazakh));
        Assert.That(words(date, "ru"), Is.EqualTo(russian));
    }
}
