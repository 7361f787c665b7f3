using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Statements;

internal static class StatementEndpoints
{
    public static void MapStatements(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/statements", ListAsync)
            .WithTags("Relations")
            .WithName("listStatements")
            .WithQuery<StatementQuery, ListParameters, LanguageQuery>();

    /// <summary>List statements about the relation</summary>
    /// <remarks>
    /// Who said what on which topic, paraphrased in one line, each with its source. `asOf` counts a
    /// statement from its own date.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Statement>>, ProblemResult>> ListAsync(
        [AsParameters] StatementQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        StatementStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.WordLanguage(words);
        var found = await store.ListAsync(query.Value, page.Value, token);
        return http.Answer(page.Value, found.In(language), statement => statement.Id);
    }
}
