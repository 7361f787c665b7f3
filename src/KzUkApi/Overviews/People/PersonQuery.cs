using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.People;

/// <summary>Filters of the list of people. They see what is shown: with `asOf`, what was known by then.</summary>
internal sealed record PersonQuery : Query<PersonFilter>
{
    /// <summary>Countries, for at least one of which the person appears.</summary>
    /// <example>KAZ</example>
    public string? Country { get; init; }

    /// <summary>Roles, in at least one of which the person appears.</summary>
    public string? Role { get; init; }

    /// <summary>Words, or parts of them, that all occur in one spelling of the name; case and diacritics do not count.</summary>
    public string? Q { get; init; }

    /// <summary>
    /// Order of the list: by `name` (the first name first, as it is written), or by the number of `appearances`; `-` before the
    /// name means falling. Ties are broken by id.
    /// </summary>
    public string? Sort { get; init; }

    protected override PersonFilter Parse(QueryParser query) => new()
    {
        Countries = query.Codes(nameof(Country), Codes.Countries),
        Roles = query.Codes(nameof(Role), Codes.PersonRoles),
        Words = query.Words(nameof(Q)),
        Sort = query.SortedBy(nameof(Sort), PersonStore.Orders),
    };
}

/// <summary>Which people are asked for, and in which order.</summary>
internal sealed record PersonFilter
{
    public string[]? Countries { get; init; }

    public string[]? Roles { get; init; }

    public string[] Words { get; init; } = [];

    public SortOrder Sort { get; init; }
}
