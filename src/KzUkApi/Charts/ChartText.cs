using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Charts;

/// <summary>What a picture shows, in words: for readers who hear it, and for the lines under it.</summary>
internal static class ChartText
{
    private const int MostPublishers = 6;

    /// <summary>The text alternative: each series with its first, last, lowest and highest value, and what is missing.</summary>
    public static string Description(Chart chart, IEnumerable<string> notes)
    {
        string?[] begin =
        [
            chart.Subtitle.Length == 0 ? null : $"{chart.Subtitle}.",
            chart.Series.Count == 0 ? $"{Nothing(chart)}." : Kind(chart),
            SeriesHeadings.Units(chart.Units, chart.Language) is { } units ? $"{Letters.Capital(units)}." : null,
        ];
        var each = chart.Series.Select(series => Series(series, chart));
        return string.Join(' ', [.. begin.OfType<string>(), .. each, .. notes, Source(chart)]);
    }

    /// <summary>That nothing passes the filters, and without which of them something would.</summary>
    public static string Nothing(Chart chart)
    {
        var filters = string.Join(", ", chart.Emptying);
        return (chart.Language, filters.Length > 0) switch
        {
            (TextLanguages.Russian, true) => $"Нет показателей, отвечающих фильтрам. Есть, если убрать один из них: {filters}",
            (TextLanguages.Russian, _) => "Нет показателей, отвечающих фильтрам",
            (TextLanguages.Kazakh, true) => $"Сүзгілерге сай көрсеткіш жоқ. Мыналардың бірін алып тастаса, бар: {filters}",
            (TextLanguages.Kazakh, _) => "Сүзгілерге сай көрсеткіш жоқ",
            (_, true) => $"No figures pass these filters. Without one of these there are some: {filters}",
            _ => "No figures pass these filters",
        };
    }

    /// <summary>That figures pass the filters, but none has a value: no exchange rate for any period, or no base for any change.</summary>
    public static string NoValue(string language) => language switch
    {
        TextLanguages.Russian => "Ни у одного из отвечающих фильтрам показателей нет значения такого вида",
        TextLanguages.Kazakh => "Сүзгілерге сай көрсеткіштердің ешқайсысында мұндай мән жоқ",
        _ => "None of the figures that pass these filters has a value of this kind",
    };

    /// <summary>Who published the figures: <c>Sources: Kazinform (2023); Office for National Statistics (2026).</c></summary>
    /// <param name="most">How many are named at most.</param>
    public static string Source(IPicture chart, int most = MostPublishers)
    {
        var publishers = chart.Sources
            .GroupBy(source => ChartWords.Publisher(source, chart.Language))
            .Select(Publisher)
            .Order(StringComparer.Ordinal)
            .ToList();
        var more = publishers.Count - most;
        var names = string.Join("; ", publishers.Take(most));
        return (chart.Language, publishers.Count) switch
        {
            (TextLanguages.Russian, 0) => "Источников нет.",
            (TextLanguages.Kazakh, 0) => "Дереккөз жоқ.",
            (_, 0) => "Sources: none.",
            (TextLanguages.Russian, 1) => $"Источник: {names}.",
            (TextLanguages.Russian, _) => $"Источники: {names}{(more > 0 ? $"; и ещё {more}" : string.Empty)}.",
            (TextLanguages.Kazakh, 1) => $"Дереккөз: {names}.",
            (TextLanguages.Kazakh, _) => $"Дереккөздер: {names}{(more > 0 ? $"; тағы {more}" : string.Empty)}.",
            (_, 1) => $"Source: {names}.",
            _ => $"Sources: {names}{(more > 0 ? $"; and {more} more" : string.Empty)}.",
        };
    }

    /// <summary>The bounds of a value in words; null where there are not two, or they are one.</summary>
    public static string? Bounds(ChartPoint point, ChartSeries series, Chart chart)
    {
        if (point is not { Lower: { } lower, Upper: { } upper } || lower == upper || !ChartUnit.IsMoney(series.Unit))
        {
            return null;
        }

        var ends = AmountText.Bound(lower, false, series.Unit, chart.Language)
            + " – "
            + AmountText.Bound(upper, true, series.Unit, chart.Language);
        return chart.Language switch
        {
            TextLanguages.Russian => $"границы: {ends}",
            TextLanguages.Kazakh => $"шектері: {ends}",
            _ => $"bounds: {ends}",
        };
    }

    private static string Kind(Chart chart) => (chart.Language, chart.Series.Count) switch
    {
        (TextLanguages.Russian, 1) => "График.",
        (TextLanguages.Russian, var many) => $"График, число рядов: {many}.",
        (TextLanguages.Kazakh, 1) => "График.",
        (TextLanguages.Kazakh, var many) => $"График, қатарлар саны: {many}.",
        (_, 1) => "Chart.",
        (_, var many) => $"Chart of {many} series.",
    };

    private static string Publisher(IGrouping<string, SourceReference> sources)
    {
        var years = sources.Select(source => source.PublishedOn?[..4]).OfType<string>().Order(StringComparer.Ordinal).ToList();
        return years.Count == 0 ? sources.Key
            : years[0] == years[^1] ? $"{sources.Key} ({years[0]})"
            : $"{sources.Key} ({years[0]}\u2013{years[^1]})";
    }

    private static string Series(ChartSeries series, Chart chart)
    {
        var valued = series.Valued.ToList();
        string?[] place = [series.Part, series.Label.Length > 0 ? series.Label : null];
        var name = string.Concat(place.OfType<string>().Select(text => $"{text}: "));
        var (lowest, highest) = (valued.MinBy(point => point.Value), valued.MaxBy(point => point.Value));
        var sentence = valued.Count switch
        {
            0 => string.Empty,
            1 => Value(valued[0], series, chart),
            _ => $"{Value(valued[0], series, chart)}, {Value(valued[^1], series, chart)}; "
                + $"{Lowest(chart.Language)} {Value(lowest!, series, chart)}, {Highest(chart.Language)} {Value(highest!, series, chart)}",
        };
        string?[] parts = [sentence.Length > 0 ? sentence : null, Missing(series.Points.Count - valued.Count, chart.Language)];
        return $"{name}{string.Join("; ", parts.OfType<string>())}.";
    }

    private static string Lowest(string language) => language switch
    {
        TextLanguages.Russian => "наименьшее значение –",
        TextLanguages.Kazakh => "ең төменгі мәні –",
        _ => "lowest",
    };

    private static string Highest(string language) => language switch
    {
        TextLanguages.Russian => "наибольшее –",
        TextLanguages.Kazakh => "ең жоғарғысы –",
        _ => "highest",
    };

    private static string? Missing(int count, string language) => (language, count) switch
    {
        (_, 0) => null,
        (TextLanguages.Russian, _) => $"периодов без значения: {count}",
        (TextLanguages.Kazakh, _) => $"мәні жоқ кезеңдер саны: {count}",
        (_, 1) => "1 period without value",
        _ => $"{count} periods without value",
    };

    private static string Value(ChartPoint point, ChartSeries series, Chart chart) => chart.Language == TextLanguages.Kazakh
        ? $"{PeriodText.During(point.Period.Text, chart.Language)} {series.Words(point, chart)}"
        : $"{series.Words(point, chart)} {PeriodText.During(point.Period.Text, chart.Language)}";
}
