using Microsoft.Net.Http.Headers;

namespace KzUkApi.Http.Representations;

/// <summary>The formats of an operation, its own first.</summary>
/// <param name="Parameter">Whether the parameter <c>format</c> chooses among them, beside the header <c>Accept</c>.</param>
internal sealed record FormatsMetadata(bool Parameter, params Format[] Formats)
{
    /// <summary>The part of the path, an extension, that settles the format; null where none does.</summary>
    public string? SettledBy { get; init; }

    /// <summary>The operation that answers the same as JSON; null where the address of this one names no format.</summary>
    public string? FileOf { get; init; }

    /// <summary>
    /// Whether each format of a file has an address of its own. Not where the path ends in an id: the dot could be a part of it.
    /// </summary>
    public bool HasFileAddresses { get; init; } = true;

    /// <summary>The formats that programs take apart as files: those with every row of a list, and pages of text.</summary>
    public IEnumerable<Format> Files => HasFileAddresses
        ? Formats.Where(format => format == Format.Markdown || RowWriters.Of(format) is not null)
        : [];

    /// <summary>The formats of one address of the operation.</summary>
    public FormatsMetadata Of(HttpContext http) =>
        SettledBy is { } part && Formats.FirstOrDefault(format => format.Extension == (string?)http.GetRouteValue(part)) is { } settled
            ? this with { Formats = [settled] }
            : this;
}

/// <summary>Chooses the format of an answer as RFC 9110 has it (section 12.5.1).</summary>
internal static class Negotiation
{
    /// <summary>The best of the formats that the header accepts; null where it accepts none of them.</summary>
    /// <remarks>
    /// The most specific range that covers a format gives its quality. Among equals the range that is named first wins, then
    /// the operation's own order. A page is what a browser shows best, not all that it shows: what accepts HTML and none of the formats
    /// gets the operation's own.
    /// </remarks>
    public static Format? Choose(IReadOnlyList<Format> formats, IList<string?> accept)
    {
        if (accept.Count == 0 || !MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges) || ranges.Count == 0)
        {
            // A header that cannot be read is a wish that is not known.
            return formats[0];
        }

        return formats
            .Select(format => (Format: format, Range: Covering(ranges, format)))
            .Where(choice => choice.Range is { Quality: not 0 })
            .OrderByDescending(choice => choice.Range!.Quality ?? 1)
            .ThenBy(choice => ranges.IndexOf(choice.Range!))
            .Select(choice => choice.Format)
            .FirstOrDefault() ?? (AcceptsPages(ranges) ? formats[0] : null);
    }

    private static bool AcceptsPages(IList<MediaTypeHeaderValue> ranges) =>
        ranges.Any(range => range is { Quality: not 0 } && range.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static MediaTypeHeaderValue? Covering(IList<MediaTypeHeaderValue> ranges, Format format)
    {
        var type = new MediaTypeHeaderValue(format.MediaType);
        return ranges
            .Where(range => Covers(range, type))
            .OrderBy(range => range.MatchesAllTypes)
            .ThenBy(range => range.MatchesAllSubTypes)
            .FirstOrDefault();
    }

    // Parameters of a range (charset, profile, header) do not tell formats of this service apart.
    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue type) =>
        range.MatchesAllTypes
        || (range.Type.Equals(type.Type, StringComparison.OrdinalIgnoreCase)
            && (range.MatchesAllSubTypes || range.SubType.Equals(type.SubType, StringComparison.OrdinalIgnoreCase)));
}
