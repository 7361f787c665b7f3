using KzUkApi.Charts;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Overviews.Timeline;

/// <summary>The timeline as a picture.</summary>
internal static class TimelineChart
{
    /// <param name="emptying">Where nothing passes the filters: each parameter that, left out, would give entries.</param>
    public static EventChart Of(
        ListResult<TimelineEntry> found,
        TimelineFilter query,
        ChartRequest picture,
        OpenLists lists,
        string language,
        IReadOnlyList<string> emptying
    )
    {
        var chart = new EventChart
        {
            Language = language,
            Theme = picture.Theme,
            Scope = query.Topics is { } topics
                ? string.Join(", ", topics.Select(topic => Letters.Small(lists.Topics.Label(topic, language))))
                : null,
            Events = [.. ByKind(found.Rows).Select(entry => EventOf(entry, language))],
            Notes = [],
            Sources = [.. found.Rows.Select(entry => entry.Source).DistinctBy(source => source.Id)],
            Edition = picture.Edition(found, language),
            Licence = ListResponses.Attribution,
            Emptying = emptying,
        };
        chart = chart.IsTitled ? chart with { Events = [.. chart.Events.OrderBy(one => one.Start).ThenBy(one => one.End)] } : chart;
        return chart with { Notes = [.. Caveats(found.Rows, chart.IsTitled, language), .. picture.Notes(found, row => row.Id, language)] };
    }

    private static IEnumerable<TimelineEntry> ByKind(IReadOnlyList<TimelineEntry> rows) =>
        RecordTypes.InTimeline.Values.SelectMany(type => rows.Where(entry => entry.Type == type));

    // What is behind the colon of a label says what is counted, and not what an entry is.
    private static ChartEvent EventOf(TimelineEntry entry, string language) => new(
        RecordTypes.InTimeline.Label(entry.Type, language).Split(':')[0],
        entry.Start,
        entry.End,
        Letters.Capital(DateText.Of(entry.Date, language)),
        entry.Display);

    // Each entry has its caveats with it; of many, only how many have some is told.
    private static IEnumerable<string> Caveats(IReadOnlyList<TimelineEntry> rows, bool isTitled, string language)
    {
        var limited = rows.Count(entry => entry.Caveats.Count > 0);
        return isTitled ? ChartWords.Caveats(rows.Select(entry => entry.Caveats), language, ofEntries: true)
            : limited == 0 ? []
            :
            [
                language switch
                {
                    TextLanguages.Russian => $"Записей с оговорками: {limited}; оговорки стоят при каждой записи в /v1/timeline.",
                    TextLanguages.Kazakh => $"Ескертпесі бар жазбалар саны: {limited}; олар /v1/timeline ішінде әр жазбаның жанында тұр.",
                    _ => $"{limited} of the entries have caveats, which stand with each in /v1/timeline.",
                },
            ];
    }
}
