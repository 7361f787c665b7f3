using FluentValidation;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Http.Lists;

/// <summary>What one series shows, beside its id: the parameters of lists of series that choose no series.</summary>
internal sealed record OneSeriesQuery : Query<OneSeriesFilter>
{
    /// <summary>Periods: `2022`, `2023-Q1`, `2023-05`. An alternative to `from` and `to`.</summary>
    public string? Period { get; init; }

    /// <summary>
    /// Points that begin in or after this year, quarter, month or day (its first day counts). A change at the first point still
    /// looks at the figure before.
    /// </summary>
    public string? From { get; init; }

    /// <summary>Points that end in or before this year, quarter, month or day (its last day counts).</summary>
    public string? To { get; init; }

    /// <summary>
    /// What the points show: the figures, their change on the previous period (in the unit of the figures, or in per cent), or
    /// the change in per cent on the same period a year before.
    /// </summary>
    public string? Units { get; init; }

    /// <summary>
    /// Adds to every point its value in this currency, with the rate and its source, beside the
    /// original. Only with `units=level`.
    /// </summary>
    public string? ConvertTo { get; init; }

    /// <summary>
    /// How many of the newest points of each series that have figures are shown, among the periods asked for; periods between them
    /// for which there are none stay. Without it, all.
    /// </summary>
    public string? Latest { get; init; }

    /// <summary>
    /// The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Without it, all that is held today. Up to
    /// 4 days, separated by commas, as in the list.
    /// </summary>
    /// <example>2026-11-28</example>
    public string? AsOf { get; init; }

    /// <summary>The same series, read from the state of the data of a whole answer.</summary>
    public OneSeriesQuery Part(ListChunk chunk) => this with { Value = Value with { Page = Value.Page with { Chunk = chunk } } };

    protected override IValidator<OneSeriesFilter> Validator => OneSeriesValidator.Instance;

    protected override OneSeriesFilter Parse(QueryParser query)
    {
        var days = query.Parse(nameof(AsOf), new DaysRule());
        return new(
            query.Series(null, (nameof(Period), nameof(From), nameof(To)), nameof(Units), nameof(ConvertTo), nameof(Latest)),
            new() { AsOf = days is [.., var latest] ? latest : null, Vintages = days.Length > 1 ? days : null });
    }
}

/// <summary>What one series shows.</summary>
/// <param name="Series">The periods of its points and what these show.</param>
/// <param name="Page">The days on which it is read.</param>
internal sealed record OneSeriesFilter(SeriesFilter Series, ListPage Page)
{
    /// <summary>All that is stored of a series, whenever it became known: whether there is one.</summary>
    public static readonly OneSeriesFilter Whole =
        new(new(null, new(), Domain.Series.SeriesView.Level, null), new());

    /// <summary>The page of the list that has this series only.</summary>
    public ListPage PageOf(string id) => Page with { Ids = [id], Limit = 1 };
}

/// <summary>The rules of the parameters of one series beyond single texts.</summary>
internal sealed class OneSeriesValidator : AbstractValidator<OneSeriesFilter>
{
    public static readonly OneSeriesValidator Instance = new();

    private OneSeriesValidator()
    {
        RuleFor(filter => filter.Page.AsOf).NotInFuture(nameof(OneSeriesQuery.AsOf));
        RuleFor(filter => filter.Series).SetValidator(new SeriesFilterValidator(
            (nameof(OneSeriesQuery.From), nameof(OneSeriesQuery.To)),
            nameof(OneSeriesQuery.Units),
            nameof(OneSeriesQuery.ConvertTo),
            nameof(OneSeriesQuery.Latest)));
    }
}
