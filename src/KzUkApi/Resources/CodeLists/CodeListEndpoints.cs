using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.CodeLists;

internal static class CodeListEndpoints
{
    public static void MapCodeLists(this IEndpointRouteBuilder v1)
    {
        var routes = v1.MapGroup("/codelists").WithTags("Reference");
        routes.MapGet("", ListAsync).WithName("listCodelists").WithQuery<LanguageQuery, ListParameters>();
        routes.MapGet("/{id}", GetAsync).WithName("getCodelist").WithQuery<LanguageQuery>();
    }

    /// <summary>List the code lists</summary>
    /// <remarks>
    /// Every list of codes that a filter takes, by id, with titles in the language asked for. Code lists are method, not record: `asOf`
    /// is taken, changes nothing, and is answered with the warning `as-of-does-not-apply`.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<CodeListSummary>>, ProblemResult>> ListAsync(
        [AsParameters] LanguageQuery query,
        [AsParameters] ListParameters page,
        CodeListStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.LabelLanguage(query);
        var found = await store.ListAsync(page.Value, language, http.PublicUrl, token);
        http.StateLanguages(language, []);
        return http.Answer(page.Value, found, list => list.Id);
    }

    /// <summary>Get one code list with its codes</summary>
    /// <remarks>Codes with their labels in the language asked for, English where one is not established.</remarks>
    /// <param name="id" example="flows">Id of the list.</param>
    private static async Task<Results<Ok<CodeListDetail>, ProblemResult>> GetAsync(
        string id, [AsParameters] LanguageQuery query, CodeListStore store, HttpContext http, CancellationToken token)
    {
        var language = http.LabelLanguage(query);
        if (await store.FindAsync(id, language, token) is not { } list)
        {
            return ProblemResult.NotFound($"No code list has the id '{id}'. /v1/codelists lists all of them.");
        }

        http.StateLanguages(language, list.Codes.Select(code => code.LabelLanguage));
        return TypedResults.Ok(list);
    }
}
