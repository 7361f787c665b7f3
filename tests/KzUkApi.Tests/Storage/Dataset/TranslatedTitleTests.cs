using System.Text.RegularExpressions;
using KzUkApi.Storage.Dataset;
using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Dataset;

/// <summary>Titles in Kazakh and Russian say what the English ones say.</summary>
[Parallelizable]
internal sealed partial class TranslatedTitleTests
{
    // Names without an established Cyrillic form, and a Roman numeral.
    private static readonly string[] InLatinLetters = ["BG", "Birsoz", "G", "II", "Metalysis"];

    [TestCase("agreements", "short_title", 45)]
    [TestCase("milestones", "title", 46)]
    [TestCase("meetings", "occasion", 41)]
    public void Titles_OfEveryRecord_AreInBothLanguagesWithTheSameNumbers(string table, string column, int count)
    {
        var rows = Csv.Rows($"{DatasetCopy.Original}/{table}.csv").Where(row => row[column].Length > 0).ToList();
        Assert.That(rows, Has.Count.EqualTo(count));
        foreach (var row in rows)
        {
            var english = Number().Matches(row[column].Replace(",", string.Empty, StringComparison.Ordinal)).Select(match => match.Value);
            foreach (var title in new[] { row[column + "_kk"], row[column + "_ru"] })
            {
                Assert.That(title, Does.Match(@"\p{IsCyrillic}"), row["id"]);
                Assert.That(LatinWord().Matches(title).Select(match => match.Value), Is.All.AnyOf(InLatinLetters), row["id"]);
                var plain = title.Replace("\u00A0", string.Empty, StringComparison.Ordinal);
                var numbers = Number().Matches(DecimalComma().Replace(plain, ".")).Select(match => match.Value);
                Assert.That(numbers, Is.EquivalentTo(english), row["id"]);
            }
        }
    }

    [TestCase("/v1/agreements", "agreements", "shortTitle", "short_title")]
    [TestCase("/v1/milestones", "milestones", "title", "title")]
    public async Task Titles_OfEveryRecord_AreAnsweredAndFound(string path, string table, string field, string column)
    {
        var answered = (await Api.RowsAsync(path)).Select(row => (row.Text("id"), row.Text(field + "Kk"), row.Text(field + "Ru")));
        // What was only announced is told so, as in its display.
        var stated = Csv.Rows($"{DatasetCopy.Original}/{table}.csv").Select(row => (
            row["id"],
            Announcement.Title(row[column + "_kk"], row["caveats"].Split(';'), TextLanguages.Kazakh),
            Announcement.Title(row[column + "_ru"], row["caveats"].Split(';'), TextLanguages.Russian)
        ));
        Assert.That(answered, Is.EquivalentTo(stated));
    }

    [TestCase("/v1/agreements?q=ДОРОЖНАЯ+минералам", "critical-minerals-roadmap-2024", "critical-minerals-roadmap-2026")]
    [TestCase("/v1/agreements?q=Жасыл+сутегі", "green-hydrogen-memorandum-2023")]
    [TestCase("/v1/agreements?q=расширенном&asOf=2015-01-31", "eu-kazakhstan-enhanced-partnership-and-cooperation-agreement-2015")]
    [TestCase("/v1/milestones?q=Хитроу", "british-airways-2013")]
    [TestCase("/v1/search?q=Чивнинг&types=milestones", "chevening-doubled-2024")]
    [TestCase("/v1/search?q=Жасыл+сутегі&types=agreements", "green-hydrogen-memorandum-2023")]
    public async Task Titles_InAnotherLanguage_AreSearched(string path, params string[] ids) =>
        Assert.That((await Api.RowsAsync(path)).Select(row => row.Text("id")), Is.EquivalentTo(ids));

    [TestCase(0, true)]
    [TestCase(2, true)]
    [TestCase(4, true)]
    [TestCase(5, false)]
    public void Header_OfAnEarlierFile_IsAccepted(int missing, bool accepted)
    {
        foreach (var table in RecordDefinitions.All.Where(table => table.Name is "agreements" or "milestones"))
        {
            Assert.That(table.IsHeader([.. table.Header.SkipLast(missing)]), Is.EqualTo(accepted), table.Name);
        }
    }

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\d),(?=\d)")]
    private static partial Regex DecimalComma();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex LatinWord();
}
