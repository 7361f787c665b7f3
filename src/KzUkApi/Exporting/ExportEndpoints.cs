using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.OpenApi;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Storage.Dataset;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Exporting;

internal static class ExportEndpoints
{
    private static readonly Format Metadata = new("csv-metadata", "application/csvm+json", "json", true);

    private static readonly string[] Tables = [.. RecordDefinitions.All.Select(ExportStore.NameOf)];

    private static readonly string[] Extensions = [.. TableFormat.All.Select(format => format.Extension)];

    public static void MapExport(this IEndpointRouteBuilder v1)
    {
        var routes = v1.MapGroup("/export").WithTags("Export");
        routes.MapGet("", IndexAsync).WithName("listExports").WithQuery<NoQuery>();
        routes
            .MapGet("/kzuk-{version}.zip", ArchiveAsync)
            .WithName("exportArchive")
            .WithOrder(-1)
            .WithUncachedQuery<NoQuery, NoQuery>()
            .WithMetadata(
                new ProducesResponseTypeMetadata(200, typeof(string), ["application/zip"]),
                new ProducesResponseTypeMetadata(206, typeof(string), ["application/zip"]),
                new ProducesResponseTypeMetadata(304, typeof(void)),
                new ProducesResponseTypeMetadata(412, typeof(Problem), [ProblemResult.MediaType]),
                new ProducesResponseTypeMetadata(416, typeof(Problem), [ProblemResult.MediaType]),
                new ProducesResponseTypeMetadata(507, typeof(Problem), [ProblemResult.MediaType])
            );
        routes
            .MapGet("/{table}.csv-metadata.json", DescribeCsv)
            .WithName("describeTable")
            .WithOrder(-1)
            .WithQuery<NoQuery>()
            .WithMetadata(
                new FormatsMetadata(false, Metadata, Format.Json),
                new PathCodes("table", Tables),
                new ProducesResponseTypeMetadata(200, typeof(object), [Metadata.MediaType, Format.Json.MediaType])
            );
        routes
            .MapGet("/{table}.{extension}", Table)
            .WithName("exportTable")
            .WithQuery<NoQuery>()
            .WithMetadata(
                new FormatsMetadata(false, [.. TableFormat.All.Select(format => format.MediaType)]) { SettledBy = "extension" },
                new PathCodes("table", Tables),
                new PathCodes("extension", Extensions),
                new ProducesResponseTypeMetadata(200, typeof(IReadOnlyList<object>), ["application/json"])
            );
    }

    /// <summary>List what can be taken away whole</summary>
    /// <remarks>
    /// The tables of the dataset in its own columns and spelling, with the number of their rows, what their columns mean, and
    /// the addresses of each format and of the archive with all of them.
    /// </remarks>
    private static async Task<Ok<ExportIndex>> IndexAsync(ExportStore store, HttpContext http, CancellationToken token)
    {
        var (dataVersion, rows) = await store.CountAsync(token);
        return TypedResults.Ok(new ExportIndex
        {
            DataVersion = dataVersion,
            Tables = [.. RecordDefinitions.All.Select(table => Described(table, rows, http))],
            Archive = http.PublicUrl($"/v1/export/kzuk-{dataVersion}.zip"),
            Attribution = ListResponses.Attribution,
        });
    }

    /// <summary>Take away the whole dataset</summary>
    /// <remarks>
    /// A zip of all tables as CSV, each with its description (CSV on the Web), with `datapackage.json` (a Tabular Data
    /// Package), the data dictionary and the licences. The same data version is the same file, byte for byte, and may be kept
    /// for good; byte ranges continue a download that broke off. Another version than the current one is a 404 that names the
    /// current one. `kzuk-current.zip` is the current one, whichever that is; `Content-Location` names it, and `If-Range` with
    /// its `ETag` continues a download only where it is still the same.
    /// </remarks>
    /// <param name="version" example="current">The data version, from `/v1/export`, or `current`.</param>
    private static async Task<Results<ArchiveResponse, ProblemResult>> ArchiveAsync(
        string version,
        ExportArchive archive,
        CancellationToken token
    )
    {
        var made = await archive.OpenAsync(token);
        var isPinned = version.Equals(made.DataVersion, StringComparison.OrdinalIgnoreCase);

        // Served and not led to: the next edit makes the address of a version a 404.
        if (isPinned || version.Equals("current", StringComparison.OrdinalIgnoreCase))
        {
            return new ArchiveResponse(made, isPinned);
        }

        await made.Content.DisposeAsync();
        return ProblemResult.NotFound(
            $"The data version {version} is not held; the current one is {made.DataVersion}: /v1/export/kzuk-{made.DataVersion}.zip."
        );
    }

    /// <summary>Describe the CSV of a table</summary>
    /// <remarks>Columns, types, allowed values and keys of the CSV beside it, as CSV on the Web has it (W3C).</remarks>
    /// <param name="table" example="trade">Name of the table.</param>
    private static Results<StreamedBody, ProblemResult> DescribeCsv(string table, HttpContext http)
    {
        if (Find(table) is not { } found)
        {
            return NoTable(table);
        }

        var description = CsvMetadata.Of(found, http.PublicUrl($"/v1/export/{table}.csv"));
        return new StreamedBody(http.Canonical().Format.MediaType, null, (output, token) => output.WriteAsync(description, token).AsTask());
    }

    /// <summary>Take away one table</summary>
    /// <remarks>
    /// Every row of a table in the dataset's own columns and spelling, ordered by its key: what is exported can be imported
    /// again and gives the same data version. CSV is UTF-8 with LF and a header, an empty cell means "not stated", and cells
    /// are as they are: unlike in the CSV of a list, text that a spreadsheet would run as a formula gets no apostrophe in
    /// front. NDJSON has a JSON object a line, JSON one array of them, with numbers as numbers and null for what is not stated.
    /// The header `Link` names the description of the CSV.
    /// </remarks>
    /// <param name="table" example="claims">Name of the table.</param>
    /// <param name="extension" example="json">Format of the table.</param>
    private static Results<StreamedBody, ProblemResult> Table(
        string table,
        string extension,
        ExportStore store,
        OpenSnapshot open,
        HttpContext http
    )
    {
        if (Find(table) is not { } found)
        {
            return NoTable(table);
        }

        if (TableFormat.All.FirstOrDefault(format => format.Extension == extension) is not { } format)
        {
            return ProblemResult.NotFound(
                $"{table} is not there as '{extension}'.{Hint(extension, Extensions)} There is "
                    + $"{string.Join(", ", Extensions.Select(known => $"/v1/export/{table}.{known}"))}.");
        }

        http.Response.Headers.Link =
            $"<{http.PublicUrl($"/v1/export/{table}.csv-metadata.json")}>; rel=\"describedby\"; type=\"{Metadata.MediaType}\"";
        var type = format.MediaType.MediaType;
        var snapshot = open(http.RequestAborted);
        return new StreamedBody($"{type}; charset=utf-8", $"{table}.{extension}", (output, token) =>
            store.WriteAsync(snapshot, found, format, output, token)
        )
        {
            Snapshot = snapshot,
        };
    }

    private static RecordDefinition? Find(string name) => RecordDefinitions.All.FirstOrDefault(table => ExportStore.NameOf(table) == name);

    private static ProblemResult NoTable(string name) =>
        ProblemResult.NotFound(
            $"There is no table '{name}'.{Hint(name, Tables)} The tables are {string.Join(", ", Tables)}; /v1/export has their addresses."
        );

    private static string Hint(string word, string[] known) =>
        CodeList.Nearest(word, known) is { } nearest ? $" Did you mean '{nearest}'?" : string.Empty;

    private static ExportTable Described(RecordDefinition table, IReadOnlyDictionary<string, long> rows, HttpContext http)
    {
        var name = ExportStore.NameOf(table);
        var address = http.PublicUrl($"/v1/export/{name}");
        return new()
        {
            Name = name,
            Description = table.Description,
            Rows = rows[name],
            Columns =
            [
                .. table.Columns.Select(column => new ExportColumn
                {
                    Name = column.Name,
                    Datatype = ColumnTypes.Of(column),
                    Description = column.Meaning,
                }),
            ],
            Csv = $"{address}.csv",
            Ndjson = $"{address}.ndjson",
            Json = $"{address}.json",
            CsvMetadata = $"{address}.csv-metadata.json",
        };
    }
}
