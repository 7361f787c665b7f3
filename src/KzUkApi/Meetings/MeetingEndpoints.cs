using KzUkApi.Editing;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Validation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Meetings;

internal static class MeetingEndpoints
{
    public static void MapMeetings(this IEndpointRouteBuilder v1)
    {
        var routes = v1.MapGroup("/meetings").WithTags("Relations");
        routes.MapGet("", List).WithName("listMeetings").WithQuery<MeetingQuery, ListParameters>();
        routes.MapGet("/{id}", Get).WithName("getMeeting").WithQuery<AsOfQuery>();
        routes.MapMeetingEdits();
    }

    /// <summary>List meetings</summary>
    /// <remarks>Sessions of dialogues and commissions, visits, summits, parliamentary contacts and calls, with topics and participants. With `asOf`, a meeting is listed from the day on which it began (a partial date by its last day), and its end is shown from the day on which it ended.</remarks>
    private static async Task<Results<Ok<ListAnswer<Meeting>>, ProblemResult>> List(
        [AsParameters] MeetingQuery query, [AsParameters] ListParameters page, MeetingStore store, HttpContext http, CancellationToken token) =>
        http.Answer(page, await store.List(query, page, token), meeting => meeting.Id);

    /// <summary>Get one meeting</summary>
    /// <remarks>The same record as in the list. As of a day before the meeting began it is a 404, which names the day from which it counts.</remarks>
    /// <param name="id" example="strategic-dialogue-7-2023-10-02">Id of the meeting.</param>
    private static async Task<Results<Ok<Meeting>, ProblemResult>> Get(
        string id, [AsParameters] AsOfQuery query, MeetingStore store, WithdrawnSql withdrawn, CancellationToken token)
    {
        var (meeting, began) = await store.Find(id, query.Day(), token);
        return meeting is not null ? TypedResults.Ok(meeting)
            : began is { } day ? ProblemResult.NotFound($"The meeting '{id}' counts from {day:yyyy-MM-dd}, the day on which it began (a partial date by its last day), after {query.AsOf}. Ask without asOf, or as of that day or later.")
            : await withdrawn.Problem("meetings", "meeting", id, token) ?? ProblemResult.NotFound($"No meeting has the id '{id}'. /v1/meetings lists all of them.");
    }
}
