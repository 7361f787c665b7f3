using KzUkApi.Domain.Agreements;

namespace KzUkApi.Overviews.Briefing;

/// <summary>The steps that a sentence about an agreement tells: it cites the source of each, and carries what limits it.</summary>
/// <param name="events">The steps of all agreements up to the day.</param>
internal sealed class ToldSteps(AgreementRow agreement, IReadOnlyList<EventRow> events, DateOnly? asOf)
{
    private readonly List<AgreementStep> _steps = [.. agreement.Life.StepsOn(asOf)];

    public IReadOnlyList<EventRow> Negotiation => Rows(_steps.Find(step => step.IsNegotiation));

    public IReadOnlyList<EventRow> Signature => Rows([.. _steps.Where(step => step.IsSignature)]);

    /// <summary>The ratifications, and the latest reports of one to come.</summary>
    public IReadOnlyList<EventRow> Ratification =>
        Rows([
            .. agreement.Life.RatifiedOn(asOf),
            agreement.Life.LastOn(asOf, AgreementStep.RatificationUnderReview),
            agreement.Life.LastOn(asOf, AgreementStep.RatificationAwaited),
        ]);

    public IReadOnlyList<EventRow> EntryIntoForce => Rows(_steps.Find(step => step.Event == AgreementStep.EnteredIntoForce));

    public IReadOnlyList<EventRow> End => Rows(AgreementStep.Latest(_steps.Where(step => step.IsEnd)));

    /// <summary>The sources of the agreement and of the steps, each once, with the first that rests on it.</summary>
    public IReadOnlyList<BriefingReference> Citing(params IEnumerable<EventRow> told) =>
    [
        .. told.Select(BriefingFacts.Reference)
            .Prepend(new(agreement.Id, null, agreement.Source))
            .DistinctBy(reference => reference.Source.Id),
    ];

    private IReadOnlyList<EventRow> Rows(params IReadOnlyList<AgreementStep?> steps) =>
        [.. steps.OfType<AgreementStep>().Select(step => events.Single(row => row.Id == step.Id))];
}
