using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Agreements;

/// <summary>Where an agreement stands between Kazakhstan and the United Kingdom on a day.</summary>
/// <param name="Code">One of the constants.</param>
/// <param name="Awaits">
/// The sides without a stored ratification where the other one has one; null where it is not known what is awaited, and where nothing
/// is.
/// </param>
internal sealed record AgreementStanding(string Code, IReadOnlyList<string>? Awaits = null)
{
    public const string InForce = "in-force";
    public const string InForceWithUnion = "in-force-with-eu";
    public const string SignedNotInForce = "signed-not-in-force";
    public const string Signed = "signed";
    public const string SignatureAnnounced = "signature-announced";
    public const string UnderNegotiation = "under-negotiation";
    public const string Ended = "ended";
    public const string Unknown = "unknown";

    /// <summary>The caveat of papers that the European Union concluded while the United Kingdom was a member.</summary>
    public const string OfTheEuropeanEra = "uk-application-not-established";

    private static readonly DateOnly AfterWithdrawal = new(2020, 2, 1);
    private static readonly string[] Sides = ["GBR", "KAZ"];

    /// <summary>The standing by the end of a day; null before the first event, when an agreement is not yet listed.</summary>
    /// <remarks>
    /// It follows the status of the day. A paper of the European Union that is in force is in force with the Union alone once the
    /// United Kingdom has withdrawn. A signed paper is not in force where its kind needs that, or where a step of ratification shows
    /// that it does: no entry into force is stored, which says no more than that. Of any other it is only signed. Negotiations are no
    /// longer under way where the source leaves open what became of them.
    /// </remarks>
    /// <param name="day">The day; null for all that is stored.</param>
    public static AgreementStanding? On(DateOnly? day, AgreementLife life) => life.On(day)?.Code switch
    {
        null => null,
        AgreementStep.Superseded or AgreementStep.Terminated => new(Ended),
        AgreementStatus.InForce when life.IsOfTheEuropeanEra && IsAfterWithdrawal(day) => new(InForceWithUnion),
        AgreementStatus.InForce => new(InForce),
        AgreementStatus.Signed when NeedsEntryIntoForce(day, life) => new(SignedNotInForce, AwaitedOn(day, life)),
        AgreementStatus.Signed => new(Signed),
        AgreementStatus.UnderNegotiation when life.Recorded.Code != AgreementStatus.Unknown || !IsOpen(day, life.Recorded) =>
            new(UnderNegotiation),
        _ when life.StepsOn(day).Any(step => step.Event == AgreementStep.SignatureAnnounced) => new(SignatureAnnounced),
        _ => new(Unknown),
    };

    /// <summary>Whether the United Kingdom had left the European Union by the end of the day.</summary>
    public static bool IsAfterWithdrawal(DateOnly? day) => Visibility.On(day, AfterWithdrawal);

    // What an undated source leaves open has been open on every day.
    private static bool IsOpen(DateOnly? day, RecordedStatus recorded) => recorded.StatedOn is not { } stated || Visibility.On(day, stated);

    private static bool NeedsEntryIntoForce(DateOnly? day, AgreementLife life) =>
        life.Kind is "treaty" or "convention" || life.StepsOn(day).Any(step => step.ConcernsRatification);

    private static IReadOnlyList<string>? AwaitedOn(DateOnly? day, AgreementLife life)
    {
        var ratified = life.RatifiedOn(day).Select(step => step.Party).ToList();
        return ratified.Count == 0 ? null
            : ratified.Contains(AgreementStep.BothSides) ? []
            : [.. Sides.Except(ratified)];
    }
}
