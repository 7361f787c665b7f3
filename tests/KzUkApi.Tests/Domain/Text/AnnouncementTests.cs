using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Text;

/// <summary>What no source reports from its day on is told as announced.</summary>
[Parallelizable]
internal sealed class AnnouncementTests
{
    private static readonly DateOnly Day = new(2017, 1, 1);

    [TestCase(-1, true)]
    [TestCase(0, false)]
    [TestCase(1, false)]
    public void Told_OfASourceFromBeforeTheDay_IsAnnounced(int published, bool announced) =>
        Assert.That(Announcement.IsOnly(Announcement.Told([], Day, Day.AddDays(published))), Is.EqualTo(announced));

    [Test]
    public void Told_OfAnUndatedSource_IsWhatTheRecordSays()
    {
        Assert.That(Announcement.Told(["date-inferred"], Day, null), Is.EqualTo(new[] { "date-inferred" }));
        Assert.That(Announcement.IsOnly(Announcement.Told(["date-announced"], Day, null)), Is.True);
    }

    [TestCase("date-announced-kept")]
    [TestCase("end-stated-elsewhere")]
    [TestCase("entry-from-undated-note")]
    public void Told_WhereTheRecordSaysWhatElseStatesIt_IsNoAnnouncement(string caveat)
    {
        Assert.That(Codes.Caveats.Find(caveat), Is.Not.Null);
        Assert.That(Announcement.Told([caveat], Day, Day.AddDays(-1)), Is.EqualTo(new[] { caveat }));
    }

    [Test]
    public void Told_NamesEachCaveatOnceInTheirOrder()
    {
        var told = Announcement.Told(["counts-affiliates", "number-inferred"], Day, Day.AddDays(-1));
        Assert.That(told, Is.EqualTo(new[] { "counts-affiliates", "date-announced", "number-inferred" }));
        Assert.That(Announcement.Told(told, Day, Day.AddDays(-1)), Is.EqualTo(told));
        Assert.That(told.Select(caveat => CaveatText.Of(caveat, TextLanguages.Russian)), Has.All.Match(@"\p{IsCyrillic}"));
    }

    [TestCase("en", "Announced: A visit")]
    [TestCase("kk", "Жарияланған: «Сапар»")]
    [TestCase("ru", "Объявлено: «A visit»")]
    public void Title_OfAnAnnouncement_SaysSo(string language, string expected)
    {
        var title = new LocalTitle("A visit", "Сапар", null);
        Assert.That(Announcement.Title(title, ["date-announced"]).In(language), Is.EqualTo(expected));
        Assert.That(Announcement.Title(title.In(language), ["date-announced"], language), Is.EqualTo(expected));
        Assert.That(Announcement.Title(title, ["date-inferred"]), Is.SameAs(title));
    }
}
