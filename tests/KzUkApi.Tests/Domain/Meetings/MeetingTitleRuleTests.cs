using KzUkApi.Domain.Meetings;

namespace KzUkApi.Tests.Domain.Meetings;

/// <summary>A title says no more than who met as what.</summary>
[Parallelizable]
internal sealed class MeetingTitleRuleTests
{
    private static readonly TitledMeeting Talks = new("ministerial", null, "ministers", null, "KAZ");

    [TestCase("Deputy Minister of Foreign Affairs", "Ministerial meeting: A and B, Kazakhstan")]
    [TestCase("Ambassador to Kazakhstan", "Meeting: A and B, Kazakhstan")]
    [TestCase("Representative of an authority", "Meeting: A and B, Kazakhstan")]
    [TestCase(null, "Meeting: A and B, Kazakhstan")]
    public void Of_OneSideWithoutMinister_IsNoMinisterialMeeting(string? office, string title) => Assert.That(
        MeetingTitles.Of(Talks, [Person("A", "KAZ", "Minister of Energy"), Person("B", "GBR", office)]),
        Is.EqualTo(title)
    );

    [Test]
    public void Of_OneSideAlone_IsNoMinisterialMeeting() => Assert.That(
        MeetingTitles.Of(Talks, [Person("A", "KAZ", "Minister of Energy"), Person("B", "KAZ", "Ambassador to the United Kingdom")]),
        Is.EqualTo("Meeting: A and B, Kazakhstan (no participant of the United Kingdom named)")
    );

    [Test]
    public void Of_AnAmbassadorInParliament_IsAMeeting() => Assert.That(
        MeetingTitles.Of(
            new("parliamentary", null, "officials", "London", "GBR"),
            [Person("A", "GBR", "Speaker of the House of Commons"), Person("B", "KAZ", "Ambassador to the United Kingdom")]
        ),
        Is.EqualTo("Meeting: A and B, London")
    );

    [TestCase("en", "no participant of Kazakhstan named")]
    [TestCase("kk", "Қазақстанның қатысушылары аталмаған")]
    [TestCase("ru", "участники от Казахстана не названы")]
    public void Of_OneSideBesideAThirdCountry_SaysThatTheOtherIsNotStated(string language, string expected) => Assert.That(
        MeetingTitles.Of(Talks, [Person("A", "GBR", "Minister"), Person("B", "TKM", "Minister")], language),
        Does.EndWith($"({expected})")
    );

    [TestCase("Ambassador to Kazakhstan")]
    [TestCase("Regional Director for Trade in Kazakhstan")]
    public void Of_AVisit_DoesNotNameWhoIsPostedThere(string office)
    {
        var visit = new TitledMeeting("visit", null, "officials", "Astana", "KAZ");
        MeetingParticipant[] people = [Person("A", "GBR", "Trade Envoy"), Person("B", "GBR", office), Person("C", "KAZ", "Minister")];
        Assert.That(MeetingTitles.Of(visit, people), Is.EqualTo("Visit of A to Astana (for Kazakhstan: C)"));
        Assert.That(MeetingTitles.Of(visit, people[1..]), Is.EqualTo("Visit of B to Astana (for Kazakhstan: C)"), "nobody else came");
    }

    [Test]
    public void Of_WhoWasOnlyExpected_IsNotNamed()
    {
        var expected = Person("A", "GBR", "Minister") with { Caveats = ["participation-announced"] };
        Assert.That(
            MeetingTitles.Of(new("intergovernmental-commission", 10, "ministers", "Astana", "KAZ"), [expected]),
            Is.EqualTo("10th session of the Intergovernmental Commission, Astana (participants not stated)")
        );
    }

    [TestCase("en", "Telephone call: A and B")]
    [TestCase("kk", "Телефон арқылы сөйлесу: A және B")]
    [TestCase("ru", "«Telephone call»: A и B")]
    public void Of_AnOccasion_IsCalledByIt(string language, string expected)
    {
        var call = TitledMeeting.Of("other", null, "ministers", null, null, "Telephone call", "Телефон арқылы сөйлесу");
        MeetingParticipant[] people = [Person("A", "KAZ", "Minister"), Person("B", "GBR", "Minister")];
        Assert.That(MeetingTitles.Of(call, people, language), Is.EqualTo(expected));
    }

    private static MeetingParticipant Person(string name, string country, string? office) => new()
    {
        Id = name,
        MeetingId = "m",
        Name = name,
        Country = country,
        Office = office,
        Role = "participant",
    };
}
