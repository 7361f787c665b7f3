using System.IO.Compression;
using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.OpenApi;

/// <summary>The pages of the documentation are documents like all others.</summary>
internal sealed class SwaggerFileTests
{
    [TestCase("/swagger/swagger-ui-bundle.js", "javascript")]
    [TestCase("/swagger/index.js", "javascript")]
    [TestCase("/swagger/swagger-ui.css", "text/css")]
    public async Task File_ComesWithTagConditionsAndCodings(string path, string type)
    {
        var plain = await Api.Server.Client.GetByteArrayAsync(path);
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            Assert.That(Hash.Of(await DecodedAsync(path, coding)), Is.EqualTo(Hash.Of(plain)), coding);
            for (var time = 1; time <= 2; time++)
            {
                var answer = await SendAsync(HttpMethod.Get, path, ("Accept-Encoding", coding));
                Assert.That(
                    (answer.Status, answer.Header("Content-Encoding")),
                    Is.EqualTo((HttpStatusCode.OK, coding == "identity" ? null : coding))
                );
                Assert.That(answer.Header("Content-Type"), Does.Contain(type));
                Assert.That(answer.Header("Cache-Control"), Does.StartWith("public, max-age=60"));
                var tag = answer.Header("ETag")!;
                foreach (var condition in new[] { tag, $"\"other\", W/{tag}", "*" })
                {
                    var same = await SendAsync(HttpMethod.Get, path, ("Accept-Encoding", coding), ("If-None-Match", condition));
                    Assert.That(
                        (same.Status, same.Text, same.Header("ETag")),
                        Is.EqualTo((HttpStatusCode.NotModified, string.Empty, tag)),
                        condition
                    );
                }

                (await SendAsync(HttpMethod.Get, path, ("If-Match", "\"other\""))).ShouldBeProblem(
                    HttpStatusCode.PreconditionFailed,
                    "precondition-failed"
                );
                var head = await SendAsync(HttpMethod.Head, path, ("Accept-Encoding", coding));
                Assert.That(
                    (head.Status, head.Text, head.Header("Content-Length"), head.Header("ETag")),
                    Is.EqualTo((HttpStatusCode.OK, string.Empty, answer.Header("Content-Length"), tag))
                );
            }
        }
    }

    [Test]
    public async Task Page_ItselfIsShort_AndComesAsItIs() =>
        Assert.That(
            (await SendAsync(HttpMethod.Get, "/swagger/index.html", ("Accept-Encoding", "br"))).Header("Content-Encoding"),
            Is.Null
        );

    [Test]
    public async Task OtherMethods_AreToldWhatThereIs()
    {
        var options = await SendAsync(HttpMethod.Options, "/swagger/index.html");
        Assert.That((options.Status, options.Header("Allow")), Is.EqualTo((HttpStatusCode.NoContent, "GET, HEAD, OPTIONS")));
        (await SendAsync(HttpMethod.Post, "/swagger/index.html")).ShouldBeProblem(HttpStatusCode.MethodNotAllowed, "method-not-allowed");
    }

    [Test]
    public async Task File_ThatIsNotThere_IsProblem404() =>
        (await SendAsync(HttpMethod.Get, "/swagger/nothing.js")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

    private static async Task<byte[]> DecodedAsync(string path, string coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        using var answer = await Api.Server.Client.SendAsync(request);
        using var body = await answer.Content.ReadAsStreamAsync();
        using Stream text = coding switch
        {
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var bytes = new MemoryStream();
        await text.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static Task<ApiAnswer> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers) =>
        Api.Server.SendAsync(method, path, headers);
}
