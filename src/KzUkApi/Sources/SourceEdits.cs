using KzUkApi.Editing;
using KzUkApi.Http;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Validation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Sources;

/// <summary>Adding, changing and withdrawing sources, and what was changed.</summary>
internal static class SourceEdits
{
    public static void MapSourceEdits(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("", Create).WithName("createSource").Adds<SourceInput, SourceDetail>();
        routes.MapPut("/{id}", Change).WithName("changeSource").Changes<SourceInput, SourceDetail>();
        routes.MapDelete("/{id}", Withdraw).WithName("withdrawSource").Withdraws();
        routes.MapGet("/{id}/history", History).WithName("getSourceHistory").WithQuery<HistoryQuery>();
    }

    /// <summary>Add a source</summary>
    /// <remarks>The record is checked as strictly as the reference dataset; `errors` names everything that is wrong, with a JSON pointer. It is served at once, at the address in `Location`. With an `Idempotency-Key` the same request can be sent again without a second effect. A record that was withdrawn comes back by adding it again under its id.</remarks>
    private static Task<IResult> Create([AsParameters] AddQuery query, SourceStore store, Editor editor, HttpContext http, CancellationToken token) =>
        editor.Add<SourceInput>(http, Records(store, http), query, token);

    /// <summary>Change a source</summary>
    /// <remarks>The body is the whole record as it shall be: what is left out is empty afterwards. `If-Match` must have the `ETag` of the plain `GET` of this address, so that nobody overwrites what he has not seen. Served at once, whatever `asOf`; the history keeps what it was before. A newer reference dataset does not overwrite it.</remarks>
    /// <param name="id" example="kazinform-2023-10-03-strategic-dialogue">Id of the source.</param>
    private static Task<IResult> Change(string id, [AsParameters] ReasonQuery query, SourceStore store, Editor editor, HttpContext http, CancellationToken token) =>
        editor.Change<SourceInput>(http, Records(store, http), id, query, token);

    /// <summary>Withdraw a source</summary>
    /// <remarks>Nothing is deleted: lists do not have the record any more, its address is a 404 that says when and why, and its history keeps all of it. `If-Match` must have the `ETag` of the plain `GET` of this address. A record on which others rest is not withdrawn (409).</remarks>
    /// <param name="id" example="kazinform-2026-11-20-kazakhstan-and-uk-hold-the-9th">Id of the source.</param>
    private static Task<IResult> Withdraw(string id, [AsParameters] ReasonQuery query, SourceStore store, Editor editor, HttpContext http, CancellationToken token) =>
        editor.Withdraw(http, Records(store, http), id, query, http.PublicUrl, token);

    /// <summary>Get what was changed in a source</summary>
    /// <remarks>Every change that an editor or an import made here, the latest first: when, why, and each field before and after. Empty for a record that stands as the reference dataset has it; what releases of the dataset changed is told by `/v1/changes`.</remarks>
    /// <param name="id" example="kazinform-2023-10-03-strategic-dialogue">Id of the source.</param>
    private static Task<Results<Ok<ListAnswer<HistoryEntry>>, ProblemResult>> History(
        string id, [AsParameters] HistoryQuery query, SourceStore store, HistoryAnswers history, HttpContext http, CancellationToken token) =>
        history.Of(http, Records(store, http), id, query, token);

    private static EditedType Records(SourceStore store, HttpContext http) => new("sources", "sources", "source", async (id, token) => await store.Find(id, http.PublicUrl, token));
}
