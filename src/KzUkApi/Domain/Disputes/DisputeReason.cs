namespace KzUkApi.Domain.Disputes;

/// <summary>What the reason of a dispute rests on of one claim.</summary>
/// <param name="Authority">The authority of its source; 1 is best.</param>
internal readonly record struct WeighedClaim(string Value, string? Note, bool Chosen, int Authority);

/// <summary>Why the chosen value of a dispute was chosen.</summary>
internal static class DisputeReason
{
    public const string BetterAuthority = "The better authority is shown.";
    public const string NoRule = "No rule decides between the sources, and the one shown stands first without preference.";

    /// <summary>
    /// What the notes of the chosen claims say, else that every chosen claim has a better authority than all others, else what the notes
    /// of the others say against them, else that no rule decides. Null where none is chosen.
    /// </summary>
    public static string? Of(IReadOnlyCollection<WeighedClaim> claims)
    {
        var (chosen, others) = (claims.Where(claim => claim.Chosen).ToList(), claims.Where(claim => !claim.Chosen).ToList());
        if (chosen.Count == 0)
        {
            return null;
        }

        return Notes(chosen)
            ?? (others.Count > 0 && chosen.Max(claim => claim.Authority) < others.Min(claim => claim.Authority) ? BetterAuthority : null)
            ?? Notes(others)
            ?? NoRule;
    }

    private static string? Notes(IEnumerable<WeighedClaim> claims)
    {
        var notes = claims.Where(claim => claim.Note is not null).Select(claim => $"{claim.Value}: {claim.Note}").ToList();
        return notes.Count > 0 ? string.Join(" ", notes) : null;
    }
}
