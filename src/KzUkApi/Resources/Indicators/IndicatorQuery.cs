using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Indicators;

/// <summary>Filters of the list of people-to-people figures.</summary>
internal sealed record IndicatorQuery : Query<IndicatorFilter>
{
    /// <summary>What is measured.</summary>
    /// <example>seasonal-workers</example>
    public string? Measure { get; init; }

    /// <summary>The country from which people or money come.</summary>
    public string? Origin { get; init; }

    /// <summary>The country to which they go.</summary>
    public string? Destination { get; init; }

    /// <summary>Unit of the figure: a currency, `persons`, `visas` or `flights`; nothing is converted.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// Periods in the dataset's spelling: `2022`, `2023-Q1`, `2023-05`, `2023-01/2023-08`. An alternative to `from` and `to`.
    /// </summary>
    public string? Period { get; init; }

    /// <summary>
    /// Periods that begin in or after this year, quarter, month or day (its first day counts). A period with an open start never
    /// matches.
    /// </summary>
    /// <example>2021</example>
    public string? From { get; init; }

    /// <summary>Periods that end in or before this year, quarter, month or day (its last day counts).</summary>
    /// <example>2023</example>
    public string? To { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Words, or parts of them, that all occur in the name of the measure or the note; case and diacritics do not count.</summary>
    public string? Q { get; init; }

    /// <summary>
    /// Order of the list: by `period` (its start, then its end), `value` or `publishedOn`; `-` before the name means falling. Nulls
    /// come last both ways, ties are broken by id.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<IndicatorFilter> Validator => IndicatorValidator.Instance;

    protected override IndicatorFilter Parse(QueryParser query) => new()
    {
        Measures = query.Codes(nameof(Measure), Codes.IndicatorMeasures),
        Origins = query.Codes(nameof(Origin), Codes.Countries),
        Destinations = query.Codes(nameof(Destination), Codes.Countries),
        Units = query.Codes(nameof(Unit), Codes.IndicatorUnits),
        Periods = query.Periods(nameof(Period), nameof(From), nameof(To)),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        Words = query.Words(nameof(Q)),
        Sort = query.SortedBy(nameof(Sort), IndicatorStore.Orders),
    };
}

/// <summary>Which people-to-people figures are asked for, and in which order.</summary>
internal sealed record IndicatorFilter
{
    public string[]? Measures { get; init; }

    public string[]? Origins { get; init; }

    public string[]? Destinations { get; init; }

    public string[]? Units { get; init; }

    public PeriodFilter Periods { get; init; } = new();

    public string[]? Sources { get; init; }

    public string[] Words { get; init; } = [];

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of indicators beyond single parameters.</summary>
internal sealed class IndicatorValidator : AbstractValidator<IndicatorFilter>
{
    public static readonly IndicatorValidator Instance = new();

    private IndicatorValidator()
    {
        RuleFor(filter => filter.Periods.During).NotReversed(nameof(IndicatorQuery.From), nameof(IndicatorQuery.To));
    }
}
