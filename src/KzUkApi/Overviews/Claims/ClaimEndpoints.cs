using KzUkApi.Domain.Claims;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.Claims;

internal static class ClaimEndpoints
{
    public static void MapClaims(this IEndpointRouteBuilder v1)
    {
        v1.MapGet("/claims", ListAsync)
            .WithTags("Answers")
            .WithName("listClaims")
            .WithQuery<ClaimQuery, ListParameters, LanguageQuery>();
        v1.MapGet("/check", CheckAsync).WithTags("Answers").WithName("checkClaim").WithQuery<CheckQuery, LanguageQuery>();
    }

    /// <summary>Check published claims of change</summary>
    /// <remarks>
    /// Statements such as "up 20 per cent" or "grew", each checked against the figures of both sides: `checks` has one entry for each side
    /// and programme that can test it. The verdict comes from the first of the reporter's official statistics, turnover derived from
    /// them, and other figures of that side; the counterpart alone contradicts nothing, and where it disagrees, the answer says so. Both
    /// figures of a check are of one edition, product type and currency. A claimed change of v with last digit u covers [v - u/2, v + u)
    /// away from zero, since it may have been rounded or truncated. `asOf` counts claims and figures from their publication.
    /// `/v1/check` tests any other claim in the same way.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Claim>>, ProblemResult>> ListAsync(
        [AsParameters] ClaimQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        ClaimStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.WordLanguage(words);
        return http.Answer(page.Value, await store.ListAsync(query.Value, page.Value, language, token), claim => claim.Id);
    }

    /// <summary>Test any claim of change</summary>
    /// <remarks>
    /// A statement such as "trade grew by 84 per cent in 2025", tested by the rule of `/v1/claims`, with the same verdict, checks and
    /// words. Give the number as it was published, by `percent` or `factor`, or the `direction` alone; `period` is compared with
    /// `basePeriod`. `sentence` is to be quoted; it is in the language of `lang`.
    /// </remarks>
    private static async Task<Ok<CheckResult>> CheckAsync(
        [AsParameters] CheckQuery query,
        [AsParameters] LanguageQuery language,
        CheckStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var words = http.WordLanguage(language);
        return TypedResults.Ok(await store.CheckAsync(query.Value, words, token));
    }
}
