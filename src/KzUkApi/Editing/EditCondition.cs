using System.Text.Json;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Problems;
using KzUkApi.Storage.Store;

namespace KzUkApi.Editing;

/// <summary>That a change names the state from which it starts, in <c>If-Match</c>.</summary>
internal static class EditCondition
{
    public static ProblemResult Missing(EditableType type, string id) =>
        new(ProblemType.PreconditionRequired, $"Read {type.PathOf(id)}, and send the `ETag` of that answer as `If-Match`.");

    /// <summary>The refusal of a change of another state than the present one; null where the condition holds.</summary>
    /// <param name="detail">
    /// The record as it is answered before the change, read in its transaction: of two who start from the same state, one comes
    /// second here.
    /// </param>
    public static ProblemResult? Unmet(
        HttpContext http,
        EditableType type,
        string id,
        StoreTransaction session,
        object? detail,
        JsonSerializerOptions options
    )
    {
        if (detail is not { } current)
        {
            return WithdrawalStore.Last(session, type.Type, id) is { } last
                ? ProblemResult.NotFound(last.Sentence(type, id))
                : ProblemResult.NotFound($"No {type.Noun} has the id '{id}'. /v1/{type.Type} lists all of them.");
        }

        // Whichever language it was read in: who reads it in Kazakh knows the same state.
        return Representation.InEveryLanguage(current, options).Any(read => read.IsNamedBy(http.Request.Headers.IfMatch))
            ? null
            : new(
                ProblemType.PreconditionFailed,
                Preconditions.WhyNeverMet(http.Request.Headers.IfMatch) ?? $"The {type.Noun} '{id}' is no longer as `If-Match` names it: "
                    + $"it, or what is shown with it, changed since. Read it again; {type.PathOf(id)}/history tells who was faster."
            );
    }
}
