using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Storage.Dataset;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.People;

internal static class PersonEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder v1)
    {
        var routes = v1.MapGroup("/people").WithTags("Relations");
        routes.MapGet("", ListAsync).WithName("listPeople").WithQuery<PersonQuery, ListParameters, LanguageQuery>();
        routes.MapGet("/{id}", GetAsync).WithName("getPerson").WithQuery<AsOfQuery, LanguageQuery>().ShownAt(RecordPages.People + "{id}");
    }

    /// <summary>List people</summary>
    /// <remarks>
    /// Everyone named: who took part in meetings, made statements, signed agreements, served as ambassador, with the offices
    /// that records state. One person in several offices, or spelled in several ways, is one row; speakers of whom only the
    /// office is named are left out. With `asOf`, a person is listed from the first record that counts by then (a meeting from
    /// its beginning, a statement from its date, an agreement from its signature, a term of office from its beginning; a
    /// partial date from its last day), and nothing later shows.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Person>>, ProblemResult>> ListAsync(
        [AsParameters] PersonQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        PersonStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.WordLanguage(words);
        var found = await store.ListAsync(query.Value, page.Value, http.PublicUrl, token);
        return http.Answer(page.Value, found.In(language), person => person.Id);
    }

    /// <summary>Get one person</summary>
    /// <remarks>
    /// The same as in the list, with every meeting, statement, agreement and term of office. As of a day before the first of
    /// them it is a 404, which names the day from which the person counts.
    /// </remarks>
    /// <param name="id" example="erlan-idrissov">Id of the person.</param>
    private static async Task<Results<Ok<PersonDetail>, ProblemResult>> GetAsync(
        string id,
        [AsParameters] AsOfQuery query,
        [AsParameters] LanguageQuery words,
        PersonStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var (person, first) = await store.FindAsync(id, query.Value, http.PublicUrl, token);
        return person is not null ? TypedResults.Ok(person with { Language = http.WordLanguage(words) })
            : first is { } day ? ProblemResult.NotFound(
                $"The first record held in which '{id}' appears counts from {day:yyyy-MM-dd} (a partial date by its last day), "
                    + $"after {query.AsOf}. Ask without asOf, or as of that day or later.")
            : ProblemResult.NotFound($"No person has the id '{id}'. /v1/people lists all of them.");
    }
}
