using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Meetings;

namespace KzUkApi.Overviews.Briefing;

/// <summary>Records as the facts of a briefing.</summary>
internal static class BriefingFacts
{
    private static readonly string[] OfTheSignature = ["date-announced", "date-inferred", "place-inferred", "place-not-stated"];

    /// <summary>A step of an agreement, which is named with the agreement.</summary>
    public static BriefingFact Step(EventRow row) =>
        Of(row, "agreements") with { Titles = row.Titles.After(Codes.AgreementEvents.Find(row.Kind)!) };

    public static BriefingFact Of(EventRow row, string type) => new()
    {
        Id = row.RecordId,
        Type = type,
        Kind = row.Kind,
        Date = row.Date,
        Title = row.Title!,
        Titles = row.Titles,
        City = row.City,
        Caveats = row.Caveats,
        Source = row.Source,
    };

    /// <summary>Whether a milestone is one with which the relation began.</summary>
    public static bool IsFounding(BriefingFact fact) => IsFounding(fact.Kind);

    public static bool IsFounding(string kind) => kind is "recognition" or "diplomatic-relations";

    public static BriefingFact Meeting(EventRow row) => Of(row, "meetings");

    /// <summary>A session of a dialogue or commission, with what comes before it.</summary>
    public static BriefingFact Session(EventRow row, IEnumerable<EventRow> known, string language)
    {
        var before = Sessions.Before(row, known);
        return Meeting(row) with
        {
            Sentence = $"{SessionTexts.Held(row, language)}.",
            PreviousHeldId = before.Previous?.Id,
            MissingSessions = before.Missing,
            PreviousText = SessionTexts.Before(before, language) is { } text ? $"{text}." : null,
            Told = (row, before),
        };
    }

    /// <summary>An agreement under negotiation by the latest of its steps that was known.</summary>
    /// <remarks>Where its status is recorded without any step, the agreement stands by itself.</remarks>
    public static BriefingFact LatestStep(AgreementRow agreement, IReadOnlyList<EventRow> events, DateOnly? asOf) =>
        AgreementStep.Latest(agreement.Life.StepsOn(asOf)) is { } latest
            ? Of(events.Single(row => row.Id == latest.Id), "agreements")
            : Agreement(agreement, AgreementStatus.UnderNegotiation, null);

    public static BriefingFact Signed(AgreementRow agreement, DateOnly? asOf) =>
        Agreement(agreement, Concluding(agreement, asOf), agreement.SignedOn) with
        {
            Standing = agreement.Life.StandingOn(asOf)?.Code,
            Awaits = agreement.Life.StandingOn(asOf)?.Awaits,
        };

    // A joint statement is adopted where no signature of it is known.
    private static string Concluding(AgreementRow agreement, DateOnly? asOf) =>
        AgreementStep.IsAdoption(agreement.Life.StepsOn(asOf).Select(step => step.Event)) ? AgreementStep.Adopted : AgreementStatus.Signed;

    /// <summary>An agreement of the European Union, by what it is between its parties.</summary>
    public static BriefingFact Apart(AgreementRow agreement, DateOnly? asOf) =>
        Agreement(agreement, agreement.Life.On(asOf)!.Code, agreement.Life.ShowsSignature(asOf) ? agreement.SignedOn : null) with
        {
            Standing = agreement.Life.StandingOn(asOf)?.Code,
        };

    /// <summary>An agreement by its entry into force: what limits the date of its signature does not limit that.</summary>
    public static BriefingFact InForce(AgreementRow agreement, IReadOnlyList<EventRow> events, DateOnly? asOf) =>
        Agreement(agreement, AgreementStatus.InForce, agreement.Life.ShowsEntryIntoForce(asOf) ? agreement.InForceOn : null) with
        {
            Caveats = events.Where(row => row.RecordId == agreement.Id && row.Kind == AgreementStep.EnteredIntoForce).ToList()
                is { Count: > 0 } steps
                ? [.. agreement.Caveats.Except(OfTheSignature).Union(steps.SelectMany(step => step.Caveats))]
                : agreement.Caveats,
            Standing = AgreementStanding.InForce,
        };

    /// <summary>What happened between two days, latest first.</summary>
    public static IReadOnlyList<BriefingFact> Between(AsOfView before, AsOfView now) =>
    [
        .. now.Events.Except(before.Events).Select(row => (row, Step(row)))
            .Concat(now.Meetings.Except(before.Meetings).Select(row => (row, Meeting(row))))
            .Concat(now.Others.Except(before.Others).Select(row => (row, Of(row, row.Type))))
            .OrderByDescending(pair => pair.row.DateEnd)
            .ThenByDescending(pair => pair.row.DateStart)
            .ThenByDescending(pair => AgreementStep.Rank(pair.row.Kind))
            .ThenBy(pair => pair.row.Id, StringComparer.Ordinal)
            .Select(pair => pair.Item2),
    ];

    private static BriefingFact Agreement(AgreementRow agreement, string kind, string? date) => new()
    {
        Id = agreement.Id,
        Type = "agreements",
        Kind = kind,
        Date = date,
        Title = agreement.Title,
        Titles = agreement.Titles,
        Caveats = agreement.Caveats,
        City = kind is AgreementStep.Signed or AgreementStep.Adopted ? agreement.SignedIn : null,
        Source = agreement.Source,
    };
}
