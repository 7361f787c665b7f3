using System.Globalization;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Claims;

/// <summary>Checks a claim against the stored figures, and says how.</summary>
internal static class ClaimVerdict
{
    /// <param name="candidates">Every figure that may serve, best first; none is doubtful.</param>
    public static Claim Check(ClaimRow claim, IReadOnlyList<CandidateRow> candidates)
    {
        var own = candidates
            .Where(row => (row.Subject, row.Measure, row.Reporter) == (claim.Subject, claim.Measure, claim.Reporter))
            .ToList();
        var (figure, baseFigure) = Pair(claim, own);
        var computed = figure is not null && baseFigure is not null ? Range(figure).PercentChangeFrom(Range(baseFigure)) : null;
        var verdict = ClaimCheck.Judge(claim.ChangePercent, claim.Precision, claim.Qualifier, computed);
        List<string> missing =
        [
            .. figure is null ? [claim.Period] : Array.Empty<string>(),
            .. baseFigure is null ? [claim.BasePeriod] : Array.Empty<string>(),
        ];
        return new()
        {
            Id = claim.Id,
            Subject = claim.Subject,
            Measure = claim.Measure,
            Reporter = claim.Reporter,
            Period = claim.Period,
            BasePeriod = claim.BasePeriod,
            ChangePercent = claim.ChangePercent,
            Qualifier = claim.Qualifier,
            Precision = claim.Precision,
            Verdict = verdict.Name,
            Conclusive = verdict.Conclusive,
            Reading = verdict.Reading,
            Independent = computed is null ? null : figure!.Source.Id != claim.Source.Id && baseFigure!.Source.Id != claim.Source.Id,
            Claimed = PercentRange.Of(verdict.Claimed),
            Computed = verdict.Computed is { } range ? PercentRange.Of(range) : null,
            Figure = figure,
            BaseFigure = baseFigure,
            Missing = missing,
            Explanation = Explain(claim, verdict, missing),
            Source = claim.Source,
        };
    }

    // Only like is compared with like: one product type and one unit. Where no such pair is stored, what is stored is shown.
    private static (ClaimFigure? Figure, ClaimFigure? BaseFigure) Pair(ClaimRow claim, List<CandidateRow> candidates)
    {
        var pairs =
            from now in candidates.Where(row => row.Period == claim.Period)
            from then in candidates.Where(row => row.Period == claim.BasePeriod)
            where (now.ProductType, now.Unit) == (then.ProductType, then.Unit)
            select (now, then);
        if (pairs.FirstOrDefault() is ({ } figure, { } baseFigure))
        {
            return (figure.Figure(), baseFigure.Figure());
        }

        var only = candidates.FirstOrDefault(row => row.Period == claim.Period);
        return only is not null
            ? (only.Figure(), null)
            : (null, candidates.FirstOrDefault(row => row.Period == claim.BasePeriod)?.Figure());
    }

    private static Bounds Range(ClaimFigure figure) => Bounds.Of(Interval.Of(figure.Value, figure.Precision, figure.Qualifier));

    private static string Explain(ClaimRow claim, ClaimCheck.Verdict verdict, List<string> missing) =>
        verdict switch
        {
            { Name: ClaimCheck.Unverifiable } when missing.Count > 0 =>
                $"No comparable figure for {string.Join(" and ", missing)} is held, so the change cannot be computed.",
            { Name: ClaimCheck.Unverifiable } => "The base can be zero, so the change is undefined.",
            { Name: ClaimCheck.Contradicted } =>
                $"The figures allow a change {Between(verdict.Computed!.Value)}, which the claim does not cover.",
            { Conclusive: true } =>
                $"The figures allow a change {Between(verdict.Computed!.Value)}, all of which the claim covers{Reading(verdict)}.",
            _ => $"The figures allow a change {Between(verdict.Computed!.Value)}, part of which the claim covers{Reading(verdict)}.",
        };

    private static string Reading(ClaimCheck.Verdict verdict) =>
        verdict.Reading == "truncated" ? " if its last digits were cut off, not rounded" : string.Empty;

    private static string Between(Bounds range)
    {
        var shown = range.Rounded(1);
        return shown switch
        {
            { Lower: { } lower, Upper: { } upper } => $"between {Percent(lower)} and {Percent(upper)} per cent",
            { Lower: { } lower } => $"above {Percent(lower)} per cent",
            { Upper: { } upper } => $"below {Percent(upper)} per cent",
            _ => "of any size",
        };
    }

    private static string Percent(decimal value) => value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
