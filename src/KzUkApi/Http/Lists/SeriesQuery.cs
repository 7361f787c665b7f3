using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Series;

namespace KzUkApi.Http.Lists;

/// <summary>How the parameters that lists of series share are read.</summary>
internal static class SeriesQuery
{
    public static SeriesView View(string? units, Func<Period, bool> asked, string? convertTo, Conversion conversion) => new(
        Codes.SeriesUnits.Read(units)?[0] ?? SeriesView.Level, asked, Codes.Currencies.Read(convertTo)?[0], conversion);

    /// <summary>The series of the frequencies asked for; where years are asked for by name, with those that are sums of months.</summary>
    public static SeriesSet<TKey> Of<T, TKey>(
        IReadOnlyList<T> figures,
        Func<T, TKey> key,
        string? frequency,
        SeriesView view,
        ListParameters page
    )
        where T : IFigure
        where TKey : notnull, ISeriesKey<TKey>
    {
        var frequencies = Codes.SeriesFrequencies.Read(frequency);
        var set = SeriesSet<TKey>.Of(figures, key, page.AsOfDay(), frequencies is null && page.Id is null ? view.Asked : _ => false);
        return frequencies is null
            ? set
            : (frequencies.Contains(Period.Year) ? set.WithYears() : set).Only(series => frequencies.Contains(series.Frequency));
    }
}
