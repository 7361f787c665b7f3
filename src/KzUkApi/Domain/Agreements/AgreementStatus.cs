namespace KzUkApi.Domain.Agreements;

/// <summary>What an agreement is on a day, and what says so.</summary>
/// <param name="Code">
/// <c>in-force</c>, <c>signed</c>, <c>superseded</c>, <c>terminated</c>, <c>under-negotiation</c> or <c>unknown</c>.
/// </param>
/// <param name="Basis"><c>events</c> or <c>recorded</c>.</param>
internal sealed record AgreementStatus(string Code, string Basis)
{
    public const string InForce = "in-force";
    public const string UnderNegotiation = "under-negotiation";

    /// <summary>The status by the end of a day; null before the first event, when an agreement is not yet listed.</summary>
    /// <remarks>
    /// Events up to the day decide: the later of terminated and superseded (of one day: terminated), else entered into force, else
    /// signed, else under negotiation. Ratified, laid before parliament and amended change nothing, and establish nothing alone.
    /// </remarks>
    /// <param name="day">The day; null for the status as recorded.</param>
    /// <param name="events">All events of the agreement, in any order.</param>
    /// <param name="recorded">The status as recorded; it stands where no event is known.</param>
    public static AgreementStatus? On(DateOnly? day, IReadOnlyCollection<AgreementStep> events, RecordedStatus recorded)
    {
        if (day is not { } date)
        {
            return new(recorded.Code, "recorded");
        }

        return KnownFrom(events, recorded) > date ? null
            : events.Count == 0 ? new(recorded.Code, "recorded")
            : new(Of([.. events.Where(step => step.DateEnd <= date)]), "events");
    }

    /// <summary>The day from which an agreement is listed: that of its first event; without any, the release of the dataset.</summary>
    public static DateOnly KnownFrom(IReadOnlyCollection<AgreementStep> events, RecordedStatus recorded) =>
        events.Count == 0 ? recorded.ReleasedOn : events.Min(step => step.DateEnd);

    private static string Of(List<AgreementStep> passed) =>
        AgreementStep.Latest(passed.Where(step => step.IsEnd)) is { } end ? end.Event
        : passed.Exists(step => step.Event == AgreementStep.EnteredIntoForce) ? InForce
        : passed.Exists(step => step.Event == AgreementStep.Signed) ? "signed"
        : passed.Exists(step => step.IsNegotiation) ? UnderNegotiation
        : "unknown";
}

/// <summary>A status as it is recorded.</summary>
/// <param name="ReleasedOn">The release of the dataset, from which an agreement without any event counts.</param>
internal sealed record RecordedStatus(string Code, DateOnly ReleasedOn);
