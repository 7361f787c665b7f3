using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Institutions;

/// <summary>Filters of the list of institutions.</summary>
internal sealed record InstitutionQuery : Query<InstitutionFilter>
{
    /// <summary>Kind of institution.</summary>
    /// <example>university-branch</example>
    public string? Kind { get; init; }

    /// <summary>The country to which the institution belongs, wherever it works. One without a country never matches.</summary>
    public string? HomeCountry { get; init; }

    /// <summary>Codes of topics; an institution matches when it is filed under one of them.</summary>
    public string? Topic { get; init; }

    /// <summary>
    /// Institutions established in or after this year, quarter, month or day. A partial date matches when it lies wholly
    /// inside, an unknown one never.
    /// </summary>
    public string? From { get; init; }

    /// <summary>Institutions established in or before this year, quarter, month or day. An unknown date never matches.</summary>
    public string? To { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Words, or parts of them, that all occur in name, city or note; case and diacritics do not count.</summary>
    public string? Q { get; init; }

    /// <summary>
    /// Order of the list: by `establishedOn` or `name`; `-` before the name means falling. Nulls come last both ways, ties
    /// are broken by id. `date` is another name of `establishedOn`.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<InstitutionFilter> Validator => InstitutionValidator.Instance;

    protected override InstitutionFilter Parse(QueryParser query) => new()
    {
        Kinds = query.Codes(nameof(Kind), Codes.InstitutionKinds),
        HomeCountries = query.Codes(nameof(HomeCountry), Codes.Countries),
        Topics = query.Codes(nameof(Topic), lists => lists.Topics),
        During = query.Range(nameof(From), nameof(To)),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        Words = query.Words(nameof(Q)),
        Sort = query.SortedBy(nameof(Sort), InstitutionStore.Orders),
    };
}

/// <summary>Which institutions are asked for, and in which order.</summary>
internal sealed record InstitutionFilter
{
    public string[]? Kinds { get; init; }

    public string[]? HomeCountries { get; init; }

    public string[]? Topics { get; init; }

    public DateRange During { get; init; }

    public string[]? Sources { get; init; }

    public string[] Words { get; init; } = [];

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of institutions beyond single parameters.</summary>
internal sealed class InstitutionValidator : AbstractValidator<InstitutionFilter>
{
    public static readonly InstitutionValidator Instance = new();

    private InstitutionValidator()
    {
        RuleFor(filter => filter.During).NotReversed(nameof(InstitutionQuery.From), nameof(InstitutionQuery.To));
    }
}
