using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Editing;

/// <summary>Answers with the history of a record.</summary>
internal sealed class HistoryResponses(HistoryStore store)
{
    public async Task<Results<Ok<ListResponse<HistoryEntry>>, ProblemResult>> OfAsync(
        HttpContext http,
        EditableType type,
        string id,
        HistoryQuery query,
        CancellationToken token
    )
    {
        var page = query.Value;
        return await store.OfAsync(type, id, page, token) is { } found
            ? http.Answer(page, found, entry => entry.Id)
            : ProblemResult.NotFound($"No {type.Noun} has, or had, the id '{id}'. /v1/{type.Type} lists all of them.");
    }

    public async Task<Results<Ok<ListResponse<AuditEntry>>, ProblemResult>> AllAsync(
        HttpContext http,
        AuditQuery query,
        CancellationToken token
    )
    {
        // Not kept, so that nothing has stated it yet; a cursor belongs to it.
        (string Name, string? Value)[] given = [("limit", query.Limit), ("record", query.Record), ("type", query.Type)];
        http.Features.Set(
            new CanonicalRequest(
                CanonicalRequest.PathOf(http),
                [.. given.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Name, one.Value!))],
                Format.Json,
                false
            )
        );
        return http.Answer(query.Value.Page, await store.AllAsync(query.Value, token), entry => entry.Id);
    }
}
