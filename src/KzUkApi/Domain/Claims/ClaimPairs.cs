using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Claims;

/// <summary>Figures of one edition between which a change is computed.</summary>
/// <remarks>One for each period, or several that are added: exports and imports for turnover, months for a longer period.</remarks>
/// <param name="Now">The figures for the period, exports before imports.</param>
/// <param name="Then">The same for the base period.</param>
internal sealed record ClaimPair(IReadOnlyList<CandidateRow> Now, IReadOnlyList<CandidateRow> Then)
{
    public CandidateRow First => Now[0];

    /// <summary>Whether turnover is derived.</summary>
    public bool Derived => Now.DistinctBy(row => row.Measure).Count() > 1;

    /// <summary>Whether months are added.</summary>
    public bool Summed => Now.DistinctBy(row => row.Period).Count() > 1;

    /// <summary>The values of both periods, each with its range, in the unit of the figures.</summary>
    public ValueChange Values => new(Now.Sum(row => (decimal)row.Value), Range(Now), Then.Sum(row => (decimal)row.Value), Range(Then));

    /// <summary>The caveats, each with the one period that it limits; with null where it limits both.</summary>
    public IReadOnlyList<(string Caveat, string? Period)> Limits(ClaimTerms claim)
    {
        var (now, then) = (Caveats(Now), Caveats(Then));
        return
        [
            .. now.Select(caveat => (caveat, then.Contains(caveat) ? null : claim.Period)),
            .. then.Except(now, StringComparer.Ordinal).Select(caveat => (caveat, claim.BasePeriod)),
        ];
    }

    private static List<string> Caveats(IEnumerable<CandidateRow> rows) =>
        [.. rows.SelectMany(row => row.Caveats).Distinct(StringComparer.Ordinal)];

    private static Bounds Range(IReadOnlyList<CandidateRow> rows) =>
        rows.Select(row => row.Range).Aggregate((left, right) => left + right);
}

/// <summary>Finds the figures that can test a claim, one pair for each programme of a side.</summary>
internal static class ClaimPairs
{
    /// <param name="measure">The flow or measure of the side.</param>
    /// <param name="side">Its figures that may serve, of every flow, best first; none is doubtful.</param>
    /// <returns>
    /// The statistics of the country's own office first, then other official ones, as published before derived; then the rest.
    /// </returns>
    public static IReadOnlyList<ClaimPair> Of(ClaimTerms claim, string measure, IReadOnlyList<CandidateRow> side)
    {
        var pairs = side.GroupBy(row => row.Dataset ?? row.Source.Id, StringComparer.Ordinal)
            .SelectMany(programme => OfProgramme(claim, measure, [.. programme]));
        return
        [
            .. pairs
                .OrderByDescending(pair => pair.First.IsOfProducer)
                .ThenByDescending(pair => pair.First.IsOfficial)
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
        else if (claim.Subject == ClaimTerms.Trade && OfMonths(claim, measure, rows) is { } summed)
        {
            yield return summed;
        }
    }

    /// <summary>The months that make up a quarter or a span; none of other periods.</summary>
    public static IReadOnlyList<string> MonthsOf(string text) =>
        Period.TryParse(text, out var period) && period.Frequency is Period.Quarter or Period.Span && !period.IsOfYears
            ? [.. period.InMonths().Select(month => month.Text)]
            : [];

    // The months of the latest edition that has them all. Turnover is made of exports and imports where no month has a total.
    private static ClaimPair? OfMonths(ClaimTerms claim, string measure, IReadOnlyList<CandidateRow> rows)
    {
        var (now, then) = (MonthsOf(claim.Period), MonthsOf(claim.BasePeriod));
        if (now.Count == 0 || then.Count == 0)
        {
            return null;
        }

        string[] flows = measure == Turnover.Total && rows.All(row => row.Measure != Turnover.Total)
            ? [Turnover.Export, Turnover.Import]
            : [measure];
        var pairs =
            from edition in rows.GroupBy(row => (row.Source.Id, row.ProductType, row.Unit, row.Adjustment))
            let parts = flows.Select(flow => Months([.. edition.Where(row => row.Measure == flow)], now, then)).ToList()
            where parts.TrueForAll(part => part is not null)
            orderby edition.Max(row => row.PublishedEnd) descending, edition.First().PreferenceOrder
            select new ClaimPair([.. parts.SelectMany(part => part!.Now)], [.. parts.SelectMany(part => part!.Then)]);
        return pairs.FirstOrDefault();
    }

    // All months of both periods in figures of one kind.
    private static ClaimPair? Months(IReadOnlyList<CandidateRow> flow, IReadOnlyList<string> now, IReadOnlyList<string> then) =>
        flow.GroupBy(row => row.Kind)
            .Select(kind => kind.DistinctBy(row => row.Period).ToDictionary(row => row.Period, StringComparer.Ordinal))
            .Where(months => now.All(months.ContainsKey) && then.All(months.ContainsKey))
            .Select(months => new ClaimPair([.. now.Select(month => months[month])], [.. then.Select(month => months[month])]))
            .FirstOrDefault();

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
