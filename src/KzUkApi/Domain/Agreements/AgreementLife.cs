using System.Text.RegularExpressions;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Agreements;

/// <summary>What is recorded of an agreement over time, and what of it was known on a day.</summary>
/// <param name="Recorded">The status as recorded.</param>
/// <param name="SignedEnd">The last day that the date of the signature can mean; null where it is unknown.</param>
/// <param name="InForceEnd">The same of the entry into force.</param>
/// <param name="Steps">All its events, in the order in which they are listed.</param>
internal sealed partial record AgreementLife(
    RecordedStatus Recorded,
    DateOnly? SignedEnd,
    DateOnly? InForceEnd,
    IReadOnlyList<AgreementStep> Steps
)
{
    // The caveat of an agreement that only an undated page shows as in force.
    private const string InForceUndated = "status-undated";

    [GeneratedRegex(@" \(\d{4}\)$")]
    private static partial Regex YearAtEnd { get; }

    /// <summary>Kind of the agreement, as a code.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>Whether it is one of the European Union: its application to the United Kingdom after 31 January 2020 is open.</summary>
    public bool IsOfTheEuropeanEra { get; init; }

    /// <summary>The day from which the agreement is listed.</summary>
    public DateOnly KnownFrom => AgreementStatus.KnownFrom(Steps, Recorded);

    /// <summary>The day from which the signature is shown, and what came with it: the later of its date and its event.</summary>
    /// <remarks>It is null where neither is known: then nothing is hidden.</remarks>
    public DateOnly? SignatureFrom =>
        Steps.Where(step => step.IsSignature).Min(step => (DateOnly?)step.DateEnd) is { } signed && !(SignedEnd > signed)
            ? signed
            : SignedEnd;

    /// <summary>The day from which it is known who signed.</summary>
    public DateOnly SignatoriesFrom => SignatureFrom is { } signed && signed > KnownFrom ? signed : KnownFrom;

    /// <inheritdoc cref="AgreementStatus.On"/>
    public AgreementStatus? On(DateOnly? day) => AgreementStatus.On(day, Steps, Recorded);

    /// <inheritdoc cref="AgreementStanding.On"/>
    public AgreementStanding? StandingOn(DateOnly? day) => AgreementStanding.On(day, this);

    /// <summary>Whether the signature is shown on the day, and what came with it.</summary>
    public bool ShowsSignature(DateOnly? day) => SignatureFrom is not { } from || Visibility.On(day, from);

    /// <summary>Whether the date of the entry into force is shown on the day.</summary>
    public bool ShowsEntryIntoForce(DateOnly? day) => ShowsSignature(day) && (InForceEnd is not { } end || Visibility.On(day, end));

    /// <summary>The ratifications up to the day, in the order in which they are listed.</summary>
    public IEnumerable<AgreementStep> RatifiedOn(DateOnly? day) =>
        StepsOn(day).Where(step => step.Event == AgreementStep.Ratified && !step.IsOnlyAnnounced);

    /// <summary>The last step of a kind up to the day; null where there is none.</summary>
    public AgreementStep? LastOn(DateOnly? day, string kind) => AgreementStep.Latest(StepsOn(day).Where(step => step.Event == kind));

    /// <summary>
    /// What limits the agreement on the day: before the withdrawal its application to the United Kingdom was no question.
    /// </summary>
    public static IReadOnlyList<string> CaveatsOn(DateOnly? day, IReadOnlyList<string> caveats) =>
        AgreementStanding.IsAfterWithdrawal(day) ? caveats : [.. caveats.Where(caveat => caveat != AgreementStanding.OfTheEuropeanEra)];

    /// <summary>
    /// The same for an agreement that is listed on the day: how it is shown to be in force limits nothing before it was.
    /// </summary>
    public IReadOnlyList<string> LimitsOn(DateOnly? day, IReadOnlyList<string> caveats) =>
        StandingOn(day)?.Code == AgreementStanding.InForce
        ? CaveatsOn(day, caveats)
        : [.. CaveatsOn(day, caveats).Where(caveat => caveat != InForceUndated)];

    /// <summary>Whether the entry into force is recorded, and of a later day.</summary>
    public bool EntersIntoForceAfter(DateOnly? day) =>
        Steps.Any(step => step.Event == AgreementStep.EnteredIntoForce && !Visibility.On(day, step.DateEnd));

    /// <summary>The title on the day: before the signature without the year of it, which stands in brackets at its end.</summary>
    public string TitleOn(DateOnly? day, string title) => ShowsSignature(day) ? title : YearAtEnd.Replace(title, string.Empty);

    /// <inheritdoc cref="TitleOn(DateOnly?, string)"/>
    public LocalTitle TitleOn(DateOnly? day, LocalTitle title) => new(
        TitleOn(day, title.English),
        title.Kazakh is { } kazakh ? TitleOn(day, kazakh) : null,
        title.Russian is { } russian ? TitleOn(day, russian) : null
    );

    /// <summary>The steps up to the day, in the order in which they are listed.</summary>
    public IEnumerable<AgreementStep> StepsOn(DateOnly? day) => Steps.Where(step => Visibility.On(day, step.DateEnd));
}
