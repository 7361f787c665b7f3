using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Series;

/// <summary>The value of a series in one period, and the published figures that it is or is made from.</summary>
/// <param name="Derived">Whether it is computed, not published.</param>
internal sealed record Level(decimal Value, Bounds Bounds, bool Derived, IReadOnlyList<IFigure> Figures)
{
    /// <summary>The sum of the twelve months beside the published year; null where not all of them are stored.</summary>
    public Level? Months { get; init; }

    public static Level Of(IFigure figure) =>
        new(figure.Value, figure.Stated.Bounds, false, [figure]);

    public static Level operator +(Level left, Level right) =>
        new(left.Value + right.Value, left.Bounds + right.Bounds, true, [.. left.Figures, .. right.Figures]);

    public static Level operator -(Level left, Level right) =>
        new(left.Value - right.Value, left.Bounds - right.Bounds, true, [.. left.Figures, .. right.Figures]);
}

/// <summary>Why a period of a series has no value although a figure is stored.</summary>
/// <param name="Reason">One of <see cref="NoValue"/>.</param>
/// <param name="Earliest">Publication of the earliest stored edition.</param>
internal sealed record Unshown(string Reason, DateOnly Earliest);

/// <summary>The values of one series by period: one figure for each, as of a day.</summary>
internal sealed class Levels
{
    private readonly SortedDictionary<Period, Level> _held = [];
    private readonly Dictionary<Period, Unshown> _unshown = [];

    public IReadOnlyDictionary<Period, Level> Held => _held;

    public IReadOnlyDictionary<Period, Unshown> NotShown => _unshown;

    /// <summary>
    /// Each period has the preferred figure of those published by the day (<see cref="Preference"/>); never a doubtful one.
    /// </summary>
    public static Levels Of(IEnumerable<IFigure> figures, DateOnly? asOf)
    {
        var levels = new Levels();
        foreach (var editions in figures.GroupBy(figure => figure.Period, StringComparer.Ordinal))
        {
            if (Period.TryParse(editions.Key, out var period))
            {
                levels.Add(period, [.. editions], asOf);
            }
        }

        return levels;
    }

    /// <summary>These levels, with the turnover of each period that can be derived and is not published.</summary>
    /// <param name="facts">For each period, every figure of the fact in the programme, exports and imports too.</param>
    public Levels WithTurnover<T>(IEnumerable<IGrouping<Period, T>> facts, DateOnly? asOf)
        where T : class, IFigure, ITurnoverPart
    {
        var levels = new Levels();
        levels.Take(this);
        foreach (var fact in facts.Where(fact => !_held.ContainsKey(fact.Key)))
        {
            levels.AddTurnover(fact.Key, [.. fact], asOf);
        }

        return levels;
    }

    /// <summary>The years, with those that are not published as the sums of their months, where all twelve are stored.</summary>
    public Levels WithYearsOf(Levels months)
    {
        var years = new Levels();
        years.Take(this);
        foreach (var year in months.Periods.Select(month => Period.OfYear(month.End.Year)).Distinct())
        {
            var parts = year.InMonths();
            if (parts.All(months._held.ContainsKey))
            {
                var sum = parts.Select(month => months._held[month]).Aggregate((left, right) => left + right);
                years._held[year] =
                    !_held.TryGetValue(year, out var known) ? sum
                    : known.Derived ? known
                    : known with { Months = sum };
                years._unshown.Remove(year);
            }
            else if (!_held.ContainsKey(year) && !_unshown.ContainsKey(year) && parts.All(months.Knows))
            {
                years._unshown[year] = Latest(parts.Select(month => months._unshown.GetValueOrDefault(month)));
            }
        }

        return years;
    }

    /// <summary>The differences where both sides have a value.</summary>
    public Levels Minus(Levels other)
    {
        var differences = new Levels();
        foreach (var period in Periods.Where(other.Knows))
        {
            if (_held.TryGetValue(period, out var level) && other._held.TryGetValue(period, out var less))
            {
                differences._held[period] = level - less;
            }
            else
            {
                differences._unshown[period] = Latest([_unshown.GetValueOrDefault(period), other._unshown.GetValueOrDefault(period)]);
            }
        }

        return differences;
    }

    private IEnumerable<Period> Periods => _held.Keys.Concat(_unshown.Keys);

    private bool Knows(Period period) => _held.ContainsKey(period) || _unshown.ContainsKey(period);

    private void Add(Period period, IReadOnlyList<IFigure> editions, DateOnly? asOf)
    {
        var published = editions.Where(edition => Visibility.On(asOf, edition.PublishedEnd)).ToList();
        if (Preference.OfEach(published, _ => period, asOf).FirstOrDefault() is { } preferred)
        {
            _held[period] = Level.Of(preferred);
        }
        else if (published.Count > 0 || period.End <= asOf)
        {
            _unshown[period] = new(
                published.Count == 0 ? NoValue.HeldLater
                : published.Exists(edition => Soundness.IsSound(edition.Status)) ? NoValue.Dropped
                : Unsound(published),
                editions.Min(edition => edition.PublishedEnd)
            );
        }
    }

    private void AddTurnover<T>(Period period, IReadOnlyList<T> fact, DateOnly? asOf)
        where T : class, IFigure, ITurnoverPart
    {
        var editions = Turnover.Editions(fact).ToList();
        if (Turnover.Of(fact, asOf) is { } turnover)
        {
            _held[period] = new(turnover.Value, turnover.Bounds, true, [turnover.Export, turnover.Import]);
            _unshown.Remove(period);
        }
        else if (!_unshown.ContainsKey(period) && editions.Count > 0)
        {
            var published = editions.Where(edition => Visibility.On(asOf, edition.PublishedEnd)).ToList();
            if (published.Count > 0 || period.End <= asOf)
            {
                var parts = published.SelectMany(edition => new[] { edition.Export, edition.Import });
                _unshown[period] = new(
                    published.Count > 0 ? Unsound(parts.Where(part => !Soundness.IsSound(part.Status))) : NoValue.HeldLater,
                    editions.Min(edition => edition.PublishedEnd)
                );
            }
        }
    }

    private void Take(Levels other)
    {
        foreach (var (period, level) in other._held)
        {
            _held[period] = level;
        }

        foreach (var (period, unshown) in other._unshown)
        {
            _unshown[period] = unshown;
        }
    }

    private static string Unsound(IEnumerable<IRanked> figures) =>
        Soundness.AreForecasts(figures.Select(figure => figure.Status)) ? NoValue.OnlyForecasts : NoValue.OnlyDoubtful;

    // A value of several parts was known when the last part was.
    private static Unshown Latest(IEnumerable<Unshown?> parts)
    {
        var known = parts.OfType<Unshown>().ToList();
        return new(
            known.Exists(part => part.Reason == NoValue.HeldLater) ? NoValue.HeldLater
                : known.TrueForAll(part => part.Reason == NoValue.OnlyForecasts) ? NoValue.OnlyForecasts
                : NoValue.OnlyDoubtful,
            known.Max(part => part.Earliest)
        );
    }
}
