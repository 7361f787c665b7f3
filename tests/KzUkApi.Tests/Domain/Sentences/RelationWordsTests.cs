using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Sentences;

/// <summary>Facts of the relation in three languages. Wording may change: what every wording must keep is tested.</summary>
[Parallelizable]
internal sealed class RelationWordsTests
{
    private static readonly string[] Languages = ["en", "kk", "ru"];

    private static readonly string[] Headings =
    [
        RelationSections.Trade, RelationSections.Investment, RelationSections.Claims, RelationSections.Agreements,
        RelationSections.Meetings, RelationSections.Milestones, "signed-not-in-force", "under-negotiation",
        "latest-signed", "signature-announced", "in-force", "european",
        "latest-meetings", "latest-milestones",
    ];

    private static readonly Ratification[] Ratifications =
    [
        new([], [], null, null, null, false),
        new([("KAZ", "2016-02-24")], ["GBR"], null, null, null, true),
        new([("both", "2016")], [], "2025-02-11", null, null, false),
        new([], [], null, "2026-02", null, true),
        new([], [], null, null, null, false, true),
        new([], [], "2025-02-11", "2026-02", "Foreign Minister of Kazakhstan", true),
    ];

    private static readonly string?[] Revisions = [null, "revision", "undetermined"];

    private static readonly EuropeanPaper[] Papers =
    [
        new("1", false, true, "2011-06", null, null, null, false, false),
        new("1", false, true, null, null, null, null, false, false),
        new("1", false, true, "2011-06", "2015-12-21", null, null, false, false),
        new("1", false, true, "2011-06", "2015-12-21", "2020-03-01", null, false, true),
        new("1", true, true, null, "1995-01-23", "1999", null, false, false),
        new("1", true, true, null, "1995-01-23", "1999", "2020-03-01", false, true),
        new("1", true, false, null, null, "2004-05-28", null, true, true),
    ];

    [Test]
    public void Headings_AreKnownInEveryLanguage([ValueSource(nameof(Languages))] string language)
    {
        var words = RelationWords.In(language);
        Assert.That(Headings.Select(words.Heading), Is.Unique.And.All.Not.Empty);
        Assert.That(Headings.Select(heading => IsIn(words.Heading(heading), language)), Has.All.True);
        Assert.That(() => words.Heading("no-list"), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(words.NotReviewed.Length > 0, Is.EqualTo(language != "en"));
    }

    [TestCase("en", "T: signed on 24 April 2024; ratification was under review on 11 February 2025; in February 2026 the Foreign Minister of "
        + "Kazakhstan still spoke of ratification as to come; which side's is not stated; "
        + "whether and when it entered into force is not established")]
    [TestCase("ru", "T: дата подписания – 24 апреля 2024 года; вопрос о ратификации рассматривался (11 февраля 2025 года); о ратификации ещё "
        + "говорилось как о предстоящей (февраль 2026 года, первоисточник: министр иностранных дел Казахстана); чьей стороной, не указано; "
        + "вступление в силу и его дата не установлены")]
    public void Ratification_ByTheWordOfOneSide_IsToldAsThatSidesWord(string language, string expected) =>
        Assert.That(RelationWords.In(language).SignedNotInForce("T", "2024-04-24", null, Ratifications[^1]), Is.EqualTo(expected));

    [TestCase("en", "T: announced as to be signed on 24 April 2024; signature is not established")]
    [TestCase("kk", "T: 2024 жылғы 24 сәуірде қол қойылатыны жарияланған; қол қойылғаны анықталмаған")]
    [TestCase("ru", "T: объявлено, что подписание состоится 24 апреля 2024 года; само подписание не установлено")]
    public void SignatureAnnounced_NamesTheDayOfTheSignature_NotOfTheAnnouncement(string language, string expected) =>
        Assert.That(RelationWords.In(language).SignatureAnnounced("T", "2024-04-24"), Is.EqualTo(expected));

    [Test]
    public void EverySentence_IsOfItsLanguageAndHasNoFullStop([ValueSource(nameof(Languages))] string language)
    {
        var number = new Amount(1_500_000_000, 100_000_000, "more-than", "USD");
        var (words, amount) = (RelationWords.In(language), AmountText.Of(number, language));
        var origin = new Origin(null, "«»", 4, "Ministry of Foreign Affairs of Kazakhstan");
        string[] sentences =
        [
            words.NoTrade, words.NoInvestment, words.AllOnRecord, words.UpTo(new(2013, 7, 1)), words.LatestEvent("2023-10-02", "1"),
            words.NewestFigures("2023-10", false), words.NewestFigures("2023-10", true), words.LatestEvent("2023", "1"),
            words.MissingYears("KAZ", ["2017"], "1"), words.MissingYears("GBR", ["2017", "2018"], "1"),
            .. new[] { 1, 2, 5, 11, 21, 22 }.Select(count => words.OtherYears("KAZ", count, "1993", "2014")),
            .. new[] { 1, 2, 5, 11, 21, 22 }.Select(count => words.PublishedLater("KAZ", count, "2017", "2022", "1")),
            .. new[] { "2022", "2023-Q1", "2023-05", "2005/2022", "2023-01/2023-08", "../2013-06" }.SelectMany(period => new[]
            {
                words.Trade(period, "KAZ", "GBR", amount, amount, amount), words.Trade(period, "GBR", "KAZ", null, amount, null),
                words.Investment("companies-with-foreign-capital", period, amount, string.Empty, null, number),
                words.Investment("fdi-net-inflow", period, amount, string.Empty, null, number),
                words.Investment("fdi-inward-stock", period, amount, string.Empty, null, number),
                words.Investment("fdi-gross-inflow", period, amount, string.Empty, null, number),
                words.Investment("fdi-cumulative-inflow", period, amount, string.Empty, null, number),
                words.Investment("investor-rank", period, string.Empty, string.Empty, (10, true), number),
                words.Investment("investor-rank", period, string.Empty, string.Empty, (6, false), number),
            }),
            words.Claim(origin, "б", string.Empty, "1"), words.Signed("1", "2023-10-02", "London"), words.Signed("1", null, null),
            .. Ratifications.SelectMany(known => new[]
            {
                words.SignedNotInForce("1", "2024-04-24", "Astana", known), words.SignedNotInForce("1", null, null, known),
            }),
            words.SignatureAnnounced("1", "2024-04-24"), words.SignatureAnnounced("1", null),
            words.InForce("1", "1997-01-09"), words.InForce("1", "1997"), words.InForce("1", null), words.InForce("1", null, "1994"),
            words.InForce("1", "1997", null, true), words.InForce("1", null, "1994", true), words.InForce("1", null, "1994", false, "2"),
            words.InForce("1", "1997", null, false, "2"), words.UnderNegotiation("1", "2023-10"),
            words.UnderNegotiation("1", null), .. Papers.Select(words.OfTheEuropeanUnion),
            words.Changed("1", amount, null), .. Replaced(amount).Select(before => words.Changed("1", amount, before)),
            words.Fact("1", "2023"), words.Fact("1", "2023", true),
        ];
        foreach (var sentence in sentences)
        {
            Assert.That(sentence, Does.Not.Match(@"\.$|  |\{|\}|\(\)| [,;:]|,,|;;|⟦|⟧").And.Not.Empty);
            Assert.That(IsIn(sentence, language), Is.True, sentence);
        }
    }

    [Test]
    public void Trade_WithOnePart_TellsNoOther([ValueSource(nameof(Languages))] string language)
    {
        var words = RelationWords.In(language);
        var whole = words.Trade("2024", "KAZ", "GBR", "11", "44", "33");
        Assert.That(new[] { "11", "44", "33", "2024" }.Select(part => whole.Split(part).Length), Has.All.EqualTo(2), "each number once");
        var part = words.Trade("2024", "KAZ", "GBR", null, "44", null);
        Assert.That(part, Does.Contain("44").And.Not.Contain("11").And.Not.Contain("33"));
    }

    [TestCase(1, "за 1 год")]
    [TestCase(2, "за 2 года")]
    [TestCase(5, "за 5 лет")]
    [TestCase(11, "за 11 лет")]
    [TestCase(21, "за 21 год")]
    [TestCase(22, "за 22 года")]
    public void OtherYears_InRussian_HasTheFormOfItsNumber(int count, string expected) =>
        Assert.That(RelationWords.In("ru").OtherYears("KAZ", count, "1993", "2014"), Does.Contain(expected));

    [TestCase("ru", 1, "2017", "Годовой показатель Великобритании за 2017 год есть в базе только")]
    [TestCase("ru", 2, "2017", "Годовые показатели Великобритании за 2017 год (всего 2) есть в базе только")]
    [TestCase("ru", 21, "2022", "Годовые показатели Великобритании за 2017–2022 годы (всего 21) есть в базе только")]
    [TestCase("kk", 1, "2017", "Ұлыбританияның 2017 жылғы жылдық көрсеткіші дерекқорда тек")]
    [TestCase("kk", 5, "2022", "Ұлыбританияның 2017–2022 жылдардағы жылдық көрсеткіштері (барлығы 5) дерекқорда тек")]
    public void PublishedLater_TellsYearsAndNumber(string language, int count, string last, string expected) => Assert.That(
        RelationWords.In(language).PublishedLater("GBR", count, "2017", last, "6 августа 2026 года"),
        Does.StartWith(expected).And.Contain("6 августа 2026 года")
    );

    [TestCase("en", 1, "exact", "there was 1 company with British capital in Kazakhstan in 2026")]
    [TestCase("en", 500, "more-than", "there were more than 500 companies with British capital in Kazakhstan in 2026")]
    [TestCase("ru", 1, "exact", "в 2026 году число компаний с британским капиталом в Казахстане – 1")]
    [TestCase("ru", 2, "exact", "в 2026 году в Казахстане было 2 компании с британским капиталом")]
    [TestCase("ru", 5, "exact", "в 2026 году в Казахстане было 5 компаний с британским капиталом")]
    [TestCase("ru", 11, "exact", "в 2026 году в Казахстане было 11 компаний с британским капиталом")]
    [TestCase("ru", 21, "exact", "в 2026 году число компаний с британским капиталом в Казахстане – 21")]
    [TestCase("ru", 101, "exact", "в 2026 году число компаний с британским капиталом в Казахстане – 101")]
    [TestCase("ru", 500, "more-than", "в 2026 году в Казахстане было более 500 компаний с британским капиталом")]
    [TestCase("ru", 501, "more-than", "в 2026 году в Казахстане было более 501 компании с британским капиталом")]
    [TestCase("kk", 500, "more-than", "2026 жылы Қазақстанда британдық капиталы бар 500-ден астам компания болды")]
    [TestCase("kk", 501, "exact", "2026 жылы Қазақстанда британдық капиталы бар 501 компания болды")]
    public void Companies_AreCounted(string language, int count, string qualifier, string expected)
    {
        var number = new Amount(count, 1, qualifier, "companies");
        var amount = AmountText.Accusative(number, language);
        var sentence = RelationWords.In(language).Investment("companies-with-foreign-capital", "2026", amount, string.Empty, null, number);
        Assert.That(sentence.Replace('\u00A0', ' '), Is.EqualTo(expected));
    }

    [TestCase(4, "2013 жылғы 1 сәуірдегі жағдай бойынша")]
    [TestCase(7, "2013 жылғы 1 шілдедегі жағдай бойынша")]
    [TestCase(9, "2013 жылғы 1 қыркүйектегі жағдай бойынша")]
    [TestCase(1, "2013 жылғы 1 қаңтардағы жағдай бойынша")]
    [TestCase(3, "2013 жылғы 1 наурыздағы жағдай бойынша")]
    [TestCase(12, "2013 жылғы 1 желтоқсандағы жағдай бойынша")]
    public void UpTo_InKazakh_HasTheFormOfItsMonth(int month, string expected) =>
        Assert.That(RelationWords.In("kk").UpTo(new(2013, month, 1)), Does.StartWith(expected));

    [TestCase("en", "Recognised, 1 January 1992")]
    [TestCase("kk", "1992 жылғы 1 қаңтар – Recognised")]
    [TestCase("ru", "1 января 1992 года – Recognised")]
    public void Fact_StandsWithItsDate(string language, string expected) =>
        Assert.That(RelationWords.In(language).Fact("Recognised", "1992-01-01"), Is.EqualTo(expected));

    [TestCase("10", "20", null, "в 2024 году экспорт Казахстана в Великобританию составил 10, а импорт из Великобритании – 20")]
    [TestCase("10", null, null, "в 2024 году экспорт Казахстана в Великобританию составил 10")]
    [TestCase(
        "10",
        "20",
        "30",
        "в 2024 году экспорт Казахстана в Великобританию составил 10, импорт из Великобритании – 20, "
            + "а торговый оборот с Великобританией – 30"
    )]
    public void Trade_InRussian_SetsTheLastPartAgainstTheOthers(string? export, string? import, string? total, string expected) =>
        Assert.That(RelationWords.In("ru").Trade("2024", "KAZ", "GBR", export, import, total), Is.EqualTo(expected));

    private static IEnumerable<ReplacedFigure> Replaced(string amount) =>
        from revision in Revisions
        from percent in new[] { null, "1" }
        from replaced in Enum.GetValues<ReplacedFrom>()
        from currency in new[] { true, false }
        select new ReplacedFigure(amount, revision, percent, "1", "1", replaced, currency);

    // Digits and marks belong to every language.
    private static bool IsIn(string text, string language) => language == "en"
        ? !text.Any(letter => letter is >= 'Ѐ' and <= 'ӿ' and not 'б')
        : !text.Any(char.IsAsciiLetter);
}
