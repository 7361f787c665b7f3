using CsCheck;
using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Domain.Text;

internal sealed class TextFoldingTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
            "aZé İıßﬁŁøӘҒҚҢӨҰҮҺІәғқңөұүһіЁёЙйЪ'’ʼ-–;,.|№½²٣Ⅷ \t\nー漢\u0301\u0327\u200D\uD83C\uDDF0\uDC00".ToCharArray()
        )
        .Array[0, 12]
        .Select(characters => new string(characters));

    [TestCase("Қазақстан", "казакстан")]
    [TestCase("Ұлыбритания", "улыбритания")]
    [TestCase("ӘҒҚҢӨҰҮҺІ", "агкноуухи")]
    [TestCase("әғқңөұүһі", "агкноуухи")]
    [TestCase("Ёлка", "елка")]
    [TestCase("Королёв", "королев")]
    [TestCase("Тоқаев Қасым-Жомарт", "токаев касым жомарт")]
    [TestCase("Nazarbayev", "nazarbayev")]
    [TestCase("Straße", "straße")]
    [TestCase("Čelić Łódź", "celic lodz")]
    [TestCase("İstanbul", "istanbul")]
    [TestCase("Queen's Queen’s Queenʼs", "queens queens queens")]
    [TestCase("  two\t blanks ", "two blanks")]
    [TestCase("Treaty Series No. 047 (1964)", "treaty series no 047 1964")]
    [TestCase("", "")]
    [TestCase("--- !!!", "")]
    [TestCase("no\uFFFEcharacter", "no character")]
    [TestCase("half\uD800pair", "half pair")]
    public void Fold_Text_KeepsPlainLettersAndDigits(string text, string folded) => Assert.That(TextFolding.Fold(text), Is.EqualTo(folded));

    [Test]
    public void Fold_ShortI_IsOneLetterHoweverItIsWritten()
    {
        // One code point, and the letter with its mark apart.
        Assert.That(TextFolding.Fold("\u0419\u0439"), Is.EqualTo("ии"));
        Assert.That(TextFolding.Fold("\u0418\u0306\u0438\u0306"), Is.EqualTo("ии"));
    }

    [Test]
    public void Words_OfNothingToSearch_AreNone() => Assert.That(TextFolding.Words("%_*; ' \""), Is.Empty);

    [Test]
    public void Fold_AnyText_IsFoldedAlready() => Gen.OneOf(Texts.Any, Words).Sample(text =>
    {
        var folded = TextFolding.Fold(text);
        return TextFolding.Fold(folded) == folded;
    }, iter: 20_000);

    [Test]
    public void Fold_AnyText_HasLettersDigitsAndSingleBlanksOnly() => Gen.OneOf(Texts.Any, Words).Sample(text =>
    {
        var folded = TextFolding.Fold(text);
        return folded == folded.Trim() && !folded.Contains("  ", StringComparison.Ordinal)
            && folded.All(character => character == ' ' || char.IsLetterOrDigit(character));
    }, iter: 20_000);

    [Test]
    public void Fold_Case_DoesNotMatter() => Gen.OneOf("aZéøӘғҚңӨұҮһІЁйЪ -".ToCharArray()).Array[0, 12].Sample(characters =>
    {
        var text = new string(characters);
        return TextFolding.Fold(text.ToUpperInvariant()) == TextFolding.Fold(text.ToLowerInvariant());
    });
}
