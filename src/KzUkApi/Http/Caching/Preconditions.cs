using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Http.Caching;

/// <summary>What the conditions of a request ask for.</summary>
internal enum RequestCondition
{
    /// <summary>The answer.</summary>
    Answer,

    /// <summary>304: what the client has is current.</summary>
    NotModified,

    /// <summary>412: the answer is not the one that the client names.</summary>
    Failed,
}

/// <summary>Evaluates conditional requests in the order of RFC 9110, section 13.2.2.</summary>
internal static class Preconditions
{
    /// <param name="etag">The strong tag of the selected representation, with its quotes.</param>
    public static RequestCondition Evaluate(IHeaderDictionary headers, string etag, DateTimeOffset lastModified)
    {
        if (headers.IfMatch is { Count: > 0 } ifMatch)
        {
            if (!Names(ifMatch, etag, strongly: true))
            {
                return RequestCondition.Failed;
            }
        }
        else if (Date(headers.IfUnmodifiedSince) is { } unmodifiedSince && lastModified > unmodifiedSince)
        {
            return RequestCondition.Failed;
        }

        if (headers.IfNoneMatch is { Count: > 0 } ifNoneMatch)
        {
            return Names(ifNoneMatch, etag, strongly: false) ? RequestCondition.NotModified : RequestCondition.Answer;
        }

        return Date(headers.IfModifiedSince) is { } modifiedSince && lastModified <= modifiedSince
            ? RequestCondition.NotModified
            : RequestCondition.Answer;
    }

    /// <summary>Why a header <c>If-Match</c> can match nothing, whatever changed; null where it can.</summary>
    public static string? WhyNeverMet(StringValues ifMatch) =>
        ifMatch.Count == 0 ? null
        : !EntityTagHeaderValue.TryParseStrictList(ifMatch, out var tags)
            ? "`If-Match` is not a list of tags: each is sent as the `ETag` of the answer has it, with its double quotes."
        : tags.All(tag => tag.IsWeak)
            ? "`If-Match` names only weak tags (`W/\"...\"`), and those never match (RFC 9110, section 13.1.1). The service gives strong "
                + "ones; a proxy that compresses answers makes them weak. Read the answer with `Accept-Encoding: identity`, and send "
                + "its tag."
        : null;

    // One tag, exactly ours, is what almost every client sends; everything else is parsed.
    private static bool Names(StringValues header, string etag, bool strongly) =>
        (header.Count == 1 && string.Equals(header[0], etag, StringComparison.Ordinal))
        || (EntityTagHeaderValue.TryParseList(header, out var tags)
            && tags.Any(tag => tag.Tag == "*" || (tag.Tag == etag && !(strongly && tag.IsWeak))));

    // A date that cannot be read is no condition (section 13.1.3).
    private static DateTimeOffset? Date(StringValues header) =>
        header.Count == 1 && HeaderUtilities.TryParseDate(header[0], out var date) ? date : null;
}
