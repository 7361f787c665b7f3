using KzUkApi.Domain.CodeLists;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Http.Parameters;

/// <summary>The language in which labels are asked for.</summary>
internal sealed record LanguageQuery : Query<string?>
{
    /// <summary>
    /// Language of labels, titles and sentences. It wins over the header `Accept-Language`; without both, English. A label that
    /// is not established in that language is English: `labelLanguage` beside it and the header `Content-Language` say which
    /// language it really is in.
    /// </summary>
    public string? Lang { get; init; }

    protected override string? Parse(QueryParser query) => query.Code(nameof(Lang), Codes.Languages);
}

/// <summary>Settles the language of labels with the client, and states it in the answer.</summary>
internal static class Languages
{
    public const string English = "en";

    /// <summary>The language in which the client wants labels: the parameter, else the header, else English.</summary>
    public static string LabelLanguage(this HttpContext http, LanguageQuery query) =>
        query.Value ?? Preferred(http.Request.Headers.AcceptLanguage);

    /// <summary>The language of a text that no rule has read: that of the text where it is one, else of the header, else English.</summary>
    public static string LabelLanguage(this HttpContext http, string asked) =>
        Codes.Languages.Find(asked)?.Value ?? Preferred(http.Request.Headers.AcceptLanguage);

    /// <summary>The language in which the client wants the words of records, which all are in it; stated in the answer.</summary>
    public static string WordLanguage(this HttpContext http, LanguageQuery query)
    {
        var language = http.LabelLanguage(query);
        // A list that is read to its end asks its handler for part after part while the first is being sent.
        if (!http.Response.HasStarted)
        {
            http.StateLanguages(language, [language]);
        }

        return language;
    }

    /// <summary>States the languages that labels of the answer really are in, the one asked for first.</summary>
    public static void StateLanguages(this HttpContext http, string asked, IEnumerable<string> used)
    {
        var languages = used.Distinct(StringComparer.Ordinal).OrderBy(language => language != asked).DefaultIfEmpty(asked);
        http.Response.Headers.ContentLanguage = string.Join(", ", languages);
    }

    // The header is a wish, not a parameter: what it has wrong, or asks for in vain, is answered in English.
    private static string Preferred(IList<string?> header) =>
        StringWithQualityHeaderValue.TryParseStrictList([.. header.OfType<string>()], out var wishes)
            ? wishes.Where(wish => wish.Quality is not 0)
                .OrderByDescending(wish => wish.Quality ?? 1)
                .Select(wish => Known(wish.Value.Value))
                .FirstOrDefault(language => language is not null) ?? English
            : English;

    // kk-KZ and kk-Cyrl-KZ are kk; * is any language, and so English.
    private static string? Known(string? wish) => wish is "*" ? English : Codes.Languages.Find(wish?.Split('-')[0] ?? string.Empty)?.Value;
}
