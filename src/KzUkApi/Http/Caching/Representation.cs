using System.Text.Json;
using KzUkApi.Domain.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Http.Caching;

/// <summary>An answer as JSON, and its strong tag.</summary>
internal sealed record Representation(byte[] Body, string ETag)
{
    public const string Json = "application/json; charset=utf-8";

    /// <summary>The answer, in English where it has words.</summary>
    public static Representation Of(object value, JsonSerializerOptions options) =>
        Of(value, options, value is ILocalized<object> ? TextLanguages.English : null);

    /// <summary>The answer in every language of its words; one where it has none.</summary>
    public static IEnumerable<Representation> InEveryLanguage(object value, JsonSerializerOptions options) =>
        value is ILocalized<object> words
            ? TextLanguages.All.Select(language => Of(words.In(language), options, language))
            : [Of(value, options, null)];

    private static Representation Of(object value, JsonSerializerOptions options, string? language)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, options.GetTypeInfo(value.GetType()));
        return new(body, CachedResponse.TagOf(body, Json, language));
    }

    /// <summary>Whether a header <c>If-Match</c> names this representation, in whichever content coding it was read, or any.</summary>
    public bool IsNamedBy(StringValues ifMatch)
    {
        string[] own = [ETag, .. ContentCodings.Compressed.Select(coding => CachedResponse.TagOf(ETag, coding))];
        return EntityTagHeaderValue.TryParseStrictList(ifMatch, out var tags)
            && tags.Any(tag => tag.Tag == "*" || (!tag.IsWeak && own.Contains(tag.Tag.ToString(), StringComparer.Ordinal)));
    }
}
