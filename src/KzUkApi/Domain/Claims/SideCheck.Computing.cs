using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Claims;

/// <summary>How a check is made from its figures.</summary>
internal sealed partial record SideCheck
{
    /// <summary>The check of a claim against a pair of figures.</summary>
    /// <param name="side"><see cref="Own"/> or <see cref="Other"/>.</param>
    public static SideCheck Of(ClaimTerms claim, ClaimPair pair, string side, string measure)
    {
        var (first, rows) = (pair.First, pair.Now.Concat(pair.Then).ToList());
        var independent = first.IsOfficial && first.Source.Id != claim.SourceId;

        var values = pair.Values;
        var compared = values.ComparedWith(claim.Change);
        var verdict = ClaimCheck.Judge(claim.Change, compared, independent);
        return new()
        {
            Side = side,
            Reporter = first.Reporter,
            Measure = measure,
            Dataset = first.Dataset,
            Derived = pair.Derived,
            Summed = pair.Summed,
            ProductType = first.ProductType,
            Adjustment = first.Adjustment,
            Valuations = [.. pair.Now.DistinctBy(row => row.Measure).Select(row => row.Valuation)],
            Unit = first.Unit,
            Figures = [.. pair.Now.Select(row => row.Figure())],
            BaseFigures = [.. pair.Then.Select(row => row.Figure())],
            ChangePercent = values.RoundedPercent,
            Computed = values.ComputedRange,
            Converted = null,
            ConvertedReason = null,
            Concept = Codes.ConceptOf(first.Dataset),
            Verdict = verdict.Name,
            Conclusive = verdict.Conclusive,
            Reading = verdict.Reading,
            Independent = independent,
            ProductTypesDiffer = claim.MayIncludeServices is { } may ? may && first.ProductType == ProductTypeChoice.Goods : null,
            LaterThanClaim = claim.PublishedEnd is { } day ? IsLater(rows, day) : null,
            PublishedOn = rows.MaxBy(row => row.PublishedEnd)!.PublishedOn,
            Source = first.Source,
            Caveats = [.. rows.SelectMany(row => row.Caveats).Distinct(StringComparer.Ordinal)],
            Explanation = string.Empty,
            IsOfProducer = first.IsOfProducer,
            Statuses = [.. rows.Select(row => row.Status).Distinct(StringComparer.Ordinal)],
            LimitedPeriods = pair.Limits(claim),
            Range = compared,
            HasBase = PercentChange.HasBase(values.ThenRange),
            Values = (values.Then, values.Now),
            Compared = (values.Then, values.Now),
            Pair = pair,
        };
    }

    /// <summary>The check with its change in another currency, where the figures are in one and it is not the same.</summary>
    public SideCheck Beside(string currency, ClaimTerms claim, Conversion conversion)
    {
        if (currency == Unit || !Codes.Currencies.Contains(currency) || !Codes.Currencies.Contains(Unit))
        {
            return this;
        }

        var (change, values, reason) = ConvertedChange.Of(claim, Pair, currency, Independent, conversion);
        return this with
        {
            Converted = change,
            ConvertedReason = reason,
            ConvertedTo = currency,
            Compared = change is null ? Values : (values.Then, values.Now),
        };
    }

    /// <summary>The check with its sentence, once all else is known.</summary>
    public SideCheck Explained(ClaimTerms claim, string language) => this with { Explanation = ClaimText.Check(claim, this, language) };

    // A date of a month or year may lie on either side of the day.
    private static bool? IsLater(IReadOnlyList<CandidateRow> rows, DateOnly day) =>
        rows.Any(row => row.PublishedStart > day) ? true
        : rows.All(row => row.PublishedEnd <= day) ? false
        : null;
}
