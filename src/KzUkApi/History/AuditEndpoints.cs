using KzUkApi.Editing;
using KzUkApi.Http.Access;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Validation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.History;

internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder v1) => v1.MapGet("/audit", List)
        .WithTags("Operations").WithName("listAudit").WithUnkeptQuery<AuditQuery, NoQuery>().RequireScope(Scope.Audit);

    /// <summary>List every change with who made it</summary>
    /// <remarks>For auditors: all changes that editors and imports made here, the latest first, with the owner of the key, its public part, and the whole record before and after. Rows are only ever added; the database refuses to change or delete them.</remarks>
    private static Task<Results<Ok<ListAnswer<AuditEntry>>, ProblemResult>> List([AsParameters] AuditQuery query, HistoryAnswers history, HttpContext http, CancellationToken token) =>
        history.All(http, query, token);
}
