using KzUkApi.Domain.Text;
using KzUkApi.Editing;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Sources;

internal static class SourceEndpoints
{
    public static void MapSources(this IEndpointRouteBuilder v1)
    {
        var routes = v1.MapGroup("/sources").WithTags("Reference");
        routes.MapGet("", ListAsync).WithName("listSources").WithQuery<SourceQuery, ListParameters, LanguageQuery>();
        routes.MapGet("/{id}", GetAsync).WithName("getSource").WithQuery<AsOfQuery, LanguageQuery>();
        routes.MapSourceEdits();
    }

    /// <summary>List sources</summary>
    /// <remarks>
    /// The publications on which every figure and fact rests. `asOf` counts a source from the end of `publishedOn`, and an
    /// undated one from the release of the dataset.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Source>>, ProblemResult>> ListAsync(
        [AsParameters] SourceQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        SourceStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.WordLanguage(words);
        var found = await store.ListAsync(query.Value, page.Value, token);
        return http.Answer(page.Value, found.In(language), source => source.Id);
    }

    /// <summary>Get one source, its citation and all that rests on it</summary>
    /// <remarks>
    /// `citation` is ready for use as text, BibTeX and CSL-JSON. `records` names every record that rests on the source; a
    /// record that counts from a later day than the source is named too.
    /// </remarks>
    /// <param name="id" example="kazinform-2023-10-03-strategic-dialogue">Id of the source.</param>
    private static async Task<Results<Ok<SourceDetail>, ProblemResult>> GetAsync(
        string id,
        [AsParameters] AsOfQuery query,
        [AsParameters] LanguageQuery words,
        SourceStore store,
        WithdrawalStore withdrawn,
        HttpContext http,
        CancellationToken token
    )
    {
        var source = await store.FindAsync(id, http.PublicUrl, token);
        return source is null
                ? await withdrawn.ProblemAsync("sources", "source", id, token)
                    ?? ProblemResult.NotFound($"No source has the id '{id}'. /v1/sources lists all of them.")
            : source.KnownFrom > query.Value ? ProblemResult.NotFound(Later(source, query), source.KnownFrom)
            : TypedResults.Ok(source with { WordLanguage = http.WordLanguage(words) });
    }

    private static string Later(SourceDetail source, AsOfQuery query)
    {
        var why = source.PublishedOn is not { } date ? "It is undated, and so counts from the release of the dataset"
            : source.PublishedOnBasis == PublicationText.Copy ? $"The copy of it that is held is dated {date}"
            : source.PublishedOnBasis == PublicationText.Inferred ? $"It is undated and taken as of {date}"
            : $"The edition held was published on {date}";
        return $"The source '{source.Id}' does not count as of {query.AsOf}. {why}; an earlier edition may have existed. "
            + $"Ask without asOf, or as of {source.KnownFrom:yyyy-MM-dd} or later.";
    }
}
