using System.Text.RegularExpressions;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Overviews.Briefing;

/// <summary>Every sentence of the briefing can be quoted as it is, on days with an event, in every language.</summary>
internal sealed partial class BriefingSentenceTests
{
    private static readonly (string Country, string[] Words)[] Official =
    [
        ("KAZ", ["Kazakhstan's official statistics", "Қазақстанның ресми статистикасы", "официальной статистике Казахстана"]),
        (
            "GBR",
            ["the United Kingdom's official statistics", "Ұлыбританияның ресми статистикасы", "официальной статистике Великобритании"]
        ),
    ];

    private IReadOnlyList<ToldPage> _pages = [];

    private IEnumerable<ToldSentence> Sentences => _pages.SelectMany(page => page.Sentences);

    [GeneratedRegex(@"⟦|⟧|\{|\}|\bnull\b|  |\(\)|«»| [.,;:]|[,;:]\.|;;|,,|\.\.")]
    private static partial Regex Unfinished { get; }

    // A year has four digits; a longer number needs a word for thousands or millions. Groups are parted by a comma or a narrow blank.
    [GeneratedRegex(@"\d{5,}|\d{2,3}(,|\u00A0)\d{3}(?!\d)(?!\.?\d* (thousand|million|billion|trillion))")]
    private static partial Regex LongNumber { get; }

    // Quoted names, abbreviations of programmes in brackets, addresses, and the numbers of monarchs.
    [GeneratedRegex(@"«[^«»]*»|\([A-Z]+[A-Za-z0-9]*\)|https?://\S+|\b[IVX]+\b")]
    private static partial Regex Foreign { get; }

    [OneTimeSetUp]
    public async Task ReadAsync()
    {
        _pages = await ToldPage.ReadAllAsync();
        Assert.That(_pages.Select(page => page.Sentences.Count), Has.All.GreaterThan(10));
    }

    [Test]
    public void Sentence_BeginsWithACapitalAndEndsWithOneFullStop()
    {
        AssertNone(sentence => !Regex.IsMatch(sentence.Text, @"[^.]\.$"), "one full stop");
        AssertNone(sentence => !Regex.IsMatch(sentence.Text, @"^(«?\p{Lu}|«?\d)"), "a capital letter");
    }

    [Test]
    public void Sentence_IsFinished()
    {
        AssertNone(sentence => Unfinished.IsMatch(sentence.Text), "nothing left open");
        AssertNone(sentence => sentence.Text.Count(letter => letter == '(') != sentence.Text.Count(letter => letter == ')'), "brackets");
        AssertNone(sentence => LongNumber.IsMatch(sentence.Text), "short numbers");
    }

    [Test]
    public void Sentence_InKazakhOrRussian_HasNoLatinLetters() => AssertNone(
        sentence => sentence.Language != TextLanguages.English && Regex.IsMatch(Foreign.Replace(sentence.Text, string.Empty), "[A-Za-z]"),
        "no Latin letters"
    );

    [Test]
    public void Page_StatesItsLanguageAndWhetherANativeReaderHasReadIt()
    {
        AssertNone(sentence => sentence.Lang != sentence.Language, "its language");
        foreach (var page in _pages)
        {
            Assert.That(page.NativeReviewed?.GetValue<bool>(), Is.EqualTo(page.Language == "en" ? (bool?)null : false), page.Language);
        }
    }

    [Test]
    public void Ids_AllExist()
    {
        AssertNone(sentence => !sentence.FigureIds.All(CitedRecords.IsFigure), "its figures");
        AssertNone(sentence => !sentence.RecordIds.All(CitedRecords.IsRecord), "its records");
        Assert.That(Sentences.SelectMany(sentence => sentence.FigureIds), Is.Not.Empty);
        Assert.That(Sentences.SelectMany(sentence => sentence.RecordIds), Is.Not.Empty);
    }

    [Test]
    public void Caveats_AreThoseOfItsRecords()
    {
        AssertNone(
            sentence => !sentence.FigureIds.SelectMany(CitedRecords.CaveatsOfFigure).All(sentence.Caveats.Contains),
            "the caveats of its figures"
        );
        AssertNone(
            sentence => !sentence.RecordIds.All(id =>
                CitedRecords.CaveatsOfRecord(id).Any(caveats => caveats.All(sentence.Caveats.Contains))
            ),
            "the caveats of its records"
        );
        Assert.That(Sentences.SelectMany(sentence => sentence.Caveats).Distinct().Count(), Is.GreaterThan(5));
    }

    [Test]
    public void Caveats_AreWorded() => AssertNone(
        sentence => sentence.Caveats.Any(caveat =>
            !sentence.Text.Contains(CaveatText.Of(caveat, sentence.Language), StringComparison.Ordinal)),
        "its caveats in words"
    );

    [Test]
    public void OfficialStatistics_AreNamedOnlyBeforeThem()
    {
        foreach (var (country, words) in Official)
        {
            var told = Sentences
                .Where(sentence => words.Any(text => sentence.Text.Contains(text, StringComparison.OrdinalIgnoreCase)))
                .ToList();
            Assert.That(told.Select(sentence => sentence.Language).Distinct().Count(), Is.EqualTo(3), country);
            AssertNone(told, sentence => sentence.FigureIds.Count == 0, "figures");
            AssertNone(told, sentence => !sentence.FigureIds.All(id => IsOfficial(CitedRecords.SourceOf(id)["dataset"])), country);

            bool IsOfficial(string dataset) =>
                country == "KAZ" ? dataset == "bns-trade-by-country" : dataset.StartsWith("ons-", StringComparison.Ordinal);
        }
    }

    [Test]
    public void Press_IsNamedBesideItsFigures()
    {
        var told = Sentences.Where(sentence => sentence.FigureIds.Any(IsOfThePress)).ToList();
        Assert.That(told, Is.Not.Empty);
        AssertNone(
            told,
            sentence => !sentence.FigureIds.Where(IsOfThePress).All(id =>
                sentence.Text.Contains(Publishers.In(CitedRecords.SourceOf(id)["publisher"], sentence.Lang!), StringComparison.Ordinal)
            ),
            "its publisher"
        );
    }

    [Test]
    public void Markdown_SaysTheSame()
    {
        foreach (var page in _pages)
        {
            var (body, before) = (page.Body, string.Empty);
            foreach (var sentence in page.Sentences)
            {
                // An entry of a list of claims leaves out what stands above it: `BriefingSharedTests` has what it keeps.
                Assert.That(
                    sentence.Section == "claims"
                        || body.Contains(sentence.Text, StringComparison.Ordinal)
                        || HasWithoutLead(body, before, sentence.Text),
                    Is.True,
                    () => $"{sentence}\n{body}"
                );
                before = sentence.Text;
            }
        }
    }

    // Whose statistics they are is told once in a paragraph: the sentence may begin after what it shares with the one before it.
    private static bool HasWithoutLead(string body, string before, string text)
    {
        var shared = before.Zip(text).TakeWhile(pair => pair.First == pair.Second).Count();
        return Enumerable.Range(1, shared).Any(place =>
            text[place - 1] == ' '
            && body.Contains($" {char.ToUpperInvariant(text[place])}{text[(place + 1)..]}", StringComparison.Ordinal)
        );
    }

    private static bool IsOfThePress(string id)
    {
        var (source, statedBy) = (CitedRecords.SourceOf(id), CitedRecords.StatedBy(id));
        return source["authority"] is "3" or "4"
            && source["dataset"] is "" or "official-statements"
            && !(statedBy.Length > 0 && source["publisher"].StartsWith(statedBy, StringComparison.Ordinal));
    }

    private void AssertNone(Func<ToldSentence, bool> isWrong, string expected) => AssertNone(Sentences, isWrong, expected);

    private static void AssertNone(IEnumerable<ToldSentence> sentences, Func<ToldSentence, bool> isWrong, string expected) =>
        Assert.That(sentences.Where(isWrong).DistinctBy(sentence => sentence.Text).Take(8), Is.Empty, expected);
}
