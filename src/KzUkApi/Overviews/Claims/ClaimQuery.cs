using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.Claims;

/// <summary>Filters of the list of claims.</summary>
internal sealed record ClaimQuery : Query<ClaimFilter>
{
    /// <summary>What the claim is about.</summary>
    public string? Subject { get; init; }

    /// <summary>The country whose figures are meant.</summary>
    /// <example>KAZ</example>
    public string? Reporter { get; init; }

    /// <summary>Periods that are compared, in the dataset's spelling: `2023`, `2025-01/2025-08`.</summary>
    /// <example>2023</example>
    public string? Period { get; init; }

    /// <summary>What the figures say.</summary>
    public string? Verdict { get; init; }

    /// <summary>Ids of sources that make the claim; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Order of the list: by `period` (its start, then its end), `change` or `publishedOn` of the source; `-` before the name
    /// means falling. Nulls come last both ways, ties are broken by id.
    /// </summary>
    public string? Sort { get; init; }

    protected override ClaimFilter Parse(QueryParser query) => new()
    {
        Subjects = query.Codes(nameof(Subject), Codes.ClaimSubjects),
        Reporters = query.Codes(nameof(Reporter), Codes.Reporters),
        Periods = query.Periods(nameof(Period)),
        Verdicts = query.Codes(nameof(Verdict), Codes.Verdicts),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        Sort = query.SortedBy(nameof(Sort), ClaimStore.Orders),
    };
}

/// <summary>Which claims are asked for, and in which order.</summary>
internal sealed record ClaimFilter
{
    public string[]? Subjects { get; init; }

    public string[]? Reporters { get; init; }

    public Period[]? Periods { get; init; }

    public string[]? Verdicts { get; init; }

    public string[]? Sources { get; init; }

    public SortOrder Sort { get; init; }
}
