using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.Search;

/// <summary>What is searched.</summary>
internal sealed record SearchQuery
{
    public const int MaxLength = 4000;

    /// <summary>Words to look for, in Latin or Cyrillic letters, at least one. Case, diacritics and the special letters of Kazakh do not count, nor does any other sign: there are no operators. A word of three letters or more also finds words that begin with it; a shorter one must be a whole word.</summary>
    /// <example>strategic partnership</example>
    public string? Q { get; init; }

    /// <summary>Kinds of records; without it, all.</summary>
    /// <example>agreements,milestones</example>
    public string? Types { get; init; }
}

internal sealed class SearchQueryValidator : AbstractValidator<SearchQuery>
{
    public SearchQueryValidator()
    {
        RuleFor(query => query.Q).Words(SearchQuery.MaxLength).Required();
        RuleFor(query => query.Types).Codes(Codes.SearchTypes);
    }
}
