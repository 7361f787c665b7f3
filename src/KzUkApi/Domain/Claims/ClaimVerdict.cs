using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>Checks a claim against the stored figures of both sides, and says how.</summary>
internal static class ClaimVerdict
{
    /// <param name="candidates">Every figure that may serve, best first; none is doubtful.</param>
    /// <param name="language">The language of the sentences.</param>
    public static Claim Check(ClaimRow claim, IReadOnlyList<CandidateRow> candidates, string language = TextLanguages.English) =>
        new(claim, Find(claim.Terms, candidates, language), language);

    /// <inheritdoc cref="Check"/>
    public static ClaimFindings Find(ClaimTerms claim, IReadOnlyList<CandidateRow> candidates, string language)
    {
        var fitting = candidates.Where(row => Fits(claim, row)).ToList();
        var own = Side(claim, claim.Reporter, claim.Measure, SideCheck.Own, fitting, language);
        var other = Side(claim, claim.Counterpart, claim.CounterpartMeasure, SideCheck.Other, fitting, language);
        var (ours, theirs) = (own.FirstOrDefault(IsComputed), other.FirstOrDefault(IsComputed));

        // The counterpart decides only where the own side cannot, and then only that the claim agrees with it.
        var deciding = ours ?? (theirs is { Agrees: true } ? theirs : null);
        var verdict =
            deciding is null ? ClaimCheck.Unverifiable
            : ours is null ? ClaimCheck.Consistent
            : ours.Verdict;
        var held = fitting.Where(row => row.Reporter == claim.Reporter && row.Measure == claim.Measure).ToList();
        var (now, then) = (held.Find(row => row.Period == claim.Period), held.Find(row => row.Period == claim.BasePeriod));
        var findings = new ClaimFindings
        {
            Verdict = verdict,
            Conclusive = deciding?.Conclusive,
            Reading = deciding?.Reading,
            Independent = deciding?.Independent,
            LaterThanClaim = deciding?.LaterThanClaim,
            SidesDisagree = ours is null || theirs is null ? null : Disagree(ours, theirs),
            Claimed = PercentRange.Of(claim.Change.Covered),
            Computed = deciding?.Computed,
            Figure = deciding is null ? now?.Figure() : deciding.Derived ? null : deciding.Figures[0],
            BaseFigure = deciding is null ? then?.Figure() : deciding.Derived ? null : deciding.BaseFigures[0],
            FigureIds = deciding is null ? [] : [.. deciding.Figures.Concat(deciding.BaseFigures).Select(figure => figure.Id)],
            Missing = own.Count > 0 ? [] :
            [
                .. now is null ? [claim.Period] : Array.Empty<string>(),
                .. then is null ? [claim.BasePeriod] : Array.Empty<string>(),
            ],
            Checks = [.. own, .. other],
            Explanation = string.Empty,
            Deciding = deciding,
        };
        return findings with { Explanation = ClaimText.Explain(claim, findings, language) };
    }

    private static bool IsComputed(SideCheck check) => check.Range is not null;

    private static bool Fits(ClaimTerms claim, CandidateRow row) =>
        row.Subject == claim.Subject
        && row.Commodity == claim.Commodity
        && (claim.Subject == ClaimTerms.Investment
            || (claim.ProductType is { } type ? row.ProductType == type : row.ProductType != "services"));

    private static List<SideCheck> Side(
        ClaimTerms claim, string reporter, string measure, string side, IReadOnlyList<CandidateRow> candidates, string language)
    {
        var pairs = ClaimPairs.Of(claim, measure, [.. candidates.Where(row => row.Reporter == reporter)]);
        return [.. pairs.Select(pair => SideCheck.Of(claim, pair, side, measure, language))];
    }

    private static bool Disagree(SideCheck ours, SideCheck theirs) =>
        ours.Agrees != theirs.Agrees || Math.Sign(ours.ChangePercent ?? 0) * Math.Sign(theirs.ChangePercent ?? 0) < 0;
}
