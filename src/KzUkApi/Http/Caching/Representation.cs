using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Http.Caching;

/// <summary>An answer as JSON, and its strong tag.</summary>
internal sealed record Representation(byte[] Body, string ETag)
{
    public const string Json = "application/json; charset=utf-8";

    public static Representation Of(object value, JsonSerializerOptions options)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, options.GetTypeInfo(value.GetType()));
        return new(body, CachedResponse.TagOf(body, Json, null));
    }

    /// <summary>Whether a header <c>If-Match</c> names this representation, in whichever content coding it was read, or any.</summary>
    public bool IsNamedBy(StringValues ifMatch)
    {
        string[] own = [ETag, .. ContentCodings.Compressed.Select(coding => CachedResponse.TagOf(ETag, coding))];
        return EntityTagHeaderValue.TryParseStrictList(ifMatch, out var tags)
            && tags.Any(tag => tag.Tag == "*" || (!tag.IsWeak && own.Contains(tag.Tag.ToString(), StringComparer.Ordinal)));
    }
}
