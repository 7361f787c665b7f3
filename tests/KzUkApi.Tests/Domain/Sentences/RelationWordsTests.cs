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
        new([], [], null, null, false),
        new([("KAZ", "2016-02-24")], ["GBR"], null, null, true),
        new([("both", "2016")], [], "2025-02-11", null, false),
        new([], [], null, "2026-02", true),
        new([], [], "2025-02-11", "2026-02", true),
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

    [Test]
    public void EverySentence_IsOfItsLanguageAndHasNoFullStop([ValueSource(nameof(Languages))] string language)
    {
        var (words, amount) = (RelationWords.In(language), AmountText.Of(new(1_500_000_000, 100_000_000, "more-than", "USD"), language));
        var origin = new Origin(null, "«»", 4, "Ministry of Foreign Affairs of Kazakhstan");
        string[] sentences =
        [
            words.NoTrade, words.NoInvestment, words.AllOnRecord, words.UpTo("1"), words.LatestEvent("2023-10-02", "1"),
            words.NewestFigures("2023-10", false), words.NewestFigures("2023-10", true), words.LatestEvent("2023", "1"),
             words.MissingYears("KAZ", ["2017"], "1"), words.MissingYears("GBR", ["2017", "2018"], "1"),
            .. new[] { 1, 2, 5, 11, 21, 22 }.Select(count => words.OtherYears("KAZ", count, "1993", "2014")),
            .. new[] { 1, 2, 5, 11, 21, 22 }.Select(count => words.PublishedLater("KAZ", count, "2017", "2022", "1")),
            .. new[] { "2022", "2023-Q1", "2023-05", "2005/2022", "2023-01/2023-08", "../2013-06" }.SelectMany(period => new[]
            {
                words.Trade(period, "KAZ", "GBR", amount, amount, amount), words.Trade(period, "GBR", "KAZ", null, amount, null),
                words.Investment("companies-with-foreign-capital", period, amount, string.Empty, null),
                words.Investment("fdi-net-inflow", period, amount, string.Empty, null),
                words.Investment("fdi-inward-stock", period, amount, string.Empty, null),
                words.Investment("fdi-gross-inflow", period, amount, string.Empty, null),
                words.Investment("fdi-cumulative-inflow", period, amount, string.Empty, null),
                words.Investment("investor-rank", period, string.Empty, string.Empty, (10, true)),
                words.Investment("investor-rank", period, string.Empty, string.Empty, (6, false)),
            }),
            words.Claim(origin, "б", string.Empty, "1"), words.Signed("1", "2023-10-02", "London"), words.Signed("1", null, null),
            .. Ratifications.SelectMany(known => new[]
            {
                words.SignedNotInForce("1", "2024-04-24", "Astana", known), words.SignedNotInForce("1", null, null, known),
            }),
            words.SignatureAnnounced("1", "2024-04-24"), words.SignatureAnnounced("1", null),
            words.InForce("1", "1997-01-09"), words.InForce("1", "1997"), words.InForce("1", null), words.InForce("1", null, "1994"),
            words.InForce("1", "1997", null, true), words.UnderNegotiation("1", "2023-10"),
            words.UnderNegotiation("1", null), .. Papers.Select(words.OfTheEuropeanUnion),
            words.Changed("1", amount, null), .. Replaced(amount).Select(before => words.Changed("1", amount, before)),
            words.Fact("1", "2023"),
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

    [TestCase(1, "1 годовой показатель", "учтён ")]
    [TestCase(2, "2 годовых показателя", "учтены ")]
    [TestCase(5, "5 годовых показателей", "учтены ")]
    [TestCase(11, "11 годовых показателей", "учтены ")]
    [TestCase(21, "21 годовой показатель", "учтён ")]
    public void PublishedLater_InRussian_HasTheFormOfItsNumber(int count, string figures, string verb) => Assert.That(
        RelationWords.In("ru").PublishedLater("GBR", count, "2017", "2022", "6 августа 2026 года"),
        Does.Contain(figures).And.Contain(verb)
    );

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
