using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Series;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Http.Lists;

/// <summary>What lists of series ask beside the figures that the series are made of.</summary>
/// <param name="Frequencies">Lengths of periods; null for every published one and no sums.</param>
/// <param name="Periods">The periods of the points.</param>
/// <param name="Units">What the points show: one of the constants of <see cref="SeriesView"/>.</param>
/// <param name="Currency">The currency to which figures are converted; null for none.</param>
internal sealed record SeriesFilter(string[]? Frequencies, PeriodFilter Periods, string Units, string? Currency)
{
    /// <summary>The most values of one series that can be asked for.</summary>
    public const int MostLatest = 500;

    /// <summary>How many of the newest values of each series are asked for; null for all.</summary>
    public int? Latest { get; init; }

    /// <summary>Whether it narrows the series beyond the figures.</summary>
    public bool HasFilters => Frequencies is not null || Periods != new PeriodFilter();

    public SeriesView View(Conversion conversion) => new(Units, Periods.Passes, Currency, conversion) { Latest = Latest };

    /// <summary>The series that a page asks for: as one day knew them, or as each of several did.</summary>
    /// <param name="asked">The series of the day, or of the latest of several.</param>
    /// <param name="on">The series of another day.</param>
    public static IReadOnlyList<ShownSeries<TKey>> Shown<TKey>(
        SeriesSet<TKey> asked, SeriesView view, ListPage page, Func<ListPage, SeriesSet<TKey>> on)
        where TKey : notnull, ISeriesKey<TKey> =>
        page.Vintages is { } days
            ? SeriesVintages.Shown([.. days.Select(day => (day, day == page.AsOf ? asked : on(page with { AsOf = day })))], view)
            : asked.Shown(view);

    /// <summary>The series of the frequencies asked for; where years are asked for by name, with those that are sums of months.</summary>
    /// <param name="derived">Adds series that are not published, before years are summed; null where there are none.</param>
    public SeriesSet<TKey> Of<T, TKey>(
        IReadOnlyList<T> figures,
        Func<T, TKey> key,
        ListPage page,
        Func<SeriesSet<TKey>, SeriesSet<TKey>>? derived = null
    )
        where T : IFigure
        where TKey : notnull, ISeriesKey<TKey>
    {
        var published = SeriesSet<TKey>.Of(
            figures,
            key,
            page.AsOf,
            Frequencies is null && page.Ids is null ? Periods.Passes : _ => false
        );
        var set = derived is null ? published : derived(published);
        return Frequencies is null
            ? set
            : (Frequencies.Contains(Period.Year) ? set.WithYears() : set).Only(series => Frequencies.Contains(series.Frequency));
    }
}

/// <summary>The parameters that lists of series share.</summary>
internal static class SeriesQuery
{
    /// <param name="frequency">The parameter of the lengths of periods; null where a series is asked for by its id, which has one.</param>
    public static SeriesFilter Series(
        this QueryParser query,
        string? frequency,
        (string Named, string From, string To) periods,
        string units,
        string convertTo,
        string latest
    ) =>
        new(
            frequency is null ? null : query.Codes(frequency, Codes.SeriesFrequencies),
            query.Periods(periods.Named, periods.From, periods.To),
            query.Code(units, Codes.SeriesUnits, SeriesView.Level),
            query.Code(convertTo, Codes.Currencies)
        )
        {
            Latest = query.OptionalInteger(latest, 1, SeriesFilter.MostLatest),
        };
}

/// <summary>The rules that lists of series share.</summary>
internal sealed class SeriesFilterValidator : AbstractValidator<SeriesFilter>
{
    public SeriesFilterValidator((string From, string To) during, string units, string convertTo, string latest)
    {
        RuleFor(series => series.Latest ?? 1).InItsRange(latest);
        RuleFor(series => series.Periods.During).NotReversed(during.From, during.To);
        RuleFor(series => series.Currency).OnlyWith(convertTo, units, SeriesView.Level);
    }
}
