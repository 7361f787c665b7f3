using CsCheck;
using KzUkApi.Domain.Meetings;

namespace KzUkApi.Tests.Domain.Meetings;

[Parallelizable]
internal sealed class SessionTests
{
    private static readonly Gen<Session[]> Numbered =
        from numbers in Gen.Int[1, 14].HashSet[1, 8]
        from unnumbered in Gen.Int[0, 2]
        select numbers
            .Select(number => Of(number, 2000 + number))
            .Concat(Enumerable.Range(0, unnumbered).Select(index => Of(null, 2003 + (4 * index))))
            .ToArray();

    [Test]
    public void Before_ANumberedSession_LeavesNoNumberUntold() => Numbered.Sample(
        sessions =>
        {
            foreach (var session in sessions.Where(session => session.SessionNumber is not null))
            {
                var before = Sessions.Before(session, sessions);
                var told = before.Missing.Concat(before.Previous?.SessionNumber is { } held ? Enumerable.Range(1, held) : []);
                if (
                    !told.Order().SequenceEqual(Enumerable.Range(1, session.SessionNumber!.Value - 1))
                    || sessions.Any(other => other.SessionNumber is { } number && before.Missing.Contains(number))
                )
                {
                    return false;
                }
            }

            return true;
        },
        iter: 2_000);

    [Test]
    public void Before_AcrossAGap_NamesTheLastThatIsHeldAndTheMissing()
    {
        Session[] known = [Of(9, "2023-02-01", "London"), Of(null, "2022-05", null), Of(11, "2025-04-30", "London")];
        var before = Sessions.Before(known[2], known);
        Assert.That(before.Previous, Is.SameAs(known[0]));
        Assert.That(before.Missing, Is.EqualTo(new[] { 10 }));
        Assert.That(
            SessionTexts.Before(before),
            Is.EqualTo("The last before it that is on record here is the 9th (London, 1 February 2023); the 10th is not on record")
        );
    }

    [TestCase(2, 3, "The session before it is the 2nd (Astana, 2 May 2002)")]
    [TestCase(2, 5, "The last before it that is on record here is the 2nd (Astana, 2 May 2002); the 3rd and the 4th are not on record")]
    [TestCase(2, 12, "The last before it that is on record here is the 2nd (Astana, 2 May 2002); the 3rd to the 11th are not on record")]
    [TestCase(22, 23, "The session before it is the 22nd (Astana, 2 May 2002)")]
    public void Before_Numbers_ReadAsASentence(int held, int number, string text)
    {
        Session[] known = [Of(held, "2002-05-02", "Astana"), Of(number, "2012-05-02", "Astana")];
        Assert.That(SessionTexts.Before(Sessions.Before(known[1], known)), Is.EqualTo(text));
    }

    [TestCase(1, null)]
    [TestCase(
        2,
        "No earlier session is on record here under its number; the 1st is not on record, unless among those without a number"
    )]
    [TestCase(
        8,
        "No earlier session is on record here under its number; the 1st to the 7th are not on record, unless among those without a number"
    )]
    public void Before_TheFirstThatIsHeld_TellsWhatIsMissing(int number, string? text)
    {
        Session[] known = [Of(number, "2021-11-03", "Astana"), Of(null, "2013-10", null)];
        Assert.That(SessionTexts.Before(Sessions.Before(known[0], known)), Is.EqualTo(text));
    }

    [Test]
    public void Before_ASessionWithoutNumber_IsTheLastByDateAndNothingIsMissing()
    {
        Session[] known = [Of(null, "2016-10", "London"), Of(null, "2017-11-20", "London"), Of(6, "2022-12", "London")];
        var before = Sessions.Before(known[1], known);
        Assert.That(before.Previous, Is.SameAs(known[0]));
        Assert.That(before.Missing, Is.Empty);
        Assert.That(SessionTexts.Before(before), Is.EqualTo("The session before it has no number (London, October 2016)"));
    }

    [Test]
    public void Before_AnotherSeries_DoesNotCount()
    {
        var visit = Of(null, "2020", "London") with { Id = "visit", Series = "visit" };
        var dialogue = Of(2, "2022-12", "London") with { Series = "strategic-dialogue" };
        Session[] known = [Of(1, "2021-12", "London"), visit, dialogue];
        Assert.That(Sessions.Before(dialogue, known).Previous, Is.Null);
        Assert.That(Sessions.Before(visit, known).Previous, Is.Null);
    }

    [Test]
    public void Before_ASessionThatWasOnlyAnnounced_IsNotTheOneBefore()
    {
        var announced = Of(10, "2023-11", "Astana") with { Caveats = ["date-announced", "number-inferred"] };
        Session[] known = [Of(9, "2023-02-01", "London"), announced, Of(11, "2025-04-30", "London")];
        var before = Sessions.Before(known[2], known);
        Assert.That(before.Previous, Is.SameAs(known[0]));
        Assert.That(before.Announced, Is.SameAs(announced));
        Assert.That(before.Missing, Is.EqualTo(new[] { 10 }));
        Assert.That(
            SessionTexts.Before(before),
            Is.EqualTo(
                "Whether a session announced for November 2023 in Astana, taken as the 10th, took place is not established; the last "
                    + "before that is the 9th (London, 1 February 2023)"
            )
        );
    }

    [Test]
    public void Text_OfAnInferredNumberOrAnAnnouncedDay_SaysSo()
    {
        var inferred = Of(10, "2023-11", "Astana") with { Caveats = ["date-announced", "number-inferred"] };
        Session[] known = [inferred, Of(11, "2025-04-30", "London")];
        Assert.That(
            SessionTexts.Before(Sessions.Before(known[1], known)),
            Is.EqualTo(
                "Whether a session announced for November 2023 in Astana, taken as the 10th, took place is not established; no earlier "
                    + "session is on record here; the 1st to the 9th are not on record"
            )
        );
        Assert.That(
            SessionTexts.Held(inferred),
            Is.EqualTo(
                "The 10th session of the Intergovernmental Commission was announced to be held in Astana in November 2023 (the date is "
                    + "the one that was announced, and whether it was kept is not established; the number of the session is inferred)"
            )
        );
    }

    [TestCase(7, "2023-10-02", "Astana", "The 7th session of the Intergovernmental Commission was held in Astana on 2 October 2023")]
    [TestCase(null, "2017", null, "A session of the Intergovernmental Commission was held in 2017")]
    [TestCase(null, "2017-11", "Astana", "A session of the Intergovernmental Commission was held in Astana in November 2017")]
    public void Held_ReadsAsASentence(int? number, string date, string? city, string text) =>
        Assert.That(SessionTexts.Held(Of(number, date, city)), Is.EqualTo(text));

    private static Session Of(int? number, int year) => Of(number, $"{year}", null);

    private static Session Of(int? number, string date, string? city)
    {
        Assert.That(KzUkApi.Domain.Periods.PartialDate.TryParse(date, out var parsed), Is.True, date);
        return new($"session-{number}-{date}", Sessions.IntergovernmentalCommission, number, date, city, parsed.Start, parsed.End, []);
    }

    private sealed record Session(
        string Id,
        string Series,
        int? SessionNumber,
        string Date,
        string? City,
        DateOnly DateStart,
        DateOnly DateEnd,
        IReadOnlyList<string> Caveats
    ) : IDatedSession;
}
