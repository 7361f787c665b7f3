using KzUkApi.Domain.Text;
using KzUkApi.Pages;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Tests.Pages;

/// <summary>The pages' own words are there in every language.</summary>
[Parallelizable]
internal sealed class PageWordsTests
{
    // In English nothing needs to be read by a native reader; the two abbreviations are the same everywhere.
    private static readonly string[] Empty = [nameof(PageWords.NotReviewed), nameof(PageWords.ExplainedInEnglish)];

    [TestCase("kk")]
    [TestCase("ru")]
    public void Words_OfEachLanguage_AreTranslated(string language)
    {
        var (words, english) = (PageWords.In(language), PageWords.In("en"));
        foreach (var property in typeof(PageWords).GetProperties().Where(one => one.PropertyType == typeof(string)))
        {
            var (text, source) = ((string)property.GetValue(words)!, (string)property.GetValue(english)!);
            Assert.That(text, Is.Not.Empty, property.Name);
            Assert.That(source.Length > 0, Is.EqualTo(!Empty.Contains(property.Name)), property.Name);
            Assert.That(text.Any(letter => letter is >= '\u0400' and < '\u0530') || text is "API" || text == language, property.Name);
        }
    }

    [TestCase(1, "1 запись", "1 жазба", "1 record")]
    [TestCase(2, "2 записи", "2 жазба", "2 records")]
    [TestCase(5, "5 записей", "5 жазба", "5 records")]
    [TestCase(11, "11 записей", "11 жазба", "11 records")]
    [TestCase(21, "21 запись", "21 жазба", "21 records")]
    public void Counts_InEachLanguage_HaveTheRightForm(long count, string russian, string kazakh, string english) => Assert.That(
        new[] { "ru", "kk", "en" }.Select(language => PageWords.In(language).CountOf(count)),
        Is.EqualTo(new[] { russian, kazakh, english }));

    [Test]
    public void Records_OfEveryKind_HaveAName([ValueSource(nameof(Kinds))] string kind) =>
        Assert.That(TextLanguages.All.Select(language => PageWords.In(language).Records(kind)), Is.Unique.And.None.EqualTo(kind));

    private static IEnumerable<string> Kinds() => RecordTypes.InTimeline.Values.Union(RecordTypes.Searched.Values);
}
