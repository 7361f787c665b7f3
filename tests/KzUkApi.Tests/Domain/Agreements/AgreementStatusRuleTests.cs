using CsCheck;
using KzUkApi.Domain.Agreements;

namespace KzUkApi.Tests.Domain.Agreements;

[Parallelizable]
internal sealed class AgreementStatusRuleTests
{
    private static readonly DateOnly First = new(2020, 1, 1);
    private static readonly RecordedStatus Recorded = new("signed", new(2020, 1, 5));

    private static readonly string[] RecordedCodes = ["signed", "unknown", "in-force"];

    // A recorded status that says no more than any event.
    private static readonly RecordedStatus Nothing = new("unknown", new(2020, 1, 5));

    private static readonly string[] Kinds =
    [
        "negotiations-opened", "negotiations-reported", "initialled", "signed", "laid-before-parliament", "ratified",
        "entered-into-force", "multilateral-instrument-ratified", "amended", "superseded", "terminated",
    ];

    // Few days, so that steps often fall on one.
    private static readonly Gen<AgreementStep> Steps =
        from kind in Gen.OneOf(Kinds)
        from start in Gen.Int[0, 6]
        from length in Gen.Int[0, 2]
        from number in Gen.Int[0, 1000]
        select Step(kind, First.AddDays(start), First.AddDays(start + length), $"step-{number}");

    [Test]
    public void On_StepsInAnyOrder_IsTheSame() => Gen.Select(Steps.Array[0, 6], Gen.Int[0, 9], Gen.Int[0, 1000]).Sample(
        (steps, day, seed) =>
        {
            var shuffled = steps.ToArray();
            new Random(seed).Shuffle(shuffled);
            return AgreementStatus.On(First.AddDays(day), steps, Recorded) == AgreementStatus.On(First.AddDays(day), shuffled, Recorded);
        },
        iter: 5_000);

    [Test]
    public void On_WhatComesLater_ChangesNothing() => Gen.Select(Steps.Array[1, 6], Gen.Int[0, 9]).Sample(
        (steps, number) =>
        {
            var day = First.AddDays(number);
            var passed = steps.Where(step => step.DateEnd <= day).ToArray();
            var status = AgreementStatus.On(day, steps, Nothing);
            return passed.Length == 0 ? status is null : status == AgreementStatus.On(day, passed, Nothing);
        },
        iter: 5_000);

    [TestCase("superseded", "terminated", "terminated")]
    [TestCase("terminated", "superseded", "terminated")]
    [TestCase("signed", "entered-into-force", "in-force")]
    [TestCase("entered-into-force", "terminated", "terminated")]
    [TestCase("initialled", "signed", "signed")]
    [TestCase("ratified", "amended", "unknown")]
    [TestCase("ratified", "multilateral-instrument-ratified", "unknown")]
    [TestCase("signed", "multilateral-instrument-ratified", "signed")]
    [TestCase("ratified", "initialled", "under-negotiation")]
    public void On_TwoStepsOfOneDay_FollowTheLifeOfAnAgreement(string one, string other, string status)
    {
        var steps = new[] { Step(one, First, First, "b"), Step(other, First, First, "a") };
        Assert.That(AgreementStatus.On(First, steps, Recorded)!.Code, Is.EqualTo(status));
    }

    [Test]
    public void On_LaterEnd_Decides()
    {
        var steps = new[] { Step("terminated", First, First, "a"), Step("superseded", First.AddDays(1), First.AddDays(1), "b") };
        Assert.That(AgreementStatus.On(First, steps, Recorded)!.Code, Is.EqualTo("terminated"));
        Assert.That(AgreementStatus.On(First.AddDays(1), steps, Recorded)!.Code, Is.EqualTo("superseded"));
    }

    // A source from before the day can only have announced the step.
    [TestCase(-1, "signed")]
    [TestCase(0, "in-force")]
    public void On_AStepThatWasOnlyAnnounced_ChangesNothing(int published, string status)
    {
        var entry = Step("entered-into-force", First, First, "b") with { PublishedEnd = First.AddDays(published) };
        Assert.That(AgreementStatus.On(First, [Step("signed", First, First, "a"), entry], Recorded)!.Code, Is.EqualTo(status));
    }

    [Test]
    public void On_NoEvents_IsRecordedFromTheReleaseOn()
    {
        Assert.That(AgreementStatus.On(new(2020, 1, 4), [], Recorded), Is.Null);
        Assert.That(AgreementStatus.On(new(2020, 1, 5), [], Recorded), Is.EqualTo(new AgreementStatus("signed", "recorded")));
    }

    [TestCase("in-force", "signed", "recorded", "in-force")]
    [TestCase("in-force", "entered-into-force", "events", "in-force")]
    [TestCase("superseded", "entered-into-force", "recorded", "superseded")]
    [TestCase("signed", "terminated", "events", "terminated")]
    [TestCase("unknown", "signed", "events", "signed")]
    [TestCase("unknown", "negotiations-reported", "events", "under-negotiation")]
    [TestCase("signed", "ratified", "recorded", "signed")]
    public void On_RecordedStatus_CountsOnlyWhereItSaysMoreThanTheEvents(string recorded, string step, string basis, string status)
    {
        var steps = new[] { Step(step, First, First, "a") };
        Assert.That(AgreementStatus.On(null, steps, new(recorded, First)), Is.EqualTo(new AgreementStatus(status, basis)));
    }

    [Test]
    public void On_RecordedStatus_CountsFromTheDayOfItsSourceOfAnUndatedOneFromTheRelease()
    {
        var steps = new[] { Step("signed", First, First, "a") };
        var (stated, released) = (First.AddDays(3), First.AddDays(9));
        Assert.That(On(stated.AddDays(-1), stated), Is.EqualTo("signed"));
        Assert.That(On(stated, stated), Is.EqualTo("in-force"));
        Assert.That(On(released.AddDays(-1), null), Is.EqualTo("signed"));
        Assert.That(On(released, null), Is.EqualTo("in-force"));
        Assert.That(On(null, stated), Is.EqualTo("in-force"));

        string On(DateOnly? day, DateOnly? source) => AgreementStatus.On(day, steps, new("in-force", released, source))!.Code;
    }

    // What an event settles is not known before it, whatever the source of the record is called.
    [Test]
    public void On_RecordedStatusThatALaterEventSettles_WaitsForTheEvent()
    {
        var steps = new[] { Step("entered-into-force", First, First, "a"), Step("superseded", First.AddDays(8), First.AddDays(8), "b") };
        Assert.That(AgreementStatus.On(First.AddDays(7), steps, new("superseded", First, First))!.Code, Is.EqualTo("in-force"));
    }

    [Test]
    public void On_WithoutDay_IsThatOfTheLastDay() => Gen.Select(Steps.Array[0, 6], Gen.OneOf(RecordedCodes)).Sample(
        (steps, recorded) =>
            AgreementStatus.On(null, steps, new(recorded, First)) == AgreementStatus.On(First.AddDays(20), steps, new(recorded, First)),
        iter: 2_000);

    private static AgreementStep Step(string kind, DateOnly start, DateOnly end, string id) => new()
    {
        Id = id,
        AgreementId = "an-agreement",
        Event = kind,
        Date = $"{start:yyyy-MM-dd}",
        DateStart = start,
        DateEnd = end,
    };
}
