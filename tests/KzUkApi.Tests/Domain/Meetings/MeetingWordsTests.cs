using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Meetings;

/// <summary>Meetings and sessions in English, Kazakh and Russian.</summary>
[Parallelizable]
internal sealed class MeetingWordsTests
{
    private static readonly (string Name, string Country)[] Both = [("Roman Vassilenko", "KAZ"), ("Leo Docherty", "GBR")];

    // All caveats but the one of a session that was only announced.
    private static readonly string[] Limits = [.. Codes.Caveats.Values.Where(code => code != "date-announced")];

    [TestCase("en", "7th session of the Strategic Dialogue, Astana: Roman Vassilenko and Leo Docherty")]
    [TestCase("kk", "Стратегиялық диалогтың 7-отырысы, Астана: Роман Василенко және Лео Докерти")]
    [TestCase("ru", "7-е заседание Стратегического диалога, Астана: Роман Василенко и Лео Докерти")]
    public void Title_OfASession(string language, string expected) => Assert.That(
        Title("strategic-dialogue", 7, "deputy-ministers", "Astana", "KAZ", Both, language),
        Is.EqualTo(expected)
    );

    [TestCase("en", "Session of the Intergovernmental Commission, Kazakhstan (participants not stated)")]
    [TestCase("kk", "Үкіметаралық комиссияның отырысы, Қазақстан (қатысушылар көрсетілмеген)")]
    [TestCase("ru", "Заседание Межправительственной комиссии, Казахстан (участники не указаны)")]
    public void Title_OfASessionWithoutNumberAndPeople(string language, string expected) => Assert.That(
        Title("intergovernmental-commission", null, "ministers", null, "KAZ", [], language),
        Is.EqualTo(expected)
    );

    [TestCase("en", "London", "Visit of Roman Vassilenko to London (for the United Kingdom: Leo Docherty)")]
    [TestCase("kk", "London", "Лондонға сапар: Роман Василенко (Ұлыбритания тарапынан: Лео Докерти)")]
    [TestCase("ru", "London", "Визит в Лондон: Роман Василенко (со стороны Великобритании: Лео Докерти)")]
    [TestCase("en", null, "Visit of Roman Vassilenko to the United Kingdom (for the United Kingdom: Leo Docherty)")]
    [TestCase("kk", null, "Ұлыбританияға сапар: Роман Василенко (Ұлыбритания тарапынан: Лео Докерти)")]
    [TestCase("ru", null, "Визит в Великобританию: Роман Василенко (со стороны Великобритании: Лео Докерти)")]
    public void Title_OfAVisit(string language, string? city, string expected) => Assert.That(
        Title("visit", null, "ministers", city, "GBR", Both, language),
        Is.EqualTo(expected)
    );

    [TestCase("en", "Meeting: A, B and others", "Business meeting (participants not stated)")]
    [TestCase("kk", "Кездесу: A, B және басқалары", "Іскерлік кездесу (қатысушылар көрсетілмеген)")]
    [TestCase("ru", "Встреча: A, B и другие", "Деловая встреча (участники не указаны)")]
    public void Title_OfAnotherMeeting(string language, string many, string none)
    {
        (string, string)[] people = [("A", "KAZ"), ("B", "GBR"), ("C", "KAZ"), ("D", "GBR")];
        Assert.That(Title("other", null, "ministers", null, null, people, language), Is.EqualTo(many));
        Assert.That(Title("other", null, "business", null, null, [], language), Is.EqualTo(none));
    }

    [TestCase("en", "no participant of Kazakhstan or the United Kingdom named")]
    [TestCase("kk", "Қазақстан мен Ұлыбританиядан қатысушылар аталмаған")]
    [TestCase("ru", "участники от Казахстана и Великобритании не названы")]
    public void Title_WithPeopleOfThirdCountriesOnly_SaysSo(string language, string expected) => Assert.That(
        Title("ministerial", 1, "foreign-ministers", "London", null, [("Rashid Meredov", "TKM")], language),
        Does.EndWith($" ({expected})")
    );

    [Test]
    public void Title_OfEverySeriesAndLevel_IsOfItsLanguage()
    {
        var all =
            from series in Codes.MeetingSeries.Values
            from level in Codes.MeetingLevels.Values
            from session in new long?[] { null, 1, 2, 5, 11, 21 }
            from language in new[] { "kk", "ru" }
            let title = Title(series, session, level, "Oskemen", "KAZ", [], language)
            select (Title: title, Number: series == "visit" ? null : session);
        foreach (var (title, number) in all)
        {
            Assert.That(title.Any(char.IsAsciiLetter), Is.False, title);
            Assert.That(title, Does.Not.Match(@"  |\(\)|: *$| ,").And.Match(@"^(\p{Lu}|\d)"));
            Assert.That(number is null || title.Contains($"{number}-", StringComparison.Ordinal), Is.True, title);
        }
    }

    [TestCase("kk", 7, "Astana", "2023-10-02", "Үкіметаралық комиссияның 7-отырысы 2023 жылғы 2 қазанда Астанада өтті")]
    [TestCase("kk", null, null, "2017", "Үкіметаралық комиссияның отырысы 2017 жылы өтті")]
    [TestCase("ru", 7, "Astana", "2023-10-02", "7-е заседание Межправительственной комиссии состоялось в Астане 2 октября 2023 года")]
    [TestCase("ru", null, null, "2017", "Заседание Межправительственной комиссии состоялось в 2017 году")]
    public void Held_ReadsAsASentence(string language, int? number, string? city, string date, string expected) =>
        Assert.That(SessionTexts.Held(Of(number, date, city), language), Is.EqualTo(expected));

    [TestCase("kk", "Оның алдындағы отырыс – 2-отырыс (Лондон, 2022 жылғы желтоқсан)", 2, 3)]
    [TestCase(
        "kk",
        "Оның алдындағы, дерекқорда бар соңғы отырыс – 2-отырыс (Лондон, 2022 жылғы желтоқсан); "
            + "3-отырыс туралы мәлімет дерекқорда жоқ",
        2,
        4
    )]
    [TestCase(
        "kk",
        "Оның алдындағы, дерекқорда бар соңғы отырыс – 2-отырыс (Лондон, 2022 жылғы желтоқсан); "
            + "3- және 4-отырыстар туралы мәлімет дерекқорда жоқ",
        2,
        5
    )]
    [TestCase(
        "kk",
        "Оның алдындағы, дерекқорда бар соңғы отырыс – 2-отырыс (Лондон, 2022 жылғы желтоқсан); "
            + "3–11-отырыстар туралы мәлімет дерекқорда жоқ",
        2,
        12
    )]
    [TestCase("ru", "Предыдущее заседание – 2-е (Лондон, декабрь 2022 года)", 2, 3)]
    [TestCase(
        "ru",
        "Последнее перед ним заседание, которое есть в базе, – 2-е (Лондон, декабрь 2022 года); "
            + "сведений о 3-м заседании в базе нет",
        2,
        4
    )]
    [TestCase(
        "ru",
        "Последнее перед ним заседание, которое есть в базе, – 2-е (Лондон, декабрь 2022 года); "
            + "сведений о 3-м и 4-м заседаниях в базе нет",
        2,
        5
    )]
    [TestCase(
        "ru",
        "Последнее перед ним заседание, которое есть в базе, – 2-е (Лондон, декабрь 2022 года); "
            + "сведений о заседаниях с 3-го по 11-е в базе нет",
        2,
        12
    )]
    [TestCase(
        "ru",
        "Последнее перед ним заседание, которое есть в базе, – 1-е (Лондон, декабрь 2022 года); "
            + "сведений о заседаниях со 2-го по 4-е в базе нет",
        1,
        5
    )]
    [TestCase(
        "ru",
        "Последнее перед ним заседание, которое есть в базе, – 10-е (Лондон, декабрь 2022 года); сведений об 11-м заседании в базе нет",
        10,
        12
    )]
    public void Before_AcrossAGap_TellsWhatIsMissing(string language, string expected, int held, int number)
    {
        Session[] known = [Of(held, "2022-12", "London"), Of(number, "2024-05-02", "Astana")];
        Assert.That(SessionTexts.Before(Sessions.Before(known[1], known), language), Is.EqualTo(expected));
    }

    [TestCase("en", "announced to be held")]
    [TestCase("kk", "өтетіні хабарланған (Астана, 2023 жылғы қараша; ")]
    [TestCase("ru", "Было объявлено, что состоится 10-е заседание Межправительственной комиссии (Астана, ноябрь 2023 года; ")]
    public void Held_OfAnAnnouncedSession_SaysThatItWasAnnounced(string language, string expected)
    {
        string[] caveats = ["date-announced", "number-inferred"];
        var text = SessionTexts.Held(Of(10, "2023-11", "Astana") with { Caveats = caveats }, language);
        Assert.That(text, Does.Contain(expected));
        Assert.That(caveats.Select(caveat => text.Split(CaveatText.Of(caveat, language)).Length), Has.All.EqualTo(2), "each caveat once");
        Assert.That(text.Count(letter => letter == '('), Is.EqualTo(1));
    }

    [Test]
    public void Before_ASessionWithCaveats_CarriesThem()
    {
        Session[] known = [Of(6, "2022-12", "London") with { Caveats = Limits }, Of(7, "2023-10-02", "Astana")];
        foreach (var language in TextLanguages.All)
        {
            var text = SessionTexts.Before(Sessions.Before(known[1], known), language)!;
            var worded = Codes.Caveats.Values.Where(code => text.Contains(CaveatText.Of(code, language), StringComparison.Ordinal));
            Assert.That(worded, Is.SupersetOf(Limits));
        }
    }

    // An office that lets ministers meet ministers.
    private static string Title(
        string series, long? session, string level, string? city, string? country, (string Name, string Country)[] people,
        string language) =>
        MeetingTitles.Of(
            new(series, session, level, city, country),
            people.Select(person => new MeetingParticipant
            {
                Id = person.Name,
                MeetingId = "m",
                Name = person.Name,
                Country = person.Country,
                Office = "Minister of Foreign Affairs",
                Role = "participant",
            }),
            language
        );

    private static Session Of(int? number, string date, string? city)
    {
        Assert.That(KzUkApi.Domain.Periods.PartialDate.TryParse(date, out var parsed), Is.True, date);
        return new($"session-{number}-{date}", Sessions.IntergovernmentalCommission, number, date, city, parsed.Start, parsed.End, []);
    }

    private sealed record Session(
        string Id, string Series, int? SessionNumber, string Date, string? City, DateOnly DateStart, DateOnly DateEnd,
        IReadOnlyList<string> Caveats, string? Until = null) : IDatedSession;
}
