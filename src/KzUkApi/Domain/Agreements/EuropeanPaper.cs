namespace KzUkApi.Domain.Agreements;

/// <summary>An agreement of the European Union, or of the Communities before it, with Kazakhstan: what is told of it on a day.</summary>
/// <param name="Title">Its short title in the language of the sentence.</param>
/// <param name="IsOfTheCommunities">Whether its title names the Communities.</param>
/// <param name="WithMemberStates">Whether its title names the member states as parties, so that the United Kingdom was one.</param>
/// <param name="NegotiatedFrom">When the first step of negotiation was; null where none is known.</param>
/// <param name="SignedOn">A day, month or year; null where it is not known by the day. The same of the others.</param>
/// <param name="MayHaveEnded">Whether the record leaves open that it is still in force.</param>
/// <param name="IsAfterWithdrawal">Whether the United Kingdom had left the Union by the day.</param>
internal sealed record EuropeanPaper(
    string Title,
    bool IsOfTheCommunities,
    bool WithMemberStates,
    string? NegotiatedFrom,
    string? SignedOn,
    string? InForceOn,
    string? EndedOn,
    bool MayHaveEnded,
    bool IsAfterWithdrawal
)
{
    /// <summary>The caveat of an agreement that may no longer be in force.</summary>
    public const string ContinuationOpen = "continuation-not-established";

    /// <summary>Whether no more than its negotiation is known by the day.</summary>
    public bool IsUnderNegotiation => this is { SignedOn: null, InForceOn: null };

    private const StringComparison Exact = StringComparison.Ordinal;

    /// <param name="shortTitle">The short title in the language of the sentence.</param>
    /// <param name="officialTitle">The title from which the parties are read.</param>
    public static EuropeanPaper On(
        DateOnly? day,
        AgreementLife life,
        string shortTitle,
        string officialTitle,
        string? signedOn,
        IReadOnlyList<string> caveats
    )
    {
        List<AgreementStep> steps = [.. life.StepsOn(day)];
        return new(
            shortTitle,
            officialTitle.Contains("European Communit", Exact),
            officialTitle.Contains("Member States", Exact),
            steps.Find(step => step.IsNegotiation)?.Date,
            life.ShowsSignature(day) ? signedOn : null,
            steps.Find(step => step.Event == AgreementStep.EnteredIntoForce)?.Date,
            AgreementStep.Latest(steps.Where(step => step.IsEnd))?.Date,
            caveats.Contains(ContinuationOpen),
            AgreementStanding.IsAfterWithdrawal(day)
        );
    }
}
