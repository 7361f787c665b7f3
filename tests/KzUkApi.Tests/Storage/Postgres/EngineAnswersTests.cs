using System.Net;
using KzUkApi.Tests.Contract;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Postgres;

/// <summary>Nobody who asks can tell which engine answers.</summary>
[Parallelizable]
internal sealed class EngineAnswersTests : PostgresFixture
{
    private ApiServer _postgres = null!;
    private ApiServer _sqlite = null!;
    private string _folder = null!;

    [OneTimeSetUp]
    public void Start()
    {
        PostgresCluster.Require();
        _postgres = new(settings: Setting(Loaded()));
        _folder = Directory.CreateTempSubdirectory("kzuk-engines-").FullName;
        _sqlite = new(database: Path.Combine(_folder, "kzuk.db"));
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _postgres?.Dispose();
        _sqlite?.Dispose();
        if (_folder is not null)
        {
            TempFolder.Delete(_folder);
        }
    }

    private static IEnumerable<string> Examples() =>
        OpenApiContract.Committed.Operations
            .Where(operation => !operation.Writes && !operation.NeedsKey)
            .Select(operation => operation.ExampleRequest())
            .Where(path => !path.Contains("/export/", StringComparison.Ordinal) && !path.Contains("/search", StringComparison.Ordinal))
            .Where(path => !path.StartsWith("/health", StringComparison.Ordinal));

    [TestCaseSource(nameof(Examples))]
    public async Task Answer_ToAnExample_IsByteForByteTheSame(string path) => await CompareAsync(path);

    /// <summary>Every list whole, in its own order and backwards: rows, totals and cursors.</summary>
    [TestCase("agreements", "signedOn")]
    [TestCase("ambassadors", "from")]
    [TestCase("changes", "date")]
    [TestCase("claims", "period")]
    [TestCase("indicators", "period")]
    [TestCase("institutions", "establishedOn")]
    [TestCase("investments", "period")]
    [TestCase("investments", "value")]
    [TestCase("meetings", "dateStart")]
    [TestCase("milestones", "date")]
    [TestCase("sources", "publishedOn")]
    [TestCase("statements", "date")]
    [TestCase("timeline", "date")]
    [TestCase("trade-flows", "period")]
    [TestCase("trade-flows", "value")]
    [TestCase("trade-flows", "publishedOn")]
    public async Task List_PageByPage_IsByteForByteTheSame(string list, string order)
    {
        foreach (var sort in (string[])[order, $"-{order}"])
        {
            var (path, pages) = ($"/v1/{list}?sort={sort}&limit=500", 0);
            for (string? next = path; next is not null && pages < 8; pages++)
            {
                next = (await CompareAsync(next)).Json["page"]!.Text("next")?[ApiServer.PublicUrl.Length..];
            }
        }
    }

    [TestCase("strategic partnership")]
    [TestCase("uranium")]
    [TestCase("Токаев")]
    [TestCase("Tokayev London")]
    [TestCase("trade turnover 2023")]
    [TestCase("a")]
    [TestCase("дипломатические отношения")]
    public async Task Search_OnBothEngines_FindsTheSameRecords(string words)
    {
        var path = $"/v1/search?q={Uri.EscapeDataString(words)}&limit=500";
        var (one, other) = (await _postgres.SendAsync(HttpMethod.Get, path), await _sqlite.SendAsync(HttpMethod.Get, path));
        Assert.That(other.Status, Is.EqualTo(HttpStatusCode.OK), other.Text);
        Assert.That(Found(one), Is.EquivalentTo(Found(other)));
        Assert.That(one.Json["page"]!["total"]!.ToString(), Is.EqualTo(other.Json["page"]!["total"]!.ToString()));
    }

    private async Task<ApiAnswer> CompareAsync(string path)
    {
        var (one, other) = (await _postgres.SendAsync(HttpMethod.Get, path), await _sqlite.SendAsync(HttpMethod.Get, path));
        Assert.That(other.Status, Is.Not.EqualTo(HttpStatusCode.InternalServerError), path);
        Assert.That((one.Status, one.Text, one.Header("ETag")), Is.EqualTo((other.Status, other.Text, other.Header("ETag"))), path);
        return one;
    }

    private static IEnumerable<string> Found(ApiAnswer answer) =>
        answer.Json["data"]!.AsArray().Select(hit => $"{hit!.Text("type")} {hit!.Text("id")}");
}
