using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Text;

/// <summary>Spellings of one name meet in every script, and different words do not.</summary>
[Parallelizable]
internal sealed class SpellingKeysTests
{
    private static readonly string[][] Names =
    [
        ["Токаев", "Тоқаев", "Tokayev", "Tokaev"],
        ["Назарбаев", "Nazarbaev", "Nazarbayev"],
        ["Василенко", "Vassilenko", "Vasilenko"],
        ["Нуртлеу", "Нұртілеу", "Nurtleu"],
        ["Ержан", "Yerzhan", "Erzhan"],
        ["Қасым-Жомарт", "Касым-Жомарт", "Kassym-Jomart", "Qasym-Zhomart"],
        ["Дмитрий", "Dmitriy", "Dmitry", "Dmitrii"],
        ["Әлиев", "Алиев", "Aliyev", "Aliev"],
        ["Ахметов", "Akhmetov", "Ahmetov"],
    ];

    private static IEnumerable<(string, string)> Pairs() =>
        Names.SelectMany(name => name.SelectMany(one => name.Select(other => (one, other))));

    [TestCaseSource(nameof(Pairs))]
    public void Spellings_OfOneName_FindEachOther((string Asked, string Written) pair)
    {
        var text = SpellingKeys.Searchable($"Remarks of {pair.Written}, London");
        Assert.That(TextFolding.Words(pair.Asked).Where(word => !SpellingKeys.Has(text, word)), Is.Empty);
    }

    [TestCase("main", "man")]
    [TestCase("men", "мен")]
    [TestCase("ear", "year")]
    [TestCase("los", "loss")]
    [TestCase("gods", "goods")]
    [TestCase("early", "yearly")]
    [TestCase("trade", "trend")]
    public void Words_ThatDiffer_DoNotMeet(string one, string other)
    {
        Assert.That(SpellingKeys.Meet(one, TextFolding.Fold(other)), Is.False);
        Assert.That(SpellingKeys.Meet(TextFolding.Fold(other), one), Is.False);
    }
}
