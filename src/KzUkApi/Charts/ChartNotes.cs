using KzUkApi.Domain.Text;

namespace KzUkApi.Charts;

/// <summary>
/// What a reader sees in the lines and may misread, as sentences: gaps, breaks, points that stand alone, lines that coincide.
/// </summary>
internal static class ChartNotes
{
    private const int MostRanges = 5;

    public static IReadOnlyList<string> Of(Chart chart) =>
    [
        .. Gaps(chart),
        .. Breaks(chart),
        .. Alone(chart),
        .. Coinciding(chart),
        .. Ranges(chart),
    ];

    /// <summary>Where an axis is broken, and at which values.</summary>
    /// <param name="spikes">The values beyond it, the largest first.</param>
    public static string Spikes(IReadOnlyCollection<string> spikes, string language)
    {
        var shown = string.Join("; ", spikes.Take(MostRanges)) + Others(spikes.Count - MostRanges, "; ", language);
        return language switch
        {
            TextLanguages.Russian => $"Ось значений прервана. За её пределами: {shown}.",
            TextLanguages.Kazakh => $"Мәндер осі үзілген. Одан тыс: {shown}.",
            _ => $"The axis of values is broken. Beyond it: {shown}.",
        };
    }

    private static string Others(int count, string before, string language) => count <= 0 ? string.Empty : before + language switch
    {
        TextLanguages.Russian => $"другие периоды ({count})",
        TextLanguages.Kazakh => $"басқа кезеңдер ({count})",
        _ => $"other periods ({count})",
    };

    private static IEnumerable<string> Gaps(Chart chart)
    {
        // How far two lines lie apart is missing where one of them is.
        var gaps = chart.Series.Where(series => !series.IsGap)
            .Select(series => (series.Label, Gaps: Missing(series)))
            .Where(one => one.Gaps.Count > 0)
            .ToList();
        var texts = gaps.Select(one => (one.Label.Length == 0 ? string.Empty : $"{one.Label}: ") + Text(one.Gaps, chart.Language));
        return gaps.Count == 0 ? [] :
        [
            chart.Language switch
            {
                TextLanguages.Russian => $"Нет значений за: {string.Join("; ", texts)}.",
                TextLanguages.Kazakh => $"Мәні жоқ кезеңдер: {string.Join("; ", texts)}.",
                _ => $"No value for {string.Join("; ", texts)}.",
            },
        ];
    }

    // Runs of periods without a value after the first that has one.
    private static List<List<ChartPoint>> Missing(ChartSeries series)
    {
        var runs = new List<List<ChartPoint>>();
        var isRun = false;
        foreach (var point in series.Points.SkipWhile(point => point.Value is null))
        {
            if (point.Value is not null)
            {
                isRun = false;
                continue;
            }

            if (!isRun)
            {
                runs.Add([]);
            }

            isRun = true;
            runs[^1].Add(point);
        }

        return runs;
    }

    private static string Text(List<List<ChartPoint>> runs, string language)
    {
        var shown = runs.Take(MostRanges).Select(run =>
            run.Count == 1
                ? PeriodMark.Of(run[0].Period, language)
                : $"{PeriodMark.Of(run[0].Period, language)}–{PeriodMark.Of(run[^1].Period, language)}");
        return string.Join(", ", shown) + Others(runs.Skip(MostRanges).Sum(run => run.Count), ", ", language);
    }

    private static IEnumerable<string> Breaks(Chart chart) =>
        from period in chart.Series.Where(series => !series.TellsBreaks)
            .SelectMany(series => series.Points)
            .Where(point => point.Break)
            .Select(point => point.Period)
            .Distinct()
        let mark = PeriodMark.Of(period, chart.Language)
        select chart.Language switch
        {
            TextLanguages.Russian => $"С {mark} – другой метод: с прежними значениями не сопоставимо.",
            TextLanguages.Kazakh => $"Мына кезеңнен бастап әдіс басқа: {mark}; бұрынғы мәндермен салыстыруға келмейді.",
            _ => $"From {mark} on another method: not comparable with the values before.",
        };

    // Figures of the press that have no neighbour form no series of their own.
    private static IEnumerable<string> Alone(Chart chart)
    {
        var alone = chart.Series.Where(series => series.IsReported && HasLonePoint(series)).ToList();
        return alone.Count == 0 ? [] :
        [
            chart.Language switch
            {
                TextLanguages.Russian => "Отдельные точки – показатели из сообщений прессы, каждый сам по себе.",
                TextLanguages.Kazakh => "Жеке тұрған нүктелер – баспасөз хабарлаған көрсеткіштер, әрқайсысы өз алдына.",
                _ => "Points that stand alone are figures that the press reports, each by itself.",
            },
        ];
    }

    private static bool HasLonePoint(ChartSeries series) =>
        series.Points.Count > 1
        && series.Points.Index().Any(one =>
            one.Item.Value is not null
            && series.Points.ElementAtOrDefault(one.Index - 1)?.Value is null
            && series.Points.ElementAtOrDefault(one.Index + 1)?.Value is null);

    private static IEnumerable<string> Coinciding(Chart chart) =>
        from one in chart.Series.Index()
        from other in chart.Series.Index()
        where one.Index < other.Index && one.Item.Part == other.Item.Part && one.Item.Unit == other.Item.Unit
        where Coincide(one.Item, other.Item) is > 1
        let names = $"{one.Item.Label} – {other.Item.Label}"
        let count = Coincide(one.Item, other.Item)
        select chart.Language switch
        {
            TextLanguages.Russian => $"Линии совпадают во всех общих периодах ({count}): {names}.",
            TextLanguages.Kazakh => $"Барлық ортақ кезеңде ({count}) сызықтар бірдей: {names}.",
            _ => $"Two lines coincide in every period that both have ({count}): {names}.",
        };

    // How many periods both have, where they are equal in all of them.
    private static int? Coincide(ChartSeries one, ChartSeries other)
    {
        var values = one.Valued.ToDictionary(point => point.Period.Text, point => point.Value);
        var shared = other.Valued.Where(point => values.ContainsKey(point.Period.Text)).ToList();
        return shared.All(point => values[point.Period.Text] == point.Value) ? shared.Count : null;
    }

    private static IEnumerable<string> Ranges(Chart chart) =>
        chart.Series.SelectMany(series => series.Valued).Any(point => point.IsRange)
            ?
            [
                chart.Language switch
                {
                    TextLanguages.Russian => "Прямоугольник – диапазон мест, любое из которых может быть верным.",
                    TextLanguages.Kazakh => "Тіктөртбұрыш – орындар аралығы, олардың кез келгені дұрыс болуы мүмкін.",
                    _ => "A box is a range of places: any of them may be the true one.",
                },
            ]
            : [];
}
