using KzUkApi.Editing;
using KzUkApi.Http;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Validation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Investments;

/// <summary>Adding, changing and withdrawing investment figures, and what was changed.</summary>
internal static class InvestmentEdits
{
    public static void MapInvestmentEdits(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("", Create).WithName("createInvestment").Adds<InvestmentInput, InvestmentDetail>();
        routes.MapPut("/{id}", Change).WithName("changeInvestment").Changes<InvestmentInput, InvestmentDetail>();
        routes.MapDelete("/{id}", Withdraw).WithName("withdrawInvestment").Withdraws();
        routes.MapGet("/{id}/history", History).WithName("getInvestmentHistory").WithQuery<HistoryQuery>();
    }

    /// <summary>Add an investment figure</summary>
    /// <remarks>The record is checked as strictly as the reference dataset; `errors` names everything that is wrong, with a JSON pointer. It is served at once, at the address in `Location`. With an `Idempotency-Key` the same request can be sent again without a second effect. A record that was withdrawn comes back by adding it again under its id.</remarks>
    private static Task<IResult> Create([AsParameters] AddQuery query, InvestmentStore store, Editor editor, HttpContext http, CancellationToken token) =>
        editor.Add<InvestmentInput>(http, Records(store), query, token);

    /// <summary>Change an investment figure</summary>
    /// <remarks>The body is the whole record as it shall be: what is left out is empty afterwards. A correction of our record of what a source published; a newer edition is another figure, with another id. `If-Match` must have the `ETag` of the plain `GET` of this address, so that nobody overwrites what he has not seen. Served at once, whatever `asOf`; the history keeps what it was before. A newer reference dataset does not overwrite it.</remarks>
    /// <param name="id" example="fdi-gross-2022-kazinform-2023-10">Id of the figure.</param>
    private static Task<IResult> Change(string id, [AsParameters] ReasonQuery query, InvestmentStore store, Editor editor, HttpContext http, CancellationToken token) =>
        editor.Change<InvestmentInput>(http, Records(store), id, query, token);

    /// <summary>Withdraw an investment figure</summary>
    /// <remarks>Nothing is deleted: lists do not have the record any more, its address is a 404 that says when and why, and its history keeps all of it. `If-Match` must have the `ETag` of the plain `GET` of this address. A record on which others rest is not withdrawn (409).</remarks>
    /// <param name="id" example="fdi-gross-inflow-2025-kazinform-2023-10-03-strategic-dialogue">Id of the figure.</param>
    private static Task<IResult> Withdraw(string id, [AsParameters] ReasonQuery query, InvestmentStore store, Editor editor, HttpContext http, CancellationToken token) =>
        editor.Withdraw(http, Records(store), id, query, http.PublicUrl, token);

    /// <summary>Get what was changed in an investment figure</summary>
    /// <remarks>Every change that an editor or an import made here, the latest first: when, why, and each field before and after. Empty for a record that stands as the reference dataset has it; what releases of the dataset changed is told by `/v1/changes`.</remarks>
    /// <param name="id" example="fdi-gross-2022-kazinform-2023-10">Id of the figure.</param>
    private static Task<Results<Ok<ListAnswer<HistoryEntry>>, ProblemResult>> History(
        string id, [AsParameters] HistoryQuery query, InvestmentStore store, HistoryAnswers history, HttpContext http, CancellationToken token) =>
        history.Of(http, Records(store), id, query, token);

    private static EditedType Records(InvestmentStore store) => new("investments", "investments", "figure", async (id, token) => (await store.Find(id, null, token)).Found is { } found ? new InvestmentDetail(found) : null);
}
