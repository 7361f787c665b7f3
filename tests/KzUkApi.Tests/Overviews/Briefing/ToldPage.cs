using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Briefing;

/// <summary>A briefing as it is told in one language: its sentences, and the page in Markdown.</summary>
internal sealed partial record ToldPage(
    string Day,
    string Language,
    JsonNode? NativeReviewed,
    IReadOnlyList<ToldSentence> Sentences,
    string Markdown
)
{
    [GeneratedRegex(@" \[\d+\]")]
    private static partial Regex Reference { get; }

    /// <summary>The page without its references and without the list of sources at its end.</summary>
    public string Body => Reference.Replace(Markdown[..Markdown.LastIndexOf("\n## ", StringComparison.Ordinal)], string.Empty);

    /// <summary>
    /// Days with an event in four years, and today, in every language, with what changed since the one before: each time every third
    /// day, with <c>FULL=1</c> all.
    /// </summary>
    public static async Task<IReadOnlyList<ToldPage>> ReadAllAsync()
    {
        const string types = "agreement-events,meetings,milestones";
        var days = (await Api.AllPagesAsync($"/v1/days?from=2022&to=2025&type={types}&limit=500"))
            .Select(row => row.Text("day")!)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.That(days, Has.Count.GreaterThan(20));
        var queries = Effort.OneIn(3, days.Skip(1).Zip(days, (day, before) => (Day: day, Query: $"asOf={day}&compareTo={before}&")))
            .Append(("today", string.Empty));
        var pages = new List<ToldPage>();
        foreach (var (day, query) in queries)
        {
            foreach (var language in new[] { "en", "kk", "ru" })
            {
                pages.Add(await ReadAsync(day, language, $"/v1/briefing?{query}lang={language}"));
            }
        }

        return pages;
    }

    private static async Task<ToldPage> ReadAsync(string day, string language, string path)
    {
        var page = await Api.UncheckedAsync(path);
        var sentences = page.Json["sentences"]!.AsArray().Select(sentence => ToldSentence.Of(day, language, sentence!)).ToList();
        return new(day, language, page.Json["nativeReviewed"], sentences, (await Api.UncheckedAsync($"{path}&format=markdown")).Text);
    }
}

/// <summary>A sentence of a briefing, with the page on which it stands.</summary>
internal sealed record ToldSentence(
    string Day,
    string Language,
    string Text,
    string? Lang,
    string? Section,
    IReadOnlyList<string> FigureIds,
    IReadOnlyList<string> RecordIds,
    IReadOnlyList<string> Caveats
)
{
    public static ToldSentence Of(string day, string language, JsonNode sentence) => new(
        day,
        language,
        sentence.Text("text")!,
        sentence.Text("lang"),
        sentence.Text("section"),
        sentence.Texts("figureIds"),
        sentence.Texts("recordIds"),
        sentence.Texts("caveats")
    );

    public override string ToString() => $"{Day} {Language}: {Text}";
}
