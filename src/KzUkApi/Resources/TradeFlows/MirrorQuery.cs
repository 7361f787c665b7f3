using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Which periods are mirrored, and in which currency.</summary>
internal sealed record MirrorQuery
{
    public const string DefaultCurrency = "USD";

    /// <summary>Length of the periods.</summary>
    /// <example>A</example>
    public string? Frequency { get; init; }

    /// <summary>Periods in the dataset's spelling: `2022`, `2023-Q1`. An alternative to `from` and `to`.</summary>
    public string? Period { get; init; }

    /// <summary>Periods that begin in or after this year, quarter, month or day.</summary>
    /// <example>2016</example>
    public string? From { get; init; }

    /// <summary>Periods that end in or before this year, quarter, month or day.</summary>
    /// <example>2022</example>
    public string? To { get; init; }

    /// <summary>Currency in which the sides are compared, by the average exchange rate of the period.</summary>
    /// <example>USD</example>
    public string? ConvertTo { get; init; }

    /// <summary>Order of the list: by `period`; `-` before the name means falling.</summary>
    /// <example>-period</example>
    public string? Sort { get; init; }
}

internal sealed class MirrorQueryValidator : AbstractValidator<MirrorQuery>
{
    public MirrorQueryValidator()
    {
        RuleFor(query => query.Frequency).OneCode(Codes.Frequencies, Period.Year);
        RuleFor(query => query.Period).Periods();
        RuleFor(query => query.From).Bound();
        RuleFor(query => query.To).Bound();
        RuleFor(query => query.ConvertTo).OneCode(Codes.Currencies, MirrorQuery.DefaultCurrency);
        RuleFor(query => query.Sort).SortedBy(["period"]);
        this.Ordered(query => query.From, query => query.To);
    }
}
