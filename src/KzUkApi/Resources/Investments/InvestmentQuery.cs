using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Investments;

/// <summary>Filters of the list of investment figures. They combine: a figure is listed when it passes all of them.</summary>
internal sealed record InvestmentQuery
{
    /// <summary>What is measured.</summary>
    /// <example>fdi-gross-inflow</example>
    public string? Measure { get; init; }

    /// <summary>The country the investment comes from.</summary>
    /// <example>GBR</example>
    public string? Investor { get; init; }

    /// <summary>The country the investment goes to.</summary>
    /// <example>KAZ</example>
    public string? Host { get; init; }

    /// <summary>The country whose statistics or statements are asked for.</summary>
    /// <example>KAZ</example>
    public string? Reporter { get; init; }

    /// <summary>Sectors, as codes of `/v1/topics`.</summary>
    public string? Sector { get; init; }

    /// <summary>Length of the period: year, quarter, month, or any other span.</summary>
    /// <example>A</example>
    public string? Frequency { get; init; }

    /// <summary>Periods in the dataset's spelling: `2022`, `2005/2022`, `2021-01/2021-06`, `../2013`. An alternative to `from` and `to`.</summary>
    public string? Period { get; init; }

    /// <summary>Periods that begin in or after this year, quarter, month or day (its first day counts). A period with an open start never matches.</summary>
    /// <example>2022</example>
    public string? From { get; init; }

    /// <summary>Periods that end in or before this year, quarter, month or day (its last day counts).</summary>
    /// <example>2023</example>
    public string? To { get; init; }

    /// <summary>Unit of the figure: a currency, `companies` or `rank`; nothing is converted.</summary>
    /// <example>USD</example>
    public string? Unit { get; init; }

    /// <summary>Statistical programme.</summary>
    /// <example>official-statements</example>
    public string? Dataset { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Standing of the figure.</summary>
    /// <example>normal</example>
    public string? Status { get; init; }

    /// <summary>`preferred` gives one figure per group, the best of those that pass the filters; `all` gives every one. With `id`, `all` is the default.</summary>
    public string? Figures { get; init; }

    /// <summary>Order of the list: by `period` (its start, then its end), `value` or `publishedOn`; `-` before the name means falling. Nulls come last both ways, ties are broken by id.</summary>
    /// <example>-period</example>
    public string? Sort { get; init; }
}

internal sealed class InvestmentQueryValidator : AbstractValidator<InvestmentQuery>
{
    public InvestmentQueryValidator()
    {
        RuleFor(query => query.Measure).Codes(Codes.Measures);
        RuleFor(query => query.Investor).Codes(Codes.Countries);
        RuleFor(query => query.Host).Codes(Codes.Countries);
        RuleFor(query => query.Reporter).Codes(Codes.Reporters);
        RuleFor(query => query.Sector).Codes(lists => lists.Topics);
        RuleFor(query => query.Frequency).Codes(Codes.Frequencies);
        RuleFor(query => query.Period).Periods();
        RuleFor(query => query.From).Bound();
        RuleFor(query => query.To).Bound();
        RuleFor(query => query.Unit).Codes(Codes.Units);
        RuleFor(query => query.Dataset).Codes(Codes.Datasets);
        RuleFor(query => query.Source).Codes(lists => lists.Sources);
        RuleFor(query => query.Status).Codes(Codes.Statuses);
        RuleFor(query => query.Figures).OneCode(Codes.FigureChoices, FigureQuery.Preferred, always: false);
        RuleFor(query => query.Sort).SortedBy(InvestmentStore.Orders);
        this.Ordered(query => query.From, query => query.To);
    }
}
