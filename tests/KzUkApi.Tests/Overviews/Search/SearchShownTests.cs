using System.Text.Json.Nodes;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Search;

/// <summary>Nothing is found by words that the hit does not show.</summary>
internal sealed class SearchShownTests
{
    private const int Words = 25;

    // Words of every kind of record, in all its texts: titles, labels, publishers, notes.
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> Sample = new(() =>
    {
        using var store = TempStore.Copied();
        return RecordTypes.Searched.Values.ToDictionary(
            type => type,
            type => Some(
            [
                .. store
                    .Texts(
                        $"""
                        SELECT title || ' ' || heading || ' ' || names || ' ' || body || ' ' || labels || ' ' || publisher || ' ' || note
                        FROM search_entries
                        WHERE type = '{type}' AND known_until IS NULL
                        """
                    )
                    .SelectMany(TextFolding.Words)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ])
        );
    });

    private static IEnumerable<string> Types() => RecordTypes.Searched.Values;

    [TestCaseSource(nameof(Types))]
    public async Task EveryHit_OfAWordOfAnyField_ShowsTheWord(string type)
    {
        Assert.That(Sample.Value[type], Has.Count.GreaterThan(10));
        foreach (var word in Sample.Value[type])
        {
            var rows = (await Api.GetAsync($"/v1/search?q={Uri.EscapeDataString(word)}&types={type}&limit=500")).Json["data"]!.AsArray();
            Assert.That(rows, Is.Not.Empty, word);
            foreach (var row in rows)
            {
                ShouldShow(word, row!);
            }
        }
    }

    [TestCase("kazakhstan exports 2022 kazinform")]
    [TestCase("nazarbayev cameron")]
    [TestCase("ambassador united kingdom")]
    [TestCase("education agreement")]
    public async Task EveryHit_OfSeveralWords_ShowsThemAll(string words)
    {
        var rows = await Api.RowsAsync($"/v1/search?q={Uri.EscapeDataString(words)}");
        Assert.That(rows, Is.Not.Empty);
        foreach (var row in rows)
        {
            foreach (var word in words.Split(' '))
            {
                ShouldShow(word, row);
            }
        }
    }

    [TestCase("казахстан")]
    [TestCase("посольство")]
    [TestCase("agreement")]
    [TestCase("cameron")]
    public async Task EverySnippet_IsPlainTextWithMatches(string word)
    {
        foreach (var row in await Api.RowsAsync($"/v1/search?q={Uri.EscapeDataString(word)}"))
        {
            var snippet = row.Text("snippet")!;
            Assert.That(snippet, Does.Not.Contain("**").And.Not.Contain("\n").And.Length.LessThan(400));
            var matches = row["matches"]!.AsArray().Select(match => (Start: (int)match![0]!, Length: (int)match[1]!)).ToList();
            Assert.That(matches, Is.Not.Empty.And.Unique.And.Ordered.By("Item1"), snippet);
            foreach (var (start, length) in matches)
            {
                Assert.That(IsShown(word, snippet.Substring(start, length)), $"{word} in {snippet} at {start}");
            }
        }
    }

    private static IReadOnlyList<string> Some(List<string> words) =>
        [.. words.Where((_, place) => place % Math.Max(1, words.Count / Words) == 0)];

    private static void ShouldShow(string word, JsonNode row) =>
        Assert.That(
            IsShown(word, row.Text("title")!) || IsShown(word, row.Text("snippet")!),
            $"{word} in {SearchTests.Key(row)}: {row.Text("title")} | {row.Text("snippet")}"
        );

    private static bool IsShown(string word, string text) =>
        TextWords.Of(text).Any(shown =>
            shown.Folded == word
            || (word.Length >= 3 && shown.Folded.StartsWith(word, StringComparison.Ordinal))
            || SpellingKeys.Meet(word, shown.Folded));
}
