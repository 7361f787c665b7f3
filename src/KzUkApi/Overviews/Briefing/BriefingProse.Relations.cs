using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Sentences;

namespace KzUkApi.Overviews.Briefing;

/// <summary>Agreements, meetings and milestones in sentences.</summary>
internal sealed partial class BriefingProse
{
    private void Relations()
    {
        Agreements();
        Meetings();
        Milestones();
    }

    private void Agreements()
    {
        var held = _page.Agreements;
        Facts("signed-not-in-force", held.SignedNotInForce, (fact, title) =>
            _words.SignedNotInForce(title, fact.Date, fact.City, fact.Ratification!));
        Facts("under-negotiation", held.UnderNegotiation, (fact, title) => _words.UnderNegotiation(title, fact.Date));
        Facts("latest-signed", held.LatestSigned, (fact, title) =>
            _words.Signed(title, fact.Date, fact.City, fact.Kind == AgreementStep.Adopted));
        Facts("signature-announced", held.SignatureAnnounced, (fact, title) => _words.SignatureAnnounced(title, fact.Date));
        Facts("in-force", held.InForce, (fact, title) =>
            _words.InForce(title, fact.Date, fact.SignedOn, fact.Caveats.Contains(EuropeanPaper.ContinuationOpen), fact.ListedBy));
        Facts("european", held.OfTheEuropeanEra, (fact, title) => _words.OfTheEuropeanUnion(fact.European! with { Title = title }));

        void Facts(string list, IReadOnlyList<BriefingFact> facts, Func<BriefingFact, string, string> told) =>
            List(RelationSections.Agreements, list, [.. facts.Select(fact => Fact(RelationSections.Agreements, fact, told))]);
    }

    private void Meetings()
    {
        foreach (var sessions in new[] { _page.Meetings.StrategicDialogue, _page.Meetings.IntergovernmentalCommission })
        {
            if (sessions is [{ Told: { } told } latest, ..])
            {
                Add(RelationSections.Meetings, [.. Session(latest, told, sessions)]);
            }
        }

        Dated(RelationSections.Meetings, "latest-meetings", _page.Meetings.Latest);
    }

    private IEnumerable<BriefingSentence> Session(
        BriefingFact latest,
        (EventRow Session, SessionsBefore<EventRow> Before) told,
        IReadOnlyList<BriefingFact> sessions
    )
    {
        yield return Sentence(
            RelationSections.Meetings,
            Lead.None,
            SessionTexts.Held(told.Session, _language) + Cite(latest),
            latest.Caveats
        );
        if (SessionTexts.Before(told.Before, _language) is { } before)
        {
            // The one before is cited where it is the one that stands beside it.
            var previous = sessions.FirstOrDefault(session => session.Id == latest.PreviousHeldId);
            yield return Sentence(
                RelationSections.Meetings,
                Lead.None,
                before + (previous is null ? string.Empty : Cite(previous)),
                told.Before.Previous?.Caveats ?? []
            );
        }
    }

    private void Milestones()
    {
        var founding = _page.Milestones.Where(BriefingFacts.IsFounding).ToList();
        Add(RelationSections.Milestones, [.. founding.Select(fact => Fact(RelationSections.Milestones, fact, Dated))]);
        Dated(RelationSections.Milestones, "latest-milestones", [.. _page.Milestones.Except(founding)]);
    }
}
