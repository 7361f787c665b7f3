using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.Claims;

/// <summary>Filters of the list of claims.</summary>
internal sealed record ClaimQuery
{
    /// <summary>What the claim is about.</summary>
    /// <example>trade</example>
    public string? Subject { get; init; }

    /// <summary>The country whose figures are meant.</summary>
    /// <example>KAZ</example>
    public string? Reporter { get; init; }

    /// <summary>Periods that are compared, in the dataset's spelling: `2023`, `2025-01/2025-08`.</summary>
    /// <example>2023</example>
    public string? Period { get; init; }

    /// <summary>What the figures say.</summary>
    /// <example>supported,contradicted</example>
    public string? Verdict { get; init; }

    /// <summary>Ids of sources that make the claim; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Order of the list: by `period` (its start, then its end), `change` or `publishedOn` of the source; `-` before the name means falling. Nulls come last both ways, ties are broken by id.</summary>
    /// <example>period</example>
    public string? Sort { get; init; }
}

internal sealed class ClaimQueryValidator : AbstractValidator<ClaimQuery>
{
    public ClaimQueryValidator()
    {
        RuleFor(query => query.Subject).Codes(Codes.ClaimSubjects);
        RuleFor(query => query.Reporter).Codes(Codes.Reporters);
        RuleFor(query => query.Period).Periods();
        RuleFor(query => query.Verdict).Codes(Codes.Verdicts);
        RuleFor(query => query.Source).Codes(lists => lists.Sources);
        RuleFor(query => query.Sort).SortedBy(ClaimStore.Orders);
    }
}
