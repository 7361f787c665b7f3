using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Mirror;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Which periods of the mirror are drawn, in which directions, and in which currency.</summary>
internal sealed record MirrorPictureQuery : Query<MirrorPictureFilter>
{
    private const string DefaultCurrency = "USD";

    /// <summary>Which way the trade goes. Without it, both ways, one below the other.</summary>
    /// <example>kaz-to-gbr</example>
    public string? Direction { get; init; }

    /// <summary>Length of the periods.</summary>
    /// <example>A</example>
    public string? Frequency { get; init; }

    /// <summary>Periods in the dataset's spelling: `2022`, `2023-Q1`. An alternative to `from` and `to`.</summary>
    public string? Period { get; init; }

    /// <summary>Periods that begin in or after this year, quarter, month or day.</summary>
    /// <example>2010</example>
    public string? From { get; init; }

    /// <summary>Periods that end in or before this year, quarter, month or day.</summary>
    /// <example>2025</example>
    public string? To { get; init; }

    /// <summary>
    /// Statistical programmes, separated by commas: only their figures are compared, so that one programme is compared with itself.
    /// </summary>
    public string? Dataset { get; init; }

    /// <summary>Currency in which the sides are compared, by the average exchange rate of the period.</summary>
    /// <example>USD</example>
    public string? ConvertTo { get; init; }

    protected override IValidator<MirrorPictureFilter> Validator => MirrorPictureValidator.Instance;

    protected override MirrorPictureFilter Parse(QueryParser query) => new(
        query.Code(nameof(Direction), Codes.MirrorDirections) is { } only
            ? [only]
            : [MirrorDirection.KazToGbr, MirrorDirection.GbrToKaz],
        new()
        {
            Frequency = query.Code(nameof(Frequency), Codes.SeriesFrequencies, Domain.Periods.Period.Year),
            Periods = query.Periods(nameof(Period), nameof(From), nameof(To)),
            Datasets = query.Codes(nameof(Dataset), Codes.Datasets),
            Currency = query.Code(nameof(ConvertTo), Codes.Currencies, DefaultCurrency),
        });
}

/// <summary>What of the mirror is drawn.</summary>
/// <param name="Directions">Names of <see cref="MirrorDirection"/>, one below the other.</param>
internal sealed record MirrorPictureFilter(IReadOnlyList<string> Directions, MirrorFilter Rows)
{
    /// <summary>Whether a period has a figure to draw.</summary>
    public bool Shows(MirrorPeriod row) =>
        Directions.Any(direction => Pair(row, direction) is { Export: not null } or { Import: not null });

    public static MirrorPair Pair(MirrorPeriod row, string direction) =>
        direction == MirrorDirection.KazToGbr ? row.KazToGbr : row.GbrToKaz;
}

/// <summary>The rules of the filters of pictures of the mirror beyond single parameters.</summary>
internal sealed class MirrorPictureValidator : AbstractValidator<MirrorPictureFilter>
{
    public static readonly MirrorPictureValidator Instance = new();

    private MirrorPictureValidator()
    {
        RuleFor(filter => filter.Rows.Periods.During).NotReversed(nameof(MirrorPictureQuery.From), nameof(MirrorPictureQuery.To));
    }
}
