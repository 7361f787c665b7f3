using System.Net;
using System.Net.Http.Headers;
using System.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Editing;

/// <summary>What the headers of a change say of its body, and of the record that it changes.</summary>
internal sealed class ChangeHeaderTests
{
    private EditServer _server = null!;

    [OneTimeSetUp]
    public void Start() => _server = new();

    [OneTimeTearDown]
    public void Stop() => _server.Dispose();

    [TestCase("/v1/meetings", "application/json", "br")]
    [TestCase("/v1/meetings", "application/json", "gzip")]
    [TestCase("/v1/meetings", "application/json", "identity, x-made-up")]
    [TestCase("/v1/imports?fileName=sources.csv", "text/csv", "gzip")]
    public async Task Body_InACoding_Is415(string path, string mediaType, string coding)
    {
        var (answer, accepted) = await PostAsync(path, mediaType, coding, EditServer.Example("createMeeting").ToJsonString());
        var problem = answer.ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type", write: true);
        Assert.That(problem.Text("detail"), Does.Contain("`Content-Encoding`"));
        Assert.That(accepted, Is.EqualTo("identity"));
    }

    [Test]
    public async Task Body_InTheCodingThatIsNone_IsRead()
    {
        var body = EditServer.Example("createMeeting");
        body["id"] = "sent-as-identity";
        var (answer, _) = await PostAsync("/v1/meetings", "application/json", "Identity", body.ToJsonString());
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created), answer.Text);
    }

    [TestCase("W/{0}", "weak tags")]
    [TestCase("W/{0}, W/\"other\"", "weak tags")]
    [TestCase("unquoted", "double quotes")]
    [TestCase("\"other\"", "changed since")]
    [TestCase("\"other\", W/{0}", "changed since")]
    public async Task IfMatch_ThatDoesNotMatch_SaysWhy(string tags, string why)
    {
        const string path = "/v1/sources/anews-2026-02-26-ca-uk";
        var read = (await _server.GetAsync(path)).Header("ETag")!;
        var tag = string.Format(System.Globalization.CultureInfo.InvariantCulture, tags, read);
        var answer = await _server.SendAsync(HttpMethod.Delete, $"{path}?reason=why", null, [("If-Match", tag)]);
        Assert.That(
            answer.ShouldBeProblem(HttpStatusCode.PreconditionFailed, "precondition-failed", write: true).Text("detail"),
            Does.Contain(why)
        );
    }

    [Test]
    public async Task IfMatch_OfAReadWithAWeakTag_SaysSo()
    {
        foreach (var path in new[] { "/v1/topics", "/v1/export/kzuk-current.zip" })
        {
            var answer = await _server.GetAsync(path, ("If-Match", "W/\"abc\""));
            Assert.That(
                answer.ShouldBeProblem(HttpStatusCode.PreconditionFailed, "precondition-failed").Text("detail"),
                Does.Contain("weak tags")
            );
        }
    }

    private async Task<(ApiAnswer Answer, string? Accepted)> PostAsync(string path, string mediaType, string coding, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        request.Content.Headers.TryAddWithoutValidation("Content-Encoding", coding);
        request.Headers.Add("X-Api-Key", _server.Key);
        using var response = await _server.Server.Client.SendAsync(request);
        var headers = response
            .Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return (
            new(response.StatusCode, await response.Content.ReadAsStringAsync(), headers),
            headers.GetValueOrDefault("Accept-Encoding")
        );
    }
}
