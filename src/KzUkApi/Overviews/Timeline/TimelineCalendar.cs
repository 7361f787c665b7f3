using System.Text;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Storage.Dataset;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.Timeline;

/// <summary>The timeline as a calendar.</summary>
internal static class TimelineCalendar
{
    public static void MapTimelineCalendar(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/timeline.ics", CalendarAsync)
            .WithTags("Relations")
            .WithName("subscribeTimeline")
            .WithQuery<TimelineFilterQuery, CalendarQuery, LanguageQuery>()
            .WithFormats(Format.Calendar)
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(string), [Format.Calendar.MediaType]));

    /// <summary>Subscribe to the timeline as a calendar</summary>
    /// <remarks>
    /// The entries of `/v1/timeline` as events of whole days in iCalendar. An entry whose day is not known, only its month or year, is
    /// left out, and `day-unknown` in the header `Kzuk-Warnings` counts them. An anniversary is an event of its own that comes every year.
    /// </remarks>
    private static async Task<IResult> CalendarAsync(
        [AsParameters] TimelineFilterQuery query,
        [AsParameters] CalendarQuery calendar,
        [AsParameters] LanguageQuery words,
        TimelineStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var (language, asked) = (http.WordLanguage(words), calendar.Value);
        var found = await store.ListAsync(query.Value, asked.Page, language, http.PublicUrl, token);
        var answer = http.Answer(asked.Page, found, entry => entry.Id).Result;
        if (answer is not Ok<ListResponse<TimelineEntry>> { Value: { } list })
        {
            return answer;
        }

        List<TimelineEntry> known = [.. found.Rows.Where(HasDay)];
        var left = found.Rows.Count - known.Count;
        http.Response.SetWarnings(left == 0 ? list.Meta.Warnings :
        [
            .. list.Meta.Warnings,
            Warning.Of("day-unknown", left, $"Of {left} entries only the month or year is known; a calendar has no place for them."),
        ]);
        var entries = known.SelectMany(entry => asked.Anniversaries.Contains(entry.Type, StringComparer.Ordinal)
            ? [EventOf(entry, language), AnniversaryOf(entry, language)]
            : new[] { EventOf(entry, language) });
        return TypedResults.Content(
            CalendarFile.Write(TimelineFeed.TitleIn(language), entries), Format.Calendar.MediaType, Encoding.UTF8);
    }

    private static bool HasDay(TimelineEntry entry) => PartialDate.TryParse(entry.Date, out var date) && date.Start == date.End;

    private static CalendarEntry EventOf(TimelineEntry entry, string language) => new()
    {
        Key = $"timeline/{entry.Id}",
        First = entry.Start,
        Last = entry.End,
        Known = KnownFrom(entry),
        Summary = entry.Display,
        Description = string.Join('\n', new[]
        {
            entry.Subtitle,
            $"{entry.Source.Publisher}: {entry.Source.Title}{(entry.Source.PublishedOn is { } day ? $", {day}" : string.Empty)}",
            entry.Source.Url ?? string.Empty,
            entry.Href,
        }.Where(line => line.Length > 0)),
        Address = entry.HtmlUrl ?? entry.Href,
        Category = RecordTypes.InTimeline.Label(entry.Type, language),
    };

    private static CalendarEntry AnniversaryOf(TimelineEntry entry, string language)
    {
        var one = EventOf(entry, language);
        var first = Enumerable.Range(1, 8).Select(one.First.AddYears).First(day => day.Day == one.First.Day);
        return one with
        {
            Key = $"{one.Key}/anniversary",
            First = first,
            Last = first,
            IsYearly = true,
            Summary = $"{Anniversary(language)}, {DateText.Of(entry.Date, language)}: {one.Summary}",
        };
    }

    private static string Anniversary(string language) => language switch
    {
        TextLanguages.Russian => "Годовщина",
        TextLanguages.Kazakh => "Жылдығы",
        _ => "Anniversary",
    };

    // The publication that tells of it, or the event itself where that came later or the publication has no date.
    private static DateOnly KnownFrom(TimelineEntry entry) =>
        PartialDate.TryParse(entry.Source.PublishedOn, out var published) && published.Start > entry.End ? published.Start : entry.End;
}
