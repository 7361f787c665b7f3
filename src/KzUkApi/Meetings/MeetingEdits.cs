using KzUkApi.Editing;
using KzUkApi.Http;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Validation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Meetings;

/// <summary>Adding, changing and withdrawing meetings, and what was changed.</summary>
internal static class MeetingEdits
{
    public static void MapMeetingEdits(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("", Create).WithName("createMeeting").Adds<MeetingInput, Meeting>();
        routes.MapPut("/{id}", Change).WithName("changeMeeting").Changes<MeetingInput, Meeting>();
        routes.MapDelete("/{id}", Withdraw).WithName("withdrawMeeting").Withdraws();
        routes.MapGet("/{id}/history", History).WithName("getMeetingHistory").WithQuery<HistoryQuery>();
    }

    /// <summary>Add a meeting</summary>
    /// <remarks>The record is checked as strictly as the reference dataset; `errors` names everything that is wrong, with a JSON pointer. It is served at once, at the address in `Location`. With an `Idempotency-Key` the same request can be sent again without a second effect. A record that was withdrawn comes back by adding it again under its id.</remarks>
    private static Task<IResult> Create([AsParameters] AddQuery query, MeetingStore store, Editor editor, HttpContext http, CancellationToken token) =>
        editor.Add<MeetingInput>(http, Records(store), query, token);

    /// <summary>Change a meeting</summary>
    /// <remarks>The body is the whole record as it shall be: what is left out is empty afterwards. Participants are part of it. `If-Match` must have the `ETag` of the plain `GET` of this address, so that nobody overwrites what he has not seen. Served at once, whatever `asOf`; the history keeps what it was before. A newer reference dataset does not overwrite it.</remarks>
    /// <param name="id" example="strategic-dialogue-7-2023-10-02">Id of the meeting.</param>
    private static Task<IResult> Change(string id, [AsParameters] ReasonQuery query, MeetingStore store, Editor editor, HttpContext http, CancellationToken token) =>
        editor.Change<MeetingInput>(http, Records(store), id, query, token);

    /// <summary>Withdraw a meeting</summary>
    /// <remarks>Nothing is deleted: lists do not have the record any more, its address is a 404 that says when and why, and its history keeps all of it. `If-Match` must have the `ETag` of the plain `GET` of this address. A record on which others rest is not withdrawn (409).</remarks>
    /// <param name="id" example="strategic-dialogue-9-2026-11-20">Id of the meeting.</param>
    private static Task<IResult> Withdraw(string id, [AsParameters] ReasonQuery query, MeetingStore store, Editor editor, HttpContext http, CancellationToken token) =>
        editor.Withdraw(http, Records(store), id, query, http.PublicUrl, token);

    /// <summary>Get what was changed in a meeting</summary>
    /// <remarks>Every change that an editor or an import made here, the latest first: when, why, and each field before and after. Empty for a record that stands as the reference dataset has it; what releases of the dataset changed is told by `/v1/changes`.</remarks>
    /// <param name="id" example="strategic-dialogue-7-2023-10-02">Id of the meeting.</param>
    private static Task<Results<Ok<ListAnswer<HistoryEntry>>, ProblemResult>> History(
        string id, [AsParameters] HistoryQuery query, MeetingStore store, HistoryAnswers history, HttpContext http, CancellationToken token) =>
        history.Of(http, Records(store), id, query, token);

    private static EditedType Records(MeetingStore store) => new EditedType("meetings", "meetings", "meeting", async (id, token) => (await store.Find(id, null, token)).Meeting) with { Parts = [("meeting_participants", "meeting_id")] };
}
