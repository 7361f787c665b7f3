using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Http.Caching;

/// <summary>A content coding: what compresses a body on its way.</summary>
internal sealed class ContentCoding(string name, Func<Stream, Stream> compress)
{
    /// <summary>Its name in <c>Content-Encoding</c>; empty for none.</summary>
    public string Name { get; } = name;

    /// <summary>A stream that compresses what is written to it.</summary>
    public Stream Compress(Stream output) => compress(output);

    public byte[] Compress(ReadOnlySpan<byte> body)
    {
        using var output = new MemoryStream(body.Length / 4);
        using (var coded = Compress(output))
        {
            coded.Write(body);
        }

        return output.ToArray();
    }
}

/// <summary>Settles the content coding with the client (RFC 9110, section 12.5.3).</summary>
internal static class ContentCodings
{
    /// <summary>Shorter bodies fit into one packet anyway.</summary>
    public const int WorthCompressing = 1024;

    public static readonly ContentCoding Identity = new(string.Empty, output => output);

    // Answers are kept compressed, so the effort is spent once.
    private static readonly ContentCoding Brotli = new("br", output => new BrotliStream(
        output,
        new BrotliCompressionOptions { Quality = 5 },
        leaveOpen: true
    ));
    private static readonly ContentCoding Gzip = new("gzip", output => new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true));

    /// <summary>The codings that compress.</summary>
    public static IReadOnlyList<ContentCoding> Compressed { get; } = [Brotli, Gzip];

    /// <summary>The coding that the client likes best; of equals the one that makes the shorter body.</summary>
    public static ContentCoding Choose(StringValues acceptEncoding)
    {
        if (acceptEncoding.Count == 0 || !StringWithQualityHeaderValue.TryParseList(acceptEncoding, out var wishes))
        {
            return Identity;
        }

        var (brotli, gzip) = (Quality(wishes, "br") ?? Rest(wishes), Quality(wishes, "gzip") ?? Quality(wishes, "x-gzip") ?? Rest(wishes));
        var identity = Quality(wishes, "identity") ?? 0;
        return brotli > 0 && brotli >= gzip && brotli >= identity ? Brotli
            : gzip > 0 && gzip >= identity ? Gzip
            : Identity;
    }

    private static double? Quality(IList<StringWithQualityHeaderValue> wishes, string coding) =>
        wishes.FirstOrDefault(wish => wish.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) is { } wish ? wish.Quality ?? 1 : null;

    // What is wished of codings that are not named.
    private static double Rest(IList<StringWithQualityHeaderValue> wishes) => Quality(wishes, "*") ?? 0;
}
