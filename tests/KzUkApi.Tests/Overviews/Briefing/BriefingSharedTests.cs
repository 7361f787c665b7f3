using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Briefing;

/// <summary>A list of claims says once above it what its entries share; nothing that the whole sentences say is lost.</summary>
[Parallelizable]
internal sealed partial class BriefingSharedTests
{
    private const int MostWords = 75;

    // Where an entry names the figures of a text of its own, which nothing above the list does.
    private const int MostWordsWithASource = 100;

    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["en"] = "Published claims, and what the figures say of them:",
        ["kk"] = "Жарияланған мәлімдемелер және оларды деректермен тексеру:",
        ["ru"] = "Опубликованные утверждения и их проверка по данным:",
    };

    [GeneratedRegex(@" \[\d+\]")]
    private static partial Regex Marks { get; }

    [Test]
    public async Task Caveats_AndProgrammes_StandAboveTheListOrInTheEntry(
        [Values("en", "kk", "ru")] string language,
        [Values("", "&asOf=2023-10-03", "&asOf=2024-05-01")] string day
    )
    {
        foreach (var (claims, shared, entries) in await ListsAsync(language, day))
        {
            Assert.That(entries, Has.Count.EqualTo(claims.Count));
            foreach (var (claim, entry) in claims.Zip(entries))
            {
                var told = $"{shared} {entry}";
                foreach (var caveat in claim.Sentence.Texts("caveats"))
                {
                    Assert.That(told, Does.Contain(CaveatText.Of(caveat, language)), claim.Id);
                }

                foreach (var check in claim.Told)
                {
                    if (Codes.IsProgramme(check.Text("dataset")))
                    {
                        Assert.That(told, Does.Contain(Codes.Datasets.Label(check.Text("dataset")!, language)), claim.Id);
                    }

                    Assert.That(told, Does.Contain(DateText.Of(check.Text("publishedOn")!, language)).Or.Contain(
                        DateText.When(check.Text("publishedOn")!, language)), claim.Id);
                    Assert.That(told, Does.Contain(UnitWords.ComputedIn(check.Text("unit")!, language)), claim.Id);
                }
            }
        }
    }

    [Test]
    public async Task Numbers_OfTheWholeSentence_StandInTheEntry([Values("en", "kk", "ru")] string language)
    {
        foreach (var (claims, _, entries) in await ListsAsync(language, string.Empty))
        {
            foreach (var (claim, entry) in claims.Zip(entries))
            {
                var percents = Percents.Matches(claim.Sentence.Text("text")!).Select(match => match.Value).Order().ToList();
                Assert.That(Percents.Matches(entry).Select(match => match.Value).Order(), Is.EqualTo(percents), claim.Id);
            }
        }
    }

    [Test]
    public async Task Whole_Sentence_IsThatOfTheClaim([Values("en", "kk", "ru")] string language)
    {
        var displays = (await Api.RowsAsync($"/v1/claims?lang={language}"))
            .ToDictionary(row => row.Text("id")!, row => row.Text("display"));
        foreach (var (claims, _, _) in await ListsAsync(language, string.Empty))
        {
            Assert.That(claims.Select(claim => claim.Sentence.Text("text")!.EndsWith($"; {displays[claim.Id]}.", StringComparison.Ordinal)),
                Has.None.False);
        }
    }

    [TestCase("")]
    [TestCase("&asOf=2023-10-03")]
    [TestCase("&asOf=2024-05-01")]
    public async Task Entry_InEnglish_IsShort(string day)
    {
        foreach (var (_, _, entries) in await ListsAsync("en", day))
        {
            Assert.That(
                entries.Where(entry => Words(entry) > (entry.Contains(" as published ") ? MostWordsWithASource : MostWords)),
                Is.Empty
            );
        }
    }

    [Test]
    public async Task Shared_Statement_StandsOnce([Values("en", "kk", "ru")] string language)
    {
        var page = (await Api.GetAsync($"/v1/briefing?format=markdown&lang={language}")).Text;
        var (_, shared, entries) = (await ListsAsync(language, string.Empty))[0];
        Assert.That(Regex.Count(page, Regex.Escape(shared)), Is.EqualTo(1));
        foreach (var caveat in new[] { "product-type-not-stated", "valuation-not-stated", "first-publication-not-seen" })
        {
            var words = CaveatText.Of(caveat, language);
            Assert.That(Regex.Count(shared, Regex.Escape(words)), Is.EqualTo(1), caveat);
            Assert.That(entries, Has.None.Contains(words), caveat);
        }

        Assert.That(entries, Has.None.Contains(Codes.Datasets.Label("bns-trade-by-country", language)));
    }

    [Test]
    public async Task Texts_HaveNoBracketAfterABracket([Values("en", "kk", "ru")] string language)
    {
        foreach (var query in new[] { string.Empty, "&compareTo=2023-10-03", "&asOf=2023-10-03&convertTo=GBP" })
        {
            var sentences = (await Api.GetAsync($"/v1/briefing?lang={language}{query}")).Json["sentences"]!.AsArray();
            Assert.That(sentences.Select(sentence => sentence!.Text("text")), Has.None.Contains(") ("));
        }

        foreach (var row in await Api.RowsAsync($"/v1/claims?lang={language}"))
        {
            Assert.That(row.Text("explanation"), Does.Not.Contain(") ("));
        }
    }

    private static int Words(string entry) => Marks.Replace(entry["- ".Length..], string.Empty).Split(' ').Length;

    [GeneratedRegex(@"[+−-]\d+[.,]\d")]
    private static partial Regex Percents { get; }

    // Each list of the page: its claims with their whole sentences, what stands above them, and the entries.
    private static async Task<IReadOnlyList<(List<ToldClaim> Claims, string Shared, List<string> Entries)>> ListsAsync(
        string language,
        string day
    )
    {
        var json = (await Api.GetAsync($"/v1/briefing?lang={language}{day}")).Json;
        var blocks = (await Api.GetAsync($"/v1/briefing?format=markdown&lang={language}{day}")).Text.Split("\n\n");
        var checks = (await Api.RowsAsync($"/v1/claims?lang={language}{day}"))
            .ToDictionary(row => row.Text("id")!, row => row["checks"]!.AsArray().Select(check => check!).ToList());
        var told = json["sentences"]!.AsArray().Select(sentence => sentence!);
        var claimed = told.Where(sentence => sentence.Text("section") == "claims").Select(sentence =>
        {
            var (id, ids) = (sentence.Texts("recordIds").Single(), sentence.Texts("figureIds"));
            var tested = checks[id].Where(check => check["figures"]!.AsArray().All(figure => ids.Contains(figure!.Text("id"))));
            return new ToldClaim(id, sentence, [.. tested]);
        }).ToList();
        var lists = new List<(List<ToldClaim>, string, List<string>)>();
        foreach (var place in Enumerable.Range(0, blocks.Length).Where(place => blocks[place] == Headings[language]))
        {
            var shared = blocks[place + 1].StartsWith("- ", StringComparison.Ordinal) ? string.Empty : blocks[place + 1];
            var entries = blocks[place + (shared.Length > 0 ? 2 : 1)].Split('\n').ToList();
            lists.Add((claimed.GetRange(lists.Sum(list => list.Item1.Count), entries.Count), shared, entries));
        }

        Assert.That(lists.Sum(list => list.Item1.Count), Is.EqualTo(claimed.Count).And.GreaterThan(0));
        return lists;
    }

    private sealed record ToldClaim(string Id, JsonNode Sentence, IReadOnlyList<JsonNode> Told);
}
