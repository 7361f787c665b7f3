using KzUkApi.Overviews.Search;

namespace KzUkApi.Tests.Overviews.Search;

/// <summary>A snippet is plain text of one language, and says where the words stand in it.</summary>
internal sealed class SnippetTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("filler", 60));

    [TestCase("Strategic Partnership signed", "strategic partner", "Strategic|Partnership")]
    [TestCase("trade of 1.8 billion USD", "1 8 billion", "1.8|billion")]
    [TestCase("Елшілік ашылды", "елшилик", "Елшілік")]
    [TestCase("Kassym-Jomart Tokayev", "токаев", "Tokayev")]
    [TestCase("𝒳 Cameron", "cameron", "Cameron")]
    [TestCase("as **published** here", "published", "published")]
    public void Matches_Mark_TheWordsAsPublished(string text, string words, string marked)
    {
        var snippet = Snippet.Of([text], words.Split(' '));
        Assert.That(snippet.Text, Is.EqualTo(text));
        Assert.That(Marked(snippet), Is.EqualTo(marked.Split('|')));
    }

    [Test]
    public void Of_SeveralTexts_ShowsTheOneWithMostOfTheWords() =>
        Assert.That(Snippet.Of(["only trade", "trade and oil", "oil"], ["trade", "oil"]).Text, Is.EqualTo("trade and oil"));

    [Test]
    public void Of_WordsInSeveralTexts_ShowsEachOnceWithinOneScript()
    {
        var snippet = Snippet.Of(["Embassy in London", "Ashgabat TV", "Посольство Лондон"], ["embassy", "ashgabat", "посольство"]);
        Assert.That(snippet.Text, Is.EqualTo("Embassy in London · Ashgabat TV"));
        Assert.That(Marked(snippet), Is.EqualTo(new[] { "Embassy", "Ashgabat" }));
    }

    [Test]
    public void Of_CyrillicText_StandsAlone() =>
        Assert.That(
            Snippet.Of(["Посольство, Казахстан", "Елшілік", "Embassy"], ["посольство", "казахстан", "елшилик", "embassy"]).Text,
            Is.EqualTo("Посольство, Казахстан"));

    [Test]
    public void Of_WordsFarApart_ShowsBothPlacesAndCutsBetween()
    {
        var snippet = Snippet.Of([$"{Long} uranium {Long} copper {Long}"], ["copper", "uranium"]);
        Assert.That(Marked(snippet), Is.EquivalentTo(new[] { "uranium", "copper" }));
        Assert.That(snippet.Text, Does.StartWith("…").And.EndWith("…").And.Contain("… · …").And.Length.LessThan(320));
    }

    [Test]
    public void Of_TextsWithoutTheWords_IsEmpty()
    {
        var snippet = Snippet.Of(["nothing of it"], ["uranium"]);
        Assert.That(snippet.Text, Is.Empty);
        Assert.That(snippet.Matches, Is.Empty);
    }

    internal static IEnumerable<string> Marked(Snippet snippet) =>
        snippet.Matches.Select(match => snippet.Text.Substring(match[0], match[1]));
}
