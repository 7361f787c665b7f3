using KzUkApi.Editing;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Storage.Dataset;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Meetings;

internal static class MeetingEndpoints
{
    public static void MapMeetings(this IEndpointRouteBuilder v1)
    {
        var routes = v1.MapGroup("/meetings").WithTags("Relations");
        routes.MapGet("", ListAsync).WithName("listMeetings").WithQuery<MeetingQuery, ListParameters, LanguageQuery>();
        routes
            .MapGet("/{id}", GetAsync)
            .WithName("getMeeting")
            .WithQuery<AsOfQuery, LanguageQuery>()
            .ShownAt(RecordPages.Meetings + "{id}");
        routes.MapMeetingEdits();
    }

    /// <summary>List meetings</summary>
    /// <remarks>
    /// Sessions of dialogues and commissions, visits, summits, parliamentary contacts and calls, with topics and participants.
    /// With `asOf`, a meeting is listed from the day on which it began (a partial date by its last day), and its end is shown
    /// from the day on which it ended.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Meeting>>, ProblemResult>> ListAsync(
        [AsParameters] MeetingQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        MeetingStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var (language, link) = (http.WordLanguage(words), http.Links());
        var found = await store.ListAsync(query.Value, page.Value, token);
        return http.Answer(
            page.Value,
            found.Each(meeting => meeting with { Language = language, Link = link }),
            meeting => meeting.Id
        );
    }

    /// <summary>Get one meeting</summary>
    /// <remarks>
    /// The same record as in the list, with the meetings before and after it. As of a day before the meeting began it is a 404, which names
    /// the day from which it counts.
    /// </remarks>
    /// <param name="id" example="strategic-dialogue-7-2023-10-02">Id of the meeting.</param>
    private static async Task<Results<Ok<MeetingDetail>, ProblemResult>> GetAsync(
        string id,
        [AsParameters] AsOfQuery query,
        [AsParameters] LanguageQuery words,
        MeetingStore store,
        WithdrawalStore withdrawn,
        HttpContext http,
        CancellationToken token
    )
    {
        var (meeting, began) = await store.FindAsync(id, query.Value, http.PublicUrl, token);
        return meeting is not null ? TypedResults.Ok(meeting.In(http.WordLanguage(words)))
            : began is { } day
                ? ProblemResult.NotFound(
                    $"The meeting '{id}' counts from {day:yyyy-MM-dd}, the day on which it began (a partial date by its last "
                        + $"day), after {query.AsOf}. Ask without asOf, or as of that day or later."
                )
            : await withdrawn.ProblemAsync("meetings", "meeting", id, token)
                ?? ProblemResult.NotFound($"No meeting has the id '{id}'. /v1/meetings lists all of them.");
    }
}
