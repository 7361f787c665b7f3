using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Exporting;

internal sealed class ExportArchiveTests
{
    [Test]
    public async Task Archive_Always_HasTablesDictionaryLicencesAndDescription()
    {
        using var zip = new ZipArchive(new MemoryStream(await BytesAsync()));
        Assert.That(
            zip.Entries.Select(entry => entry.FullName),
            Is.EquivalentTo(
                new[] { "README.md", "LICENCES.md", "dataset.json", "datapackage.json" }.Concat(
                    RecordDefinitions.All.SelectMany(table => new[] { table.File, $"{table.File}-metadata.json" })
                )
            )
        );
        Assert.That(
            await TextAsync(zip, "README.md"),
            Is.EqualTo(await File.ReadAllTextAsync(Path.Combine(DatasetCopy.Original, "README.md")))
        );
        Assert.That(await TextAsync(zip, "LICENCES.md"), Does.Contain("Open Government Licence v3.0"));
        foreach (var table in RecordDefinitions.All)
        {
            Assert.That(JsonNode.Parse(await TextAsync(zip, $"{table.File}-metadata.json"))!.Text("url"), Is.EqualTo(table.File));
            Assert.That(
                await TextAsync(zip, table.File),
                Is.EqualTo((await Api.Server.SendAsync(HttpMethod.Get, $"/v1/export/{table.File}")).Text),
                table.File
            );
        }
    }

    [Test]
    public async Task DataPackage_Always_IsValidAndTellsTheTruth()
    {
        using var zip = new ZipArchive(new MemoryStream(await BytesAsync()));
        var text = await TextAsync(zip, "datapackage.json");
        Assert.That(
            await Toolkits.RunAsync("validate-data-package.mjs", "datapackage", text),
            Is.EqualTo("valid"),
            "by the published profiles"
        );
        foreach (var resource in JsonNode.Parse(text)!["resources"]!.AsArray().Select(resource => resource!))
        {
            await using var file = zip.GetEntry(resource.Text("path")!)!.Open();
            using var content = new MemoryStream();
            await file.CopyToAsync(content);
            Assert.That(resource["bytes"]!.GetValue<long>(), Is.EqualTo(content.Length));
            Assert.That(resource.Text("hash"), Is.EqualTo($"sha256:{Convert.ToHexStringLower(SHA256.HashData(content.ToArray()))}"));
            CheckRows(resource, CsvTable.Read(System.Text.Encoding.UTF8.GetString(content.ToArray())));
        }
    }

    [Test]
    public async Task Archive_LoadedIntoAnEmptyDatabase_IsTheSameDataVersion()
    {
        var folder = Directory.CreateTempSubdirectory("kzuk-export-test-");
        try
        {
            ZipFile.ExtractToDirectory(new MemoryStream(await BytesAsync()), folder.FullName);
            using var store = TempStore.Migrated();
            Assert.That(store.Load(folder.FullName)!.DataVersion, Is.EqualTo(await VersionAsync()));

            // Rows that came in another order give the same bytes.
            using var first = new ApiServer(dataset: folder.FullName);
            Assert.That(await BytesAsync(first), Is.EqualTo(await BytesAsync()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public async Task Archive_Whole_MayBeKeptForGood()
    {
        using var answer = await SendAsync();
        Assert.That(answer.Headers.CacheControl!.ToString(), Does.Contain("max-age=31536000").And.Contain("immutable"));
        Assert.That(answer.Headers.AcceptRanges.ToString(), Is.EqualTo("bytes"));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/zip"));
        Assert.That(answer.Content.Headers.ContentDisposition!.FileName, Is.EqualTo($"kzuk-{await VersionAsync()}.zip"));
        using var again = await SendAsync(request => request.Headers.IfNoneMatch.Add(answer.Headers.ETag!));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task Archive_ByRanges_IsTheWhole()
    {
        var whole = await BytesAsync();
        using var head = await SendAsync(request => request.Method = HttpMethod.Head);
        Assert.That(head.Content.Headers.ContentLength, Is.EqualTo(whole.Length));
        using var first = await SendAsync(request => request.Headers.Range = new(0, 999));
        Assert.That($"{first.StatusCode} {first.Content.Headers.ContentRange}", Is.EqualTo($"PartialContent bytes 0-999/{whole.Length}"));
        using var rest = await SendAsync(request =>
        {
            request.Headers.Range = new(1000, null);
            request.Headers.IfRange = new(first.Headers.ETag!);
        });
        Assert.That(rest.StatusCode, Is.EqualTo(HttpStatusCode.PartialContent));
        byte[] both = [.. await first.Content.ReadAsByteArrayAsync(), .. await rest.Content.ReadAsByteArrayAsync()];
        Assert.That(Hash.Of(both), Is.EqualTo(Hash.Of(whole)));
        using var last = await SendAsync(request => request.Headers.Range = new(null, 10));
        Assert.That(await last.Content.ReadAsByteArrayAsync(), Is.EqualTo(whole[^10..]));
    }

    [Test]
    public async Task Archive_RangeOfAnotherFile_IsTheWhole()
    {
        using var answer = await SendAsync(request =>
        {
            request.Headers.Range = new(0, 999);
            request.Headers.IfRange = new(new EntityTagHeaderValue("\"another\""));
        });
        Assert.That(
            (answer.StatusCode, answer.Content.Headers.ContentLength),
            Is.EqualTo((HttpStatusCode.OK, (long?)(await BytesAsync()).Length))
        );
    }

    [TestCase("items=0-9", null)]
    [TestCase("bytes=0-9", "garbage")]
    public async Task Archive_RangeOrConditionThatCannotBeRead_IsTheWholeFile(string range, string? condition)
    {
        using var answer = await SendAsync(request =>
        {
            request.Headers.TryAddWithoutValidation("Range", range);
            request.Headers.TryAddWithoutValidation("If-Range", condition);
        });
        Assert.That(
            (answer.StatusCode, answer.Content.Headers.ContentLength),
            Is.EqualTo((HttpStatusCode.OK, (long?)(await BytesAsync()).Length))
        );
    }

    [Test]
    public async Task Archive_AnotherOneThanNamed_IsProblem412()
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, $"/v1/export/kzuk-{await VersionAsync()}.zip", ("If-Match", "\"another\""));
        Assert.That(
            answer.ShouldBeProblem(HttpStatusCode.PreconditionFailed, "precondition-failed").Text("detail"),
            Does.Contain("If-Match")
        );
        Assert.That(answer.Header("Content-Disposition"), Is.Null);
    }

    [Test]
    public async Task Archive_RangeBehindTheEnd_IsProblem416()
    {
        var problem = (
            await Api.Server.SendAsync(HttpMethod.Get, $"/v1/export/kzuk-{await VersionAsync()}.zip", ("Range", "bytes=100000000-"))
        ).ShouldBeProblem(HttpStatusCode.RequestedRangeNotSatisfiable, "range-not-satisfiable");
        Assert.That(problem.Text("detail"), Does.Contain($"{(await BytesAsync()).Length} bytes"));
        using var answer = await SendAsync(request => request.Headers.Range = new(100_000_000, null));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestedRangeNotSatisfiable));
        Assert.That(answer.Content.Headers.ContentRange!.ToString(), Is.EqualTo($"bytes */{(await BytesAsync()).Length}"));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }

    [Test]
    public async Task Archive_Current_IsThatOfTheVersion()
    {
        var current = await Api.Server.SendAsync(HttpMethod.Get, "/v1/export/kzuk-current.zip");
        var version = await Api.Server.SendAsync(HttpMethod.Get, $"/v1/export/{current.Header("Content-Location")}");
        Assert.That(current.Header("Content-Location"), Is.EqualTo($"kzuk-{await VersionAsync()}.zip"));
        Assert.That((current.Status, current.Header("Cache-Control")), Is.EqualTo((HttpStatusCode.OK, "public, no-cache")));
        Assert.That((current.Header("ETag"), current.Text == version.Text), Is.EqualTo((version.Header("ETag"), true)));
    }

    private static void CheckRows(
        JsonNode resource,
        (IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows) table
    )
    {
        var fields = resource["schema"]!["fields"]!.AsArray().Select(field => field!).ToList();
        Assert.That(fields.Select(field => field.Text("name")), Is.EqualTo(table.Header));
        foreach (var field in fields.Where(field => field["constraints"]?["enum"] is not null))
        {
            var allowed = field["constraints"]!.Texts("enum").Append(string.Empty).ToHashSet();
            Assert.That(
                table.Rows.Select(row => row[field.Text("name")!]).Where(cell => !allowed.Contains(cell)),
                Is.Empty,
                field.Text("name")
            );
        }
    }

    private static async Task<string> VersionAsync() => (await Api.GetAsync("/v1/export")).Json.Text("dataVersion")!;

    private static async Task<byte[]> BytesAsync(ApiServer? server = null)
    {
        using var answer = await (server ?? Api.Server).Client.GetAsync($"/v1/export/kzuk-{await VersionAsync()}.zip");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<HttpResponseMessage> SendAsync(Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/export/kzuk-{await VersionAsync()}.zip");
        change?.Invoke(request);
        return await Api.Server.Client.SendAsync(request);
    }

    private static async Task<string> TextAsync(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return await reader.ReadToEndAsync();
    }
}
