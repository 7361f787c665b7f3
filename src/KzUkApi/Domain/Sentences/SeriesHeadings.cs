using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Series;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Subtitles of time series, and what they say in few words, in English, Kazakh and Russian.</summary>
internal static class SeriesHeadings
{
    /// <summary>
    /// Who publishes the figures, what all of them have in common, what the points show, and every caveat of any figure: one that
    /// only some of them carry says so.
    /// </summary>
    /// <param name="figures">The published figures on which the series rests.</param>
    /// <param name="frequency">Length of the periods, as a code.</param>
    /// <param name="units">What the points show, as a code.</param>
    public static string Subtitle(IReadOnlyList<FigureOrigin> figures, string frequency, string units, string language)
    {
        string?[] parts =
        [
            .. figures.Select(figure => OriginText.Name(figure.Origin, language)).Distinct(StringComparer.Ordinal),
            Frequency(frequency, language),
            Common(figures, figure => figure.Adjustment) is { } adjustment ? FigureHeadings.Adjustment(adjustment, language) : null,
            Common(figures, figure => figure.Valuation) is { } valuation ? Figures.Turnover.Valuation(valuation, language) : null,
            Common(figures, figure => figure.PublishedOn) is { } date
                ? PublicationText.Of(date, Common(figures, figure => figure.PublishedOnBasis), language)
                : null,
            Units(units, language),
            .. OfSome(figures, figure => [figure.Status], FigureHeadings.Status, language),
            .. OfSome(figures, figure => figure.Caveats, CaveatText.Of, language),
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    /// <summary>The periods from the first to the last, and the latest value: <c>2015 to 2023; 2023: 1.8 billion US dollars</c>.</summary>
    /// <param name="points">The points, at least one.</param>
    /// <param name="unit">Unit of the points' values.</param>
    /// <param name="units">What the points show, as a code.</param>
    public static string Display(IReadOnlyList<SeriesPoint> points, string unit, string units, string language)
    {
        var latest = points.LastOrDefault(point => point.Value is not null);
        var value = latest is null
            ? NoPoint(language)
            : $"{PeriodText.Of(latest.Period, language)}: {SeriesValueText.Of(latest, unit, units, language)}{Estimated(latest, language)}";
        return points.Count == 1 && latest is not null ? value : $"{Range(points[0].Period, points[^1].Period, language)}; {value}";
    }

    // Quarters are ends of no span in the spelling of the dataset.
    private static string Range(string first, string last, string language) =>
        first == last ? PeriodText.Of(first, language)
        : Period.TryParse($"{first}/{last}", out _) ? PeriodText.Of($"{first}/{last}", language)
        : $"{PeriodText.Of(first, language)} – {PeriodText.Of(last, language)}";

    private static string Estimated(SeriesPoint point, string language) =>
        FigureHeadings.Status(point.Status!, language) is { } status ? $" ({status})" : string.Empty;

    private static string? Common(IReadOnlyList<FigureOrigin> figures, Func<FigureOrigin, string?> of) =>
        figures.Select(of).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;

    private static IEnumerable<string> OfSome(
        IReadOnlyList<FigureOrigin> figures,
        Func<FigureOrigin, IReadOnlyList<string>> of,
        Func<string, string, string?> words,
        string language
    ) =>
        from code in figures.SelectMany(of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        let text = words(code, language)
        where text is not null
        select figures.All(figure => of(figure).Contains(code)) ? text : ForSome(language) + text;

    private static string ForSome(string language) => language switch
    {
        TextLanguages.Russian => "для части данных: ",
        TextLanguages.Kazakh => "деректердің бір бөлігі үшін: ",
        _ => "for some of the figures: ",
    };

    private static string NoPoint(string language) => language switch
    {
        TextLanguages.Russian => "значения нет",
        TextLanguages.Kazakh => "мәні жоқ",
        _ => "no value",
    };

    private static string Frequency(string frequency, string language) => (language, frequency) switch
    {
        (TextLanguages.Russian, Period.Year) => "годовые данные",
        (TextLanguages.Russian, Period.Quarter) => "квартальные данные",
        (TextLanguages.Russian, _) => "месячные данные",
        (TextLanguages.Kazakh, Period.Year) => "жылдық деректер",
        (TextLanguages.Kazakh, Period.Quarter) => "тоқсандық деректер",
        (TextLanguages.Kazakh, _) => "айлық деректер",
        (_, Period.Year) => "annual",
        (_, Period.Quarter) => "quarterly",
        _ => "monthly",
    };

    /// <summary>What the points show; null where they are the figures themselves.</summary>
    public static string? Units(string units, string language) => (language, units) switch
    {
        (_, SeriesView.Level) => null,
        (TextLanguages.Russian, SeriesView.YearOnYear) => "изменение к тому же периоду предыдущего года",
        (TextLanguages.Russian, _) => "изменение к предыдущему периоду",
        (TextLanguages.Kazakh, SeriesView.YearOnYear) => "алдыңғы жылдың сәйкес кезеңімен салыстырғандағы өзгеріс",
        (TextLanguages.Kazakh, _) => "алдыңғы кезеңмен салыстырғандағы өзгеріс",
        (_, SeriesView.YearOnYear) => "change on the same period a year before",
        _ => "change on the previous period",
    };
}
