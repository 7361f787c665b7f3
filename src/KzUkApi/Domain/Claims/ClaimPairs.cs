using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Claims;

/// <summary>Two figures of one edition between which a change is computed; turnover that is derived has two for each period.</summary>
/// <param name="Now">The figure for the period, or its exports and imports.</param>
/// <param name="Then">The same for the base period.</param>
internal sealed record ClaimPair(IReadOnlyList<CandidateRow> Now, IReadOnlyList<CandidateRow> Then)
{
    public CandidateRow First => Now[0];

    public bool Derived => Now.Count > 1;

    /// <summary>The change of the published values, in per cent; null where the base is not above zero.</summary>
    public decimal? Percent
    {
        get
        {
            var (now, then) = (Now.Sum(row => (decimal)row.Value), Then.Sum(row => (decimal)row.Value));
            return then <= 0 ? null : ((now / then) - 1) * 100;
        }
    }

    /// <summary>The changes, in per cent, that the bounds of the figures allow; null where the base need not be above zero.</summary>
    public Bounds? Computed
    {
        get
        {
            var then = Range(Then);
            return then.Lower is > 0 || (then.Lower == 0 && then.LowerExclusive) ? Range(Now).PercentChangeFrom(then) : null;
        }
    }

    private static Bounds Range(IReadOnlyList<CandidateRow> rows) =>
        rows.Select(row => row.Range).Aggregate((left, right) => left + right);
}

/// <summary>Finds the figures that can test a claim, one pair for each programme of a side.</summary>
internal static class ClaimPairs
{
    /// <param name="measure">The flow or measure of the side.</param>
    /// <param name="side">Its figures that may serve, of every flow, best first; none is doubtful.</param>
    /// <returns>Official statistics first, as published before derived; then the rest.</returns>
    public static IReadOnlyList<ClaimPair> Of(ClaimTerms claim, string measure, IReadOnlyList<CandidateRow> side)
    {
        var pairs = side.GroupBy(row => row.Dataset ?? row.Source.Id, StringComparer.Ordinal)
            .SelectMany(programme => OfProgramme(claim, measure, [.. programme]));
        return
        [
            .. pairs
                .OrderByDescending(pair => pair.First.IsOfficial)
                .ThenBy(pair => pair.Derived)
                .ThenBy(pair => pair.First.PreferenceOrder, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ClaimPair> OfProgramme(ClaimTerms claim, string measure, IReadOnlyList<CandidateRow> rows)
    {
        if (Published(claim, [.. rows.Where(row => row.Measure == measure)]) is { } published)
        {
            yield return published;
        }
        else if (claim.Subject == ClaimTerms.Trade && measure == Turnover.Total && Derived(claim, rows) is { } derived)
        {
            yield return derived;
        }
    }

    private static ClaimPair? Published(ClaimTerms claim, IReadOnlyList<CandidateRow> rows)
    {
        var pairs =
            from now in rows.Where(row => row.Period == claim.Period)
            from then in rows.Where(row => row.Period == claim.BasePeriod)
            where now.Kind.Equals(then.Kind)
            select new ClaimPair([now], [then]);
        return pairs.FirstOrDefault();
    }

    // The latest edition that has both periods.
    private static ClaimPair? Derived(ClaimTerms claim, IReadOnlyList<CandidateRow> rows)
    {
        var (now, then) = (Editions(rows, claim.Period), Editions(rows, claim.BasePeriod));
        var pairs =
            from one in now
            from other in then
            where one.Export.Kind.Equals(other.Export.Kind) && one.Import.Kind.Equals(other.Import.Kind)
            orderby one.PublishedEnd descending, one.Export.PreferenceOrder
            select new ClaimPair([one.Export, one.Import], [other.Export, other.Import]);
        return pairs.FirstOrDefault();
    }

    // Where the programme has a total of its own, nothing is derived.
    private static List<DerivedTurnover<CandidateRow>> Editions(IEnumerable<CandidateRow> rows, string period) =>
    [
        .. rows.Where(row => row.Period == period)
            .GroupBy(Turnover.Fact)
            .Where(fact => Turnover.Of([.. fact], null) is not null)
            .SelectMany(fact => Turnover.Editions([.. fact])),
    ];
}
