using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>Records as the facts of a briefing.</summary>
internal static class BriefingFacts
{
    private static readonly string[] OfTheSignature =
    [
        "date-announced", "date-inferred", "date-of-report", "day-not-stated", "place-disputed", "place-inferred",
        "place-not-stated", "signature-date-disputed",
    ];

    /// <summary>A step of an agreement, which is named with the agreement.</summary>
    public static BriefingFact Step(EventRow row) =>
        Of(row, "agreements") with
        {
            Titles = Announcement.Title(RecordTitles.Step(row.Kind, row.Party!, row.Titles), row.Caveats),
        };

    public static BriefingFact Of(EventRow row, string type) => new()
    {
        Id = row.RecordId,
        Type = type,
        Kind = row.Kind,
        Date = row.Date,
        Title = Announcement.Title(row.Title!, row.Caveats),
        Titles = Announcement.Title(row.Titles, row.Caveats),
        Until = row.Until,
        City = row.City,
        Caveats = row.Caveats,
        Source = row.Source,
        RestsOn = [Reference(row)],
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

    /// <param name="tellsRatification">Whether what became of it is told, beside its signature.</param>
    public static BriefingFact Signed(AgreementRow agreement, IReadOnlyList<EventRow> events, DateOnly? asOf, bool tellsRatification)
    {
        var steps = new ToldSteps(agreement, events, asOf);
        List<EventRow> told = [.. steps.Signature, .. tellsRatification ? steps.Ratification : []];
        return Agreement(agreement, Concluding(agreement, asOf), agreement.SignedOn) with
        {
            Standing = agreement.Life.StandingOn(asOf)?.Code,
            Awaits = agreement.Life.StandingOn(asOf)?.Awaits,
            Ratification = Ratification.On(asOf, agreement.Life, agreement.Caveats),
            Caveats = [.. agreement.Caveats.Union(told.SelectMany(step => step.Caveats))],
            RestsOn = steps.Citing(told),
        };
    }

    /// <summary>An agreement that was announced as to be signed; that it was is not established.</summary>
    public static BriefingFact SignatureAnnounced(AgreementRow agreement, IReadOnlyList<EventRow> events) =>
        Of(events.Last(row => row.RecordId == agreement.Id && row.Kind == AgreementStep.SignatureAnnounced), "agreements") with
        {
            Standing = AgreementStanding.SignatureAnnounced,
        };

    // A joint statement is adopted where no signature of it is known.
    private static string Concluding(AgreementRow agreement, DateOnly? asOf) =>
        AgreementStep.IsAdoption(agreement.Life.StepsOn(asOf).Select(step => step.Event)) ? AgreementStep.Adopted : AgreementStatus.Signed;

    /// <summary>An agreement of the European Union, by what it is between its parties.</summary>
    public static BriefingFact Apart(AgreementRow agreement, IReadOnlyList<EventRow> events, DateOnly? asOf)
    {
        var steps = new ToldSteps(agreement, events, asOf);
        var paper = EuropeanPaper.On(
            asOf,
            agreement.Life,
            agreement.Title,
            agreement.OfficialTitle,
            agreement.SignedOn,
            agreement.Caveats
        );
        return Agreement(agreement, agreement.Life.On(asOf)!.Code, paper.SignedOn) with
        {
            Standing = agreement.Life.StandingOn(asOf)?.Code,
            // What limits the day of its end is told with it.
            Caveats = [.. agreement.Caveats.Union(steps.End.SelectMany(row => row.Caveats))],
            European = paper,
            RestsOn = paper.IsUnderNegotiation
                ? steps.Citing(steps.Negotiation)
                : steps.Citing([.. steps.Signature, .. steps.EntryIntoForce, .. steps.End]),
        };
    }

    /// <summary>
    /// An agreement by its entry into force: what limits the date of its signature does not limit that. Where the day of the entry
    /// into force is not known, its signature is told instead.
    /// </summary>
    public static BriefingFact InForce(AgreementRow agreement, IReadOnlyList<EventRow> events, DateOnly? asOf)
    {
        var steps = new ToldSteps(agreement, events, asOf);
        var entry = agreement.Life.ShowsEntryIntoForce(asOf) ? agreement.InForceOn : null;
        return Agreement(agreement, AgreementStatus.InForce, entry) with
        {
            Caveats = steps.EntryIntoForce is { Count: > 0 } entries
                ? [.. agreement.Caveats.Except(OfTheSignature).Union(entries.SelectMany(step => step.Caveats))]
                : agreement.Caveats,
            RestsOn = steps.Citing(entry is null ? [.. steps.EntryIntoForce, .. steps.Signature] : steps.EntryIntoForce),
            Standing = AgreementStanding.InForce,
            // What no event settles is told of the one who lists it.
            ListedBy = agreement.Life.On(asOf)?.IsRecorded == true ? agreement.Source.Publisher : null,
            SignedOn = agreement.Life.ShowsSignature(asOf) ? agreement.SignedOn : null,
        };
    }

    /// <summary>What happened between two days, latest first.</summary>
    public static IReadOnlyList<BriefingFact> Between(AsOfView before, AsOfView now) =>
    [
        .. New(before.Events, now.Events).Select(row => (row, Step(row)))
            .Concat(New(before.Meetings, now.Meetings).Select(row => (row, Meeting(row))))
            .Concat(New(before.Others, now.Others).Select(row => (row, Of(row, row.Type))))
            .OrderByDescending(pair => pair.row.DateEnd)
            .ThenByDescending(pair => pair.row.DateStart)
            .ThenByDescending(pair => AgreementStep.Rank(pair.row.Kind))
            .ThenBy(pair => pair.row.Id, StringComparer.Ordinal)
            .Select(pair => pair.Item2),
    ];

    // One record can be named otherwise on another day.
    private static IEnumerable<EventRow> New(IEnumerable<EventRow> before, IEnumerable<EventRow> now) =>
        now.ExceptBy(before.Select(row => (row.Type, row.Id)), row => (row.Type, row.Id));

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
        RestsOn = [new(agreement.Id, null, agreement.Source)],
    };

    /// <summary>A record as it is cited: a step by itself, which can have another source than its agreement.</summary>
    public static BriefingReference Reference(EventRow row) => new(row.Id, null, row.Source) { RecordId = row.RecordId };
}
