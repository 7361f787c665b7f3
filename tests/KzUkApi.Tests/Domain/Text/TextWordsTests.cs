using CsCheck;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Text;

internal sealed class TextWordsTests
{
    [Test]
    public void Of_AnyText_HasTheWordsOfTheFolding() => Gen.String.Sample(
        text => Assert.That(TextWords.Of(text).Select(word => word.Folded), Is.EqualTo(TextFolding.Words(text))),
        iter: 5000);

    [TestCase("Queen's Ёлка, Қазақстан", "queens|елка|казакстан", "Queen's|Ёлка|Қазақстан")]
    [TestCase("1.5 billion", "1|5|billion", "1|5|billion")]
    [TestCase("½ № ﬁn", "1|2|no|fin", "½|½|№|ﬁn")]
    [TestCase("e\u0301te\u0301!", "ete", "e\u0301te\u0301")]
    public void Of_Text_SaysWhereEachWordStands(string text, string folded, string published)
    {
        var words = TextWords.Of(text);
        Assert.That(words.Select(word => word.Folded), Is.EqualTo(folded.Split('|')));
        Assert.That(words.Select(word => text[word.Start..word.End]), Is.EqualTo(published.Split('|')));
    }
}
