namespace KzUkApi.Http.Representations;

/// <summary>One representation that an answer can have.</summary>
/// <param name="Name">Its name for the parameter <c>format</c>.</param>
/// <param name="MediaType">Its media type, without parameters.</param>
/// <param name="Extension">The extension of a file that holds it.</param>
/// <param name="IsText">Whether it is text, and so worth compressing.</param>
internal sealed record Format(string Name, string MediaType, string Extension, bool IsText)
{
    public static readonly Format Json = new("json", "application/json", "json", true);
    public static readonly Format Csv = new("csv", "text/csv", "csv", true);
    public static readonly Format Ndjson = new("ndjson", "application/x-ndjson", "ndjson", true);

    /// <remarks>
    /// No media type is registered for JSON-stat. This one cannot be taken for the plain JSON of the same address, and by its
    /// suffix any JSON reader reads it.
    /// </remarks>
    public static readonly Format JsonStat = new("json-stat", "application/json-stat+json", "json", true);

    public static readonly Format Xlsx = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false);
    public static readonly Format Markdown = new("markdown", "text/markdown", "md", true);
    public static readonly Format Html = new("html", "text/html", "html", true);
    public static readonly Format Atom = new("atom", "application/atom+xml", "atom", true);
    public static readonly Format Calendar = new("ics", "text/calendar", "ics", true);
    public static readonly Format JsonLd = new("json-ld", "application/ld+json", "jsonld", true);
    public static readonly Format Linkset = new("linkset", "application/linkset+json", "json", true);
    public static readonly Format Text = new("text", "text/plain", "txt", true);
    public static readonly Format Svg = new("svg", "image/svg+xml", "svg", true);
}
