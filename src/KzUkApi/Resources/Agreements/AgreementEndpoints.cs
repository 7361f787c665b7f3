using KzUkApi.Editing;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Storage.Dataset;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Agreements;

internal static class AgreementEndpoints
{
    public static void MapAgreements(this IEndpointRouteBuilder v1)
    {
        var routes = v1.MapGroup("/agreements").WithTags("Relations");
        routes.MapGet("", ListAsync).WithName("listAgreements").WithQuery<AgreementQuery, ListParameters, LanguageQuery>();
        routes
            .MapGet("/{id}", GetAsync)
            .WithName("getAgreement")
            .WithQuery<AsOfQuery, LanguageQuery>()
            .ShownAt(RecordPages.Agreements + "{id}");
        routes.MapAgreementEdits();
    }

    /// <summary>List agreements</summary>
    /// <remarks>
    /// Agreements of any kind between the two countries, or that bind both, with signatories, topics and the events of their
    /// life. The status follows from the events: the later of terminated and superseded, else entered into force (`in-force`),
    /// else signed, else `under-negotiation` (opened, reported or initialled); ratified, laid before parliament, a ratified
    /// multilateral instrument and amended change nothing, and alone give `unknown`; nor does a step whose source is from before
    /// its day, and so only announces it (`date-announced`). A recorded status counts from the day of the source that states
    /// it, where it says more than the events. With `asOf`, an agreement is listed from its first event on (one without any
    /// event from the release of the dataset), and only events up to that day count; one whose date is partial counts from its
    /// last day. Before the signature, what came with it is null. Without `asOf`, all that is held counts.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Agreement>>, ProblemResult>> ListAsync(
        [AsParameters] AgreementQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        AgreementStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var (language, link) = (http.WordLanguage(words), http.Links());
        var found = await store.ListAsync(query.Value, page.Value, token);
        return http.Answer(
            page.Value,
            found.Each(agreement => agreement with { Language = language, Link = link }),
            agreement => agreement.Id
        );
    }

    /// <summary>Get one agreement</summary>
    /// <remarks>
    /// The same record as in the list, with the agreements before and after it. With `asOf`, the agreement as of that day: before its
    /// first event it is a 404, which names the day of that event.
    /// </remarks>
    /// <param name="id" example="strategic-partnership-and-cooperation-agreement-2024">Id of the agreement.</param>
    private static async Task<Results<Ok<AgreementDetail>, ProblemResult>> GetAsync(
        string id,
        [AsParameters] AsOfQuery query,
        [AsParameters] LanguageQuery words,
        AgreementStore store,
        WithdrawalStore withdrawn,
        HttpContext http,
        CancellationToken token
    )
    {
        var (agreement, later) = await store.FindAsync(id, query.Value, http.PublicUrl, token);
        return agreement is not null ? TypedResults.Ok(agreement.In(http.WordLanguage(words)))
            : later is { FirstEvent: { } first }
                ? ProblemResult.NotFound(
                    $"The first event held of the agreement '{id}' is of {first:yyyy-MM-dd} (a partial date by its last day), "
                        + $"after {query.AsOf}. Ask without asOf, or as of that day or later."
                )
            : later is { Released: var released }
                ? ProblemResult.NotFound(
                    $"No event of the agreement '{id}' is held, so it counts from the release of the dataset on "
                        + $"{released:yyyy-MM-dd}, after {query.AsOf}. Ask without asOf, or as of that day or later."
                )
            : await withdrawn.ProblemAsync("agreements", "agreement", id, token)
                ?? ProblemResult.NotFound($"No agreement has the id '{id}'. /v1/agreements lists all of them.");
    }
}
