using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Agreements;

/// <summary>Where an agreement stands between Kazakhstan and the United Kingdom on a day.</summary>
/// <param name="Code">
/// <c>in-force</c>, <c>signed-not-in-force</c>, <c>signed</c>, <c>under-negotiation</c>, <c>ended</c> or <c>unknown</c>.
/// </param>
/// <param name="Awaits">
/// The sides without a stored ratification where the other one has one; null where it is not known what is awaited, and where nothing
/// is.
/// </param>
internal sealed record AgreementStanding(string Code, IReadOnlyList<string>? Awaits = null)
{
    public const string InForce = "in-force";
    public const string SignedNotInForce = "signed-not-in-force";
    public const string Signed = "signed";
    public const string UnderNegotiation = "under-negotiation";
    public const string Ended = "ended";
    public const string Unknown = "unknown";

    /// <summary>The caveat of papers that the European Union concluded while the United Kingdom was a member.</summary>
    public const string OfTheEuropeanEra = "uk-application-not-established";

    private static readonly DateOnly AfterWithdrawal = new(2020, 2, 1);
    private static readonly string[] Sides = ["GBR", "KAZ"];

    /// <summary>The standing by the end of a day; null before the first event, when an agreement is not yet listed.</summary>
    /// <remarks>
    /// It follows the status of the day. It is unknown where a paper of the European Union is past the withdrawal of the United
    /// Kingdom, and where the source of an agreement leaves its entry into force open and no event settles it. A signed paper is not
    /// in force where its kind needs that, or where a step of ratification shows that it does; of any other it is only signed.
    /// </remarks>
    /// <param name="day">The day; null for all that is stored.</param>
    public static AgreementStanding? On(DateOnly? day, AgreementLife life) => life.On(day)?.Code switch
    {
        null => null,
        AgreementStep.Superseded or AgreementStep.Terminated => new(Ended),
        _ when life.IsOfTheEuropeanEra && Visibility.On(day, AfterWithdrawal) => new(Unknown),
        AgreementStatus.InForce => new(InForce),
        _ when life.Recorded.Code == AgreementStatus.Unknown && IsOpen(day, life.Recorded) => new(Unknown),
        AgreementStatus.Signed when NeedsEntryIntoForce(day, life) => new(SignedNotInForce, AwaitedOn(day, life)),
        AgreementStatus.Signed => new(Signed),
        AgreementStatus.UnderNegotiation => new(UnderNegotiation),
        _ => new(Unknown),
    };

    // What an undated source leaves open has been open on every day.
    private static bool IsOpen(DateOnly? day, RecordedStatus recorded) => recorded.StatedOn is not { } stated || Visibility.On(day, stated);

    private static bool NeedsEntryIntoForce(DateOnly? day, AgreementLife life) =>
        life.Kind is "treaty" or "convention"
        || life.StepsOn(day).Any(step => step.Event is AgreementStep.LaidBeforeParliament or AgreementStep.Ratified);

    private static IReadOnlyList<string>? AwaitedOn(DateOnly? day, AgreementLife life)
    {
        var ratified = life.StepsOn(day).Where(step => step.Event == AgreementStep.Ratified).Select(step => step.Party).ToList();
        return ratified.Count == 0 ? null
            : ratified.Contains(AgreementStep.BothSides) ? []
            : [.. Sides.Except(ratified)];
    }
}
