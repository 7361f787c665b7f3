using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Representations;

/// <summary>
/// The parameters that every answer takes beside those of its question: the format, and the version of the data.
/// </summary>
internal static class RepresentationParameters
{
    public const string DataVersion = "dataVersion";
    public const string FormatName = "format";
    public const string ByteOrderMark = "bom";

    public const string ByteOrderMarkText = "`true`: the CSV begins with a byte order mark, without which Excel takes it for another "
        + "encoding than UTF-8. With CSV only.";

    public static readonly string[] Truth = ["true", "false"];

    public const string DataVersionText =
        "The version of the data that is wanted, from `meta.dataVersion`. The answer then never changes and may be kept for "
            + "good; when the data have moved on, a 404 names the current version. Without it, the current one. "
            + "What tells of changes (`/v1/changes`, histories) is not kept for good: it grows, "
            + "and a version comes again when a change is undone.";

    /// <summary>The most rows of an answer: of a page, or of a whole list from its beginning.</summary>
    public const string Limit = "limit";

    public const string LimitText = "The most rows of the list, from its beginning. Without it, every row.";

    /// <summary>The parameter of pages, which a list in one piece has not.</summary>
    public const string Cursor = "cursor";

    public const string FormatText = "Format of the answer; it wins over the header `Accept`.";

    public static IEnumerable<string> Names(FormatsMetadata formats) =>
        new[]
        {
            (DataVersion, true),
            (FormatName, formats.Parameter),
            (ByteOrderMark, HasCsv(formats)),
            (FieldsRule.Name, FieldsRule.IsOf(formats)),
        }
            .Where(parameter => parameter.Item2)
            .Select(parameter => parameter.Item1);

    /// <summary>Whether the rows of a list can be had as CSV, which may begin with a mark.</summary>
    public static bool HasCsv(FormatsMetadata formats) =>
        (formats.Parameter || formats.FileOf is not null) && formats.Formats.Contains(Format.Csv);

    /// <summary>Whether a byte order mark is wanted.</summary>
    public static bool WantsMark(IQueryCollection query) =>
        query[ByteOrderMark].ToString().Equals(Truth[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>Everything that is wrong with them.</summary>
    public static IEnumerable<ParameterError> Check(IQueryCollection query, FormatsMetadata formats)
    {
        var version = query[DataVersion].ToString();
        if (query.ContainsKey(DataVersion) && (version.Length != 12 || !version.All(char.IsAsciiHexDigit)))
        {
            yield return Error(
                "unknown-data-version",
                DataVersion,
                version,
                ["12 hexadecimal digits"],
                null,
                "A data version has 12 hexadecimal digits; take it from `meta.dataVersion` of a list."
            );
        }

        if (HasCsv(formats) && query.ContainsKey(ByteOrderMark)
            && query[ByteOrderMark].ToString() is var mark && !Truth.Contains(mark, StringComparer.OrdinalIgnoreCase))
        {
            yield return Error("unknown-code", ByteOrderMark, mark, Truth, CommonSpellings.Codes.Nearest(mark, Truth),
                $"'{AnyParameterRule.Shortened(mark)}' is neither true nor false.");
        }

        if (!formats.Parameter || !query.ContainsKey(FormatName))
        {
            yield break;
        }

        var name = query[FormatName].ToString();
        string[] allowed = [.. formats.Formats.Select(format => format.Name)];
        if (Named(name, formats) is not { } chosen)
        {
            var nearest = CommonSpellings.Codes.Nearest(name, allowed);
            yield return Error("unknown-code", FormatName, name, allowed, nearest, $"'{AnyParameterRule.Shortened(name)}' is not a "
                + $"format of this address; they are in `allowed`.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")}");
        }
        else
        {
            foreach (var error in NotFor(query, chosen))
            {
                yield return error;
            }
        }
    }

    /// <summary>
    /// Parameters that do not go with a format: that of pages where it has none, columns where it has none, the mark where it is not CSV.
    /// </summary>
    public static IEnumerable<ParameterError> NotFor(IQueryCollection query, Format format) =>
        PagesOf(query, format)
            .Concat(FieldsRule.NotFor(query.ContainsKey(FieldsRule.Name) ? query[FieldsRule.Name].ToString() : null, format))
            .Concat(MarkOf(query, format));

    private static IEnumerable<ParameterError> MarkOf(IQueryCollection query, Format format) =>
        format == Format.Csv || !WantsMark(query) ? []
        : [Error("cannot-combine", ByteOrderMark, query[ByteOrderMark].ToString(), ["format=csv"], null,
            $"A byte order mark is for CSV; this answer is {format.Name}. Add format=csv, or leave {ByteOrderMark} out.")];

    private static IEnumerable<ParameterError> PagesOf(IQueryCollection query, Format format) =>
        RowWriters.Of(format) is null || !query.ContainsKey(Cursor)
            ? []
            : [Error("cannot-combine", Cursor, query[Cursor].ToString(), ["format=json"], null, $"A list in the format {format.Name} is in "
                + $"one piece, so {Cursor} does not go with it. Leave it out, or read pages as JSON.")];

    /// <summary>The format asked for by name, else by the header; null where the header accepts none.</summary>
    public static Format? Chosen(HttpRequest request, FormatsMetadata formats) =>
        formats.FileOf is not null ? formats.Formats[0]
        : (formats.Parameter ? Named(request.Query[FormatName].ToString(), formats) : null)
        ?? Negotiation.Choose(formats.Formats, request.Headers.Accept);

    /// <summary>The refusal of a version of the data that is not the current one; null where it is, or none is named.</summary>
    public static ProblemResult? Outdated(IQueryCollection query, string current)
    {
        var asked = query[DataVersion].ToString();
        return asked.Length == 0 || asked.Equals(current, StringComparison.OrdinalIgnoreCase)
            ? null
            : ProblemResult.NotFound(
                $"The data version {asked} is not held; the current one is {current}. /v1/changes?since={asked} tells what "
                    + "changed, where this service once had that version.");
    }

    public static ProblemResult NotAcceptable(FormatsMetadata formats) => new(
        ProblemType.NotAcceptable,
        "The header Accept names none of the formats of this address: "
            + $"{string.Join(", ", formats.Formats.Select(format => format.MediaType))}."
            + (formats is { Parameter: true, Formats.Length: > 1 } ? " The parameter format chooses one too." : string.Empty));

    private static Format? Named(string name, FormatsMetadata formats) =>
        formats.Formats.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static ParameterError Error(
        string code,
        string parameter,
        string value,
        IReadOnlyList<string>? allowed,
        string? nearest,
        string detail
    ) =>
        new()
        {
            Code = code,
            Parameter = parameter,
            Value = AnyParameterRule.Shortened(value),
            Allowed = allowed,
            Nearest = nearest,
            Detail = detail,
        };
}
