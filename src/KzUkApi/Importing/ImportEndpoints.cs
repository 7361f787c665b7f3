using System.Net.Mime;
using KzUkApi.Access;
using KzUkApi.Editing;
using KzUkApi.Http.Limits;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Http.Routes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace KzUkApi.Importing;

/// <summary>How large an uploaded file may be, and how long its import may take.</summary>
internal sealed record ImportLimits(long Bytes, TimeSpan Time);

internal static class ImportEndpoints
{
    private static readonly string[] MediaTypes =
    [
        MediaTypeNames.Text.Csv,
        MediaTypeNames.Application.Json,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MediaTypeNames.Application.Octet,
    ];

    public static void MapImports(this IEndpointRouteBuilder v1)
    {
        var limits = v1.ServiceProvider.GetRequiredService<ImportLimits>();
        v1.MapPost("/imports", ImportAsync)
            .WithTags("Operations")
            .WithName("importFile")
            .RequireScope(Scope.Import)
            .WithUncachedQuery<ImportQuery, NoQuery>()
            .WithMetadata(new BodyMetadata(null, MediaTypes), new RequestSizeLimitAttribute(limits.Bytes))
            .WithTimeout(
                limits.Time,
                $"The import took longer than {limits.Time.TotalSeconds:0} seconds and was stopped; nothing of it was stored. "
                    + "Send the file in parts, or try again later."
            )
            .WithMetadata(new ProducesResponseTypeMetadata(422, typeof(RefusedImport), [ProblemResult.MediaType]))
            .Refuses(413, 415, 507);
    }

    /// <summary>Import a published file</summary>
    /// <remarks>
    /// The body is the upstream's own file: tables of this dataset (CSV), ONS "Trade in goods: all countries" (workbook or
    /// CSV), ONS observations (JSON), UN Comtrade (CSV, JSON), HMRC (JSON), WITS (CSV), World Bank rates (JSON, CSV). All or
    /// nothing, in one transaction: everything that is wrong is listed with its place, and nothing is imported unless
    /// `skipInvalid=true`. The same file twice changes nothing, so a request without an answer can be sent again. A newer
    /// edition becomes revisions: `asOf` before its publication still gives the old values. The same as the command `import`.
    /// </remarks>
    private static async Task<Results<Ok<ImportReport>, ProblemResult, RefusedImportResult>> ImportAsync(
        [AsParameters] ImportQuery query,
        Importer importer,
        ImportGate imports,
        WriteGate gate,
        ScratchFolder scratch,
        HttpContext http,
        CancellationToken token
    )
    {
        var type = http.Request.GetTypedHeaders().ContentType?.MediaType.Value;
        if (type is null || !MediaTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            return new ProblemResult(ProblemType.UnsupportedMediaType, "Send the file itself as the body, with the "
                + $"`Content-Type` {string.Join(", ", MediaTypes)}; {(type is null ? "none was stated" : $"'{type}' was")}.");
        }

        var (file, refusal) = await UploadedFile.ReceiveAsync(http, scratch, token);
        if (file is null)
        {
            return refusal!;
        }

        await using (file)
        {
            var report = await imports.TakeAsync(
                async () =>
                    await StoreAsync(query.Value.Of(await file.ContentAsync(token)) with { Author = http.Author() }, importer, gate, token),
                token
            );
            Importer.Count(report);
            return report.Outcome == ImportReport.Refused ? new RefusedImportResult(report) : TypedResults.Ok(report);
        }
    }

    private static Task<ImportReport> StoreAsync(ImportRequest request, Importer importer, WriteGate gate, CancellationToken token)
    {
        if (request.DryRun)
        {
            return Task.FromResult(importer.Run(request, token));
        }

        // Editors need not wait while a file is only read.
        var reading = importer.Read(request, token);
        return gate.WriteAsync(
            session =>
            {
                var report = importer.Run(request, reading, session, token);
                return Task.FromResult((report, report.Outcome == ImportReport.Imported));
            },
            token);
    }
}
