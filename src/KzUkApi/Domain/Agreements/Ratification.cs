namespace KzUkApi.Domain.Agreements;

/// <summary>What is known by a day of the ratification of an agreement that is signed and not known to be in force.</summary>
/// <param name="By">The sides that ratified, and when: a day, month or year.</param>
/// <param name="Missing">The sides without a stored ratification where the other one has one.</param>
/// <param name="UnderReviewOn">When it was last reported that ratification was under review; null where it was not.</param>
/// <param name="AwaitedOn">When it was last reported that ratification was still awaited; null where it was not.</param>
/// <param name="AwaitedBy">Who then spoke of it as still to come; null where nobody is named.</param>
/// <param name="IsEntryOpen">Whether the record leaves open whether the agreement entered into force.</param>
/// <param name="IsEntryLater">Whether the entry into force is recorded, of a day after the one that is asked for.</param>
internal sealed record Ratification(
    IReadOnlyList<(string Side, string Date)> By,
    IReadOnlyList<string> Missing,
    string? UnderReviewOn,
    string? AwaitedOn,
    string? AwaitedBy,
    bool IsEntryOpen,
    bool IsEntryLater = false
)
{
    /// <summary>The caveat of an agreement whose source leaves the entry into force open.</summary>
    public const string EntryOpen = "entry-into-force-not-established";

    /// <summary>The caveat of a paper that is known only as a draft, or as an intention.</summary>
    public const string SignatureOpen = "signature-not-established";

    public static Ratification On(DateOnly? day, AgreementLife life, IReadOnlyList<string> caveats)
    {
        var awaited = life.LastOn(day, AgreementStep.RatificationAwaited);
        return new(
            [.. life.RatifiedOn(day).Select(step => (step.Party, step.Date))],
            life.StandingOn(day)?.Awaits ?? [],
            life.LastOn(day, AgreementStep.RatificationUnderReview)?.Date,
            awaited?.Date,
            awaited?.StatedBy,
            caveats.Contains(EntryOpen),
            life.EntersIntoForceAfter(day)
        );
    }
}
