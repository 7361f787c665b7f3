using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Ambassadors;

/// <summary>Filters of the list of ambassadors.</summary>
internal sealed record AmbassadorQuery
{
    /// <summary>The country that sends.</summary>
    /// <example>GBR</example>
    public string? Sending { get; init; }

    /// <summary>The country that receives.</summary>
    /// <example>KAZ</example>
    public string? Receiving { get; init; }

    /// <summary>Terms that began in or after this year, quarter, month or day. A partial date matches when it lies wholly inside, an unknown beginning never.</summary>
    /// <example>2018</example>
    public string? From { get; init; }

    /// <summary>Terms that ended in or before this year, quarter, month or day. An unknown end never matches, nor does one after `asOf`.</summary>
    /// <example>2021</example>
    public string? To { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Words, or parts of them, that all occur in the name; case and diacritics do not count.</summary>
    public string? Q { get; init; }

    /// <summary>Order of the list: by `from`; `-` before the name means falling. Nulls come last both ways, ties are broken by id.</summary>
    /// <example>-from</example>
    public string? Sort { get; init; }
}

internal sealed class AmbassadorQueryValidator : AbstractValidator<AmbassadorQuery>
{
    public AmbassadorQueryValidator()
    {
        RuleFor(query => query.Sending).Codes(Codes.Countries);
        RuleFor(query => query.Receiving).Codes(Codes.Countries);
        RuleFor(query => query.From).Bound();
        RuleFor(query => query.To).Bound();
        RuleFor(query => query.Source).Codes(lists => lists.Sources);
        RuleFor(query => query.Q).Words();
        RuleFor(query => query.Sort).SortedBy(AmbassadorStore.Orders);
        this.Ordered(query => query.From, query => query.To);
    }
}
