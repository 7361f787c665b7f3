using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Ambassadors;

/// <summary>Filters of the list of ambassadors.</summary>
internal sealed record AmbassadorQuery : Query<AmbassadorFilter>
{
    /// <summary>The country that sends.</summary>
    /// <example>GBR</example>
    public string? Sending { get; init; }

    /// <summary>The country that receives.</summary>
    public string? Receiving { get; init; }

    /// <summary>
    /// Terms that began in or after this year, quarter, month or day. A partial date matches when it lies wholly inside,
    /// an unknown beginning never.
    /// </summary>
    public string? From { get; init; }

    /// <summary>
    /// Terms that ended in or before this year, quarter, month or day. An unknown end never matches, nor does one after `asOf`.
    /// </summary>
    public string? To { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Words, or parts of them, that all occur in the name; case and diacritics do not count.</summary>
    public string? Q { get; init; }

    /// <summary>
    /// Order of the list: by `from`; `-` before the name means falling. Nulls come last both ways, ties are broken by id.
    /// `date` is another name of `from`.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<AmbassadorFilter> Validator => AmbassadorValidator.Instance;

    protected override AmbassadorFilter Parse(QueryParser query) => new()
    {
        SendingCountries = query.Codes(nameof(Sending), Codes.Countries),
        ReceivingCountries = query.Codes(nameof(Receiving), Codes.Countries),
        During = query.Range(nameof(From), nameof(To)),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        Words = query.Words(nameof(Q)),
        Sort = query.SortedBy(nameof(Sort), AmbassadorStore.Orders),
    };
}

/// <summary>Which ambassadors are asked for, and in which order.</summary>
internal sealed record AmbassadorFilter
{
    public string[]? SendingCountries { get; init; }

    public string[]? ReceivingCountries { get; init; }

    public DateRange During { get; init; }

    public string[]? Sources { get; init; }

    public string[] Words { get; init; } = [];

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of ambassadors beyond single parameters.</summary>
internal sealed class AmbassadorValidator : AbstractValidator<AmbassadorFilter>
{
    public static readonly AmbassadorValidator Instance = new();

    private AmbassadorValidator()
    {
        RuleFor(filter => filter.During).NotReversed(nameof(AmbassadorQuery.From), nameof(AmbassadorQuery.To));
    }
}
