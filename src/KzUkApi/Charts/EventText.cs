using System.Globalization;
using KzUkApi.Domain.Text;

namespace KzUkApi.Charts;

/// <summary>The words of pictures of events.</summary>
internal static class EventText
{
    public static string Title(bool isTitled, string language) => (language, isTitled) switch
    {
        (TextLanguages.Russian, true) => "Казахстан и Великобритания: записи хронологии",
        (TextLanguages.Russian, _) => "Казахстан и Великобритания: записи хронологии по годам",
        (TextLanguages.Kazakh, true) => "Қазақстан мен Ұлыбритания: оқиғалар желісінің жазбалары",
        (TextLanguages.Kazakh, _) => "Қазақстан мен Ұлыбритания: оқиғалар желісінің жазбалары, жылдар бойынша",
        (_, true) => "Kazakhstan and the United Kingdom: entries of the timeline",
        _ => "Kazakhstan and the United Kingdom: entries of the timeline by year",
    };

    /// <summary>How many there are, in which years, and what they have in common.</summary>
    public static string Subtitle(EventChart chart)
    {
        string?[] parts =
        [
            chart.Events.Count == 0 ? null : $"{Years(chart.Events)}: {Number(chart)}",
            chart.Scope,
        ];
        return SeriesLabels.Join(parts.OfType<string>());
    }

    /// <summary>The text alternative: each event, or of each kind how many there are, from when to when, and when most.</summary>
    public static string Description(EventChart chart, IEnumerable<string> notes)
    {
        var subtitle = chart.Events.Count == 0 ? Nothing(chart) : Subtitle(chart);
        var each = chart.IsTitled
            ? chart.Events.Select(one => $"{one.Date}, {Letters.Small(one.Kind)}: {one.Title.TrimEnd('.')}.")
            : chart.Events.GroupBy(one => one.Kind, StringComparer.Ordinal)
                .Select(kind => $"{kind.Key}: {Years([.. kind])}: {Row([.. kind], chart.Language)}.");
        return string.Join(' ', [$"{subtitle}.", .. each, .. notes, ChartText.Source(chart)]);
    }

    /// <summary>How many of a kind there are, and when most.</summary>
    public static string Row(IReadOnlyList<ChartEvent> events, string language)
    {
        var (year, most) = events.CountBy(one => one.Start.Year).OrderByDescending(one => one.Value).ThenBy(one => one.Key).First();
        return language switch
        {
            _ when events.Count == most => Invariant($"{events.Count}"),
            TextLanguages.Russian => Invariant($"{events.Count}, больше всего за {year} год ({most})"),
            TextLanguages.Kazakh => Invariant($"{events.Count}, ең көбі {year} жылы ({most})"),
            _ => Invariant($"{events.Count}, most in {year} ({most})"),
        };
    }

    public static string Nothing(EventChart chart)
    {
        var filters = string.Join(", ", chart.Emptying);
        return (chart.Language, filters.Length > 0) switch
        {
            (TextLanguages.Russian, true) => $"Нет записей, отвечающих фильтрам. Есть, если убрать один из них: {filters}",
            (TextLanguages.Russian, _) => "Нет записей, отвечающих фильтрам",
            (TextLanguages.Kazakh, true) => $"Сүзгілерге сай жазба жоқ. Мыналардың бірін алып тастаса, бар: {filters}",
            (TextLanguages.Kazakh, _) => "Сүзгілерге сай жазба жоқ",
            (_, true) => $"No entries pass these filters. Without one of these there are some: {filters}",
            _ => "No entries pass these filters",
        };
    }

    /// <summary>How to read what is drawn, and what it does not say.</summary>
    public static IEnumerable<string> Notes(EventChart chart) => chart.Events.Count == 0 ? [] : chart.IsTitled
        ? chart.Events.Any(one => one.Start != one.End) ? [Spans(chart.Language)] : []
        : [NotAll(chart.Language)];

    private static string Spans(string language) => language switch
    {
        TextLanguages.Russian => "Прямоугольник на оси – день не указан или событие длилось несколько дней.",
        TextLanguages.Kazakh => "Осьтегі тіктөртбұрыш – күні көрсетілмеген немесе оқиға бірнеше күнге созылған.",
        _ => "A box on the axis: the day is not stated, or it lasted several days.",
    };

    private static string NotAll(string language) => language switch
    {
        TextLanguages.Russian =>
            "Сосчитаны записи этого собрания, а не всё, что произошло; год – тот, в котором событие началось. Шкала у всех строк одна.",
        TextLanguages.Kazakh =>
            "Осы жинақтағы жазбалар саналған, болғанның бәрі емес; жылы – оқиға басталған жыл. Барлық жолдың шәкілі бірдей.",
        _ => "Counted are the entries on record here, not all that happened, in the year in which each began. All rows have one scale.",
    };

    private static string Years(IReadOnlyList<ChartEvent> events)
    {
        var (first, last) = (events.Min(one => one.Start.Year), events.Max(one => one.Start.Year));
        return first == last ? Invariant($"{first}") : Invariant($"{first}–{last}");
    }

    private static string Number(EventChart chart) => (chart.Language, chart.Events.Count) switch
    {
        (TextLanguages.Russian, var many) => Invariant($"записей – {many}"),
        (TextLanguages.Kazakh, var many) => Invariant($"{many} жазба"),
        (_, 1) => "1 entry",
        (_, var many) => Invariant($"{many} entries"),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
