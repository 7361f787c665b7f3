using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Agreements;

/// <summary>What an agreement is on a day, and what says so.</summary>
/// <param name="Code">
/// <c>in-force</c>, <c>signed</c>, <c>superseded</c>, <c>terminated</c>, <c>under-negotiation</c> or <c>unknown</c>.
/// </param>
/// <param name="Basis"><c>events</c> or <c>recorded</c>.</param>
internal sealed record AgreementStatus(string Code, string Basis)
{
    public const string InForce = "in-force";
    public const string Signed = "signed";
    public const string UnderNegotiation = "under-negotiation";
    public const string Unknown = "unknown";

    public const string ByRecord = "recorded";

    /// <summary>Whether no event settles it, so that it is only what the source lists.</summary>
    public bool IsRecorded => Basis == ByRecord;

    private const string ByEvents = "events";

    /// <summary>The status by the end of a day; null before the first event, when an agreement is not yet listed.</summary>
    /// <remarks>
    /// Events up to the day decide: the later of terminated and superseded (of one day: terminated), else entered into force, else
    /// signed or adopted, else under negotiation. Ratified, laid before and approved by parliament, reports of a ratification to
    /// come, an announced signature, a ratified multilateral instrument and amended change nothing, and establish nothing alone; nor
    /// does a step that was only announced.
    /// The recorded status stands from the day of the source that states it, where it says more than all events, also later ones.
    /// </remarks>
    /// <param name="day">The day; null for all that is stored.</param>
    /// <param name="events">All events of the agreement, in any order.</param>
    /// <param name="recorded">The status as recorded.</param>
    public static AgreementStatus? On(DateOnly? day, IReadOnlyCollection<AgreementStep> events, RecordedStatus recorded)
    {
        if (!Visibility.On(day, KnownFrom(events, recorded)))
        {
            return null;
        }

        return events.Count == 0 || (recorded.CountsOn(day) && Reach(recorded.Code) > Reach(Of(events)))
            ? new(recorded.Code, ByRecord)
            : new(Of(events.Where(step => Visibility.On(day, step.DateEnd))), ByEvents);
    }

    /// <summary>The day from which an agreement is listed: that of its first event; without any, the release of the dataset.</summary>
    public static DateOnly KnownFrom(IReadOnlyCollection<AgreementStep> events, RecordedStatus recorded) =>
        events.Count == 0 ? recorded.ReleasedOn : events.Min(step => step.DateEnd);

    private static string Of(IEnumerable<AgreementStep> passed)
    {
        var steps = passed.Where(step => !step.IsOnlyAnnounced).ToList();
        return AgreementStep.Latest(steps.Where(step => step.IsEnd)) is { } end ? end.Event
            : steps.Exists(step => step.Event == AgreementStep.EnteredIntoForce) ? InForce
            : steps.Exists(step => step.IsSignature) ? Signed
            : steps.Exists(step => step.IsNegotiation) ? UnderNegotiation
            : Unknown;
    }

    // How far the life of an agreement has come: what says more reaches further.
    private static int Reach(string code) => code switch
    {
        Unknown => 0,
        UnderNegotiation => 1,
        Signed => 2,
        InForce => 3,
        _ => 4,
    };
}

/// <summary>A status as it is recorded.</summary>
/// <param name="ReleasedOn">The release of the dataset, from which an agreement without any event counts.</param>
/// <param name="StatedOn">The last day on which the source that states it can have been published; null where it is undated.</param>
internal sealed record RecordedStatus(string Code, DateOnly ReleasedOn, DateOnly? StatedOn = null)
{
    /// <summary>Whether it counts by the end of the day: from the day of its source, of an undated one from the release.</summary>
    public bool CountsOn(DateOnly? day) => Visibility.On(day, StatedOn, ReleasedOn);
}
