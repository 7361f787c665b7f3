using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Http.Lists;

/// <summary>What a store found for a list query, all in one state of the data.</summary>
/// <param name="Warnings">What a reader should know about what is not in the list.</param>
internal sealed record ListResult<T>(IReadOnlyList<T> Rows, long Total, string DataVersion, bool HasMore, IReadOnlyList<Warning> Warnings)
    : PageOfRows<T>(Rows, Total, DataVersion, HasMore)
{
    /// <summary>How many rows there are of each value of a parameter; null where they are not counted.</summary>
    public IReadOnlyList<FacetCount>? Facets { get; init; }

    /// <summary>The publications that the rows name by their ids; null where the rows have them.</summary>
    public IReadOnlyList<SourceReference>? Sources { get; init; }
}

internal static class ListResults
{
    /// <summary>The same rows with their words in a language.</summary>
    public static ListResult<T> In<T>(this ListResult<T> found, string language)
        where T : class, ILocalized<T> =>
        found.Each(row => row.In(language));

    /// <summary>The same list with each row changed, or in another form.</summary>
    public static ListResult<TOther> Each<T, TOther>(this ListResult<T> found, Func<T, TOther> change) =>
        new([.. found.Rows.Select(change)], found.Total, found.DataVersion, found.HasMore, found.Warnings)
        {
            Facets = found.Facets,
            Sources = found.Sources,
        };
}

internal static class ListResponses
{
    public const string Attribution =
        "UK figures: Office for National Statistics and UK Parliament, Open Government Licence v3.0. Other figures and facts: "
            + "single facts, from the publisher named as source of each.";

    /// <summary>The answer of a list: a page, or a refusal where the cursor belongs to another question or another data version.</summary>
    public static Results<Ok<ListResponse<T>>, ProblemResult> Answer<T>(
        this HttpContext http,
        ListPage page,
        ListResult<T> found,
        Func<T, string> id
    )
        where T : class => http.Answer(page, found, id, id);

    /// <inheritdoc cref="Answer{T}(HttpContext, ListPage, ListResult{T}, Func{T, string})"/>
    /// <param name="key">What is unique in the list and breaks ties of its order, where ids are not.</param>
    public static Results<Ok<ListResponse<T>>, ProblemResult> Answer<T>(
        this HttpContext http,
        ListPage page,
        ListResult<T> found,
        Func<T, string> key,
        Func<T, string> id
    )
        where T : class
    {
        var request = http.Canonical();
        var question = Cursor.QuestionOf(request);
        if (page.Cursor is { } sent && Refusal(sent, question, found.DataVersion, found.Rows.Count == 0) is { } refusal)
        {
            return refusal;
        }

        var next = found.HasMore && page.Chunk is null ? Next(http, request, new(found.DataVersion, question, key(found.Rows[^1]))) : null;
        if (page.Chunk is not null)
        {
            page.Chunk.Next = found.HasMore ? key(found.Rows[^1]) : null;
        }

        if (next is not null)
        {
            http.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        return TypedResults.Ok(new ListResponse<T>
        {
            Data = found.Rows,
            Page = new() { Limit = page.Limit, Total = found.Total, Next = next },
            Meta = new()
            {
                DataVersion = found.DataVersion,
                AsOf = page.AsOf,
                Warnings = [.. UnknownIds(page, found, id), .. found.Warnings],
                Facets = found.Facets,
                Sources = found.Sources,
                Attribution = Attribution,
            },
        });
    }

    // How many ids were not found is known on every page; which, only where every row that was found is on this one.
    private static IEnumerable<Warning> UnknownIds<T>(ListPage page, ListResult<T> found, Func<T, string> id)
    {
        if (page.Ids is not { } ids || ids.Length <= found.Total)
        {
            yield break;
        }

        var whole = page.Cursor is null && !found.HasMore;
        yield return Warning.Of(
            "unknown-id",
            ids.Length - found.Total,
            whole
                ? "The list has no such records under these filters."
                : "The list has fewer records under these filters than ids were asked for. "
                    + "With limit=100 all come on one page, and `ids` names the missing ones.",
            ids: whole ? [.. ids.Except(found.Rows.Select(id), StringComparer.Ordinal)] : null);
    }

    private static ProblemResult? Refusal(SentCursor sent, string question, string dataVersion, bool leadsNowhere)
    {
        var (text, cursor) = sent;
        return cursor is null
                ? Invalid(ProblemType.InvalidRequest, "invalid-cursor", text, "The cursor is damaged. Take it whole from `page.next`.")
            : cursor.Question != question
                ? Invalid(
                    ProblemType.InvalidRequest,
                    "invalid-cursor",
                    text,
                    "The cursor belongs to another list, or to other filters or another order. "
                        + "Keep every parameter as it was on the first page."
                )
            : cursor.DataVersion != dataVersion
                ? Invalid(
                    ProblemType.CursorExpired,
                    "cursor-expired",
                    text,
                    $"The cursor is of data version {cursor.DataVersion}; the data are now at {dataVersion}. "
                        + "Read the list again from its first page."
                )
            : leadsNowhere
                ? Invalid(
                    ProblemType.InvalidRequest,
                    "invalid-cursor",
                    text,
                    "The cursor leads behind the end of the list. Take it whole from `page.next`."
                )
            : null;
    }

    private static ProblemResult Invalid(ProblemType type, string code, string text, string detail) =>
        new(
            type,
            $"cursor: {detail}",
            [
                new()
                {
                    Code = code,
                    Parameter = "cursor",
                    Value = AnyParameterRule.Shortened(text),
                    Allowed = null,
                    Nearest = null,
                    Detail = detail,
                },
            ]
        );

    private static string Next(HttpContext http, CanonicalRequest request, Cursor cursor) =>
        http.PublicUrl(request.Path) + request.Query("cursor").Add("cursor", cursor.ToString());
}
