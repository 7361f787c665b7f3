using KzUkApi.Access;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Editing;

internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder v1) => v1.MapGet("/audit", ListAsync)
        .WithTags("Operations").WithName("listAudit").WithUncachedQuery<AuditQuery, NoQuery>().RequireScope(Scope.Audit);

    /// <summary>List every change with who made it</summary>
    /// <remarks>
    /// For auditors: all changes that editors and imports made here, the latest first, with the owner of the key, its public
    /// part, and the whole record before and after. Rows are only ever added; the database refuses to change or delete them.
    /// </remarks>
    private static Task<Results<Ok<ListResponse<AuditEntry>>, ProblemResult>> ListAsync(
        [AsParameters] AuditQuery query,
        HistoryResponses history,
        HttpContext http,
        CancellationToken token
    ) => history.AllAsync(http, query, token);
}
