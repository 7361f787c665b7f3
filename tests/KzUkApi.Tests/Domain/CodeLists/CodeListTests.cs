using CsCheck;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Domain.CodeLists;

internal sealed class CodeListTests
{
    private static readonly CodeList List = new(
        "test",
        "A list for tests",
        [new("KAZ", "Kazakhstan"), new("in-force", "In force"), new("more-than", "More than")]
    );

    [TestCase("KAZ", "KAZ")]
    [TestCase("kaz", "KAZ")]
    [TestCase("In-Force", "in-force")]
    public void Find_AnyCase_GivesTheSpellingOfTheDataset(string asked, string expected)
    {
        Assert.That(List.Find(asked)?.Value, Is.EqualTo(expected));
        Assert.That(List.Contains(asked), Is.True);
    }

    [TestCase("")]
    [TestCase(" KAZ")]
    [TestCase("inforce")]
    public void Find_NoCode_FindsNothing(string asked)
    {
        Assert.That(List.Find(asked), Is.Null);
        Assert.That(List.Contains(asked), Is.False);
    }

    [Test]
    public void Split_SeveralValues_HasEachTrimmed() =>
        Assert.That(CodeList.Split("kaz, IN-FORCE ,KAZ"), Is.EqualTo(new[] { "kaz", "IN-FORCE", "KAZ" }));

    [Test]
    public void Split_NoValue_IsNull() => Assert.That(CodeList.Split(null), Is.Null);

    [TestCase("KZA", "KAZ")]
    [TestCase("inforce", "in-force")]
    [TestCase("morethan", "more-than")]
    [TestCase("MOR-THAN", "more-than")]
    public void Nearest_Mistyped_IsTheCodeMeant(string asked, string expected) => Assert.That(List.Nearest(asked), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("completely-different-word")]
    public void Nearest_NothingNear_IsNull(string asked) => Assert.That(List.Nearest(asked), Is.Null);

    [Test]
    public void Nearest_WithoutCandidates_IsNull() => Assert.That(CodeList.Nearest("word", []), Is.Null);

    [Test]
    public void Nearest_AnyText_IsACodeOrNull() =>
        Texts.Any.Sample(text => List.Nearest(text) is null or "KAZ" or "in-force" or "more-than");

    [Test]
    public void Nearest_OneEditAway_IsThatCode() =>
        Gen.OneOf("in-force", "more-than").Damaged().Sample(text => List.Nearest(text) is "in-force" or "more-than");

    [Test]
    public void All_Lists_HaveUniqueIdsAndEnglishLabels()
    {
        var lists = Codes.All();
        Assert.That(lists, Has.Count.GreaterThan(20).And.None.Null);
        Assert.That(lists.Select(list => list.Id), Is.Unique.And.Ordered.Using<string>(string.CompareOrdinal));
        Assert.That(lists.SelectMany(list => list.Codes).Where(code => string.IsNullOrWhiteSpace(code.English)), Is.Empty);
    }

    [Test]
    public void All_HasEveryListOfTheClass()
    {
        var declared = typeof(Codes).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public)
            .Where(field => field.FieldType == typeof(CodeList)).Select(field => ((CodeList)field.GetValue(null)!).Id);
        Assert.That(Codes.All().Select(list => list.Id), Is.EquivalentTo(declared));
    }

    [TestCase("kk", "Қазақстан", "kk")]
    [TestCase("ru", "Казахстан", "ru")]
    [TestCase("en", "Kazakhstan", "en")]
    [TestCase("fr", "Kazakhstan", "en")]
    public void Label_Language_IsTheLabelAndTheLanguageItIsIn(string language, string label, string really) =>
        Assert.That(Codes.Countries.Find("KAZ")!.Label(language), Is.EqualTo((label, really)));

    [Test]
    public void Label_Missing_IsEnglishAndSaysSo() =>
        Assert.That(new Code("x", "Only English").Label("kk"), Is.EqualTo(("Only English", "en")));
}
