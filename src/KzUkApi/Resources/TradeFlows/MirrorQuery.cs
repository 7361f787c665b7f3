using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Which periods are mirrored, and in which currency.</summary>
internal sealed record MirrorQuery : Query<MirrorFilter>
{
    private const string DefaultCurrency = "USD";

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

    /// <summary>
    /// Statistical programmes, separated by commas: only their figures are compared, so that one programme is compared with itself.
    /// </summary>
    public string? Dataset { get; init; }

    /// <summary>Currency in which the sides are compared, by the average exchange rate of the period.</summary>
    public string? ConvertTo { get; init; }

    /// <summary>
    /// Order of the list: by `period`; `-` before the name means falling. `date` is another name of `period`.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<MirrorFilter> Validator => MirrorValidator.Instance;

    protected override MirrorFilter Parse(QueryParser query) => new()
    {
        Frequency = query.Code(nameof(Frequency), Codes.Frequencies, Domain.Periods.Period.Year),
        Periods = query.Periods(nameof(Period), nameof(From), nameof(To)),
        Datasets = query.Codes(nameof(Dataset), Codes.Datasets),
        Currency = query.Code(nameof(ConvertTo), Codes.Currencies, DefaultCurrency),
        Sort = query.SortedBy(nameof(Sort), ["period"]),
    };
}

/// <summary>Which periods are mirrored, and in which currency.</summary>
internal sealed record MirrorFilter
{
    public required string Frequency { get; init; }

    public required PeriodFilter Periods { get; init; }

    /// <summary>The programmes whose figures are compared; null for all.</summary>
    public string[]? Datasets { get; init; }

    /// <summary>The currency in which the sides are compared.</summary>
    public required string Currency { get; init; }

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of the mirror beyond single parameters.</summary>
internal sealed class MirrorValidator : AbstractValidator<MirrorFilter>
{
    public static readonly MirrorValidator Instance = new();

    private MirrorValidator()
    {
        RuleFor(filter => filter.Periods.During).NotReversed(nameof(MirrorQuery.From), nameof(MirrorQuery.To));
    }
}
