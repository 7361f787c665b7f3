using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Rates;

/// <summary>Filters of the list of exchange rates.</summary>
internal sealed record RateQuery
{
    /// <summary>The currency of which one unit is priced. A rate of the other direction is another record: nothing is inverted.</summary>
    /// <example>USD</example>
    public string? Base { get; init; }

    /// <summary>The currency in which it is priced.</summary>
    /// <example>GBP</example>
    public string? Quote { get; init; }

    /// <summary>Length of the period: year or month.</summary>
    /// <example>A</example>
    public string? Frequency { get; init; }

    /// <summary>Periods: `2018` or `2018-05`. An alternative to `from` and `to`.</summary>
    public string? Period { get; init; }

    /// <summary>Periods that begin in or after this year, quarter, month or day (its first day counts).</summary>
    /// <example>2015</example>
    public string? From { get; init; }

    /// <summary>Periods that end in or before this year, quarter, month or day (its last day counts).</summary>
    /// <example>2018</example>
    public string? To { get; init; }

    /// <summary>Statistical programme.</summary>
    /// <example>world-bank-fcrf</example>
    public string? Dataset { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Order of the list: by `period` (its start, then its end); `-` before the name means falling. Ties are broken by id.</summary>
    /// <example>-period</example>
    public string? Sort { get; init; }
}

internal sealed class RateQueryValidator : AbstractValidator<RateQuery>
{
    public RateQueryValidator()
    {
        RuleFor(query => query.Base).Codes(Codes.Currencies);
        RuleFor(query => query.Quote).Codes(Codes.Currencies);
        RuleFor(query => query.Frequency).Codes(Codes.RateFrequencies);
        RuleFor(query => query.Period).Periods();
        RuleFor(query => query.From).Bound();
        RuleFor(query => query.To).Bound();
        RuleFor(query => query.Dataset).Codes(Codes.Datasets);
        RuleFor(query => query.Source).Codes(lists => lists.Sources);
        RuleFor(query => query.Sort).SortedBy(RateStore.Orders);
        this.Ordered(query => query.From, query => query.To);
    }
}
