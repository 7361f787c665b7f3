using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.People;

/// <summary>Filters of the list of people. They see what is shown: with `asOf`, what was known by then.</summary>
internal sealed record PersonQuery
{
    /// <summary>Countries, for at least one of which the person appears.</summary>
    /// <example>KAZ</example>
    public string? Country { get; init; }

    /// <summary>Roles, in at least one of which the person appears.</summary>
    /// <example>co-chair,signatory</example>
    public string? Role { get; init; }

    /// <summary>Words, or parts of them, that all occur in one spelling of the name; case and diacritics do not count.</summary>
    /// <example>idrissov</example>
    public string? Q { get; init; }

    /// <summary>Order of the list: by `name` (the first name first, as it is written), or by the number of `appearances`; `-` before the name means falling. Ties are broken by id.</summary>
    /// <example>-appearances</example>
    public string? Sort { get; init; }
}

internal sealed class PersonQueryValidator : AbstractValidator<PersonQuery>
{
    public PersonQueryValidator()
    {
        RuleFor(query => query.Country).Codes(Codes.Countries);
        RuleFor(query => query.Role).Codes(Codes.PersonRoles);
        RuleFor(query => query.Q).Words();
        RuleFor(query => query.Sort).SortedBy(PersonStore.Orders);
    }
}
