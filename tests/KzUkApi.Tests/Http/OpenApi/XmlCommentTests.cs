using KzUkApi.Http.Representations;

namespace KzUkApi.Tests.Http.OpenApi;

/// <summary>Where a comment is wrapped in the source does not show in the contract.</summary>
internal sealed class XmlCommentTests
{
    [TestCase("One line.", "One line.")]
    [TestCase("\n            Figures as of a day,\n            best first.\n            ", " Figures as of a day, best first. ")]
    [TestCase("windows,\r\n    and its ends", "windows, and its ends")]
    [TestCase("before \n", "before ")]
    [TestCase("One paragraph,\n    two lines.\n\n    Another\n    paragraph.", "One paragraph, two lines.\n\nAnother paragraph.")]
    [TestCase("A list:\n    - one,\n      which goes on\n    - two", "A list:\n- one, which goes on\n- two")]
    [TestCase("Steps:\n    1. ask\n    2. read\n    3 of them", "Steps:\n1. ask\n2. read 3 of them")]
    public void Unwrap_OfAComment_MakesEachParagraphALine(string comment, string expected) =>
        Assert.That(XmlTexts.Unwrap(comment), Is.EqualTo(expected));
}
