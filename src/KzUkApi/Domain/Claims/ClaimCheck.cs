using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Claims;

/// <summary>What figures say of a claimed change.</summary>
/// <remarks>
/// <c>contradicted</c>: the range computed from the figures has nothing in common with what the claim covers; <c>supported</c>: it lies
/// inside, the figures are independent of the claim, and it agrees as rounded, not only as truncated; <c>consistent</c>: any other
/// overlap; <c>unverifiable</c>: nothing can be computed.
/// </remarks>
internal static class ClaimCheck
{
    public const string Supported = "supported";
    public const string Consistent = "consistent";
    public const string Contradicted = "contradicted";
    public const string Unverifiable = "unverifiable";

    /// <summary>The verdict on a claim.</summary>
    /// <param name="computed">The range of the true change; null where it cannot be computed.</param>
    /// <param name="independent">Whether the producer of the statistics published the figures, apart from the text of the claim.</param>
    public static Verdict Judge(ClaimedChange claimed, Bounds? computed, bool independent)
    {
        if (computed is not { } range)
        {
            return new(Unverifiable, null, null);
        }

        if (!claimed.Covered.Overlaps(range))
        {
            return new(Contradicted, null, null);
        }

        var conclusive = claimed.Covered.Contains(range);
        var reading = claimed.Reading(range);
        var supported = conclusive && independent && reading != ClaimedChange.Truncated;
        return new(supported ? Supported : Consistent, conclusive, reading);
    }

    /// <summary>What the figures say of a claim.</summary>
    /// <param name="Name">One of the verdicts.</param>
    /// <param name="Conclusive">
    /// Where supported or consistent: whether every change that the figures allow is covered by the claim. Null otherwise.
    /// </param>
    /// <param name="Reading">Likewise: whether the claim agrees as rounded, or only as truncated. Null otherwise.</param>
    internal sealed record Verdict(string Name, bool? Conclusive, string? Reading);
}
