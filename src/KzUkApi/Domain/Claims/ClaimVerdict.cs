using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Claims;

/// <summary>Checks a claim against the stored figures of both sides, and says how.</summary>
internal static class ClaimVerdict
{
    /// <param name="language">The language of the sentences.</param>
    public static Claim Check(ClaimRow claim, KnownFigures known, string language) =>
        new(claim, Find(claim.Terms, known, language), language);

    /// <inheritdoc cref="Check"/>
    public static ClaimFindings Find(ClaimTerms claim, KnownFigures known, string language)
    {
        var fitting = known.Candidates.Where(row => Fits(claim, row)).ToList();
        var own = Side(claim, claim.Reporter, claim.Measure, SideCheck.Own, fitting);
        var other = Side(claim, claim.Counterpart, claim.CounterpartMeasure, SideCheck.Other, fitting);
        var currency = own.Find(IsComputed)?.Unit ?? claim.Currency;
        own = own.ConvertAll(Finished);
        other = other.ConvertAll(Finished);
        var ours = own.Find(IsComputed);

        // Each side speaks by the statistics of its own office. Where there are none, like is set beside like.
        var theirs = other.Find(check => IsComputed(check) && check.IsOfProducer)
            ?? other.Find(check => IsComputed(check) && check.Dataset is not null && check.Dataset == ours?.Dataset)
            ?? other.Find(IsComputed);

        // The counterpart decides only where the own side cannot, and then only that the claim agrees with it,
        // whatever the currency.
        var deciding = ours ?? (theirs is { Agrees: true, DependsOnCurrency: false } ? theirs : null);
        var verdict =
            deciding is null ? ClaimCheck.Unverifiable
            : ours is null ? ClaimCheck.Consistent
            : ours.Verdict;
        var stored = fitting.Where(row => row.Reporter == claim.Reporter).ToList();
        var (now, then) = (Of(claim.Period), Of(claim.BasePeriod));
        var findings = new ClaimFindings
        {
            Verdict = verdict,
            Conclusive = deciding?.Conclusive,
            Reading = deciding?.Reading,
            Independent = deciding?.Independent,
            LaterThanClaim = deciding?.LaterThanClaim,
            ProductTypesDiffer = deciding?.ProductTypesDiffer,
            SidesDisagree = ours is null || theirs is null ? null : Disagree(ours, theirs),
            Claimed = PercentRange.Of(claim.Change.Covered),
            Computed = deciding?.Computed,
            Figure = deciding is null ? now?.Figure() : deciding.Derived ? null : deciding.Figures[0],
            BaseFigure = deciding is null ? then?.Figure() : deciding.Derived ? null : deciding.BaseFigures[0],
            FigureIds = [.. deciding?.AllIds() ?? []],
            Missing = own.Count > 0 ? [] :
            [
                .. IsStored(claim.Period) ? Array.Empty<string>() : [claim.Period],
                .. IsStored(claim.BasePeriod) ? Array.Empty<string>() : [claim.BasePeriod],
            ],
            Checks = [.. own, .. other],
            Explanation = string.Empty,
            AsOf = known.AsOf,
            Deciding = deciding,
            Ours = ours,
            Theirs = theirs,
        };
        return findings with { Explanation = ClaimText.Explain(claim, findings, language) };

        SideCheck Finished(SideCheck check) => check.Beside(currency, claim, known.Conversion).Explained(claim, language);

        CandidateRow? Of(string period, string? measure = null) =>
            stored.Find(row => row.Period == period && row.Measure == (measure ?? claim.Measure));

        // Turnover is there where both of its parts are.
        bool IsStored(string period) => Of(period) is not null
            || (claim is { Subject: ClaimTerms.Trade, Measure: Turnover.Total }
                && Of(period, Turnover.Export) is not null && Of(period, Turnover.Import) is not null);
    }

    private static bool IsComputed(SideCheck check) => check.Range is not null;

    private static bool Fits(ClaimTerms claim, CandidateRow row) =>
        row.Subject == claim.Subject
        && !row.IsInferred
        && row.Commodity == claim.Commodity
        && (claim.Subject == ClaimTerms.Investment
            || (claim.ProductType is { } type ? row.ProductType == type : row.ProductType != "services"));

    private static List<SideCheck> Side(
        ClaimTerms claim, string reporter, string measure, string side, IReadOnlyList<CandidateRow> candidates)
    {
        var pairs = ClaimPairs.Of(claim, measure, [.. candidates.Where(row => row.Reporter == reporter)]);
        return [.. pairs.Select(pair => SideCheck.Of(claim, pair, side, measure))];
    }

    private static bool Disagree(SideCheck ours, SideCheck theirs) =>
        ours.Agrees != theirs.Agrees || ours.Course() * theirs.Course() < 0;
}
