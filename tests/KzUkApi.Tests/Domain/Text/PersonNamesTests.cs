using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Domain.Text;

internal sealed class PersonNamesTests
{
    [TestCase("Roman Vassilenko", "roman-vassilenko")]
    [TestCase("Sir José  O'Néill-Ünal", "sir-jose-oneill-unal")]
    [TestCase("BARONESS Sayeeda Warsi", "sayeeda-warsi")]
    [TestCase("A Foreign Office minister, not named", null)]
    public void Id_OfAName_IsTheSlugOfTheMainSpelling(string name, string? id) => Assert.That(PersonNames.Id(name), Is.EqualTo(id));

    [TestCase("Роман Василенко", false)]
    [TestCase("...", false)]
    [TestCase("Roman Vassilenko", true)]
    public void IsName_WithoutLatinLetters_IsFalse(string name, bool isName) => Assert.That(PersonNames.IsName(name), Is.EqualTo(isName));

    [Test]
    public void Variants_Always_LeadToAMainSpellingAndSayWhy()
    {
        var variants = PersonNames.Variants;
        Assert.That(variants.Select(variant => TextFolding.Fold(variant.Name)), Is.Unique);
        foreach (var variant in variants)
        {
            Assert.That(variant.Reason, Has.Length.GreaterThan(40), variant.Name);
            Assert.That(PersonNames.Person(variant.Person), Is.EqualTo(variant.Person), "a main spelling is no variant");
        }
    }

    // A line that nothing needs is a line that nobody reviews.
    [Test]
    public async Task Variants_Always_OccurInTheDataUnderBothSpellings()
    {
        var people = (await Api.RowsAsync("/v1/people")).ToDictionary(
            person => person.Text("name")!,
            person => person.Texts("otherSpellings")
        );
        Assert.That(PersonNames.Variants.Select(variant => people[variant.Person].Contains(variant.Name)), Is.All.True);
        var speakers = (await Api.RowsAsync("/v1/statements")).Select(statement => statement.Text("speaker"));
        Assert.That(PersonNames.Offices, Is.SubsetOf(speakers));
    }
}
