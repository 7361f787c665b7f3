using System.Text.Json;
using KzUkApi.Domain.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Http.Caching;

/// <summary>An answer as JSON, and its strong tag.</summary>
internal sealed record Representation(byte[] Body, string ETag)
{
    public const string Json = "application/json; charset=utf-8";

    /// <param name="language">Language of its words; null where it has none.</param>
    public static Representation Of(object value, JsonSerializerOptions options, string? language = null)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, options.GetTypeInfo(value.GetType()));
        return new(body, CachedResponse.TagOf(body, Json, language));
    }

    /// <summary>
    /// The answer in every language, English first: editors read a record in their own, and each form names the same state. One form
    /// where it has no words.
    /// </summary>
    public static IEnumerable<Representation> InEachLanguage(object value, JsonSerializerOptions options) => value is IWorded worded
        ? TextLanguages.All.Select(language => Of(worded.In(language), options, language))
        : [Of(value, options)];

    /// <summary>Whether a header <c>If-Match</c> names this representation, in whichever content coding it was read, or any.</summary>
    public bool IsNamedBy(StringValues ifMatch)
    {
        string[] own = [ETag, .. ContentCodings.Compressed.Select(coding => CachedResponse.TagOf(ETag, coding))];
        return EntityTagHeaderValue.TryParseStrictList(ifMatch, out var tags)
            && tags.Any(tag => tag.Tag == "*" || (!tag.IsWeak && own.Contains(tag.Tag.ToString(), StringComparer.Ordinal)));
    }
}
