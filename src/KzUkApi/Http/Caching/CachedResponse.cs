using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Http.Caching;

/// <summary>One representation of a successful answer, as it goes over the wire and as it is kept.</summary>
internal sealed record CachedResponse
{
    /// <summary>The body as sent, compressed where <see cref="Coding"/> says so.</summary>
    public required byte[] Body { get; init; }

    public required string ContentType { get; init; }

    public string Coding { get; init; } = string.Empty;

    public required string? ContentLanguage { get; init; }

    public required string? ContentDisposition { get; init; }

    public required string? Link { get; init; }

    /// <summary>What a reader should know about what is not in it, where the format has no place for that.</summary>
    public string? Warnings { get; init; }

    /// <summary>The strong tag, with its quotes. Each format, language and coding has its own.</summary>
    public required string ETag { get; init; }

    public required DateTimeOffset LastModified
    {
        get;
        init => (field, LastModifiedText) = (value, HeaderUtilities.FormatDate(value));
    }

    /// <summary>The date as the header has it.</summary>
    public string LastModifiedText { get; private init; } = string.Empty;

    /// <summary>Whether the request names the data version, so that the answer never changes.</summary>
    public required bool Pinned { get; init; }

    /// <summary>The day (UTC) for which it holds; null where the date makes no difference.</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>The route that made it, for logs and measurements.</summary>
    public string? Route { get; init; }

    /// <summary>Rows of data in it.</summary>
    public long Rows { get; init; }

    /// <summary>Bytes that it takes in memory, roughly: the body, the texts, and what objects cost.</summary>
    public int Size =>
        Body.Length
        + (2 * (ContentType.Length + ETag.Length + (Link?.Length ?? 0) + (Warnings?.Length ?? 0) + (ContentDisposition?.Length ?? 0)))
        + 300;

    /// <summary>The same, compressed; itself where that is not worth it.</summary>
    public CachedResponse Coded(ContentCoding coding) => Body.Length < ContentCodings.WorthCompressing || coding == ContentCodings.Identity
        ? this
        : this with { Body = coding.Compress(Body), Coding = coding.Name, ETag = TagOf(ETag, coding) };

    /// <summary>The tag of a representation in a coding, from that of the identity.</summary>
    public static string TagOf(string etag, ContentCoding coding) =>
        coding == ContentCodings.Identity ? etag : $"{etag[..^1]}-{coding.Name}\"";

    /// <summary>A tag made of everything that tells one representation from another.</summary>
    public static string TagOf(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }

        return Quoted(hash);
    }

    /// <inheritdoc cref="TagOf(ReadOnlySpan{string})"/>
    public static string TagOf(byte[] body, string contentType, string? contentLanguage)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{contentType}\n{contentLanguage}\n"));
        hash.AppendData(body);
        return Quoted(hash);
    }

    private static string Quoted(IncrementalHash hash) =>
        $"\"{System.Buffers.Text.Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, 15))}\"";
}
