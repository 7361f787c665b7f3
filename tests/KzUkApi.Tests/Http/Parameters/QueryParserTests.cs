using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Overviews.Changes;

namespace KzUkApi.Tests.Http.Parameters;

/// <summary>What each rule makes of the text of a parameter.</summary>
[Parallelizable]
internal sealed class QueryParserTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    private static readonly CodeList Commodities = OpenLists.OfCommodities([new("33", "Petroleum"), new("333O", "Crude oil")]);

    private static readonly OpenLists Lists = OpenLists.None with
    {
        Commodities = Commodities,
        DataVersions = OpenLists.OfDataVersions([new("0123456789ab", "Loaded")]),
    };

    [Test]
    public void Codes_InAnyCase_AreThoseOfTheList()
    {
        Assert.That(Value(new CodesRule(Codes.Reporters, prefixes: false), "kaz, GBR"), Is.EqualTo(new[] { "KAZ", "GBR" }));
        Assert.That(Value(new CodesRule(Commodities, prefixes: true), "333o,3*"), Is.EqualTo(new[] { "333O", "3*" }));
        Assert.That(Errors(new CodesRule(Commodities, prefixes: false), "3*"), Is.EqualTo(new[] { "unknown-code" }));
        Assert.That(
            Errors(new CodesRule(Codes.Reporters, prefixes: false), "KAZ,,kaz,FRE"),
            Is.EqualTo(new[] { "empty-value", "repeated-code", "unknown-code" })
        );
        Assert.That(new CodesRule(Codes.Reporters, prefixes: false).Missing, Is.Null);
    }

    [Test]
    public void Code_LeftOut_IsTheFallback()
    {
        Assert.That(Value(new CodeRule(Codes.Currencies, null), "usd"), Is.EqualTo("USD"));
        Assert.That(new CodeRule(Codes.Currencies, null).Missing, Is.Null);
        Assert.That(new CodeRule(Codes.Currencies, "USD").Missing, Is.EqualTo("USD"));
        Assert.That(new CodeRule(Codes.Currencies, "USD", always: false).Missing, Is.Null);
        Assert.That(Errors(new CodeRule(Codes.Currencies, null), "USD,GBP"), Is.EqualTo(new[] { "unknown-code" }));
    }

    [Test]
    public void Ids_InAnyCase_AreSmallAndEachOnce()
    {
        Assert.That(Value(new IdsRule(), "A-1,b-2,a-1"), Is.EqualTo(new[] { "a-1", "b-2" }));
        Assert.That(Errors(new IdsRule(), "a_1,"), Is.EqualTo(new[] { "invalid-id", "invalid-id" }));
        Assert.That(Errors(new IdsRule(), string.Join(',', Enumerable.Repeat("a", 101))), Is.EqualTo(new[] { "too-many" }));
    }

    [TestCase("date", "date", false)]
    [TestCase("-date", "date", true)]
    public void Sort_Always_IsAnOrderAndADirection(string text, string name, bool falling) =>
        Assert.That(Value(new SortRule(["name", "date"]), text), Is.EqualTo(new SortOrder(name, falling)));

    [Test]
    public void Sort_LeftOut_IsTheListsOwn() => Assert.That(new SortRule(["name"]).Missing, Is.EqualTo(default(SortOrder)));

    [TestCase("2022", "2022-01-01", "2022-12-31")]
    [TestCase("2022-q2", "2022-04-01", "2022-06-30")]
    [TestCase("2022-02", "2022-02-01", "2022-02-28")]
    [TestCase("2022-02-03", "2022-02-03", "2022-02-03")]
    public void Bound_OfEveryForm_IsItsDays(string text, string start, string end) =>
        Assert.That(Value(new BoundRule(), text), Is.EqualTo(new DateBound(Day(start), Day(end))));

    [Test]
    public void AsOf_UpToToday_IsADay()
    {
        Assert.That(Value(new AsOfRule(), "2026-11-28"), Is.EqualTo(Today));
        Assert.That(new AsOfRule().Missing, Is.Null);
        Assert.That(Errors(new AsOfQuery { AsOf = "2026-11-29" }), Is.EqualTo(new[] { "future-day" }));
        Assert.That(Errors(new AsOfRule(), "2026-11"), Is.EqualTo(new[] { "invalid-date" }));
    }

    [Test]
    public void Since_DayOrVersion_IsOneOfThem()
    {
        Assert.That(Value(Since, "2026-11-01"), Is.EqualTo(new Since(Day("2026-11-01"), null)));
        Assert.That(Value(Since, "0123456789AB"), Is.EqualTo(new Since(null, "0123456789ab")));
        Assert.That(Errors(Since, "0123456789ac"), Is.EqualTo(new[] { "unknown-data-version" }));
        Assert.That(Errors(new ChangeQuery { Since = "2026-11-29" }), Is.EqualTo(new[] { "future-day" }));
    }

    [Test]
    public void Periods_InTheirSpelling_AreRead()
    {
        Assert.That(
            Value(new PeriodsRule(), "2022, 2023-q1,../2013")!.Select(period => period.Text),
            Is.EqualTo(new[] { "2022", "2023-Q1", "../2013" })
        );
        Assert.That(Value(new PeriodRule(), "2022-05").End, Is.EqualTo(Day("2022-05-31")));
        Assert.That(Errors(new PeriodsRule(), "2022,2022-13"), Is.EqualTo(new[] { "invalid-period" }));
    }

    [TestCase("7", 7)]
    [TestCase("007", 7)]
    public void Integer_InTheRange_IsANumber(string text, int number) =>
        Assert.That(Value(new IntegerRule(1, 9, 5), text), Is.EqualTo(number));

    [Test]
    public void Integer_LeftOut_IsTheFallback() => Assert.That(new IntegerRule(1, 9, 5).Missing, Is.EqualTo(5));

    [TestCase("0", "out-of-range")]
    [TestCase("99999999999", "out-of-range")]
    [TestCase("-99999999999", "out-of-range")]
    [TestCase("1.5", "not-a-number")]
    public void Integer_OutsideTheRange_IsRefused(string text, string code) =>
        Assert.That(Errors(new ListParameters { Limit = text }), Is.EqualTo(new[] { code }));

    [Test]
    public void Words_WithoutALetterOrTooLong_AreRefused()
    {
        Assert.That(Errors(new WordsRule(200, inOneLine: false), "?!"), Is.EqualTo(new[] { "invalid-text" }));
        Assert.That(Errors(new WordsRule(200, inOneLine: true), "a\nb"), Is.EqualTo(new[] { "invalid-text" }));
        Assert.That(Errors(new WordsRule(3, inOneLine: false), "four"), Is.EqualTo(new[] { "too-long" }));
    }

    [Test]
    public void Cursor_AsItWasGiven_NamesItsPlace()
    {
        var cursor = new Cursor("0123456789ab", "01234567", "a-1");
        Assert.That(Value(new CursorRule(), cursor.ToString()), Is.EqualTo(new SentCursor(cursor.ToString(), cursor)));
        Assert.That(Value(new CursorRule(), "damaged")!.Place, Is.Null);
        Assert.That(Errors(new CursorRule(), "a b"), Is.EqualTo(new[] { "invalid-cursor" }));
    }

    private static QueryParser Parsed(QueryRecord query)
    {
        var parser = QueryParser.Of(query, Lists, Today);
        query.Validate(parser);
        return parser;
    }

    private static IEnumerable<string> Errors(QueryRecord query) => Parsed(query).Errors.Select(error => error.Code);

    private static SinceRule Since => new(Lists.DataVersions);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static T Value<T>(ParameterRule<T> rule, string text)
    {
        var errors = new List<ParameterError>();
        var value = rule.Parse(text, errors);
        Assert.That(errors, Is.Empty);
        return value;
    }

    private static IEnumerable<string> Errors<T>(ParameterRule<T> rule, string text)
    {
        var errors = new List<ParameterError>();
        _ = rule.Parse(text, errors);
        return errors.Select(error => error.Code);
    }
}
